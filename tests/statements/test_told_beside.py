"""A cell beside what he does that tells only who does it, and how."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def effects(row: str, cell: str) -> set[tuple[str, str, str]]:
    said = interpret_text(cell, ("首席质量官职权表", "行使", row), vocabulary_of("cqo-2023"))
    return {(s.power, s.effect, s.certainty) for s in said if s.holder == "cqo"}


@pytest.mark.parametrize(
    "cell",
    [
        "由其直接呈送董事会",
        "直接报董事会",
        "首席质量官可随时递交董事会",
        "其本人当面向董事会提出",
        "直达股东会",
    ],
)
def test_it_goes_to_the_board(cell: str) -> None:
    assert effects("质量战略建议", cell) == {("propose", "recommend_only", "sure")}


@pytest.mark.parametrize(
    "cell",
    [
        "由其呈送总经理",
        "由其报董事会秘书",
        "总经理同意后报董事会",
        "每年一次报董事会",
        "由其汇总后交战略部报董事会",
    ],
)
def test_it_does_not_go_straight_to_the_board(cell: str) -> None:
    assert ("propose", "recommend_only", "sure") not in effects("质量战略建议", cell)


@pytest.mark.parametrize(
    "cell",
    [
        "由其统筹组织，各厂服从调度",
        "由首席质量官统一组织",
        "首席质量官全权负责",
        "由其牵头组织落实",
        "其领导，各部门执行",
    ],
)
def test_he_carries_it_out(cell: str) -> None:
    assert effects("质量战略实施", cell) == {("implement", "execute_only", "sure")}


@pytest.mark.parametrize(
    "cell",
    ["由总经理统筹组织", "由其统筹组织，重大事项报总经理", "不由其组织", "由其与生产副总组织"],
)
def test_he_does_not_carry_it_out_alone(cell: str) -> None:
    assert ("implement", "execute_only", "sure") not in effects("质量战略实施", cell)
