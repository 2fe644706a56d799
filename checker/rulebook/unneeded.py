"""Finds the entries of a vocabulary that no test needs: without them, every test reads as it does with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

import ahocorasick

from checker.errors import Spot
from checker.records import record
from checker.rulebook.folder import Folder
from checker.rulebook.lint import LintMessage
from checker.rulebook.lint_patterns import ROLES, forms_of
from checker.rulebook.rereading import Index, Outcome, Text, Watched, form_by_form, outcome, text_of
from checker.rulebook.vocabulary_entries import Entry, entries_in, heading_words, trees_of
from checker.statements.lexicon import Lexicon, lexicon
from checker.statements.vocabulary import Section, Vocabulary

MOST = 24
"""So many texts that hold a word, the shortest first, are read again before it counts as unneeded."""


@record(frozen=True, slots=True)
class Coverage:
    """How many entries there are, how many a test needs, and a message on each of the others."""

    entries: int
    needed: int
    untested: int
    messages: tuple[LintMessage, ...]


def unneeded(
    folder: Folder, vocabulary: Vocabulary, texts: Iterable[tuple[str, Sequence[str]]], *, sample: int = 1
) -> Coverage:
    """Looks at every ``sample``-th entry of a ``vocabulary/`` folder, with texts (words and headings) as tests."""
    made = lexicon(vocabulary)
    tests = sorted({text_of(says, heads) for says, heads in texts}, key=lambda t: (len(t.normal), t.normal))
    trees = trees_of(folder)
    judged = [
        *_words(list(entries_in(trees))[::sample], made, tests),
        *_sections(list(heading_words(trees, "sections"))[::sample], made, tests),
        *_forms(list(forms_of(trees))[::sample], made, tests),
    ]
    messages = [m for m in judged if m is not None]
    untested = sum(m.code == "entry-untested" for m in messages)
    return Coverage(len(judged), len(judged) - len(messages), untested, tuple(messages))


class _Readings:
    """What each test says with everything there, read once."""

    def __init__(self, made: Lexicon) -> None:
        self._made, self._index = made, Index(made.vocabulary.words)
        self._whole: dict[Text, tuple[frozenset[str], Outcome]] = {}

    def inside(self, text: Text) -> frozenset[str]:
        return self._of(text)[0]

    def changes(self, text: Text, *, word: str | None = None, made: Lexicon | None = None) -> bool:
        """Whether the text says something else without the word, or with another lexicon."""
        inside, before = self._of(text)
        return outcome(text, made or self._made, inside, lacking=word) != before

    def _of(self, text: Text) -> tuple[frozenset[str], Outcome]:
        if text not in self._whole:
            inside = self._index.inside(text)
            self._whole[text] = inside, outcome(text, self._made, inside)
        return self._whole[text]


def _words(entries: list[Entry], made: Lexicon, tests: list[Text]) -> Iterator[LintMessage | None]:
    readings = _Readings(made)
    holding = _holding(tests, Index(e.lowered for e in entries))
    for entry in entries:
        texts = holding.get(entry.lowered, [])
        needed = any(readings.changes(t, word=entry.lowered) for t in texts[:MOST])
        yield None if needed else _message(entry, len(texts))


def _sections(entries: list[Entry], made: Lexicon, tests: list[Text]) -> Iterator[LintMessage | None]:
    readings = _Readings(made)
    holding = _holding([t for t in tests if t.headings], Index(e.lowered for e in entries))
    for entry in entries:
        texts = holding.get(entry.lowered, [])
        less = replace(made, sections=_automaton(_without(made.vocabulary.sections, entry)))
        needed = any(readings.changes(t, made=less) for t in texts[:MOST])
        yield None if needed else _message(entry, len(texts))


def _forms(entries: list[Entry], made: Lexicon, tests: list[Text]) -> Iterator[LintMessage | None]:
    rules = form_by_form(made.vocabulary)
    watched = {role: Watched(rules, made, role) for role in made.phrases}
    watching = replace(made, phrases=cast(Any, watched))
    readings, index = _Readings(made), Index(made.vocabulary.words)
    using: dict[int, list[Text]] = {}
    for text in tests:
        for each in watched.values():
            each.found.clear()
        outcome(text, watching, index.inside(text))
        for found in (f for each in watched.values() for f in each.found):
            using.setdefault(found, []).append(text)
    for entry in entries:
        rule = next(
            r
            for r in rules
            if entry.list == f"modifiers.{_group(r.role)}.{r.id}" and r.forms == (_spaced(entry.text),)
        )
        texts = using.get(id(rule), [])
        less = replace(made, phrases={**made.phrases, rule.role: watched[rule.role].lacking(rule)})
        needed = any(readings.changes(t, made=less) for t in texts[:MOST])
        yield None if needed else _message(entry, len(texts))


def _group(role: str) -> str:
    return next(name for name in ROLES if name.rstrip("s") == role.rstrip("s"))


def _spaced(form: str) -> str:
    return " ".join(form.split())


def _holding(tests: list[Text], index: Index) -> dict[str, list[Text]]:
    out: dict[str, list[Text]] = {}
    for text in tests:
        for word in index.inside(text):
            out.setdefault(word, []).append(text)
    return out


def _without(sections: tuple[Section, ...], entry: Entry) -> tuple[Section, ...]:
    mine = entry.list.removeprefix("sections.")
    return tuple(
        replace(s, words=tuple(w for w in s.words if w != entry.lowered)) if s.id == mine else s
        for s in sections
    )


def _automaton(sections: tuple[Section, ...]) -> Any:
    out = ahocorasick.Automaton()
    for section in sections:
        for word in section.words:
            out.add_word(word, (*out.get(word, ()), section.id))
    if len(out):
        out.make_automaton()
    return out


def _message(entry: Entry, texts: int) -> LintMessage:
    spot: Spot = entry.spot
    if not texts:
        return LintMessage(
            "entry-untested",
            spot,
            f"no test holds `{entry.text}` of `{entry.list}`",
            "write one in vocabulary/tests",
        )
    many = f"the {texts} tests that hold" if texts > 1 else "the one test that holds"
    return LintMessage(
        "entry-unneeded",
        spot,
        f"without `{entry.text}` of `{entry.list}` {many} it would read the same",
        "leave it out, or write a test in vocabulary/tests that needs it",
    )
