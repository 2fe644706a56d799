"""The contract's table, row by row, over all combinations."""

from __future__ import annotations

import pytest

from checker.judgement.table import severity_of, verdict_of

BOTH = (True, False)


@pytest.mark.parametrize("silent", BOTH)
@pytest.mark.parametrize("contested", BOTH)
def test_violated_is_true(contested: bool, silent: bool) -> None:
    said = {s: verdict_of(s, True, contested=contested, silent=silent) for s in (True, False, None)}
    assert said == {True: "conflicting", False: "violated", None: "violated"}


@pytest.mark.parametrize("silent", BOTH)
@pytest.mark.parametrize("violated", [False, None])
def test_satisfied_unless_contested(violated: bool | None, silent: bool) -> None:
    assert verdict_of(True, violated, contested=False, silent=silent) == "satisfied"


def test_an_unsure_contradiction_is_no_pass() -> None:
    assert verdict_of(True, None, contested=True, silent=True) == "unknown"


@pytest.mark.parametrize("violated", [False, None])
def test_missing_only_where_documents_are_silent(violated: bool | None) -> None:
    assert verdict_of(False, violated, contested=False, silent=True) == "missing"
    assert verdict_of(False, violated, contested=False, silent=False) == "unknown"


@pytest.mark.parametrize("silent", BOTH)
@pytest.mark.parametrize("violated", [False, None])
def test_an_unknown_stays_unknown(violated: bool | None, silent: bool) -> None:
    assert verdict_of(None, violated, contested=False, silent=silent) == "unknown"


@pytest.mark.parametrize("verdict", ["violated", "missing", "conflicting"])
def test_severity_of_gaps_is_by_modality(verdict: str) -> None:
    for strict in BOTH:
        found = [severity_of(verdict, m, strict=strict) for m in ("shall", "should", "may")]  # type: ignore[arg-type]
        assert found == ["error", "warning", "note"]


def test_severity_of_unknown() -> None:
    modalities = ("shall", "should", "may")
    assert [severity_of("unknown", m) for m in modalities] == ["warning", "note", "note"]
    assert [severity_of("unknown", m, strict=True) for m in modalities] == ["error"] * 3


@pytest.mark.parametrize("verdict", ["satisfied", "not_applicable"])
def test_what_is_no_gap_has_no_severity(verdict: str) -> None:
    assert severity_of(verdict, "shall", strict=True) == "none"  # type: ignore[arg-type]
