"""One block's text with its tokens and the officer's drafts, for what bears on them from elsewhere in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from checker.statements.draft import Draft, Piece
from checker.statements.model import Effect, meet
from checker.statements.naming import Token
from checker.statements.sentence import Modifier


class WholeBlock:
    """``drafts`` are the officer's with their pieces; ``tokens`` all of the block's in order."""

    def __init__(self, pieces: Sequence[Piece], officer: str) -> None:
        self.pieces = pieces
        self.text = pieces[0].normal.text if pieces else ""
        self.drafts = [(p, d) for p in pieces for d in p.drafts if d.holder == officer and p.sentence.tokens]
        self.tokens = sorted({t for p in pieces for t in p.sentence.tokens}, key=lambda t: t.start)
        self._starts = [t.start for t in self.tokens]
        self.english = bool(pieces) and pieces[0].sentence.english

    @property
    def all(self) -> list[Draft]:
        """The officer's drafts."""
        return [d for _, d in self.drafts]

    def classes(self, start: int, end: int) -> set[str]:
        """The classes of the tokens that begin within ``text[start:end]``."""
        return {t.cls for t in self.tokens[bisect_left(self._starts, start) : bisect_left(self._starts, end)]}

    def token_after(self, position: int) -> Token | None:
        """The first token that begins at ``position`` or later."""
        at = bisect_left(self._starts, position)
        return self.tokens[at] if at < len(self.tokens) else None

    def names_officer(self, start: int, end: int) -> bool:
        """Whether the officer, by title or pronoun, is named within ``text[start:end]``."""
        return bool(self.classes(start, end) & {"officer", "self"})

    def before(self, end: int, start: int = 0) -> list[Draft]:
        """The drafts whose acts stand between ``start`` and ``end``."""
        return [d for p, d in self.drafts if start <= place_of(p, d) < end]


def place_of(piece: Piece, draft: Draft) -> int:
    """Where the draft's act begins."""
    return piece.sentence.tokens[draft.act.index].start


def lower(drafts: Sequence[Draft], effect: Effect, words: str, rule: str) -> None:
    """Lowers what is more than ``effect`` and says by which words."""
    for draft in drafts:
        if meet(draft.effect, effect) != draft.effect:
            draft.lower(effect, words)
            draft.outer.append((Modifier("limit", rule, "revoked", effect, 0, 0), words, None))


def unsure(drafts: Sequence[Draft], note: str) -> None:
    """Leaves the drafts in doubt."""
    for draft in drafts:
        if not draft.unsure:
            draft.unsure = True
            draft.notes.append(note)
