"""What the key to a matrix makes of whoever a mark stands for: ▲＝主责, A＝最终负责, ○＝配合."""

from __future__ import annotations

from typing import Literal

from checker.dossier.model import Block
from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.duties.composed import find_word
from checker.statements.legend import is_chart
from checker.statements.lexicon import Lexicon

Meaning = Literal["answers", "helps", "nothing", "open"]

_ANSWERS = Pattern(
    r"负责|主责|主办|主管|牵头|主持|归口|统筹|组织|当责|问责|责任(?:人|者|主体|部门|岗位)?$|accountable|responsible|owns|owner|leads?\b"
)
_HELPS = Pattern(r"协|配合|参与|参加|支持|support|assist")
_HEARS = Pattern(r"知会|知悉|告知|咨询|征求|征询|会签|监督|检查|审核|了解|备案|consult|inform")
_NONE = Pattern(r"[不非无免]")
_LINK = r"(?P<link>\s*(?:[=:\-—]+|表示|代表|为|指|是)?\s*)"
_AFTER = Pattern(rf"{_LINK}(?P<words>(?:{HAN}|[/、()])+|[a-z][a-z /]*)")
_BEFORE = Pattern(rf"(?P<words>{HAN}+)[=:(]?$")
_PARTS = Pattern(r"[/、,&+ ]+")


def meaning_of(mark: str, block: Block, lexicon: Lexicon) -> Meaning:
    """``mark`` is normalised; A/R is read by its parts, and of two meanings of one mark neither is sure."""
    parts = [p for p in _PARTS.compiled().split(mark.strip()) if p]
    read = [_one(part, block, lexicon) for part in parts]
    if "answers" in read and not {"helps", "nothing"} & set(read):
        return "answers"
    return read[0] if read and len(set(read)) == 1 else "open"


def _one(mark: str, block: Block, lexicon: Lexicon) -> Meaning:
    governing = [lexicon.normal(t).text for t in block.governed_by()]
    keys = [lexicon.normal(block.legend).text] if block.legend else governing
    told = [words for key in keys for words in _said_of(mark, key)]
    if not told:
        chart = any(is_chart(t) for t in governing)
        return _BY_CHART.get(mark, "open") if chart and not block.legend else "open"
    read = {_of_words(words) for words in told}
    return read.pop() if len(read) == 1 else "open"


_BY_CHART: dict[str, Meaning] = {"a": "answers", "c": "nothing", "i": "nothing", "s": "helps"}
"""R alone may be who only carries out what another answers for."""


_LABELS = ("注", "备注", "说明", "图例", "符号说明", "标记说明", "符号")


def _said_of(mark: str, key: str) -> list[str]:
    """The words at each place of ``mark`` in ``key``: behind it, or right before it where none follow closely (主责● 配合○)."""
    linked: list[str] = []
    behind: list[str] = []
    before: list[str] = []
    words_first = not key.rstrip(" 。;)")[-1:].isalpha()
    at = find_word(key, mark, 0)
    while at >= 0:
        end = at + len(mark)
        after, ahead = _AFTER.match(key, end), _BEFORE.search(key[:at])
        if ahead is not None and ahead.group("words") in _LABELS:
            ahead = None
        if after is not None and after.group("link").strip():
            linked.append(after.group("words"))
        elif after is not None and ahead is None:
            behind.append(after.group("words"))
        elif ahead is not None:
            close = after is not None and not key[end].isspace()
            before.append("" if close else ahead.group("words"))
        at = find_word(key, mark, at + 1)
    if linked:
        return linked
    return ["", *before] if behind and words_first else behind or before


def _of_words(words: str) -> Meaning:
    answers = _ANSWERS.search(words) is not None
    for pattern, meaning in _LESS:
        if pattern.search(words):
            return "open" if answers and pattern is not _NONE else meaning
    return "answers" if answers else "open"


_LESS: tuple[tuple[Pattern, Meaning], ...] = ((_NONE, "nothing"), (_HELPS, "helps"), (_HEARS, "nothing"))
