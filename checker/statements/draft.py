"""A statement in the making, and the piece of text that it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.dossier.model import Place
from checker.statements.act import Act, Scan
from checker.statements.model import Effect, meet
from checker.statements.normalise import Normal
from checker.statements.sentence import Modifier, Sentence
from checker.statements.theme import Theme
from checker.statements.vocabulary import Row

IN_FORCE = frozenset(("grant", "limited", "conditional", "joint"))
"""The effects with which the holder decides something, be it not all, not alone or not at once."""


@dataclass(slots=True)
class Draft:
    """One holder's power over one matter, with all that lowers it."""

    act: Act
    holder: str
    tokens: tuple[int, ...]
    theme: Theme
    authority: str
    row: Row
    effect: Effect
    frame: str
    limits: list[Modifier] = field(default_factory=list)
    outer: list[tuple[Modifier, str, Place | None]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unsure: bool = False
    part: bool = False
    """Whether what lowers it is that it is over a part only, which says nothing of a power over the whole."""
    source: str = "ladder"

    def lower(self, effect: Effect, note: str) -> None:
        self.effect = meet(self.effect, effect)
        self.notes.append(note)

    def narrow(self, effect: Effect, note: str) -> None:
        """Lowers it because it names less than the whole; what it was lowered for before stays in force elsewhere."""
        self.part = self.part or not (self.notes or self.limits)
        self.lower(effect, note)

    def limit(self, modifier: Modifier) -> None:
        self.limits.append(modifier)
        self.effect = meet(self.effect, modifier.effect)


_NO_TEXT, _NO_PLACE = Normal("", "", None), Place("")


@dataclass(slots=True)
class Piece:
    """One sentence with its drafts; ``residue`` are tokens that nothing accounts for; ``block`` numbers the
    block it stands in, ``headings`` is that block's heading path; ``listed`` that it is an item of a list of powers
    that are only named."""

    sentence: Sentence
    context: object
    scan: Scan | None
    drafts: list[Draft]
    residue: list[int] = field(default_factory=list)
    normal: Normal = _NO_TEXT
    place: Place = _NO_PLACE
    block: int = 0
    headings: tuple[str, ...] = ()
    listed: bool = False

    def said(self, modifier: Modifier, start: int = 0, end: int | None = None) -> tuple[Modifier, str, Place]:
        """``modifier`` with the words of the tokens that say it (all of the sentence's, unless told) and their place."""
        tokens = self.sentence.tokens
        last = len(tokens) if end is None else end
        left, right = self.normal.span(tokens[start].start, tokens[last - 1].end)
        return modifier, self.normal.written[left:right], self.place.within(left, right)

    def text(self) -> str:
        """The sentence as written."""
        tokens = self.sentence.tokens
        left, right = self.normal.span(tokens[0].start, tokens[-1].end)
        return self.normal.written[left:right]
