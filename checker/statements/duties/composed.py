"""Words of a topic that are put together of parts: 质量…(培训|教育), <quality>‥规划, and where they stand in a text.

``…`` leaves room for a few words, ``‥`` for one or two; ``(a|b)`` is either, and ``<name>`` any of a group. So one line
holds what a trade may call a matter, in whatever order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from checker.patterns import Pattern

Groups = Mapping[str, Sequence[str]]

_GAPS = {"…": (12, 40), "‥": (4, 12)}
"""How far parts may stand from one another, in Chinese and in English."""
_SPLIT = Pattern(r"([…‥])")
_PIECE = Pattern(r"\((?P<either>[^()]+)\)|<(?P<group>[^<>]+)>|(?P<plain>[^()<>]+)")
_STOPS = ",;。:!?\n"


class Part(NamedTuple):
    """Any of ``words``, at most ``room`` letters behind the part before it (Chinese, Latin)."""

    words: tuple[str, ...]
    room: tuple[int, int] = (0, 0)


Word = tuple[Part, ...]


def parse_word(written: str, groups: Groups) -> Word:
    """``written`` in its parts; KeyError with the name of a group that is not there."""
    pieces = _SPLIT.compiled().split(written.lower())
    out: list[Part] = []
    room = (0, 0)
    for piece in pieces:
        if piece in _GAPS:
            room = _GAPS[piece]
        elif piece:
            out.append(Part(_either(piece, groups), room if out else (0, 0)))
    return tuple(out)


def _either(piece: str, groups: Groups) -> tuple[str, ...]:
    choices: list[Sequence[str]] = []
    for found in _PIECE.finditer(piece):
        if found.group("either") is not None:
            choices.append(found.group("either").split("|"))
        elif found.group("group") is not None:
            choices.append([w.lower() for w in groups[found.group("group")]])
        else:
            choices.append([found.group("plain")])
    return tuple(dict.fromkeys("".join(words) for words in product(*choices)))


def places(text: str, word: Word) -> Iterator[tuple[int, int]]:
    """From where to where ``word`` stands, for each place of its first part."""
    for part in word:
        for said in part.words:
            if said in text:
                break
        else:
            return  # most words have a part that stands nowhere in the text
    for first in word[0].words:
        if first not in text:
            continue
        at = find_word(text, first, 0)
        while at >= 0:
            end = _end(text, word, first, at)
            if end >= 0:
                yield at, end
            at = find_word(text, first, at + 1)


def _end(text: str, word: Word, first: str, at: int) -> int:
    end = at + len(first)
    for part in word[1:]:
        found = [(start, -len(w), w) for w in part.words if (start := find_word(text, w, end)) >= 0]
        if not found:
            return -1
        start, _, said = min(found)
        between = text[end:start]
        if len(between) > part.room[said.isascii()] or first in between or any(c in _STOPS for c in between):
            return -1
        end = start + len(said)
    return end


def find_word(text: str, word: str, start: int) -> int:
    """Like ``str.find``; a Latin word is found whole, also in the plural."""
    at = text.find(word, start)
    while at >= 0 and not _stands(text, word, at):
        at = text.find(word, at + 1)
    return at


def _stands(text: str, word: str, at: int) -> bool:
    if word.isascii():
        return _whole(text, at, at + len(word))
    return not (word.startswith("品质") and text.startswith("品质量", at))  # 产品质量


def _whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end : end + 2]
    if after[:1] == "s":
        after = after[1:]
    return not (before.isascii() and before.isalpha()) and not (after[:1].isascii() and after[:1].isalpha())
