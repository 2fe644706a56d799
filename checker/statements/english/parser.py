"""What the parser has open: the clause, the innermost verb, a preposition that waits for its noun."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Noun, Verb
from checker.statements.english.words import W


class Parser:
    def __init__(self, words: list[W]) -> None:
        self.ws = words
        self.clauses: list[Clause] = []
        self.innermost: Verb | None = None
        self.prep: tuple[str, int] | None = None
        self.conj = ""
        self.comma = False
        self.last_noun: Noun | None = None
        self.current = self.opened("", 0, None)
        self.fronted: list[Clause] = []
        self.inverted: Verb | None = None
        self.pair = ""

    def opened(self, op: str, at: int, host: Clause | None) -> Clause:
        made = Clause(op, at, host, under=self.innermost, after=self.last_noun)
        self.clauses.append(made)
        self.current = made
        self.innermost = None
        self.prep = None
        return made

    def flush(self) -> None:
        if self.prep is not None:
            self.item(Item(self.prep[0], self.prep[1], conj=self.conj, comma=self.comma))
            self.prep = None

    def item(self, item: Item) -> None:
        if self.innermost is not None:
            self.innermost.items.append(item)
        elif self.current.verb is not None:
            self.current.verb.items.append(item)
        else:
            self.current.subject.append(item)
