"""Phrases that set others beside the officer, or let somebody call for his act."""

from __future__ import annotations

from checker.statements.english.listing import listed
from checker.statements.english.people import is_officer, is_other, joined
from checker.statements.english.phrase import Phrase
from checker.statements.english.subjects import JOINING
from checker.statements.english.wordsets import word_set

_TALKS = word_set(
    """
    consultation, discussion, discussions, dialogue, liaison, contact, exchange, consultations, talks
    """
)
_SOMEBODY = word_set(
    """
    member, director, colleague, signatory, person, executive, officer, manager, department, function
    """
)
_ORDERED = word_set(
    """
    at the request of, at the invitation of, on the invitation of, by invitation of, on behalf of, in the
    name of, at the discretion of
    """
)

_WRITTEN = word_set(
    "rules, rule, requirements, principles, provisions, procedure, procedures, manual, charter, articles, contract, facts"
)


def talks(at: Phrase) -> int | None:
    """in discussions with X: nobody's consent."""
    before = at.items[at.k - 1].noun if at.k else None
    if at.prep != "with" or before is None or at.state.words[before.last].text not in _TALKS:
        return None
    at.harmless()
    return at.k + 1


def somebody(at: Phrase) -> int | None:
    """jointly with a second signatory."""
    if at.prep not in ("jointly with", "together with", "in agreement with", "in concert with"):
        return None
    if listed(at.state, at.items, at.k)[0]:
        return None
    written = any(w.cls in ("law", "matter", "bare", "paper") or w.text in _WRITTEN for w in at.words)
    if not any(w.text in _SOMEBODY for w in at.words) and (at.prep != "in agreement with" or written):
        return None
    at.put("with_partner", "partner", "joint")
    return at.k + 1


def joining(at: Phrase) -> int | None:
    """together with X, in agreement with X."""
    if at.prep not in JOINING:
        return None
    people, end = listed(at.state, at.items, at.k)
    others = [w for w in people if is_other(w) and not w.has("anyone", "company")]
    group = joined(others)
    if group is None or (
        at.prep == "alongside"
        and all(
            a.power in ("participate", "attend")
            or (a.power == "decide" and "business_decision" in at.state.themes[id(a)].ids)
            for a in at.acts
        )
    ):
        return None
    for act in at.acts:
        act.partners.extend(others)
    last = at.items[end - 1].noun or at.noun
    at.put("with_partner", "partner", "joint", group.members[0][2], last=last.last)
    return end


def consulting(at: Phrase) -> int | None:
    """in consultation with X."""
    if at.prep != "in consultation with":
        return None
    people, end = listed(at.state, at.items, at.k)
    group = joined([w for w in people if is_other(w)])
    if group is None:
        return None
    at.put("with_partner", "partner", "joint", group.members[0][2])
    return end


def acting_for(at: Phrase) -> int | None:
    """acting for X."""
    before = at.state.words[at.item.at - 1].text if at.item.at else ""
    if at.prep != "for" or before != "acting":
        return None
    people, end = listed(at.state, at.items, at.k)
    if not people or is_officer(people[0]):
        return None
    at.put("acting_for", "under", "conditional", people[0].members[0][2])
    return end


def ordered(at: Phrase) -> int | None:
    """at the request of X, on behalf of X."""
    if at.prep not in _ORDERED:
        return None
    people, end = listed(at.state, at.items, at.k)
    if people and all(w.has("company") for w in people):
        at.harmless()
        return end
    if any(is_officer(w) for w in people):
        return None
    at.put("ordered", "under", "conditional", people[0].members[0][2] if people else None)
    return max(end, at.k + 1)
