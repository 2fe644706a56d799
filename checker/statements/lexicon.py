"""A vocabulary made ready: lexer, token codes and compiled phrases, built once for each vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from checker.records import record
from checker.statements.gate import Gate
from checker.statements.naming import Token
from checker.statements.normalise import Normal, normalise
from checker.statements.phrases import Found, Phrases, assign_codes
from checker.statements.stand_in import StandIns
from checker.statements.tokens import SHAPES, Lexer
from checker.statements.vocabulary import Row, Vocabulary, Word

ROLES = ("early_limit", "strengthener", "harmless", "limit")


@record(frozen=True, slots=True)
class Lexicon:
    """What the stages share; immutable."""

    vocabulary: Vocabulary
    lexer: Lexer
    codes: dict[str, int]
    phrases: dict[str, Phrases]
    readings: dict[tuple[str, str], tuple[str, Row]]
    sections: Any
    gate: Gate
    officer: str
    stand_ins: StandIns

    def normal(self, written: str) -> Normal:
        """``written`` in one writing, with the officer called as the reader calls him."""
        return self.stand_ins.read_in(normalise(written))

    def encode(self, tokens: list[Token]) -> bytearray:
        """One byte a token."""
        codes = self.codes
        return bytearray([codes[t.cls] for t in tokens])

    def find(self, role: str, coded: bytearray, present: frozenset[int]) -> Iterable[Found]:
        """Where rules of a role fit; ``present`` are the codes among ``coded``, or more."""
        phrases = self.phrases[role]
        forms = phrases.fitting(present)
        return phrases.find(bytes(coded) + bytes((self.codes["full_stop"],)), forms) if forms else ()

    def authority(self, power: str, matter: str) -> tuple[str, Row] | None:
        """The authority that a power over a matter is, with the row that says so."""
        return self.readings.get((power, matter))


class _Codes(dict[str, int]):
    """A class that no list of the pack has, of a word that the reader itself made out, fits none of its rules."""

    def __missing__(self, cls: str) -> int:
        return self["unknown"]


_built: dict[int, tuple[Vocabulary, Lexicon]] = {}


def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of a vocabulary; the last few are kept."""
    kept = _built.get(id(vocabulary))
    if kept is not None and kept[0] is vocabulary:
        _built[id(vocabulary)] = _built.pop(id(vocabulary))
        return kept[1]
    return keep(_build(vocabulary))


def keep(made: Lexicon) -> Lexicon:
    """Puts ``made`` last among the few that are kept."""
    _built.pop(id(made.vocabulary), None)
    if len(_built) >= 8:
        _built.pop(next(iter(_built)))
    _built[id(made.vocabulary)] = (made.vocabulary, made)
    return made


def _build(vocabulary: Vocabulary) -> Lexicon:
    import ahocorasick

    classes = sorted({w.cls for w in vocabulary.words.values()} | set(SHAPES) | {"matter", "bare", "foreign"})
    codes = assign_codes(classes)
    phrases = {
        role: Phrases([r for r in vocabulary.rules if r.role == role], codes, vocabulary.macros)
        for role in ROLES
    }
    sections = ahocorasick.Automaton()
    for section in vocabulary.sections:
        for word in section.words:
            kept = sections.get(word, ())
            sections.add_word(word, (*kept, section.id) if kept else (section.id,))
    if len(sections):
        sections.make_automaton()
    readings: dict[tuple[str, str], tuple[str, Row]] = {}
    for authority in vocabulary.authorities.values():
        for row in authority.rows:
            for power in row.powers:
                for matter in row.matters:
                    readings.setdefault((power, matter), (authority.id, row))
    return Lexicon(
        vocabulary,
        Lexer(vocabulary),
        _Codes(codes.by_class),
        phrases,
        readings,
        sections,
        Gate(vocabulary),
        vocabulary.officer,
        StandIns(vocabulary.stand_ins),
    )


def renamed(made: Lexicon, vocabulary: Vocabulary, words: Sequence[Word]) -> Lexicon:
    """The lexicon of ``vocabulary``, in which ``words`` name other holders than the officer and all else is the same."""
    officer_words = [w for group in vocabulary.officer_words.values() for w in group]
    return keep(
        replace(
            made,
            vocabulary=vocabulary,
            lexer=made.lexer.renamed(words),
            gate=made.gate.renamed(words, officer_words),
            officer=vocabulary.officer,
        )
    )


def reworded(made: Lexicon, vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of ``vocabulary``, which differs from that of ``made`` in its words alone, of the same classes.

    Much quicker than building it anew: what is compiled of patterns is shared.
    """
    return keep(
        replace(
            made,
            vocabulary=vocabulary,
            lexer=Lexer(vocabulary),
            gate=Gate(vocabulary),
            officer=vocabulary.officer,
        )
    )
