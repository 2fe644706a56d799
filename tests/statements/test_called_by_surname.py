"""Whom a letter names whole it may call by his surname afterwards; another of that surname makes it nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import interpret

Read = Callable[[str, tuple[str, ...]], set[str]]


@pytest.mark.parametrize(
    "text",
    [
        "兹委任叶志明先生为本公司首席质量官。年度质量计划由叶先生批准。",
        "兹聘任俞晓峰女士任首席质量官。俞女士审批年度质量计划。",
    ],
)
def test_he_is_known_by_his_surname(text: str, sure_grants: Read) -> None:
    assert "plan_approval" in sure_grants(text, ("聘任书",))


@pytest.mark.parametrize(
    "text",
    [
        "任命李强先生为首席质量官，李明先生为总经理。年度质量计划由李先生批准。",
        "任命李强先生为总经理。年度质量计划由李先生批准。",
        "任命李强先生为首席质量官。年度质量计划由王先生批准。",
        "任命李强先生为首席质量官。总经理李明兼管质量。年度质量计划由李先生批准。",
    ],
)
def test_another_is_not_he(text: str, sure_grants: Read) -> None:
    assert "plan_approval" not in sure_grants(text, ("聘任书",))


@pytest.mark.parametrize(("other", "his"), [("总经理李明", False), ("李明同志", False), ("总经理王明", True)])
def test_the_whole_paper_is_asked_who_else_is_called_so(other: str, his: bool) -> None:
    page = (
        f"# 任命通知\n\n任命李强先生为首席质量官。\n\n{other}主持全面工作。\n\n年度质量计划由李先生批准。\n"
    )
    found = interpret(page, ())
    assert (
        ("plan_approval", "grant") in {(s.authority, s.effect) for s in found if s.holder == "cqo"}
    ) is his
