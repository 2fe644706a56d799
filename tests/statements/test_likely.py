"""What is read from cues alone: likely grants of odd sentences, and none of their nearest twins."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.likely import likely_in
from checker.statements.model import Statement
from checker.statements.reading import reader


def _likely(folder: Path, text: str) -> tuple[Statement, ...]:
    path = folder / "岗位手册.md"
    path.write_text(f"# 首席质量官岗位手册\n\n{text}\n", "utf-8")
    document = read_document(path, root=folder)
    vocabulary = vocabulary_of("cqo-2023")
    read = reader()(document.blocks, vocabulary).statements
    said = {(one.authority, one.power) for one in read if one.effect != "none"}
    return likely_in(document.blocks, read, said, vocabulary)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("首席质量官点了红灯，这件事就到此为止，总经理也不改他的决定。", ("veto", "veto")),
        ("三年往哪走、每年打哪几仗，由首席质量官拿主意、定稿、签发。", ("strategy", "formulate")),
        ("方略、大纲、计划一经发布，由首席质量官调度各中心推行。", ("strategy", "implement")),
        ("路书签出去以后，首席质量官领着各厂各部门做，可以压时间、换做法。", ("strategy", "implement")),
        ("品质上还缺哪些手段，首席质量官每季度往班子桌上递一次，讲清缘由。", ("strategy", "propose")),
        ("各厂的品质打法都送首席质量官过目，他点了头就照办。", ("plan_approval", "approve")),
        ("品质这笔钱怎么花，首席质量官说了算，财务见单付款。", ("budget", "manage")),
        ("班子五个人，一人一票，首席质量官是其中一个。", ("decision_participation", "participate")),
        ("各车间的品质分，月底都由首席质量官核过才算。", ("assessment_reward", "assess")),
    ],
)
def test_an_odd_sentence_is_likely(tmp_path: Path, text: str, right: tuple[str, str]) -> None:
    found = _likely(tmp_path, text)
    assert right in {(one.authority, one.power) for one in found}
    assert {(one.holder, one.effect, one.certainty, one.frame) for one in found} == {
        ("cqo", "grant", "unsure", "cues")
    }
    assert all(one.text and one.text in text for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官负责统计停线次数。",
        "三年往哪走由首席质量官写初稿，总经理拍板。",
        "品质这笔钱三千元以下的首席质量官说了算。",
        "品质这笔钱怎么花，首席质量官写单子，送总经理点头后付款。",
        "各厂的品质打法都送总经理过目，总经理点了头，首席质量官再往下发。",
        "班子开会，首席质量官可以列席听听。",
        "消防设施怎么花钱，首席质量官说了算。",
        "总经理说停就停，谁也不能绕过去。",
    ],
)
def test_its_twin_is_not(tmp_path: Path, text: str) -> None:
    rights = {(one.authority, one.power) for one in _likely(tmp_path, text)}
    assert rights <= {("strategy", "implement"), ("strategy", "propose")}


@pytest.mark.parametrize(
    "cell",
    [
        "| 事项 | 经手 | 批 |\n|---|---|---|\n| 品质钱 | 品管部 | 首席质量官 |",
        "| 事项 | 总经理 | 首席质量官 |\n|---|---|---|\n| 品质钱 | – | 定 |",
    ],
)
def test_a_table_is_told_as_a_sentence(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "口径表.md"
    path.write_text(f"# 钱款口径\n\n{cell}\n", "utf-8")
    document = read_document(path, root=tmp_path)
    found = likely_in(document.blocks, (), (), vocabulary_of("cqo-2023"))
    assert ("budget", "manage") in {(one.authority, one.power) for one in found}


def test_what_was_read_or_said_is_not_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "手册.md"
    path.write_text("# 首席质量官岗位手册\n\n品质这笔钱怎么花，首席质量官说了算。\n", "utf-8")
    document = read_document(path, root=tmp_path)
    vocabulary = vocabulary_of("cqo-2023")
    assert likely_in(document.blocks, (), (), vocabulary)
    assert likely_in(document.blocks, (), {("budget", "manage")}, vocabulary) == ()
