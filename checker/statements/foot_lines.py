"""Lines at the foot of a paper that open with a number which is raised in its text: notes without a link."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern

_OPENING = Pattern(r"\s*(?P<number>[0-9]{1,2})\s*[.、)）．]?\s*(?=[^\s0-9.、%％])")
_NUMBER = Pattern(r"\W*(?P<number>[0-9]{1,2})\W*")


def foot_lines(blocks: Sequence[Block], called: Collection[str]) -> Iterator[tuple[int, str, int]]:
    """For each such line its own number among ``blocks``, the number that it answers, and where its words begin.

    None where a line of the foot answers nothing in ``called``: then it is a list, and no foot.
    """
    found: list[tuple[int, str, int]] = []
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.place.part is not None:
            continue
        opening = _OPENING.match(block.text)
        own = _NUMBER.fullmatch(block.number) if block.number else None
        if block.kind in ("heading", "cell") or (own is None and opening is None):
            break
        if own is not None:
            found.append((index, own["number"], 0))
        elif opening is not None:
            found.append((index, opening["number"], opening.end()))
    if all(number in called for _, number, _ in found):
        yield from reversed(found)
