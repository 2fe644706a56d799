"""A phrase after a verb, with the acts that it may bound."""

from __future__ import annotations

from collections.abc import Sequence

from checker.records import record
from checker.statements.act import Act
from checker.statements.english.clauses import Item, Noun
from checker.statements.english.state import State
from checker.statements.english.words import W
from checker.statements.model import Effect


@record(frozen=True, slots=True)
class Phrase:
    """Item ``k`` of ``items``, a noun with its preposition; ``negated`` says that the verb is."""

    state: State
    acts: Sequence[Act]
    items: Sequence[Item]
    k: int
    noun: Noun
    negated: bool

    @property
    def denied(self) -> bool:
        """not subject to: the denial of the verb, or of the phrase alone."""
        return self.negated or self.items[self.k].conj in ("and not", "but not", "nor", "or not")

    @property
    def item(self) -> Item:
        return self.items[self.k]

    @property
    def prep(self) -> str:
        return self.items[self.k].prep

    @property
    def words(self) -> Sequence[W]:
        return self.state.words[self.noun.first : self.noun.last + 1]

    def put(
        self, rule: str, kind: str, effect: Effect, by: str | None = None, first: int = -1, last: int = -1
    ) -> None:
        """Bounds the acts; the limit's words are the phrase, or ``first`` to ``last``."""
        start = first if first >= 0 else self.item.at
        end = last if last >= 0 else self.noun.last
        self.state.bound(self.acts, self.state.limit(rule, kind, effect, start, end, by))
        self.state.spend(min(start, end), end)

    def harmless(self, last: int = -1) -> None:
        """Accounts for the phrase, which bounds nothing."""
        self.state.spend(self.item.at, last if last >= 0 else self.noun.last)

    def skip(self, preps: Sequence[str], conjoined: bool = False) -> int:
        """Accounts for the phrases that go on with one of ``preps``, or with and; the index after them."""
        j = self.k + 1
        while j < len(self.items):
            item = self.items[j]
            if item.noun is None or not (item.prep in preps or (conjoined and item.conj)):
                break
            self.state.spend(item.at, item.noun.last)
            j += 1
        return j
