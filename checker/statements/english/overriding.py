"""Who may override the officer, and who may not."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.listing import listed
from checker.statements.english.named import object_acts, subject_acts
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, is_other, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_CUTTING = word_set(
    """
    cutting down, restricting, limiting, narrowing, limit, limits, affect, affects, suspend, vote, veto
    """
)
_LIMITING = word_set(
    """
    affect, limit, restrict, suspend, diminish, alter, impair, prejudice, exclude, preclude, touch, end
    """
)

_UNDOING = word_set(
    "recall, recalls, stop, stops, suspend, suspends, block, blocks, withdraw, withdraws, halt, halts, forbid, forbids"
)


def _does_so(state: State, verb: Verb, subject: Subject) -> bool:
    """after which the COO may do so; in which case the CEO shall do so."""
    so = any(state.words[a].text == "so" for a in verb.adverbs) or any(
        i.noun is not None and i.noun.pronoun in ("it", "this", "that", "so") for i in verb.items
    )
    return (
        subject.other and verb.main < 0 and verb.modal in ("may", "shall", "can", "must", "will", "do") and so
    )


def _takes_back(state: State, verb: Verb) -> bool:
    """the COO may recall the release, stop it again: what he undoes was the officer's."""
    if state.words[verb.main].text not in _UNDOING:
        return False
    return any(
        i.noun is not None
        and not i.prep
        and i.noun.det in ("the", "such", "this", "that", "any such", "his")
        and state.words[i.noun.last].cls in ("release", "approve", "veto", "outcome", "decide")
        for i in verb.items
    )


def overrides(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """No executive may overrule a veto of the CQO (it stands); the CEO may overrule it (it does not)."""
    verb = clause.verb
    if verb is None or (verb.main < 0 and not _does_so(state, verb, subject)):
        return False
    chain: list[Verb] = [verb]
    while True:
        nxt = next(
            (i.verb for i in chain[-1].items if i.verb is not None and i.verb.kind in ("inf", "ger")), None
        )
        if nxt is None:
            break
        chain.append(nxt)
    hit = next(
        (
            v
            for v in chain
            if _does_so(state, v, subject)
            or (v.main >= 0 and _takes_back(state, v))
            or (v.main >= 0 and state.words[v.main].cls in ("override", "appeal", "revoke_act", "temporary"))
            or (v.main >= 0 and state.words[v.main].text in _CUTTING and subject.none)
            or (v.main >= 0 and v.negated and state.words[v.main].text in _LIMITING)
        ),
        None,
    )
    if hit is None:
        return False
    negated = (
        subject.none
        or any(v.negated for v in chain)
        or any(state.words[a].text in ("no", "neither", "nor") for v in chain for a in v.adverbs)
    )
    word = state.words[hit.main if hit.main >= 0 else hit.last]
    if any(
        i.noun is not None
        and i.prep == "by"
        and (i.noun.pronoun in ("nobody", "no one") or i.noun.det == "no")
        for i in hit.items
    ):
        negated = True
    if hit.passive or word.cls == "temporary":
        own = subject_acts(state, visitor, clause)
        agent = None
        for k, item in enumerate(hit.items):
            if item.noun is not None and item.prep in ("by", "to", "before", "with"):
                agent = joined(listed(state, hit.items, k)[0])
                break
        if not own and not (agent is not None and is_other(agent)) and not negated:
            return False
        targets: list[Act] = own or [a for a in state.mine() if not a.negated]
        if is_officer(agent):
            return False
    else:
        if (subject.officer and not subject.none) or (subject.who is None and not subject.nouns):
            return False
        if any(
            is_officer(a)
            for k, i in enumerate(clause.subject)
            if i.noun is not None and not i.prep
            for n in nominals(state, clause.subject, k)[0]
            for a in n.agents
        ):
            return False
        own = object_acts(state, visitor, hit, clause)
        agent = subject.who
        targets = own
        if not own or not any(state.themes[id(a)].ids for a in own):
            targets = [*own, *(a for a in state.mine() if not a.negated and a not in own)]
    last = max([hit.last, *(i.noun.last for i in hit.items if i.noun is not None)])
    if negated:
        state.strengthened = True
        state.spend(clause.at, clause.end - 1)
        return True
    if word.cls == "revoke_act" and not (verb.modal in ("may", "can") and hit.passive):
        return False
    by = agent.members[0][2] if agent is not None else None
    if (
        word.cls == "appeal"
        and not hit.passive
        and (
            agent is None
            or (
                agent.has("below", "anyone")
                and not any(i.prep in ("to", "before", "with") for i in hit.items)
            )
        )
    ):
        state.spend(clause.at, clause.end - 1)
        return agent is not None
    state.bound(
        targets,
        state.limit(
            "may_be_overridden",
            "override" if word.cls == "override" else "appeal",
            "conditional",
            verb.first,
            last,
            by,
        ),
    )
    state.spend(clause.at, last)
    return True
