"""One sentence with its drafts, on the way to statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.dossier.model import Place
from checker.statements.context import Context
from checker.statements.normalise import Normal
from checker.statements.predicates import Predicate
from checker.statements.sentence import Sentence
from checker.statements.subjects import Subject
from checker.statements.weighing import Draft


@dataclass(slots=True)
class Piece:
    """``residue`` are tokens that nothing accounts for; ``block`` numbers the block it stands in, ``headings``
    is that block's heading path, ``normal`` and ``place`` lead back to the written characters."""

    sentence: Sentence
    context: Context
    drafts: list[Draft]
    acts: list[Predicate]
    subjects: list[tuple[Predicate, Subject]] = field(default_factory=list)
    residue: list[int] = field(default_factory=list)
    normal: Normal = field(default_factory=lambda: Normal("", "", None))
    place: Place = field(default_factory=lambda: Place(""))
    block: int = 0
    headings: tuple[str, ...] = ()

    def text(self) -> str:
        """The sentence as written."""
        tokens = self.sentence.tokens
        left, right = self.normal.span(tokens[0].start, tokens[-1].end)
        return self.normal.written[left:right]
