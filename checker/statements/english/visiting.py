"""The verbs of a clause, one after the other: each goes to the module that knows its kind."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.asking import nested, submit
from checker.statements.english.authorising import authorises
from checker.statements.english.being import be
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.commanding import command
from checker.statements.english.content import object_people
from checker.statements.english.doing import REAL, power_verb
from checker.statements.english.effecting import ensure, includes, obeyed
from checker.statements.english.giving import give
from checker.statements.english.granting import belongs, grant
from checker.statements.english.having import duty, have
from checker.statements.english.holding import hold, names_act, right_object
from checker.statements.english.in_hands import in_hands
from checker.statements.english.listing import listed
from checker.statements.english.moving import moved, receiver, receiver_of
from checker.statements.english.nominal import nominals
from checker.statements.english.obtaining import obtain
from checker.statements.english.passives import passive
from checker.statements.english.people import is_other, who_of
from checker.statements.english.putting import into, on_hold
from checker.statements.english.requiring import requires
from checker.statements.english.state import Subject
from checker.statements.english.striking_down import strikes_down
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS
from checker.statements.theme import Theme

_COMMANDING = word_set(
    """
    light, outcome, grant_act, formulate, have, report, override, require, implement, reward, duty
    """
)
_GIVING = word_set(
    """
    give, gives, given, giving, reserve, reserves, reserved, assign, assigned, assigns
    """
)
_PLACING = frozenset(("place", "places", "placed", "put", "puts", "bring", "brings", "bringing"))


_SHIFTING = word_set(
    """
    moves, move, shifts, shift, migrates, passes, pass, goes, go, transfers, transfer
    """
)
_COMING = word_set("come, comes, emanate, emanates, originate, originates, stem, stems")
_INCLUDING = word_set(
    """
    include, includes, comprise, comprises, cover, covers, encompass, encompasses, extend, extends
    """
)
_IDIOMS = word_set(
    """
    casts, cast, sits, sit, order, orders, ordering, ordered, hit, hits, press, presses, pull, pulls,
    push, pushes, calls, call
    """
)
_ACTING = word_set(
    """
    act, acts, acting, serve, serves, serving, function, functions, operate, operates
    """
)


def read_verb(
    v: Visitor,
    verb: Verb,
    subject: Subject,
    clause: Clause,
    governor: Act | None = None,
    negated: bool = False,
) -> None:
    """Reads a verb and all verbs that hang on it; ``subject`` is who or what it is said of."""
    state = v.state
    negated = (
        negated
        or verb.negated
        or any(
            state.words[a].text in ("nor", "neither", "never", "no longer", "not")
            for a in verb.adverbs
            if a <= max(verb.last, verb.main)
        )
    )
    if verb.main < 0:
        bare(v, verb, subject, clause, governor, negated)
        return
    word = state.words[verb.main]
    if verb.modal == "need" and negated and word.cls in ("attend", "consult") and not verb.passive:
        # need not consult me: no act, and nothing that is denied
        state.spend(verb.first, verb.last)
        state.strengthened = True
        return
    state.spend(verb.main, verb.main)
    if verb.passive:
        passive(v, verb, subject, clause, governor, negated)
        return
    cls = word.cls
    if cls == "have" or (word.text in ("carry", "carries", "bear", "bears") and right_object(v, verb)):
        have(v, verb, subject, clause, governor, negated)
    elif cls == "duty":
        duty(v, verb, verb.items, subject, clause, governor, negated)
    elif word.text.startswith("judg") and (seen := _judged_quality(v, verb)):
        v.act("assess", verb.main, v.doer(subject), clause, verb, seen, negated=negated, governor=governor)
    elif (
        governor is None
        and (subject.officer or subject.who is None)
        and (struck := strikes_down(state, verb, clause))
    ):
        struck_act = v.act("veto", verb.main, v.doer(subject), clause, verb, [], negated=negated, wide=struck)
        state.themes[id(struck_act)] = Theme(
            ("quality_safety",), (state.words[struck[0][0]].first,), True, "wide"
        )
    elif cls == "override" and subject.officer and _over_people(v, verb):
        spans = [(i.noun.first, i.noun.last) for i in verb.items if i.noun is not None and i.prep]
        if "quality" in (ids := theme_of(state, spans, "decide", verb.main).ids) or "quality_safety" in ids:
            v.act("veto", verb.main, v.doer(subject), clause, verb, spans, negated=negated, governor=governor)
    elif (
        cls in ("grant_act",)
        or (word.text in _GIVING and receiver(v, verb) is not None)
        or authorises(v, verb, subject)
    ):
        grant(v, verb, subject, clause, negated)
    elif word.text in _SHIFTING and subject.who is None and receiver_of(state, verb.items) is not None:
        moved(v, subject, clause, verb, verb.items)
    elif word.text in ("share", "shares", "sharing") and right_object(v, verb):
        before = len(state.acts)
        have(v, verb, subject, clause, governor, negated)
        others = [
            p for k, i in enumerate(verb.items) if i.prep == "with" for p in listed(state, verb.items, k)[0]
        ]
        for act in state.acts[before:]:
            act.partners.extend(others)
            state.bound([act], state.limit("shared", "partner", "joint", verb.first, verb.last))
    elif word.text in _COMING and subject.who is None and receiver_of(state, verb.items) is not None:
        if any(nominals(state, clause.subject, n)[0] for n, _ in enumerate(clause.subject)):
            give(v, subject, receiver_of(state, verb.items), clause, verb, negated or subject.none)
    elif cls in ("belong",) or word.text in ("goes", "go", "passes", "pass"):
        belongs(v, verb, subject, clause, negated)
    elif (
        cls in POWERS
        and not (cls == "formulate" and names_act(v, verb))
        and not (cls == "implement" and names_act(v, verb, ("reward",)) and not word.text.startswith(REAL))
    ):
        power_verb(v, verb, cls, subject, clause, governor, negated)
    elif in_hands(v, verb, clause, negated or subject.none):
        pass
    elif word.text in _PLACING and _names_proposal(v, verb):
        command(v, verb, subject, clause, governor, negated)
    elif (word.text in _PLACING or word.text in ("carry", "carries")) and (put := into(v, verb)):
        v.act(
            put,
            verb.main,
            v.doer(subject),
            clause,
            verb,
            v.spans(verb, near=True),
            negated=negated,
            governor=governor,
            partners=subject.partners,
        )
    elif (
        word.text in _PLACING
        and (held := on_hold(v, verb)) is not None
        and (subject.who is not None or not subject.nouns)
    ):
        v.act(
            "stop",
            held,
            subject.who,
            clause,
            verb,
            v.spans(verb),
            negated=negated,
            governor=governor,
            partners=subject.partners,
        )
    elif (
        cls == "require"
        and object_people(v, verb) is not None
        and any(i.verb is not None and i.verb.kind == "inf" for i in verb.items)
    ):
        requires(v, verb, subject, clause, negated or subject.none)
    elif word.text in _INCLUDING and includes(v, verb, clause):
        pass
    elif word.text.startswith("appl") and _applies_money(v, verb):
        v.act(
            "manage",
            verb.main,
            v.doer(subject),
            clause,
            verb,
            v.spans(verb, near=True)[:1],
            negated=negated,
            governor=governor,
            partners=subject.partners,
        )
    elif cls in _COMMANDING or word.text in _IDIOMS:
        command(v, verb, subject, clause, governor, negated)
    elif word.text in _ACTING and any(i.prep == "as" for i in verb.items):
        for k, item in enumerate(verb.items):
            if item.noun is not None and item.prep == "as":
                for made in nominals(v.state, [Item("", item.at, item.noun), *verb.items[k + 1 :]], 0)[0]:
                    hold(
                        v,
                        made,
                        v.doer(subject),
                        verb,
                        clause,
                        governor,
                        negated or made.none,
                        subject.partners,
                    )
    elif cls == "purpose" and not subject.none:
        ensure(v, verb, subject, clause, governor, negated)
    elif cls == "comply" and not subject.officer and not negated:
        obeyed(v, verb, clause)
    elif cls == "obtain":
        obtain(v, verb, subject, clause, negated)
    elif cls == "report" and _names_proposal(v, verb):
        command(v, verb, subject, clause, governor, negated)
    elif cls in ("report",):
        submit(v, verb, subject, clause, governor, negated)
    else:
        nested(v, verb, subject, clause, governor, negated)


def _judged_quality(v: Visitor, verb: Verb) -> list[tuple[int, int]]:
    """judges the quality work of the units; judges how well they do in quality."""
    spans = [(i.noun.first, i.noun.last) for i in verb.items if i.noun is not None and not i.prep]
    spans += [(c.at, c.end - 1) for c in v.state.clauses if c.op == "how" and c.under is verb]
    quality = any(
        w.cls == "matter" and w.meaning == "quality"
        for first, last in spans
        for w in v.state.words[first : last + 1]
    )
    return spans if quality else []


def _applies_money(v: Visitor, verb: Verb) -> bool:
    """applies the quality budget to what he thinks fit."""
    theme = theme_of(v.state, v.spans(verb, near=True)[:1], "manage", verb.main)
    return theme.ids == ("quality_budget",) and any(
        i.noun is not None and i.prep in ("to", "for") for i in verb.items
    )


def _over_people(v: Visitor, verb: Verb) -> bool:
    """overrules the plant manager, his decision."""
    objects = [i.noun for i in verb.items if i.noun is not None and not i.prep]
    return any(is_other(who_of(v.state, n)) or is_other(who_of(v.state, n.owner)) for n in objects)


def _names_proposal(v: Visitor, verb: Verb) -> bool:
    """tables a motion, submits a proposal: the noun is the act."""
    objects = [i.noun for i in verb.items if i.noun is not None and not i.prep]
    return any(v.state.words[n.last].cls == "propose" for n in objects)


def bare(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    if verb.have and not verb.be:
        have(v, verb, subject, clause, governor, negated or (subject.none and subject.officer))
    elif verb.be:
        be(v, verb, subject, clause, governor, negated)
    else:
        nested(v, verb, subject, clause, governor, negated)
