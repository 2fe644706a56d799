"""What the reader made of a sentence, in one word a statement: whose, of this right or another, what it grants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.dossier.clean import squeeze
from checker.gathering.his_names import HisNames
from checker.gathering.learned.sentences import spot_of
from checker.gathering.model import Paper
from checker.gathering.said_there import Said
from checker.statements.model import Statement

_WEAKENED = frozenset(("conditional", "joint", "limited"))
_Read = tuple[str, Statement]


def read_in(paper: Paper, names: HisNames) -> Mapping[object, list[_Read]]:
    """The statements of ``paper`` with their words, the officer by his title in them, by where they stand."""
    found: dict[object, list[_Read]] = {}
    for one in paper.reading.statements:
        words = squeeze(names.titled(squeeze(one.text), paper.document))
        found.setdefault(spot_of(paper, one.place.without_offsets()), []).append((words, one))
    return found


def as_read(said: Said, read: Iterable[_Read], officer: str) -> tuple[str, ...]:
    """A word for each of the statements ``read`` in its block, or in its row, that are of ``said``; each ends in its right."""
    return tuple(dict.fromkeys(_told(said, read, officer)))


def _told(said: Said, read: Iterable[_Read], officer: str) -> Iterator[str]:
    for words, one in read:
        if said.block.kind == "cell" or words in said.text or said.text in words:
            whose = "his" if one.holder == officer else "other"
            effect = "weakened" if one.effect in _WEAKENED else one.effect
            yield f"{whose}:{effect}:{one.certainty}:{right_of(one)}"


def right_of(one: Statement) -> str:
    """The right that ``one`` is on; of the strategy its power."""
    return one.power if one.authority == "strategy" else one.authority
