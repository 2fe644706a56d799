"""What is told of a person, one field at a time, and a training that the person took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.dossier.model import Block, Place
from checker.records import record
from checker.statements.normalise import Normal

Said = str | bool | float
DOUBTS = frozenset(
    ("ocr_doubtful", "remark", "revised", "comment_near", "hidden_dropped", "unknown_number", "revision")
)
"""What is told in a block with one of these flags is not sure."""


@record(frozen=True, slots=True)
class Words:
    """The words ``text`` at ``place``; ``label`` is what a form asks there."""

    text: str
    place: Place
    label: str = ""


@record(frozen=True, slots=True)
class Told:
    """``field`` of the person is ``value``; of years ``value`` is the least and ``most`` the most that the words leave room for.

    ``counted``: of years, that they were counted up to the day rather than said in the paper.
    """

    field: str
    value: Said
    words: Words
    sure: bool = True
    most: float | None = None
    counted: bool = False


@record(frozen=True, slots=True)
class Taken:
    """A training that the person took; ``fields`` are those of a training that the words tell, ``certificate`` what they tell of its certificate."""

    fields: Mapping[str, Said]
    words: Words
    sure: bool = True
    certificate: Mapping[str, Said] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Against:
    """What a paper records against the person: ``kind`` is that of an adverse record, ``date`` ISO."""

    kind: str
    words: Words
    date: str | None = None


def words_at(block: Block, normal: Normal, start: int, end: int, label: str = "") -> Words:
    """The written words for ``normal.text[start:end]``, without blanks around them."""
    text = normal.text
    while start < end and text[start] in " \n,;:。":
        start += 1
    while end > start and text[end - 1] in " \n,;:":
        end -= 1
    left, right = normal.span(start, end)
    return Words(normal.written[left:right], block.place.within(left, right), label)
