"""What is recommended, decided or ordered, told in a clause of its own."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.listing import listed
from checker.statements.english.people import joined
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS, Who

_SENT = word_set(
    """
    shipped, sold, dispatched, despatched, delivered, launched, marketed, exported
    """
)


def content_clause(v: Visitor, clause: Clause, governor: Act | None, subject: Subject) -> None:
    """recommends that a line be stopped: what is asked for is the asker's act, governed."""
    verb = clause.verb
    if verb is None:
        return
    state = v.state
    state.homes[id(clause)] = clause
    inner = [c for c in state.clauses if c is clause or (c.shared is clause and c.op == "that")]
    for each in inner:
        state.spend(each.at, each.at)
        if each.verb is None:
            continue
        main = each.verb
        if main.passive and main.main >= 0 and state.words[main.main].cls in POWERS:
            from_subject = [(i.noun.first, i.noun.last) for i in each.subject if i.noun is not None]
            power = state.words[main.main].cls
            v.act(
                power,
                main.main,
                subject.who,
                each,
                main,
                from_subject + v.spans(main),
                governor=governor,
                negated=main.negated,
            )
        elif (
            main.main >= 0
            and state.words[main.main].text in ("leave", "leaves", "ship", "ships", "go", "goes", "sold")
            and subject.who is not None
        ):
            over = [(i.noun.first, i.noun.last) for i in each.subject if i.noun is not None]
            money = "quality_budget" in theme_of(state, over, "manage", main.main).ids
            v.act(
                "manage" if money else "release",
                main.main,
                subject.who,
                each,
                main,
                over if money else v.spans(main, near=True),
                governor=governor,
                negated=main.negated,
            )
        elif main.passive and main.main >= 0 and state.words[main.main].text in _SENT:
            v.act("release", main.main, subject.who, each, main, [], governor=governor, negated=main.negated)
        elif main.main >= 0 and state.words[main.main].cls in POWERS:
            v.act(
                state.words[main.main].cls,
                main.main,
                subject.who,
                each,
                main,
                v.spans(main, near=True),
                governor=governor,
                negated=main.negated,
            )
        each.marks.append(-1)


def object_people(v: Visitor, verb: Verb) -> Who | None:
    for k, item in enumerate(verb.items):
        if item.noun is not None and not item.prep:
            people, _ = listed(v.state, verb.items, k)
            return joined(people) if people else None
    return None
