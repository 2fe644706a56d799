"""Reads a text again as if a vocabulary lacked something, at the price of the few words that the text holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import ahocorasick

from checker.dossier.model import Block, Place
from checker.records import record
from checker.statements.lexicon import Lexicon, reworded
from checker.statements.model import Reading
from checker.statements.normalise import normalise
from checker.statements.phrases import Found, Phrases
from checker.statements.reading import read_blocks
from checker.statements.titles import titles_in, without
from checker.statements.vocabulary import Rule, Vocabulary

Outcome = tuple[Any, ...]


@record(frozen=True, slots=True)
class Text:
    """A test's words and what governs them; ``normal`` is all of it in the writing that is read."""

    says: str
    headings: tuple[str, ...]
    normal: str

    @property
    def block(self) -> Block:
        return Block(self.says, "paragraph", Place("text"), self.headings)


def text_of(says: str, headings: Iterable[str]) -> Text:
    heads = tuple(headings)
    return Text(says, heads, "\n".join(normalise(part).text for part in (*heads, says)))


class Index:
    """Which words stand in which texts."""

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = ahocorasick.Automaton()
        for word in words:
            self._automaton.add_word(word, word)
        if len(self._automaton):
            self._automaton.make_automaton()

    def inside(self, text: Text) -> frozenset[str]:
        """All the words that stand in the text, also within one another."""
        if not len(self._automaton):
            return frozenset()
        return frozenset(word for _, word in self._automaton.iter(text.normal))


def outcome(text: Text, made: Lexicon, inside: frozenset[str], *, lacking: str | None = None) -> Outcome:
    """What a text says with the words that it holds, less one: all that a test or a verdict could see."""
    words = {w: made.vocabulary.words[w] for w in inside if w != lacking}
    small = reworded(made, replace(made.vocabulary, words=words))
    others = titles_in([text.block], small.vocabulary).others
    if others:
        small = reworded(made, without(small.vocabulary, others))
    numbers = count(1)
    return _summary(read_blocks([text.block], small.vocabulary, lambda: f"s{next(numbers)}"))


def _summary(reading: Reading) -> Outcome:
    said = tuple(
        (
            s.holder,
            s.authority,
            s.power,
            s.effect,
            s.certainty,
            tuple((x.kind, x.by, x.amount) for x in s.limits),
        )
        for s in reading.statements
    )
    return (
        said,
        len(reading.unread),
        tuple((f.kind, f.holder, f.by, f.value, f.certainty) for f in reading.officer),
    )


def form_by_form(vocabulary: Vocabulary) -> tuple[Rule, ...]:
    """The rules of a vocabulary so cut that each has one form; they are read alike."""
    return tuple(replace(rule, forms=(form,)) for rule in vocabulary.rules for form in rule.forms)


class Watched:
    """Phrases that tell which of their rules were found, and may be told to lack one."""

    def __init__(self, rules: tuple[Rule, ...], made: Lexicon, role: str) -> None:
        self._rules, self._made = [r for r in rules if r.role == role], made
        self._all = self._compiled(self._rules)
        self.found: set[int] = set()

    def _compiled(self, rules: list[Rule]) -> Phrases:
        from checker.statements.phrases import Codes

        return Phrases(rules, Codes(self._made.codes), self._made.vocabulary.macros)

    def fitting(self, classes: frozenset[int]) -> list[int]:
        return self._all.fitting(classes)

    def find(self, coded: bytes, among: Sequence[int] = ()) -> Iterator[Found]:
        for found in self._all.find(coded, among):
            self.found.add(id(found.rule))
            yield found

    def lacking(self, rule: Rule) -> Phrases:
        return self._compiled([r for r in self._rules if r is not rule])
