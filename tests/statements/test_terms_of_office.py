"""The days of an office are those of the term: neither a sitting's nor a hand-over's; whoever reports to the officer is another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text


def facts(text: str) -> list[tuple[str, str | None]]:
    return [(f.kind, f.value) for f in read_text(text, (), vocabulary_of("cqo-2023")).officer]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("经公司2025年3月18日总经理办公会研究，聘任章立群为公司首席质量官，聘期三年，自2025年4月1日起至2028年3月31日止。", "2025-04-01/2028-03-31"),
        ("经2026年1月20日成员代表大会表决，聘任汤婉秋为本社首席质量官，聘期自2026年2月1日至2029年1月31日。", "2026-02-01/2029-01-31"),
        ("聘任张三为首席质量官，任期自2025年4月1日起，至2028年3月31日止。", "2025-04-01/2028-03-31"),
        ("聘任张三为首席质量官，任期三年，自2025年4月1日起，请于2025年4月10日前办理交接。", "2025-04-01/P3Y"),
        ("聘任张三为首席质量官，任期2025-04-01至2028-03-31。", "2025-04-01/2028-03-31"),
        ("聘任张三为首席质量官，任期至2028年3月31日。", "/2028-03-31"),
    ],
)  # fmt: skip
def test_days_of_the_term(text, term):
    assert ("term", term) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "聘任顾晓燕同志为品质部部长，向品质副总汇报。",
        "聘任顾晓燕同志为品质部部长，对首席质量官负责。",
        "任命李强为质检科科长，协助首席质量官工作。",
    ],
)
def test_who_reports_to_the_officer_is_another(text):
    assert "appointed" not in [kind for kind, _ in facts(text)]


def test_who_is_appointed_still_is():
    assert ("appointed", "周启明") in facts("聘任周启明同志为公司品质副总，向总经理汇报。")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("聘任张三为公司首席质量官，无试用期，参与公司经营决策并行使表决权。", True),
        ("聘任张三为公司首席质量官，试用期内参与公司经营决策并行使表决权。", False),
    ],
)
def test_no_trial_withholds_nothing(wholly_given: Callable[[str, str], bool], text: str, whole: bool) -> None:
    assert wholly_given(text, "decision_participation") is whole
