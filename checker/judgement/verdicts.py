"""Judges one clause: whether it applies, what satisfies and what violates it, exceptions, and the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.dossier.model import Document
from checker.judgement import reasons
from checker.judgement.conditions import judge_condition
from checker.judgement.exceptions import except_from
from checker.judgement.in_part import still_missing
from checker.judgement.leaf import once, wait_for
from checker.judgement.looking import Looked
from checker.judgement.model import Proof, Wait
from checker.judgement.near import near_misses
from checker.judgement.referring import asked_of, referred_to, with_references
from checker.judgement.ruling import Ruling
from checker.judgement.table import verdict_of
from checker.judgement.walk import grounds
from checker.judgement.words import both
from checker.judgement.world import Outcome, World
from checker.records import record
from checker.rulebook.model import Clause

_NOTHING = Outcome(False, Proof("condition", "nothing violates it", False))


@record(frozen=True, slots=True)
class Case:
    """What judging a clause needs beside the clause; ``unread`` are documents of no known kind, not read."""

    world: World
    names: Mapping[str, Mapping[str, str]]
    unread: tuple[Document, ...] = ()


def rule_on(clause: Clause, case: Case, looked: Looked) -> Ruling:
    """The ruling on ``clause``, exceptions applied. Raises InputError for exceptions that disagree."""
    if clause.unverified:
        return _unverified(clause)
    if clause.applies is None:
        return _with_exceptions(clause, _on_the_merits(clause, case, looked), case)
    applies = judge_condition(clause.applies, case.world, dark_is_unknown=True)
    proof = (_titled("applies", applies),)
    if applies.truth is False:
        return Ruling("not_applicable", reasons.not_applicable(), facts=applies.facts, proof=proof)
    if applies.truth is None:
        why = reasons.unverified([applies]) if applies.unverified else reasons.applies_unknown(applies.waits)
        ruling = Ruling("unknown", why, facts=applies.facts, waits=applies.waits, proof=proof)
        excepted = _with_exceptions(clause, ruling, case)
        return excepted if excepted.verdict == "not_applicable" else ruling
    ruling = _with_exceptions(clause, _on_the_merits(clause, case, looked), case)
    return replace(ruling, proof=(*proof, *ruling.proof))


def _unverified(clause: Clause) -> Ruling:
    """Whom a clause binds is as little known as what it asks, so not even that it does not apply is said."""
    proof = Proof("condition", f"unverified: {clause.unverified.get('en', '')}")
    wait = Wait("source", None, reasons.text_to_ask())
    return Ruling("unknown", reasons.not_verified([clause.unverified]), waits=(wait,), proof=(proof,))


def _on_the_merits(clause: Clause, case: Case, looked: Looked) -> Ruling:
    satisfied = judge_condition(clause.satisfied, case.world)
    violated = judge_condition(clause.violated, case.world) if clause.violated else _NOTHING
    verdict = verdict_of(
        satisfied.truth,
        violated.truth,
        contested=violated.contested or bool(violated.unverified),
        silent=looked.is_whole and not (violated.truth is None and violated.facts),
    )
    proof = (_titled("satisfied", satisfied), *([_titled("violated", violated)] if clause.violated else []))
    match verdict:
        case "satisfied":
            ruling = Ruling(verdict, reasons.satisfied(satisfied, case.names), satisfied.facts)
        case "violated":
            ruling = Ruling(verdict, reasons.violated(violated, case.names), violated.facts)
        case "conflicting":
            why = reasons.conflicting(satisfied, violated, case.names)
            ruling = Ruling(verdict, why, satisfied.facts, violated.facts)
        case "missing":
            instead = satisfied.facts or near_misses(clause.satisfied, case.world)
            away = referred_to(clause, case.world)
            told, lacking = still_missing(clause.satisfied, case.world)
            plain = reasons.missing(looked, instead, case.unread, case.names)
            why = with_references(reasons.in_part(looked, lacking) if lacking else plain, away)
            instead = told or instead
            ruling = Ruling(verdict, why, instead, waits=asked_of(away))
        case _:
            ruling = _unknown(clause, satisfied, violated, case, looked)
    return replace(ruling, proof=proof)


def _unknown(clause: Clause, satisfied: Outcome, violated: Outcome, case: Case, looked: Looked) -> Ruling:
    if satisfied.truth is True:
        why = (
            reasons.unverified([violated]) if violated.unverified else reasons.contested(violated, case.names)
        )
        return Ruling("unknown", why, satisfied.facts, violated.facts, violated.waits)
    away = referred_to(clause, case.world)
    for outcome in (satisfied, violated):
        if outcome.truth is None and (outcome is satisfied or outcome.facts):
            open_why = with_references(_why_open(outcome, case), away)
            waits = once((*outcome.waits, *asked_of(away)))
            return Ruling("unknown", open_why, outcome.facts, waits=waits)
    if looked.hampered:
        return Ruling("unknown", reasons.hampered(looked), waits=_readable(looked.hampered))
    waits = once((*_documents_to_ask(clause, case.world), *asked_of(away)))
    why = reasons.asked_for(clause) if clause.expected_in else reasons.waiting(waits)
    return Ruling("unknown", with_references(why, away), waits=waits)


def _why_open(outcome: Outcome, case: Case) -> Mapping[str, str]:
    if outcome.unverified:
        return reasons.unverified([outcome])
    if outcome.contested:
        return reasons.contested(outcome, case.names)
    return reasons.waiting(outcome.waits)


def _with_exceptions(clause: Clause, ruling: Ruling, case: Case) -> Ruling:
    after = except_from(clause, ruling.verdict, case.world)
    proof = (*ruling.proof, *after.proof)
    if after.by and after.applied:
        why = reasons.excepted(after.by, after.applied, case.names)
        return Ruling(after.verdict, why, after.applied.facts, proof=proof)
    if after.open:
        waits = once(wait for _, outcome in after.open for wait in outcome.waits)
        why = reasons.exception_open(after.open[0][0], waits)
        return Ruling("unknown", why, ruling.facts, ruling.against, once((*ruling.waits, *waits)), proof)
    return replace(ruling, proof=proof)


def _titled(name: str, outcome: Outcome) -> Proof:
    return Proof("condition", name, outcome.truth, children=(outcome.proof,))


def _readable(hampered: Sequence[Document]) -> tuple[Wait, ...]:
    return tuple(
        Wait(
            "document",
            "status",
            both(f"提供 {d.path} 的可读取版本", f"provide a version of {d.path} that can be read"),
        )
        for d in hampered
    )


def _documents_to_ask(clause: Clause, world: World) -> tuple[Wait, ...]:
    kinds = grounds(clause.satisfied, world.derivations)
    dark = [kind for kind in kinds if world.is_dark(kind)] or list(kinds)
    papers = [Wait("document", "document_kind", reasons.papers(clause))] if clause.expected_in else []
    return once([*papers, *(wait_for(kind) for kind in dark)])
