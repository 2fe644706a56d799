"""Whom a paper puts into the post by a line of its own, and goes on with the name alone."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

WORDS = vocabulary_of("cqo-2023")


def granted(*texts: str, headings: tuple[str, ...] = ()) -> set[str]:
    blocks = [Block(t, "paragraph", Place("a.md", line=n), headings) for n, t in enumerate(texts)]
    said = read_blocks(blocks, WORDS, lambda: "s").statements
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(
    "told",
    [
        "首席质量官：施映雪。",
        "公司首席质量官为施映雪。",
        "第三条 本公司首席质量官为施映雪同志。",
        "2026年3月1日 首席质量官：施映雪",
        "1. 任用施映雪为首席质量官。",
        "起用施映雪担任公司首席质量官，聘期三年。",
    ],
)
def test_the_name_alone_is_his(told: str) -> None:
    rights = granted(told, "年度质量计划由施映雪批准。", "质量经费由施映雪掌管，使用由施映雪批准。")
    assert {"plan_approval", "budget"} <= rights


def test_it_may_stand_behind() -> None:
    assert "plan_approval" in granted("年度质量计划由施映雪批准。", "公司首席质量官为施映雪。")


def test_who_is_in_the_post_of_the_paper() -> None:
    headings = ("首席质量官任职书",)
    assert "plan_approval" in granted(
        "任职者：施映雪，自即日起。", "施映雪批准年度质量计划。", headings=headings
    )
    other = ("质量部部长任职书",)
    assert not granted("任职者：施映雪，自即日起。", "施映雪批准年度质量计划。", headings=other)


@pytest.mark.parametrize(
    "told",
    [
        "原首席质量官：施映雪。",
        "副首席质量官为施映雪。",
        "二厂首席质量官为施映雪。",
        "拟任用施映雪为公司首席质量官。",
        "质量部部长：施映雪。",
        "首席质量官为高管。",
        "首席质量官由总经理提名。",
    ],
)
def test_whose_it_is_not(told: str) -> None:
    assert not granted(told, "年度质量计划由施映雪批准。", "质量经费由施映雪掌管，使用由施映雪批准。")
