"""Prohibitions with an exception: no lot leaves the plant unless the CQO has released it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.exceptions import exceptions
from checker.statements.english.heads import Nominal
from checker.statements.english.listing import listed
from checker.statements.english.locked import stays_locked
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer, is_other, joined, who_of
from checker.statements.english.released import no_goods_leave
from checker.statements.english.state import State, Subject
from checker.statements.english.subjects import subject_of
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who
from checker.statements.theme import Theme

_LEAVING = word_set(
    """
    leave, leaves, left, ship, ships, shipped, released, release, dispatch, dispatched, dispatches,
    delivered, deliver, sold, sell, market, placed, go, goes, live, go-live, delivery, shipment, exported,
    loaded, forwarded, passed, moved, moves, enter, enters, used, despatch, despatched
    """
)


def forbids(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """No lot leaves the plant unless the CQO has signed; Logistics may not dispatch without his release."""
    verb = clause.verb
    if (subject.officer and not subject.none) or (verb is None and not subject.none):
        return False
    locked = verb is not None and stays_locked(state, clause, verb)
    negative = subject.none or locked or (verb is not None and (verb.negated or _nothing(subject, verb)))
    hanging, phrases = exceptions(state, clause, negative)
    if not negative and (
        (not hanging and not phrases)
        or (subject.other and not any(subject_of(state, c).officer for c in hanging))
    ):
        return False
    before = len(state.acts)
    others: list[Who] = []
    for exception in hanging:
        inner = subject_of(state, exception)
        state.owned[exception.at] = inner
        if exception.verb is not None:
            visitor.visit(exception.verb, inner, exception)
            if is_other(inner.who):
                others.append(inner.who)
    for holder, k in phrases:
        _signed(state, visitor, clause, holder, k)
    lifting = [c for c in hanging if _lifts(state, c)]
    mine = any(is_officer(a.agent) for a in state.acts[before:])
    if not mine and not lifting and not (negative and (state.acts[before:] or others)):
        if not negative:
            del state.acts[before:]
        return False
    for exception in lifting:
        _lifted(state, visitor, exception)
    content = _content(visitor, clause, subject)
    for act in state.acts[before:]:
        if locked and act.power in ("release", "approve", "decide"):
            act.frame, act.negated = "F4", False
            state.themes[id(act)] = Theme(("release",), (), True, "consequence")
            continue
        _named_here(state, act, content)
    needed = [a for a in state.acts[before:] if is_officer(a.agent)]
    for other in others:
        if other.members[0][1] in ("above", "beside"):
            last = max(hanging[-1].at, hanging[-1].end - 1)
            by = other.members[0][2]
            for act in needed:
                state.bound([act], state.limit("also_needed", "partner", "joint", hanging[-1].at, last, by))
    return True


def _nothing(subject: Subject, verb: Verb) -> bool:
    """ships nothing, sends no lot."""
    return not subject.officer and any(
        i.noun is not None and not i.prep and (i.noun.pronoun == "nothing" or i.noun.det == "no")
        for i in verb.items
    )


def _content(visitor: Visitor, clause: Clause, subject: Subject) -> list[tuple[int, int]]:
    """What is forbidden, and of what."""
    spans = [(n.first, n.last) for n in subject.nouns]
    spans += [(i.noun.first, i.noun.last) for i in clause.subject if i.noun is not None and i.prep in OVER]
    verb = clause.verb
    if verb is not None:
        if verb.main >= 0:
            spans.append((verb.main, verb.main))
        spans += visitor.spans(verb)
        spans += [(i.verb.main, i.verb.main) for i in verb.items if i.verb is not None and i.verb.main >= 0]
    return spans


def _signed(state: State, visitor: Visitor, clause: Clause, holder: Verb, k: int) -> None:
    """without the signature of X, without a certificate signed by X."""
    item = holder.items[k]
    found = consent(state, holder.items, k)
    made = found[0] if found is not None else next(iter(nominals(state, holder.items, k)[0]), None)
    after = holder.items[k + 1].verb if k + 1 < len(holder.items) else None
    if (
        (made is None or not made.agents)
        and item.noun is not None
        and after is not None
        and after.kind == "part"
    ):
        by = next((n for n, x in enumerate(after.items) if x.prep == "by"), None)
        signing = listed(state, after.items, by)[0] if by is not None else []
        if any(is_officer(p) for p in signing):
            made = Nominal("approve", item.noun.last, item.noun, agents=signing)
    if made is None and item.noun is not None:
        owner = who_of(state, item.noun.owner if item.noun.owner is not None else item.noun)
        made = Nominal("approve", item.noun.last, item.noun, agents=[owner]) if owner is not None else None
    if made is None:
        return
    who = joined(made.agents) or _carried(state, made)
    power = made.power if made.power in ("release", "approve", "countersign", "veto") else "approve"
    if who is not None:
        visitor.act(power, made.at, who, clause, None, made.spans, frame="F4")
        state.spend(item.at, item.noun.last if item.noun else item.at)


def _lifts(state: State, clause: Clause) -> bool:
    """unless the CQO lifts the stop: then the stop is his."""
    verb = clause.verb
    overriding = verb is not None and verb.main >= 0 and state.words[verb.main].cls == "override"
    return overriding and subject_of(state, clause).officer


def _lifted(state: State, visitor: Visitor, clause: Clause) -> None:
    verb = clause.verb
    for k, item in enumerate(verb.items if verb is not None else ()):
        if verb is None or item.noun is None or item.prep:
            continue
        for made in nominals(state, verb.items, k)[0]:
            if made.power in ("stop", "veto"):
                who = subject_of(state, clause).who
                visitor.act(made.power, made.at, who, clause, verb, made.spans, frame="F4")


def _named_here(state: State, act: Act, content: Sequence[tuple[int, int]]) -> None:
    """The act is what the prohibition waits for; where it names no matter, the matter is what is forbidden."""
    act.frame, act.negated = "F4", False
    theme = state.themes[id(act)]
    if any(m not in ("quality", "quality_safety") for m in theme.ids):
        return
    named = theme_of(state, content, act.power, -1, "consequence")
    ids = ("quality_budget",) if "quality_budget" in named.ids else named.ids
    if not ids and act.power in ("approve", "release", "decide", "countersign") and _leaves(state, content):
        ids = ("release",)
    state.themes[id(act)] = Theme(tuple(ids), theme.tokens + named.tokens, True, "consequence")


def _carried(state: State, made: Nominal) -> Who | None:
    """ships nothing without that signature: whose it is was said before."""
    if made.noun.det in ("that", "such", "this", "the said"):
        named = [w for w in state.words[: made.at] if w.cls == "officer"]
        if named:
            return Who(((named[-1].first, "officer", named[-1].meaning),), named[-1].first, named[-1].first)
        if is_officer(state.carried):
            return state.carried
    return None


def _leaves(state: State, spans: Sequence[tuple[int, int]]) -> bool:
    return any(
        state.words[i].text in _LEAVING and not no_goods_leave(state, i)
        for first, last in spans
        for i in range(first, last + 1)
    )
