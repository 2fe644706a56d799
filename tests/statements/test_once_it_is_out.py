"""Who is in charge of an aim that is out carries it out; who is in charge of it before, or of another thing, does not."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


def powers(text: str) -> set[tuple[str, str]]:
    read = statements_in(text, ("岗位职责",), WORDS)
    return {(s.authority, s.power) for s in read if s.holder == "cqo"}


@pytest.mark.parametrize(
    "text",
    [
        "质量战略和质量目标下发之后，由首席质量官拆成任务单派到车间和部门，按季调度、督办。",
        "质量战略下发之后，由首席质量官按季调度。",
        "质量战略和目标定下来以后，由首席质量官统管。",
        "质量战略发布后，由首席质量官统筹。",
        "质量规划批准之后，由首席质量官统一调度、督办。",
        "质量目标一经下达，由首席质量官负责调度。",
    ],
)
def test_it_is_carried_out(text: str) -> None:
    assert powers(text) == {("strategy", "implement")}


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("质量战略由首席质量官统管。", ("strategy", "formulate")),
        ("质量战略由首席质量官统管，下发之后各部门照办。", ("strategy", "formulate")),
        ("质量战略下发之前，由首席质量官统管。", ("strategy", "formulate")),
        ("质量规划下发之后，首席质量官负责修订、发布年度质量目标。", ("strategy", "formulate")),
        ("质量战略发布后，质量经费由首席质量官统管。", ("budget", "manage")),
    ],
)
def test_what_is_near_it(text: str, power: tuple[str, str]) -> None:
    assert power in powers(text)
