"""说停就停, 说不放就不放: his word where he is the one who says it; a manager's word is the manager's."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


def held(text: str) -> set[tuple[str, str, str]]:
    return {(s.authority, s.effect, s.certainty) for s in statements_in(text, (), WORDS) if s.holder == "cqo"}


@pytest.mark.parametrize(
    "text",
    [
        "哪个环节有质量上的硬伤，首席质量官说停就停、说不放就不放，谁也不能改口。",
        "查出来不安全的，首席质量官说不收就不收，说不出库就不出库，已经装车的也要卸下来。",
        "首席质量官认定有风险的，她说不收就不收，说停就停，说不发就不发。",
        "质量不合格的，首席质量官说不准就不准。",
    ],
)
def test_his_word_is_a_veto(text: str) -> None:
    assert ("veto", "grant", "sure") in held(text)
    assert "denied" not in {effect for _, effect, _ in held(text)}


def test_his_word_is_a_stop() -> None:
    assert held("首席质量官说停就停。") == {("quality_safety_stop", "grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "质量上的事，厂长说不放就不放，首席质量官提建议。",
        "首席质量官建议的，厂长说不发就不发。",
        "经总经理同意，首席质量官说不放就不放。",
        "首席质量官不能说不放就不放。",
    ],
)
def test_another_s_word(text: str) -> None:
    assert ("veto", "grant", "sure") not in held(text)
