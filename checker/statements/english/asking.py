"""asks somebody to act, submits, must obtain consent: acts that wait for others."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.content import content_clause, object_people
from checker.statements.english.holding import hold, right_object
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_other
from checker.statements.english.requiring import turned_to
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.theme import Theme

_UNWILLING = word_set(
    """
    fail, fails, failed, decline, declines, hesitate, hesitates, forget, forgets, neglect, neglects, try,
    tries, attempt, attempts, want, wants, ask, asks, seek, seeks, omit, omits, threaten, threatens,
    pretend, apply, applies, promise, promises, offer, offers
    """
)
_LOSING = word_set(
    """
    waive, waives, waived, renounce, renounces, forgo, forgoes, surrender, surrenders, relinquish,
    relinquishes, cede, cedes, lose, loses, lost, forfeit, forfeits, forfeited, abandon, abandons
    """
)
_COMMANDS = word_set(
    """
    instruct, instructs, order, orders, direct, directs, command, commands, compel, compels, oblige,
    obliges, force, forces, have, has, make, makes, require, requires
    """
)
_LINKING = word_set(
    """
    continue, continues, proceed, proceeds, undertake, undertakes, serve, serves, act, acts, use, uses,
    meet, meets, exist, exists, do, have, has, is, are, be, choose, chooses, elect, elects, come, comes,
    get, gets, work, works, intervene, intervenes
    """
)


def nested(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    state = v.state
    word = state.words[verb.main] if verb.main >= 0 else None
    asked = object_people(v, verb) or turned_to(v, verb)
    commanding = word is not None and word.text.split(" ")[0] in _COMMANDS
    if (
        word is not None
        and not commanding
        and is_other(asked)
        and subject.who is not None
        and governor is None
        and any(i.verb is not None and i.verb.kind == "inf" for i in verb.items)
    ):
        # asks the plant manager to stop: whoever asks only asks
        at = word.first
        governor = Act(at, "propose", 0, state.sentence.clause[at], subject.who, "F15", last=word.last)
        state.themes[id(governor)], state.homes[id(governor)] = Theme(), clause
        state.calm.add(id(governor))
        state.acts.append(governor)
    owned = word is not None and verb.main >= 0 and not verb.passive and right_object(v, verb)
    before = len(state.acts)
    for item in verb.items:
        if item.verb is None or item.verb.kind == "part" or item.prep in ("without",):
            continue
        if (
            owned
            and item.verb.kind == "inf"
            and word is not None
            and word.cls not in ("have", "grant_act", "light", "belong")
        ):
            if word.text in _LOSING:
                v.visit(item.verb, subject, clause, governor, True)
            continue
        v.visit(item.verb, subject, clause, governor, negated)
    if word is not None and not verb.passive and word.text in _LOSING:
        for k, item in enumerate(verb.items):
            if item.noun is not None and not item.prep:
                for made in nominals(state, verb.items, k)[0]:
                    if not made.verbs:
                        hold(v, made, v.doer(subject), verb, clause, governor, True)
    if (
        word is not None
        and verb.main >= 0
        and not verb.passive
        and word.cls in ("unknown", "content")
        and word.text not in _LINKING
    ):
        for act in state.acts[before:]:
            if governor is not None:
                continue
            if word.text in _UNWILLING:
                state.calm.add(id(act))
            else:
                state.doubts.add(id(act))
    for other in v.state.clauses:
        if (
            other.op == "that"
            and other.under is verb
            and -1 not in other.marks
            and verb.main >= 0
            and v.state.words[verb.main].cls
            in ("propose", "outcome", "light", "strong", "report", "decide", "may")
        ):
            content_clause(v, other, governor, subject)


def submit(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    """submits both to the Board: whoever submits only asks."""
    if subject.who is not None and not any(
        state_word.text in ("minutes", "summary", "copy")
        for i in verb.items
        if i.noun is not None
        for state_word in v.state.words[i.noun.first : i.noun.last + 1]
    ):
        v.act(
            "propose",
            verb.main,
            subject.who,
            clause,
            verb,
            v.spans(verb, near=True),
            negated=negated,
            governor=governor,
        )
    nested(v, verb, subject, clause, governor, False)
