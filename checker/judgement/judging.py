"""Judges a whole pack: facts in, findings out."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Document, Waiver
from checker.engine import Matcher
from checker.facts import Fact
from checker.gathering.model import Notice
from checker.judgement.attested import told_apart
from checker.judgement.derive import derive
from checker.judgement.kleene import Truth
from checker.judgement.looking import Looked, look, place_to_write
from checker.judgement.model import Finding, Proof
from checker.judgement.ruling import Ruling
from checker.judgement.table import severity_of
from checker.judgement.verdicts import Case, rule_on
from checker.judgement.waivers import apply_waivers, check_waivers
from checker.judgement.world import CONCEPT, evidence_of
from checker.records import record
from checker.rulebook.model import Clause, Pack


@record(frozen=True, slots=True)
class Judged:
    """Findings in pack order, notices about waivers, and all facts: those given, then those derived."""

    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    facts: tuple[Fact, ...]


def judge(
    pack: Pack,
    facts: Sequence[Fact],
    documents: Sequence[Document],
    matcher: Matcher,
    *,
    as_of: str,
    waivers: Sequence[Waiver] = (),
    strict: bool = False,
) -> Judged:
    """Judges every clause of ``pack`` on ``facts``, as things stood on ``as_of`` (ISO date).

    ``documents`` tell what was read and may be silent. The order of facts and documents makes no difference.
    Raises InputError for a waiver of an unknown clause, for exceptions that disagree, and for facts or
    patterns that the fact vocabulary does not allow; EngineFault if the engine fails.
    """
    check_waivers(waivers, [*(clause.id for clause in pack.clauses), *pack.absent])
    world = derive(pack, facts, matcher)
    names = {holder.id: holder.title for holder in pack.vocabulary.holders.values()}
    unread = tuple(d for d in documents if d.status == "unreadable" and d.kind == "other")
    case = Case(world, names, unread)
    findings = [_finding(clause, case, documents, as_of=as_of, strict=strict) for clause in pack.clauses]
    marked, notices = apply_waivers(findings, waivers, as_of=as_of)
    derived = tuple(fact for fact in world.facts.values() if fact.id.startswith(CONCEPT))
    return Judged(marked, notices, (*facts, *derived))


def _finding(
    clause: Clause, case: Case, documents: Sequence[Document], *, as_of: str, strict: bool
) -> Finding:
    looked = look(clause, documents, case.world, as_of=as_of)
    ruling, attested = told_apart(clause, rule_on(clause, case, looked), case, looked)
    return Finding(
        clause=clause.id,
        title=clause.title,
        cite=clause.cite,
        modality=clause.modality,
        verdict=ruling.verdict,
        severity=severity_of(ruling.verdict, clause.modality, strict=strict),
        reason=ruling.reason,
        proof=_proof(clause, ruling, looked),
        evidence=evidence_of(ruling.facts),
        counter_evidence=evidence_of(ruling.against),
        waits_for=ruling.waits,
        remedy=clause.remedy,
        looked_at=looked.paths,
        write_in=place_to_write(looked) if ruling.verdict == "missing" else None,
        section=clause.section,
        attested=attested,
    )


def _proof(clause: Clause, ruling: Ruling, looked: Looked) -> Proof:
    papers = tuple(Proof("looked_at", path, True) for path in looked.paths)
    return Proof("clause", clause.id, _truth(ruling), children=(*ruling.proof, *papers))


def _truth(ruling: Ruling) -> Truth:
    if ruling.verdict in ("unknown", "not_applicable"):
        return None
    return ruling.verdict == "satisfied"
