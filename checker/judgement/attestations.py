"""Attestations: what no paper shows, said by a named person who is not the officer, until a day, inclusive."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from checker.dossier.model import Attestation, Place
from checker.errors import InputError, Spot, did_you_mean
from checker.facts import Evidence, Fact, Value
from checker.gathering.model import Notice, Severity
from checker.judgement.persons import bare, names, parts_of
from checker.judgement.short_names import may_be
from checker.judgement.walk import patterns_in
from checker.judgement.words import both
from checker.rulebook.model import Clause, Pack
from checker.statements.vocabulary import HOLDER_CLASSES, Vocabulary

FILE = "attestations.yaml"


def attestable(pack: Pack) -> tuple[str, ...]:
    """The clauses that no paper decides: they say so, or the ledger does."""
    by_ledger = {name for entry in pack.ledger if entry.status == "attested" for name in entry.clauses}
    return tuple(clause.id for clause in pack.clauses if clause.attestable or clause.id in by_ledger)


def attest(
    attestations: Sequence[Attestation],
    pack: Pack,
    *,
    officer: Collection[str],
    titles: Collection[str],
    as_of: str,
) -> tuple[tuple[Fact, ...], tuple[Notice, ...]]:
    """The facts that stand on ``as_of`` (ISO), called w1, w2 …, and what is wrong with the other attestations.

    ``officer`` are the names under which the officer is known, ``titles`` what the post is called. Raises
    InputError, at its line, for a clause that there is not or that papers decide.
    """
    clauses = {clause.id: clause for clause in pack.clauses}
    allowed = attestable(pack)
    facts: list[Fact] = []
    notices: list[Notice] = []
    lapsed: list[Attestation] = []
    for each in attestations:
        _check(each, [*clauses, *pack.absent], allowed, pack.absent)
        if each.clause not in clauses:
            notices.append(
                _unused(each, "本地区或当日没有该条", "the clause is not there in this region or on this day")
            )
        elif wrong := _void(each, officer, titles, pack.vocabulary):
            notices.append(wrong)
        elif each.on > as_of:
            notices.append(_not_yet(each))
        elif each.until < as_of:
            lapsed.append(each)
        else:
            facts += _facts(each, clauses[each.clause], len(facts))
    standing = {fact.fields["clause"] for fact in facts}
    for each in lapsed:
        renewed = each.clause in standing
        notices.append(
            _unused(each, "已有续期的声明，请删去", "it lapsed, and another one stands; delete it")
            if renewed
            else _lapsed(each)
        )
    return tuple(facts), tuple(notices)


def topics_of(clause: Clause) -> tuple[str, ...]:
    """What the clause asks to be attested."""
    tests = (t for p in patterns_in(clause.satisfied) if p.kind == "attestation" for t in p.tests)
    return tuple(dict.fromkeys(str(v) for t in tests if t.field == "topic" and t.op == "in" for v in t.value))


def _check(
    attestation: Attestation, known: Sequence[str], allowed: Sequence[str], absent: Collection[str]
) -> None:
    if attestation.clause in allowed or attestation.clause in absent:
        return
    spot = Spot(FILE, attestation.line)
    if attestation.clause not in known:
        help = (
            did_you_mean(attestation.clause, [*allowed, *absent])
            if allowed
            else "no clause of this pack may be attested"
        )
        raise InputError(
            "unknown-clause", f"there is no clause `{attestation.clause}` to attest", spot, help=help
        )
    may = (
        f"what may be attested: {', '.join(allowed)}" if allowed else "no clause of this pack may be attested"
    )
    raise InputError(
        "not-attestable",
        f"`{attestation.clause}` is decided by papers, and nobody can attest it",
        spot,
        help=f"put the paper that says so into the folder; {may}",
    )


def _void(
    attestation: Attestation, officer: Collection[str], titles: Collection[str], vocabulary: Vocabulary
) -> Notice | None:
    """Why it cannot count, whatever the day."""
    by, posts = bare(attestation.by), {bare(title) for title in titles}
    others = {bare(word.text) for word in vocabulary.words.values() if word.cls in HOLDER_CLASSES}
    if not by or by == bare(attestation.role) or by in posts or by in others:
        return _notice(
            "attestation-nameless",
            "warning",
            f"对 {attestation.clause} 的声明不予采纳：须写声明人的姓名，“{attestation.by}”是职务",
            f"the attestation of `{attestation.clause}` is not honoured: `{attestation.by}` is a post and no name",
            attestation,
        )
    if any(names(attestation.by, name) for name in officer) or posts.intersection(parts_of(attestation.role)):
        return _notice(
            "attestation-own",
            "warning",
            f"对 {attestation.clause} 的声明不予采纳：声明人“{attestation.by}”就是首席质量官本人，须由他人声明",
            f"the attestation of `{attestation.clause}` is not honoured: `{attestation.by}` is the officer, and another "
            "person must attest it",
            attestation,
        )
    if officer and may_be(attestation.by, officer):
        return _notice(
            "attestation-unclear",
            "warning",
            f"对 {attestation.clause} 的声明不予采纳：声明人“{attestation.by}”可能就是首席质量官（{'、'.join(officer)}），"
            "请写声明人的全名，与首席质量官的姓名用同一种文字",
            f"the attestation of `{attestation.clause}` is not honoured: `{attestation.by}` may be the officer "
            f"({', '.join(officer)}); write the full name, in the letters in which the officer's is known",
            attestation,
        )
    if not officer:
        return _notice(
            "attestation-officer-unknown",
            "warning",
            f"对 {attestation.clause} 的声明暂不采纳：资料中未见首席质量官姓名，无法确认“{attestation.by}”是他人；"
            "请在 dossier.yaml 的 officer.name 写明",
            f"the attestation of `{attestation.clause}` is not honoured yet: who the officer is is not known, so nobody can "
            f"tell that `{attestation.by}` is another person; write officer.name in dossier.yaml",
            attestation,
        )
    return None


def _facts(attestation: Attestation, clause: Clause, before: int) -> list[Fact]:
    """One for each topic that the clause asks for. Where its text is not known the clause is its own topic: a fact
    that lacks one might be about any."""
    told: dict[str, Value] = {
        "clause": attestation.clause,
        "by": attestation.by,
        "role": attestation.role,
        "on": attestation.on,
        "basis": attestation.basis,
        "until": attestation.until,
    }
    evidence = (Evidence(attestation.basis, Place(FILE, line=attestation.line)),)
    topics = topics_of(clause) or (clause.id,)
    return [
        Fact(f"w{number}", "attestation", {**told, "topic": topic}, evidence=evidence)
        for number, topic in enumerate(topics, before + 1)
    ]


def _not_yet(attestation: Attestation) -> Notice:
    return _notice(
        "attestation-not-yet",
        "note",
        f"对 {attestation.clause} 的声明作于 {attestation.on}，晚于评价基准日，不计",
        f"the attestation of `{attestation.clause}` is of {attestation.on}, after the day of the check, and does not count",
        attestation,
    )


def _lapsed(attestation: Attestation) -> Notice:
    return _notice(
        "attestation-lapsed",
        "note",
        f"对 {attestation.clause} 的声明已于 {attestation.until} 到期，该项重新计入",
        f"the attestation of `{attestation.clause}` lapsed after {attestation.until}; the clause counts again",
        attestation,
    )


def _unused(attestation: Attestation, zh: str, en: str) -> Notice:
    return _notice(
        "attestation-unused",
        "warning",
        f"对 {attestation.clause} 的声明没有用上：{zh}",
        f"the attestation of `{attestation.clause}` is not used: {en}",
        attestation,
    )


def _notice(code: str, severity: Severity, zh: str, en: str, attestation: Attestation) -> Notice:
    return Notice(code, severity, both(zh, en), Place(FILE, line=attestation.line))
