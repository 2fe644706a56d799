from __future__ import annotations

import pytest

from checker.dossier.model import Waiver
from checker.errors import InputError

from .build import AS_OF, clause, judged, pack, veto

GAP = [veto("a1", "denied")]
NONE_OF_IT = [veto("a1")]


def waiver(**fields: object) -> Waiver:
    given = {
        "clause": "authority.veto",
        "reason": "董事会下月修订",
        "owner": "王",
        "approver": "李",
        "until": AS_OF,
        "line": 4,
    }
    return Waiver(**{**given, **fields})  # type: ignore[arg-type]


def codes(facts: list[object], *waivers: Waiver, as_of: str = AS_OF) -> tuple[bool, list[tuple[str, str]]]:
    found = judged(clause(), facts, waivers=waivers, as_of=as_of)  # type: ignore[arg-type]
    return found.findings[0].waived is not None, [(n.code, n.severity) for n in found.notices]


def test_the_last_day_is_included() -> None:
    assert codes(GAP, waiver()) == (True, [])


def test_the_day_after_it_counts_again_with_a_note() -> None:
    assert codes(GAP, waiver(), as_of="2025-07-01") == (False, [("waiver-lapsed", "note")])


def test_a_waived_finding_keeps_its_verdict_and_shows_who_answers_for_it() -> None:
    found = judged(clause(), GAP, waivers=[waiver()]).findings[0]
    assert (found.verdict, found.severity) == ("violated", "error")
    assert found.waived == {"reason": "董事会下月修订", "owner": "王", "approver": "李", "until": AS_OF}


def test_a_waiver_of_no_gap_is_unused() -> None:
    assert codes(NONE_OF_IT, waiver()) == (False, [("waiver-unused", "warning")])


def test_of_two_waivers_one_is_unused() -> None:
    waived, notices = codes(GAP, waiver(), waiver(line=9))
    assert waived and notices == [("waiver-unused", "warning")]


@pytest.mark.parametrize(
    ("owner", "approver"), [("王", "王"), ("Wang Li", "wang li "), ("王", " "), ("", "李")]
)
def test_nobody_approves_for_themselves(owner: str, approver: str) -> None:
    assert codes(GAP, waiver(owner=owner, approver=approver)) == (
        False,
        [("waiver-own-approval", "warning")],
    )


def test_a_notice_points_at_the_line() -> None:
    place = judged(clause(), NONE_OF_IT, waivers=[waiver()]).notices[0].place
    assert place is not None and (place.file, place.line) == ("waivers.yaml", 4)


def test_an_unknown_clause_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(InputError) as raised:
        judged(clause(), GAP, waivers=[waiver(clause="authority.vito")])
    assert raised.value.code == "unknown-clause"
    assert str(raised.value.spots[0]) == "waivers.yaml:4"
    assert "did you mean `authority.veto`?" in (raised.value.help or "")


def test_findings_stay_in_pack_order() -> None:
    two = pack(clause("b"), clause("a"))
    found = judged(two, GAP, waivers=[waiver(clause="a")]).findings
    assert [(f.clause, f.waived is not None) for f in found] == [("b", False), ("a", True)]


def test_a_lapsed_waiver_of_what_is_no_gap_any_more_is_to_be_deleted() -> None:
    """That the finding counts again would be untrue: there is none."""
    assert codes(NONE_OF_IT, waiver(), as_of="2025-07-01") == (False, [("waiver-unused", "warning")])


def test_a_name_in_wide_letters_is_the_same_name() -> None:
    assert codes(GAP, waiver(owner="Ｗang", approver="wang")) == (False, [("waiver-own-approval", "warning")])


def test_a_waiver_of_a_clause_that_is_absent_in_this_region_is_unused() -> None:
    """One folder is judged under several regions: what one of them lacks is no mistake of the folder."""
    from dataclasses import replace

    elsewhere = replace(pack(clause()), absent=("authority.elsewhere",))
    found = judged(elsewhere, GAP, waivers=[waiver(clause="authority.elsewhere")])
    assert [n.code for n in found.notices] == ["waiver-unused"]


@pytest.mark.parametrize("approver", ["王大明（总经理）", "總經理王大明", "王大明 先生"])
def test_who_owns_it_does_not_approve_it_under_another_writing(approver: str) -> None:
    waived, notices = codes(GAP, waiver(owner="王大明", approver=approver))
    assert not waived and ("waiver-own-approval", "warning") in notices


def test_the_head_of_a_department_may_approve_what_it_owns() -> None:
    assert codes(GAP, waiver(owner="质量部", approver="质量部部长王强")) == (True, [])
    assert codes(GAP, waiver(owner="王强（质量部）", approver="李明（质量部）")) == (True, [])
