"""The plan is the CQO's to propose: the subject is what the infinitive is over."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.people import is_officer
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import Who


def reserved(v: Visitor, inf: Verb, who: Who | None, subject: Subject, clause: Clause, negated: bool) -> None:
    """The plan is the CQO's to propose: the subject is what the infinitive is over."""
    before = len(v.state.acts)
    v.visit(inf, Subject(who, officer=is_officer(who)), clause, None, negated)
    spans = [(n.first, n.last) for n in subject.nouns]
    for act in v.state.acts[before:]:
        theme = v.state.themes[id(act)]
        if not theme.ids and spans:
            v.state.themes[id(act)] = theme_of(v.state, spans, act.power, -1, "subject")
