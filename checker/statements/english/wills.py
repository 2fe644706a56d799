"""Whose will a passive follows: on the orders of X, if X so decides, on the advice of X."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.consent import consent
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.subjects import subject_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_ORDERED_BY = word_set(
    """
    on, upon, at, under, following, by, pursuant to, in accordance with
    """
)
_NOT_ADVISED = word_set(
    """
    on, upon, at, after, following, with, subject to, by
    """
)
_SAYS = word_set(
    """
    says, say, considers, consider, deems, declares, thinks, regards, determines, decides, orders,
    demands, requires, directs, believes, finds, judges, concludes, objects, rejects, signals
    """
)
_ORDERS = word_set(
    """
    order, orders, instruction, instructions, request, direction, directions, decision, initiative,
    command, demand, discretion, say-so, ruling, determination
    """
)
_SIGNED = frozenset(("signature", "signatures"))
_WILLS = word_set(
    """
    directs, decides, determines, orders, deems, sees, thinks, wishes, instructs, chooses, considers
    """
)
_JUDGES = word_set(
    """
    occasion, decide, assess, light, veto, content, unknown
    """
)


def ordered(v: Visitor, items: Sequence[Item]) -> Who | None:
    """is blocked on his instruction, is spent as the CQO directs: whose word does it."""
    state = v.state
    for k, item in enumerate(items):
        if item.noun is not None and item.prep in _ORDERED_BY:
            found = consent(state, items, k)
            if (
                found is not None
                and any(is_officer(a) for a in found[0].agents)
                and state.words[found[0].noun.last].text in _ORDERS
            ):
                state.spend(item.at, max(item.noun.last, found[0].at))
                return joined(found[0].agents)
    for other in state.clauses:
        if other.op == "as" and other.verb is not None and not other.verb.negated:
            subject = state.owned.get(other.at) or subject_of(state, other)
            main = state.words[other.verb.main] if other.verb.main >= 0 else None
            if subject.officer and main is not None and (main.text in _WILLS):
                state.spend(other.at, other.end - 1)
                return subject.who
    return None


def advised(v: Visitor, verb: Verb, power: str, clause: Clause, spans: Sequence[tuple[int, int]]) -> bool:
    """is released on the recommendation of, after review by, following approval by the CQO."""
    state = v.state
    for k, item in enumerate(verb.items):
        if item.noun is None:
            continue
        signed = item.prep in ("under", "over") and state.words[item.noun.last].text in _SIGNED
        if item.prep not in _NOT_ADVISED and not signed:
            continue
        for made in nominals(state, verb.items, k)[0]:
            if not any(is_officer(a) for a in made.agents) or made.none:
                continue
            who = joined(made.agents)
            state.spend(item.at, max(item.noun.last, made.at))
            if made.power in ("propose", "review", "attend"):
                asking = v.act(made.power, made.at, who, clause, None, [], frame="F6")
                v.act(power, verb.main, who, clause, verb, [*spans, *made.spans], frame="F6", governor=asking)
                return True
            if made.power in ("approve", "countersign"):
                v.act(
                    made.power,
                    made.at,
                    who,
                    clause,
                    verb,
                    [*spans, *made.spans, (verb.main, verb.main)],
                    frame="F6",
                )
                return True
    return False


def judged(v: Visitor, clause: Clause) -> Who | None:
    """If the CQO says that it is unfit, it is blocked: his word does it."""
    state = v.state
    for other in state.clauses:
        if (
            other.op in ("if", "when", "whenever", "once", "as soon as", "the moment", "where")
            and other.verb is not None
            and (other.host is clause or (other.host is None and other.at < clause.at))
        ):
            subject = state.owned.get(other.at) or subject_of(state, other)
            main = state.words[other.verb.main] if other.verb.main >= 0 else None
            if main is None or other.verb.negated:
                continue
            judging = main.text in _SAYS
            if subject.officer and judging:
                return subject.who
            if other.verb.passive and main.cls in _JUDGES:
                for k, item in enumerate(other.verb.items):
                    if (
                        item.prep == "by"
                        and (people := listed(state, other.verb.items, k)[0])
                        and any(is_officer(p) for p in people)
                    ):
                        return joined(people)
    return None
