"""What is decided, told as a question: whether a lot is shipped, how money is spent."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.state import State

_WH = frozenset(("how", "why", "when", "where", "which", "who"))


def questions(state: State, verb: Verb) -> list[Clause]:
    """The clauses that say what ``verb`` decides; those that open with a word that may also bound it stand next to it."""
    out: list[Clause] = []
    for clause in state.clauses:
        if clause.under is not verb:
            hosted = clause.host is not None and clause.host in out and clause.host.verb is None
            if not hosted:
                continue
        elif clause.op in _WH:
            between = range(verb.last + 1, clause.at)
            if any(state.words[i].tag not in ("P", "A") for i in between) or verb.passive:
                continue
        elif clause.op == "that":
            inner = clause.verb
            if inner is None or not inner.passive or any(x.prep == "by" for x in inner.items):
                continue
        elif clause.op not in ("whether", "if"):
            continue
        out.append(clause)
    return out
