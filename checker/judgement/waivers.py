"""Waivers: a finding that somebody answers for until a day, inclusive. Shown, never hidden; never for ever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Place, Waiver
from checker.errors import InputError, Spot, did_you_mean
from checker.gathering.model import Notice, Severity
from checker.judgement.model import Finding
from checker.judgement.persons import bare, names
from checker.judgement.short_names import may_be
from checker.judgement.words import both

FILE = "waivers.yaml"


def check_waivers(waivers: Sequence[Waiver], clauses: Sequence[str]) -> None:
    """Raises InputError, at its line, for a waiver of a clause that the pack does not have."""
    for waiver in waivers:
        if waiver.clause not in clauses:
            raise InputError(
                "unknown-clause",
                f"there is no clause `{waiver.clause}` to waive",
                Spot(FILE, waiver.line),
                help=did_you_mean(waiver.clause, clauses) or None,
            )


def apply_waivers(
    findings: Sequence[Finding], waivers: Sequence[Waiver], *, as_of: str
) -> tuple[tuple[Finding, ...], tuple[Notice, ...]]:
    """The findings with those that are waived on ``as_of`` (ISO) marked, and what is wrong with the waivers."""
    gaps = {finding.clause: finding for finding in findings if finding.is_gap}
    honoured: dict[str, Waiver] = {}
    notices: list[Notice] = []
    for waiver in waivers:
        if _same_person(waiver):
            notices.append(_own_approval(waiver))
        elif waiver.until < as_of:
            notices.append(_lapsed(waiver) if waiver.clause in gaps else _unused(waiver, repeated=False))
        elif waiver.clause in gaps and waiver.clause not in honoured:
            honoured[waiver.clause] = waiver
        else:
            notices.append(_unused(waiver, repeated=waiver.clause in honoured))
    marked = (_marked(f, honoured[f.clause]) if f.clause in honoured else f for f in findings)
    return tuple(marked), tuple(notices)


def _same_person(waiver: Waiver) -> bool:
    owner, approver = waiver.owner, waiver.approver
    if not bare(approver) or not bare(owner) or names(owner, approver) or names(approver, owner):
        return True
    return may_be(approver, [owner]) or may_be(owner, [approver])


def _marked(finding: Finding, waiver: Waiver) -> Finding:
    shown = {
        "reason": waiver.reason,
        "owner": waiver.owner,
        "approver": waiver.approver,
        "until": waiver.until,
    }
    return replace(finding, waived=shown)


def _own_approval(waiver: Waiver) -> Notice:
    return _notice(
        "waiver-own-approval",
        "warning",
        f"对 {waiver.clause} 的豁免不予采纳：批准人须是责任人以外的人（“{waiver.owner}”“{waiver.approver}”）",
        f"the waiver of `{waiver.clause}` is not honoured: `{waiver.owner}` and `{waiver.approver}` "
        "must be two different persons",
        waiver,
    )


def _lapsed(waiver: Waiver) -> Notice:
    return _notice(
        "waiver-lapsed",
        "note",
        f"对 {waiver.clause} 的豁免已于 {waiver.until} 到期，该项重新计入",
        f"the waiver of `{waiver.clause}` lapsed after {waiver.until}; the finding counts again",
        waiver,
    )


def _unused(waiver: Waiver, *, repeated: bool) -> Notice:
    zh, en = ("已有另一项豁免", "another one stands") if repeated else ("该项并无不符", "there is no gap")
    return _notice(
        "waiver-unused",
        "warning",
        f"对 {waiver.clause} 的豁免没有用上：{zh}，请删去",
        f"the waiver of `{waiver.clause}` is not used: {en}; delete it",
        waiver,
    )


def _notice(code: str, severity: Severity, zh: str, en: str, waiver: Waiver) -> Notice:
    return Notice(code, severity, both(zh, en), Place(FILE, line=waiver.line))
