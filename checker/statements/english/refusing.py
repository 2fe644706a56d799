"""Any proposal that the officer rejects is dead; a plan that lacks his signature is void."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State
from checker.statements.english.subjects import subject_of
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.words import W

_FORCELESS = frozenset(("void", "invalid", "dead", "null", "ineffective", "unenforceable", "inoperative"))


def refused(state: State, visitor: Visitor, clause: Clause, complement: Sequence[W]) -> list[Act]:
    """The acts without which something has no force, as its relative clauses tell."""
    if not any(w.text in _FORCELESS for w in complement):
        return []
    out: list[Act] = []
    content = [(n.first, n.last) for n in state.owned[clause.at].nouns]
    for other in state.clauses:
        hangs = other.host is clause or (other.host is not None and other.host.host is clause)
        if other.op not in ("that", "which") or not hangs or other.verb is None or other.verb.main < 0:
            continue
        inner = subject_of(state, other)
        main = state.words[other.verb.main]
        if inner.officer and main.cls in ("veto", "appeal"):
            spans = visitor.spans(other.verb)
            out.append(
                visitor.act(
                    "veto", other.verb.main, inner.who, other, other.verb, spans, frame="F4", wide=content
                )
            )
        elif main.text in ("lack", "lacks", "lacking") or other.verb.negated or main.cls == "have":
            out.extend(_lacking(state, visitor, other, other.verb, content))
        if out:
            state.spend(other.at, other.end - 1)
            other.marks.append(-1)
            state.spend(clause.at, clause.verb.last if clause.verb else clause.at)
    return out


def _lacking(
    state: State, visitor: Visitor, clause: Clause, verb: Verb, content: Sequence[tuple[int, int]]
) -> list[Act]:
    """lacks his signature, is not signed by him, has no approval of his."""
    out: list[Act] = []
    for k, item in enumerate(verb.items):
        if item.noun is None or item.prep not in ("", "by"):
            continue
        found = consent(state, verb.items, k)
        if found is None or not any(is_officer(a) for a in found[0].agents):
            continue
        if not (verb.negated or state.words[verb.main].text.startswith("lack") or found[0].none):
            continue
        made = visitor.act(
            found[0].power, found[0].at, joined(found[0].agents), clause, verb, content, frame="F4"
        )
        if not state.themes[id(made)].ids:
            state.themes[id(made)] = theme_of(state, [(0, len(state.words) - 1)], "approve", -1, "sentence")
        out.append(made)
    return out
