"""What gives an act its force, and what takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from checker.records import record
from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.force_by import force_by
from checker.statements.english.named import spent, subject_acts
from checker.statements.english.refusing import refused
from checker.statements.english.state import State, Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.theme import Theme

_FORCE = frozenset(("effect", "noeffect"))
_FORCING = word_set(
    """
    take, takes, come, comes, enter, enters, become, becomes, bind, binds, stand, stands, prevail,
    prevails, defeat, defeats, remain, remains, stay, stays, count, counts, apply, applies, suffice,
    suffices, have, has, go, goes, rank, ranks, work, works, end, ends, hold
    """
)
_STANDING = word_set("stand, stands, prevail, prevails, bind, binds, defeat, defeats")
_LAPSING = word_set("lapse, lapses, expire, expires, fall, falls, end, ends, cease, ceases")
_STARTING = word_set("start, starts, begin, begins, commence, commences, proceed, proceeds")
_ENTITLING = word_set(
    """
    entitle, entitles, permit, permits, allow, allows, authorises, authorizes, enables, suffice, suffices,
    justifies
    """
)
_OBEYED = word_set("obeyed, followed, respected, observed, executed")
_ADVISORY = word_set(
    """
    advisory, non-binding, recommendations, recommendation, proposals, advice, consultative
    """
)
_DECISIVE = word_set(
    """
    decisive, determinative, authoritative, final, operative, binding, effective, effect
    """
)
_UNSAFE = word_set("unsafe, safety, hazardous, dangerous, conformity, conformance, nonconforming")


@record(frozen=True, slots=True)
class _Kind:
    """What a predicate says of force."""

    effective: bool
    forcing: bool
    lapsing: bool
    obeyed: bool
    other: bool

    @property
    def any(self) -> bool:
        return (self.effective and self.forcing) or self.lapsing or self.obeyed or self.other


def force(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """The veto takes effect at once; quality plans become binding once signed by the CQO; the decision is final."""
    verb = clause.verb
    if verb is None:
        return False
    complement = [state.words[i.noun.last] for i in verb.items if i.noun is not None and not i.prep]
    bare = verb.main < 0 and verb.be
    if bare and not verb.negated and any(w.text in _ADVISORY for w in complement):
        mere = subject_acts(state, visitor, clause)
        for act in mere:
            _only_asks(state, clause, act)
        if mere:
            return spent(state, clause)
    kind = _kind_of(state, clause, subject, verb, complement)
    if not kind.any:
        return False
    own = [*subject_acts(state, visitor, clause), *refused(state, visitor, clause, complement)]
    if own:
        _weighed(state, visitor, clause, verb, own, kind)
        return True
    if kind.lapsing and clause.op in ("that", "which") and clause.antecedent is not None:
        mine = [a for a in state.mine() if not a.negated]
        state.bound(mine, state.limit("lapses", "time", "limited", verb.first, verb.last))
        state.spend(clause.at, clause.end - 1)
        return True
    return not kind.obeyed and force_by(state, visitor, clause, verb)


def _kind_of(state: State, clause: Clause, subject: Subject, verb: Verb, complement: Sequence[W]) -> _Kind:
    main = state.words[verb.main] if verb.main >= 0 else None
    head = main.text if main is not None else ""
    consents = {
        i.prep
        for n, i in enumerate(verb.items)
        if i.noun is not None and consent(state, verb.items, n) is not None
    }
    waiting = head in _STARTING and bool(consents & {"upon", "on", "with", "after", "following"})
    only = any(
        c.host is clause and c.op in ("only when", "only once", "only after", "only if")
        for c in state.clauses
    )
    passive = verb.passive and main is not None
    heeded = main is not None and (main.cls == "comply" or head in _OBEYED)
    return _Kind(
        effective=any(w.cls in _FORCE or w.text in _DECISIVE for w in complement)
        or any(state.words[a].cls in _FORCE for a in verb.adverbs),
        forcing=main.cls == "effect" or head in _FORCING if main is not None else verb.be,
        lapsing=head in _LAPSING,
        obeyed=passive and heeded and "by" not in consents,
        other=waiting
        or (passive and only)
        or (head in _ENTITLING and subject.who is None)
        or head in _STANDING
        or (main is not None and main.cls == "effect"),
    )


def _only_asks(state: State, clause: Clause, act: Act) -> None:
    """is advisory: the act is no more than a proposal."""
    asking = Act(act.index, "propose", 0, act.clause, act.agent, "F15", last=act.last)
    state.themes[id(asking)], state.homes[id(asking)] = state.themes[id(act)], clause
    state.acts.append(asking)
    act.governor = asking


def _weighed(
    state: State, visitor: Visitor, clause: Clause, verb: Verb, own: Sequence[Act], kind: _Kind
) -> None:
    """The officer's own acts, which a predicate gives force or takes it from."""
    head = state.words[verb.main].text if verb.main >= 0 else ""
    for act in own:
        if act.power == "participate" and head.startswith("defeat"):
            act.power = "veto"
            state.themes[id(act)] = Theme(("quality_safety",), state.themes[id(act)].tokens, True, "wide")
        if act.power in ("propose", "review") and head in ("prevail", "prevails") and not verb.negated:
            act.power = "decide"
        if act.power == "decide" and _last_word(state, visitor, clause, act):
            continue
        if verb.negated and (kind.effective or kind.forcing) and not kind.lapsing:
            state.bound([act], state.limit("no_force", "override", "conditional", verb.first, verb.last))
    state.spend(verb.first, verb.last)
    for item in verb.items:
        if item.noun is not None and not item.prep:
            state.spend(item.noun.first, item.noun.last)
    hanging = any(c.op in ("unless", "if") and c.host is clause for c in state.clauses)
    if kind.lapsing and not hanging and not verb.negated:
        state.bound(own, state.limit("lapses", "time", "limited", verb.first, verb.last))


def _last_word(state: State, visitor: Visitor, clause: Clause, act: Act) -> bool:
    """The officer's decision is final: a veto over quality; whether it is over release or stop alone."""
    theme = state.themes[id(act)]
    told = [
        (i.noun.first, i.noun.last)
        for c in state.clauses
        if c.op == "that" and c.host is clause
        for i in (*c.subject, *(c.verb.items if c.verb else ()))
        if i.noun is not None
    ]
    wide = theme_of(state, [*visitor.around(clause), *told], "veto", -1)
    everything = theme if theme.ids else theme_of(state, [(0, len(state.words) - 1)], "decide", -1)
    if "release" in everything.ids or "stop" in everything.ids:
        ids = tuple(m for m in everything.ids if m in ("release", "stop"))
        state.themes[id(act)] = Theme(ids, theme.tokens, True, "wide")
        return True
    unsafe = any(w.text in _UNSAFE for w in state.words)
    if unsafe or {"quality_safety", "quality"} & {*theme.ids, *wide.ids, *everything.ids}:
        act.power = "veto"
        state.themes[id(act)] = Theme(("quality_safety",), theme.tokens, True, "wide")
    return False
