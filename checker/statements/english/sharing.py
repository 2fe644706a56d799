"""A verb without an object shares that of the next."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.visitor import Visitor


def sharing(v: Visitor, verb: Verb, clause: Clause) -> Verb:
    """formulates, issues and enforces the policy: a verb without an object shares that of the next."""
    if any(i.noun is not None and not i.prep for i in verb.items) or (
        verb.items and any(i.prep for i in verb.items)
    ):
        return verb
    if verb.kind in ("inf", "ger"):
        for item in verb.parent.items if verb.parent is not None else clause.subject:
            if (
                item.verb is not None
                and item.verb.kind == verb.kind
                and item.verb.first > verb.last
                and item.verb.items
            ):
                return item.verb
    links = [clause]
    for other in v.state.clauses:
        if other.shared in links and other.verb is not None and other.verb.first > verb.last:
            if any(i.noun is not None and not i.prep for i in other.verb.items):
                return other.verb
            links.append(other)
    return verb


def alone(v: Visitor, verb: Verb) -> bool:
    """decides alone, decides finally: the last word."""
    near = {
        v.state.words[i].text for i in range(max(0, verb.first - 2), min(len(v.state.words), verb.last + 3))
    }
    return bool(
        near & {"alone", "finally", "conclusively", "ultimately", "definitively", "solely", "exclusively"}
    )
