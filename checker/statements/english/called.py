"""A verb as the readers of verbs get it: with its subject, its clause, what governs it."""

from __future__ import annotations

from checker.records import record
from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.words import W


@record(frozen=True, slots=True)
class Called:
    """One verb to be read; ``negated`` says that it is, by itself or from above."""

    v: Visitor
    verb: Verb
    subject: Subject
    clause: Clause
    governor: Act | None
    negated: bool

    @property
    def state(self) -> State:
        return self.v.state

    @property
    def word(self) -> W:
        return self.v.state.words[self.verb.main]

    @property
    def items(self) -> list[Item]:
        return self.verb.items

    def verbs(self, kind: str) -> list[Verb]:
        """The verbs of a kind that hang on it."""
        return [i.verb for i in self.verb.items if i.verb is not None and i.verb.kind == kind]

    def visit(self, verb: Verb, negated: bool) -> None:
        """Reads another verb with the same subject."""
        self.v.visit(verb, self.subject, self.clause, self.governor, negated)
