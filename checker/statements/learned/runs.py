"""The runs of letters by which a masked sentence is weighed, each a short string that begins with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.statements.learned.masked import HIM, OTHER, SIGNS

NUMBER = re.compile(
    r"^(?:第?[一二三四五六七八九十百\d]{1,4}[、.．)）条款项章节]\s*|[甲乙丙丁戊己庚辛壬癸]、|[(（][一二三四五六七八九十\da-z]{1,3}[)）]\s*"
    r"|\d{1,2}(?:\.\d{1,2})+\s*|\d{1,2}\s+|[a-z][)）.、]\s*|[-•·①-⑳]\s*)+"
)
"""What an item begins with, which tells nothing of it."""
_CLAUSES = re.compile(r"[,，:：|]")
_LONGEST = 4
_TELLING_NOTHING = re.compile(rf"[^{''.join(sorted(SIGNS))}不未无须经报由后方前才需待改再归交与同并仍]")
_AGAIN = re.compile(r"(.)\1+")


def runs_of(text: str, plain: str, right: str) -> Iterator[str]:
    """Of the masked ``text`` and of ``plain``, from which it was made, for ``right``."""
    yield from _of_letters(text, plain, right)
    yield from _of_clauses(text)


def _of_letters(text: str, plain: str, right: str) -> Iterator[str]:
    for length in range(1, _LONGEST + 1):
        yield from runs("g:", text, length)
    for length in (1, 2):
        yield from runs(f"{right}:", text, length)
    for at, letter in enumerate(text):
        if letter in (HIM, OTHER):
            yield "a:" + text[at : at + 3]
            yield "b:" + text[max(0, at - 1) : at + 1]
    order = _AGAIN.sub(r"\1", _TELLING_NOTHING.sub("", text))
    for length in (3, 4):
        yield from runs("o:", order, length)
    for at in range(len(plain) - 1):
        yield "u:" + plain[at : at + 2]
    signs = [letter for letter in text if letter in SIGNS]
    for one, next_one in pairwise(signs):
        yield f"p:{one}{next_one}"


def runs(kind: str, text: str, length: int) -> Iterator[str]:
    """All runs of ``length`` letters, after their ``kind``."""
    for at in range(len(text) - length + 1):
        yield kind + text[at : at + length]


def _of_clauses(text: str) -> Iterator[str]:
    clauses = _CLAUSES.split(text)
    yield "c0:" + clauses[0][:3]
    for clause in clauses:
        yield "ch:" + clause[:2]
        yield "ct:" + clause[-2:]
