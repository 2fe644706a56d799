"""What the reading of one English sentence shares: its words, its clauses, what was found and what was used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Noun, Verb
from checker.statements.english.words import W
from checker.statements.model import Effect
from checker.statements.nodes import Who
from checker.statements.sentence import Modifier, Sentence
from checker.statements.theme import Theme

OTHERS = frozenset(("above", "beside", "below", "anyone", "grantor", "company", "person"))


@dataclass(slots=True)
class Subject:
    """Who or what a verb is said of: ``who`` for people, ``nouns`` for things; ``none`` for no X, nothing."""

    who: Who | None = None
    nouns: list[Noun] = field(default_factory=list)
    none: bool = False
    partners: list[Who] = field(default_factory=list)
    officer: bool = False
    either: bool = False

    @property
    def other(self) -> bool:
        return self.who is not None and not self.officer


@dataclass(slots=True)
class State:
    """``used`` are words that are accounted for; ``bounds`` the limits of each act, ``loose`` those that no act
    of the sentence takes, for what the sentence leads in or looks back on."""

    sentence: Sentence
    words: Sequence[W]
    clauses: Sequence[Clause]
    bare: Mapping[str, str]
    carried: Who | None
    before: Theme | None
    officer: str
    holder: str | None = None
    matters: tuple[str, ...] = ()
    acts: list[Act] = field(default_factory=list)
    verbs: dict[int, Verb] = field(default_factory=dict)
    homes: dict[int, Clause] = field(default_factory=dict)
    themes: dict[int, Theme] = field(default_factory=dict)
    bounds: dict[int, list[Modifier]] = field(default_factory=dict)
    loose: list[Modifier] = field(default_factory=list)
    maybe: list[Modifier] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    owned: dict[int, Subject] = field(default_factory=dict)
    calm: set[int] = field(default_factory=set)
    sources: dict[int, Verb] = field(default_factory=dict)
    doubts: set[int] = field(default_factory=set)
    mention: str | None = None
    topic: Theme | None = None
    strengthened: bool = False

    def use(self, *indexes: int) -> None:
        self.used.update(i for i in indexes if i >= 0)

    def spend(self, first: int, last: int) -> None:
        self.used.update(range(first, last + 1))

    def text(self, first: int, last: int) -> str:
        return " ".join(w.text for w in self.words[first : last + 1])

    def limit(
        self,
        rule: str,
        kind: str,
        effect: Effect,
        first: int,
        last: int,
        by: str | None = None,
        amount: float | None = None,
    ) -> Modifier:
        """A limit over words ``first`` to ``last``."""
        return Modifier(
            "limit", rule, kind, effect, self.words[first].first, self.words[last].last + 1, by, amount
        )

    def bound(self, acts: Iterable[Act], modifier: Modifier) -> None:
        """Puts a limit on acts; on nobody's if there is none."""
        placed = False
        for act in acts:
            kept = self.bounds.setdefault(id(act), [])
            if all(m.start != modifier.start or m.rule != modifier.rule for m in kept):
                kept.append(modifier)
            placed = True
        if not placed:
            self.loose.append(modifier)

    def mine(self) -> list[Act]:
        """The officer's acts so far."""
        return [a for a in self.acts if a.agent is None or a.agent.has("officer", "self")]
