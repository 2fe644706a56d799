"""A sentence with everybody in it called by a letter: H the officer, T whoever stands above him, X anybody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.patterns import Pattern
from checker.statements.naming import Token

_LETTER = {"officer": "H", "above": "T", "beside": "X", "below": "X", "anyone": "X", "company": "C"}
_HE = Pattern(
    r"(?<![其吉])他(?!们|人|方|项|用)|她(?!们)|本人|本岗位?|该岗位?|本职位?|该同志|其(?=[定签批审拍主说评核裁]|本人)"
)
_ENDS = Pattern(r"[。;!?\n]")
_WRITTEN = str.maketrans({"H": "h", "T": "t", "X": "x", "C": "c"})


@dataclass(frozen=True, slots=True)
class Told:
    """``words`` of ``text[start:end]`` with letters for holders; ``his`` that the officer acts in it; ``by_name`` that it names him."""

    start: int
    end: int
    words: str
    his: bool
    by_name: bool


def told(text: str, tokens: Sequence[Token], governed: bool) -> list[Told]:
    """The sentences of a block. ``governed`` says that a heading gives it to the officer.

    他 and 她 mean the officer once a block is his; a sentence of nobody is his where a heading says so.
    """
    out: list[Told] = []
    mine = governed
    start = 0
    for end in (*(found.end() for found in _ENDS.finditer(text)), len(text)):
        if end <= start:
            continue
        inside = [t for t in tokens if start <= t.start and t.end <= end]
        words = _lettered(text, start, end, inside)
        by_name = "H" in words
        if mine or by_name:
            words = _HE.sub("H", words)
            if "H" not in words and governed and not ({"T", "X"} & set(words)):
                words = f"H{words}"
        mine = mine or by_name
        if words.strip(" \n。;"):
            out.append(Told(start, end, words, "H" in words, by_name))
        start = end
    return out


def _lettered(text: str, start: int, end: int, tokens: Sequence[Token]) -> str:
    out: list[str] = []
    at = start
    for token in tokens:
        letter = _LETTER.get(token.cls)
        if letter is None or token.start < at:
            continue
        out += (text[at : token.start].translate(_WRITTEN), letter)
        at = token.end
    out.append(text[at:end].translate(_WRITTEN))
    return "".join(out)
