"""Acts that somebody holds: a right, a noun that names an act, a say that rests with X."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.heads import Nominal
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who
from checker.statements.theme import Theme

_GENERAL = word_set(
    """
    launch, launches, product, products, shipment, shipments, delivery, deliveries,
    decision, decisions, matter, matters, measure, measures, anything, everything, all, action, actions,
    proposal, proposals
    """
)

_NAMED = ("stop", "veto", "release", "approve", "reward", "countersign")

_OTHERS_ACTS = frozenset(("right", "stop", "release", "veto", "decide", "manage", "reward", "formulate"))


def hold(
    v: Visitor,
    made: Nominal,
    who: Who | None,
    verb: Verb | None,
    clause: Clause,
    governor: Act | None,
    negated: bool,
    partners: Sequence[Who] = (),
    frame: str = "F15",
) -> list[Act]:
    """The acts of a right or an act that a noun names, held by ``who``; bounded where it is another's."""
    before = len(v.state.acts)
    out = _held(v, made, who, verb, clause, governor, negated, partners, frame)
    others = (
        made.agents and verb is not None and is_officer(who) and not any(is_officer(a) for a in made.agents)
    )
    if others and made.power in _OTHERS_ACTS:
        by = made.agents[0].members[0][2]
        limit = v.state.limit("anothers_right", "under", "conditional", made.noun.first, made.noun.last, by)
        v.state.bound([a for a in v.state.acts[before:] if not a.negated], limit)
    return out


def _held(
    v: Visitor,
    made: Nominal,
    who: Who | None,
    verb: Verb | None,
    clause: Clause,
    governor: Act | None,
    negated: bool,
    partners: Sequence[Who] = (),
    frame: str = "F15",
) -> list[Act]:
    """The acts of a right or an act that a noun names, held by ``who``."""
    out: list[Act] = []
    if made.verbs:
        for inner in made.verbs:
            v.state.spend(made.at, made.at)
            v.visit(
                inner,
                Subject(who, officer=is_officer(who), partners=list(partners)),
                clause,
                governor,
                negated,
            )
        return out
    if made.power == "right":
        return out
    if made.power == "participate" and verb is not None and v.state.words[verb.main].cls == "require":
        return out
    if made.power == "participate" and silent(v):
        made.power = "attend"
    wide = v.around(clause) if verb is not None else []
    if (
        made.power == "veto"
        and made.spans
        and v.state.words[made.at].text.startswith("veto")
        and not theme_of(v.state, [*made.spans, *wide], "veto", made.at).ids
        and not general(v, made.spans)
    ):
        vague = v.act(
            "veto",
            made.at,
            who,
            clause,
            verb,
            made.spans,
            negated=negated,
            right=True,
            governor=governor,
            partners=partners,
            frame=frame,
        )
        v.state.doubts.add(id(vague))
        return [vague]
    if made.power == "reward" and not theme_of(v.state, [*made.spans, *wide], "reward", made.at).ids:
        kept = v.act(
            "reward",
            made.at,
            who,
            clause,
            verb,
            made.spans,
            negated=negated,
            right=True,
            governor=governor,
            partners=partners,
            frame=frame,
        )
        if v.state.words[made.at].tag == "N":
            v.state.themes[id(kept)] = Theme(("reward",), (), True, "word")
        return [kept]
    out.append(
        v.act(
            made.power,
            made.at,
            who,
            clause,
            verb,
            made.spans,
            negated=negated,
            right=True,
            governor=governor,
            partners=partners,
            wide=wide,
            frame=frame,
        )
    )
    return out


def where(v: Visitor, clause: Clause) -> list[tuple[int, int]]:
    return [(i.noun.first, i.noun.last) for i in clause.subject if i.noun is not None and i.prep in OVER]


def general(v: Visitor, spans: Sequence[tuple[int, int]]) -> bool:
    """over any decision, in all matters: no field of its own."""
    return any(
        v.state.words[i].text in _GENERAL or v.state.words[i].cls == "outcome"
        for first, last in spans
        for i in range(first, last + 1)
    )


def right_object(v: Visitor, verb: Verb) -> bool:
    return any(
        i.noun is not None and not i.prep and nominals(v.state, verb.items, k)[0]
        for k, i in enumerate(verb.items)
    )


def names_act(v: Visitor, verb: Verb, powers: Sequence[str] = _NAMED) -> bool:
    """issues stop orders, gives approval: the noun is the act."""
    for k, item in enumerate(verb.items):
        if item.noun is not None and not item.prep:
            found, _ = nominals(v.state, verb.items, k)
            return any(n.power in powers for n in found)
    return False


def _right_before(v: Visitor, i: int) -> bool:
    """without the right to vote: the right stands between."""
    return any(
        x.text in ("right", "rights", "power", "entitlement", "entitled")
        for x in v.state.words[max(0, i - 3) : i]
    )


def silent(v: Visitor) -> bool:
    """as an observer, without a vote: he is there and no more."""
    return any(
        (w.cls == "attend" and not w.text.startswith("attend"))
        or w.text in ("advisory", "observer", "guest", "secretary", "no vote", "non-voting")
        for w in v.state.words
    ) or any(
        w.text in ("vote", "votes", "voting")
        and any(
            x.text in ("not", "no", "without", "but not", "cannot")
            for x in v.state.words[max(0, i - (6 if _right_before(v, i) else 3)) : i]
        )
        for i, w in enumerate(v.state.words)
    )
