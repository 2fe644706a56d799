"""Certificates: the day before, the day of, the day after; and days that a month does not have."""

from __future__ import annotations

import pytest

from checker.dossier.model import DataFile
from checker.evaluation.certificates import Certificate, certificate_of, check_certificate, valid_on
from checker.evaluation.days import earlier, last_day
from checker.evaluation.model import Certificates, Spell
from checker.evaluation.results import Ground
from checker.evaluation.sheet import Sheet

RULES = Certificates(Spell(years=3), "day_before", Spell(months=3), {})


def paper(issued: str | None = "2023-09-07", until: str | None = None) -> Certificate:
    return Certificate(issued, until, None, Ground("table", "", None))


@pytest.mark.parametrize(
    ("issued", "spell", "rule", "end"),
    [
        ("2023-09-07", Spell(years=3), "day_before", "2026-09-06"),
        ("2023-09-07", Spell(years=3), "same_day", "2026-09-07"),
        ("2024-02-29", Spell(years=1), "day_before", "2025-02-28"),
        ("2024-02-29", Spell(years=1), "same_day", "2025-02-28"),
        ("2024-02-29", Spell(years=4), "day_before", "2028-02-28"),
        ("2023-08-31", Spell(months=6), "day_before", "2024-02-29"),
        ("2023-12-31", Spell(days=1), "same_day", "2024-01-01"),
        ("2024-01-01", Spell(years=1), "day_before", "2024-12-31"),
        ("9998-01-01", Spell(years=3), "same_day", "9999-12-31"),
        ("2023-01-01", Spell(days=10**12), "same_day", "9999-12-31"),
    ],
)
def test_the_last_day(issued: str, spell: Spell, rule: str, end: str) -> None:
    assert last_day(issued, spell, rule) == end


def test_a_spell_back() -> None:
    assert earlier("2026-09-06", Spell(months=3)) == "2026-06-06"
    assert earlier("2026-05-31", Spell(months=3)) == "2026-02-28"
    assert earlier("0001-01-31", Spell(months=3)) == earlier("0001-01-31", Spell(days=40)) == "0001-01-01"
    assert earlier("2026-01-01", Spell(days=1)) == "2025-12-31"


@pytest.mark.parametrize(
    ("day", "valid"),
    [
        ("2023-09-06", False),
        ("2023-09-07", True),
        ("2026-09-05", True),
        ("2026-09-06", True),
        ("2026-09-07", False),
    ],
)
def test_valid_from_its_day_to_its_last(day: str, valid: bool) -> None:
    assert valid_on(RULES, paper(), day) is valid
    validity, _ = check_certificate(RULES, paper(), as_of=day)
    assert validity.verdict == ("satisfied" if valid else "violated")
    assert validity.severity == ("none" if valid else "error")


@pytest.mark.parametrize(
    ("day", "verdict", "words"),
    [
        ("2026-06-05", "satisfied", "it may be renewed from 2026-06-06 on"),
        ("2026-06-06", "satisfied", "it may be renewed now"),
        ("2026-09-06", "satisfied", "it may be renewed now"),
        ("2026-09-07", "violated", "the time to renew it ended after 2026-09-06"),
    ],
)
def test_when_it_may_be_renewed(day: str, verdict: str, words: str) -> None:
    _, renewal = check_certificate(RULES, paper(), as_of=day)
    assert renewal.verdict == verdict
    assert renewal.reason["en"].startswith(words)


def test_a_paper_and_a_rule_that_disagree_leave_the_days_between_unknown() -> None:
    said = paper(until="2026-12-31")
    answers = [valid_on(RULES, said, day) for day in ("2026-09-06", "2026-09-07", "2026-12-31", "2027-01-01")]
    assert answers == [True, None, None, False]


def test_without_a_rule_the_paper_counts_and_without_both_nothing() -> None:
    none = Certificates(None, None, None, {})
    assert valid_on(none, paper(until="2026-01-01"), "2026-01-01") is True
    assert valid_on(none, paper(until="2026-01-01"), "2026-01-02") is False
    assert valid_on(none, paper(), "2026-01-01") is None
    assert valid_on(RULES, None, "2026-01-01") is None
    validity, renewal = check_certificate(none, paper(), as_of="2026-01-01")
    assert (validity.verdict, renewal.verdict, renewal.severity) == ("unknown", "unknown", "note")
    assert check_certificate(None, paper(), as_of="2026-01-01") == ()


def test_the_officers_record_stands_in_for_the_sheet() -> None:
    record = DataFile("person.yaml", "person", {"name": "张三", "certificate_valid_until": "2026-01-01"}, {})
    other = DataFile("b.yaml", "person", {"name": "李四", "certificate_valid_until": "2030-01-01"}, {})
    found = certificate_of(Sheet(), [record, other], ["张三"])
    assert found and found.valid_until == "2026-01-01"
    assert certificate_of(Sheet(), [other], ["张三"]) is None


def test_a_certificate_at_the_ends_of_the_calendar_is_checked_like_another() -> None:
    far = check_certificate(RULES, paper("9998-01-01"), as_of="2026-01-15")
    assert [each.verdict for each in far] == ["violated", "unknown"]
    old = check_certificate(RULES, paper(None, "0001-01-01"), as_of="2026-01-15")
    assert [each.verdict for each in old] == ["violated", "violated"]
