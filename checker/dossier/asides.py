"""What stands beside the body of a paper: notes, text boxes, headers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from checker.dossier.model import Place


@dataclass(slots=True)
class Numbers:
    """Numbers the paragraphs of each part of a paper right through, so that no two notes have one place."""

    counts: Counter[str] = field(default_factory=Counter)

    def next(self, place: Place, before: int) -> int:
        """The number of the next paragraph at ``place``, where ``before`` were told; a cell numbers its own."""
        if place.part is None or place.row is not None:
            return before + 1
        self.counts[place.part] += 1
        return self.counts[place.part]
