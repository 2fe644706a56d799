"""Who answers for what happened, and words that a listed word cut: what each is read as."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def _said(text: str) -> dict[str, set[str]]:
    said: dict[str, set[str]] = {}
    for s in interpret_text(text, (), vocabulary_of("cqo-2023")):
        if s.holder == "cqo":
            said.setdefault(s.authority, set()).add(s.effect)
    return said


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官对质量工作全面负责；发生重大质量事故的，首先追究首席质量官的领导责任。",
        "发生重大质量事故的，依法追究首席质量官责任。",
    ],
)
def test_he_is_the_one_who_answers(text: str) -> None:
    assert "assessment_reward" not in _said(text)


@pytest.mark.parametrize(
    "text", ["质量事故由首席质量官追究责任人的责任。", "各车间质量工作由首席质量官考核，合格的予以奖励。"]
)
def test_he_is_the_one_who_judges(text: str) -> None:
    assert "assessment_reward" in _said(text)


def test_a_unit_that_ends_where_organising_begins() -> None:
    assert _said("首席质量官按批准的项目组织使用质量预算。") == {"budget": {"execute_only"}}
    assert _said("首席质量官按下达的预算组织使用质量经费。") == {"budget": {"execute_only"}}
