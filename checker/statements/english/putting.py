"""puts on hold, puts into force: the phrase is the act."""

from __future__ import annotations

from checker.statements.english.clauses import Verb
from checker.statements.english.commanding import word_of
from checker.statements.english.people import is_other, who_of
from checker.statements.english.visitor import Visitor

_INTO = (" into effect", " into force", " into practice")


def on_hold(v: Visitor, verb: Verb) -> int | None:
    for i in (*verb.adverbs, *(a for x in verb.items if x.verb is not None for a in x.verb.adverbs)):
        if v.state.words[i].text == "on hold":
            return i
    return next(
        (
            i.noun.last
            for i in verb.items
            if i.prep in ("on", "in", "under") and i.noun is not None and word_of(v, i, "stop")
        ),
        None,
    )


def into(v: Visitor, verb: Verb) -> str:
    """puts into force, into practice."""
    for item in verb.items:
        if item.noun is None:
            continue
        text = v.state.text(item.noun.first, item.noun.last)
        if text in ("into force", "into effect") or (
            item.prep == "into" and text in ("force", "effect", "operation")
        ):
            v.state.spend(item.at, item.noun.last)
            return "formulate"
        if item.prep == "to" and v.state.words[item.noun.last].text in ("halt", "standstill", "stop"):
            v.state.spend(item.at, item.noun.last)
            return "stop"
        if text.endswith(_INTO):
            # carries the Board's strategy into effect
            v.state.spend(item.noun.last, item.noun.last)
            own = is_other(who_of(v.state, item.noun.owner)) or v.state.words[verb.main].text.startswith(
                "carr"
            )
            return "implement" if own or text.endswith("practice") else "formulate"
        if item.prep in ("into", "in") and text in ("practice", "action"):
            v.state.spend(item.at, item.noun.last)
            return "implement"
    return ""
