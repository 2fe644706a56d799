from __future__ import annotations

import pytest

from checker.errors import InputError

from .build import clause, exception, fact, finding, some, veto

SMALL = some("enterprise", size={"lte": "小型"})
LISTED = some("enterprise", is_listed=True)


def enterprise(**fields: object) -> object:
    return fact("e1", "enterprise", **fields)


def test_an_exception_that_applies_switches_the_clause_off() -> None:
    one = clause(exceptions=[exception("小型企业", SMALL)])
    found = finding(one, [veto("a1", "denied"), enterprise(size="微型")])  # type: ignore[list-item]
    assert (found.verdict, found.severity) == ("not_applicable", "none")
    assert "小型企业" in found.reason["zh"]


def test_an_exception_may_set_a_verdict() -> None:
    one = clause(exceptions=[exception("上市公司", LISTED, "violated")])
    assert finding(one, [veto("a1"), enterprise(is_listed=True)]).verdict == "violated"  # type: ignore[list-item]


def test_an_exception_that_does_not_apply_changes_nothing() -> None:
    one = clause(exceptions=[exception("小型企业", SMALL)])
    assert finding(one, [veto("a1", "denied"), enterprise(size="大型")]).verdict == "violated"  # type: ignore[list-item]


def test_what_is_not_shown_is_no_exception() -> None:
    """A claim to be let off that nothing supports leaves a violation what it is."""
    one = clause(exceptions=[exception("小型企业", SMALL)])
    assert finding(one, [veto("a1", "denied")]).verdict == "violated"


def test_an_exception_that_may_apply_and_would_matter_is_unknown() -> None:
    one = clause(exceptions=[exception("小型企业", SMALL)])
    found = finding(one, [veto("a1", "denied"), enterprise(name="甲")])  # type: ignore[list-item]
    assert found.verdict == "unknown"
    assert [(w.kind, w.field) for w in found.waits_for] == [("enterprise", "size")]
    assert [e.quote for e in found.evidence] == ["words of a1"]


def test_an_exception_that_may_apply_does_not_take_a_pass_away() -> None:
    one = clause(exceptions=[exception("小型企业", SMALL)])
    assert finding(one, [veto("a1"), enterprise(name="甲")]).verdict == "satisfied"  # type: ignore[list-item]


def test_two_that_apply_and_disagree_are_an_error_that_shows_both() -> None:
    one = clause(
        exceptions=[exception("小型企业", SMALL, line=9), exception("上市公司", LISTED, "violated", line=14)]
    )
    with pytest.raises(InputError) as raised:
        finding(one, [enterprise(size="小型", is_listed=True)])  # type: ignore[list-item]
    assert raised.value.code == "exceptions-disagree"
    assert [spot.line for spot in raised.value.spots] == [9, 14]
    assert "`小型企业`" in raised.value.message and "`上市公司`" in raised.value.message


def test_two_that_apply_and_agree_are_fine() -> None:
    one = clause(exceptions=[exception("小型企业", SMALL), exception("上市公司", LISTED)])
    found = finding(one, [enterprise(size="小型", is_listed=True)])  # type: ignore[list-item]
    assert found.verdict == "not_applicable"


def test_an_exception_cannot_pass_a_clause_that_may_not_apply() -> None:
    one = clause(applies=some("post", level="top"), exceptions=[exception("上市公司", LISTED, "satisfied")])
    found = finding(one, [enterprise(is_listed=True)])  # type: ignore[list-item]
    assert found.verdict == "unknown"
