"""A letter that gives its officer a power of his own authorises him, though it does not use the word."""

from __future__ import annotations

from checker.facts import Evidence
from checker.gathering.model import Paper

_LETTERS = ("appointment", "board_resolution", "notice")
# To be heard is no authority to work with.
_TOO_LITTLE = frozenset(("propose", "participate"))


def authorising(paper: Paper, holder: str) -> Evidence | None:
    """The first words of the letter ``paper`` that surely grant ``holder`` more than a say; None if there are none."""
    if paper.document.kind not in _LETTERS:
        return None
    for one in paper.reading.statements:
        if (
            one.holder == holder
            and (one.effect, one.certainty) == ("grant", "sure")
            and one.power not in _TOO_LITTLE
        ):
            return Evidence(one.text, one.place)
    return None
