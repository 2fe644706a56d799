"""What is weighed of a sentence: its runs of letters, how its clauses begin and end, where the matter stands, in which paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.gathering.learned.masked import (
    ACT,
    ELSE,
    HIM,
    MATTER,
    OTHER,
    OTHER_ACT,
    SIGNS,
    STRATEGY,
    masked,
    names,
)
from checker.gathering.said_there import Said

_CLAUSES = re.compile(r"[,，:：|]")
_NUMBER = re.compile(
    r"^(?:第?[一二三四五六七八九十百\d]{1,4}[、.．)）条款项章节]\s*|[甲乙丙丁戊己庚辛壬癸]、|[(（][一二三四五六七八九十\da-z]{1,3}[)）]\s*"
    r"|\d{1,2}(?:\.\d{1,2})+\s*|\d{1,2}\s+|[a-z][)）.、]\s*|[-•·①-⑳]\s*)+"
)
"""What an item begins with, which tells nothing of it."""
_LONGEST = 4
_TELLING_NOTHING = re.compile(rf"[^{''.join(sorted(SIGNS))}不未无须经报由后方前才需待改再归交与同并仍]")
_AGAIN = re.compile(r"(.)\1+")
_NEAR = 120
_ITEM = 24
"""So long an item may be to be weighed with what leads it: 下列文件经总经理签字后生效：（二）年度质量计划."""
_SENTENCE = 600
"""Letters of a sentence that are weighed: a text without stops must not take more than its length."""
_WHOLE = 400


def features(said: Said, right: str, *, own: bool) -> frozenset[str] | None:
    """The features of ``said`` for ``right``, each a short string; None where nothing near names its matter.

    ``own`` tells that its paper gives the right.
    """
    plain = _NUMBER.sub("", said.text[:_SENTENCE])
    lead = said.heads.rpartition("|")[2]
    if said.block.kind != "cell" and not said.before and len(plain) <= _ITEM and lead.endswith((":", "：")):
        plain = f"{_NUMBER.sub('', lead[-_NEAR:])}|{plain}"
    text = masked(plain, right)
    if MATTER in text:
        where = "T"
    elif ELSE in text:
        return None
    elif names(said.whole[:_WHOLE], right) or names(said.before[-_NEAR:], right):
        where = "B"
    elif names(said.heads[-_WHOLE:], right):
        where = "H"
    else:
        return None
    found = set(_of_letters(text, plain, right))
    found.update(f"{sign}{part}" for sign, part in _of_clauses(text))
    found |= {f"m:{where}", f"k:{said.block.kind}", f"own:{own:d}", f"r:{right}"}
    found.add(f"mo:{where}{own:d}")
    if right in STRATEGY:
        found.add(f"a:{ACT in text:d}{OTHER_ACT in text:d}")
    if "首席质量官" in said.heads:
        found.add("headH")
    return frozenset(found)


def _of_letters(text: str, plain: str, right: str) -> Iterator[str]:
    for length in range(1, _LONGEST + 1):
        for at in range(len(text) - length + 1):
            yield "g:" + text[at : at + length]
    for length in (1, 2):
        for at in range(len(text) - length + 1):
            yield f"{right}:{text[at : at + length]}"
    for at, letter in enumerate(text):
        if letter in (HIM, OTHER):
            yield "a:" + text[at : at + 3]
            yield "b:" + text[max(0, at - 1) : at + 1]
    order = _AGAIN.sub(r"\1", _TELLING_NOTHING.sub("", text))
    for length in (3, 4):
        for at in range(len(order) - length + 1):
            yield "o:" + order[at : at + length]
    for at in range(len(plain) - 1):
        yield "u:" + plain[at : at + 2]
    signs = [letter for letter in text if letter in SIGNS]
    for one, next_one in pairwise(signs):
        yield f"p:{one}{next_one}"


def _of_clauses(text: str) -> Iterator[tuple[str, str]]:
    clauses = _CLAUSES.split(text)
    yield "c0:", clauses[0][:3]
    for clause in clauses:
        yield "ch:", clause[:2]
        yield "ct:", clause[-2:]
