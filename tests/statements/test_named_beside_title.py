"""Whom a paper names right behind the post's title, and then goes on with."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.put_in_office import put_in_office

TITLES = ("首席质量官",)


def _named(*texts: str) -> frozenset[str]:
    blocks = [Block(text, "paragraph", Place("a.md"), ()) for text in texts]
    return put_in_office(blocks, TITLES, vocabulary_of("cqo-2023").words)


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("质量中心由首席质量官柯雪莹领导。", "柯雪莹可否决出货。", "质量战略由柯雪莹制定。"), "柯雪莹"),
        (("任命首席质量官孟舒。", "每笔支出由孟舒审批。", "内审结果报孟舒。"), "孟舒"),
        (
            ("岗位：首席质量官　任职人：邵启明　上级：总经理", "由邵启明裁定。", "邵启明批准后执行。"),
            "邵启明",
        ),
    ],
)
def test_the_paper_goes_on_with_the_name(texts: tuple[str, ...], name: str) -> None:
    assert _named(*texts) == {name}


@pytest.mark.parametrize(
    "texts",
    [
        ("原首席质量官孟舒移交工作。", "由孟舒审批。", "报孟舒。"),
        ("三厂首席质量官孟舒负责三厂。", "由孟舒审批。", "报孟舒。"),
        ("首席质量官应当审批。", "应当签字。", "应当存档。"),
        ("首席质量官任期三年。", "任期内不得调整。", "任期届满续聘。"),
        ("首席质量官严格执行制度。", "严格执行规程。", "严格按图施工。"),
        ("首席质量官孟舒出席会议。",),
        (
            "首席质量官孟舒出席。",
            "首席质量官柯雪莹请假。",
            "由孟舒审批。",
            "报孟舒。",
            "由柯雪莹审批。",
            "报柯雪莹。",
        ),
    ],
)
def test_no_name_of_his(texts: tuple[str, ...]) -> None:
    assert _named(*texts) == frozenset()
