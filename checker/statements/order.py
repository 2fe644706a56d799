"""Digits that count the steps of a matrix, of which the last decides: ① ② ③ under 数字表示审批顺序."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern

_SAID = Pattern(
    r"(?:数字|序号|编号|标号|[①-⑩→]|1(?=[、,→-]*2))[^。;]{0,14}(?:顺序|次序|先后|步骤|级次|流转)|(?:签批|审批|签署|审核|办理|流转|核签|会签)(?:的)?(?:顺序|次序|先后)",
    "先序级转顺骤",
)
_NOTE = Pattern(r"[(\s]*(?:注|说明|备注|数字|序号|编号|标号|[①-⑩]|表中)", "①②③④⑤⑥⑦⑧⑨⑩中号序数明注")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_NUMBER = Pattern(rf"\s*\(?(?:([{_CIRCLED}])|(\d))\)?\s*")


def counts_steps(text: str) -> bool:
    """Whether a heading says that digits count steps."""
    return _SAID.search(text) is not None


def tells_of_marks(heading: str) -> bool:
    """Whether a heading is a note on the digits and no title."""
    return _NOTE.match(heading) is not None


def step_power(mark: str, row: Sequence[str]) -> str | None:
    """``approve`` for the last number of ``row``, ``review`` for those before; None if ``mark`` counts nothing."""
    own = _number(mark)
    circled = mark.strip(" ()")[:1] in _CIRCLED
    numbers = [
        n for m in row if (m.strip(" ()")[:1] in _CIRCLED) == circled and (n := _number(m)) is not None
    ]
    if own is None or len(numbers) < 2:
        return None
    last = max(numbers)
    if own < last:
        return "review"
    return "countersign" if numbers.count(last) > 1 else "approve"


def _number(text: str) -> int | None:
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    return _CIRCLED.index(found.group(1)) + 1 if found.group(1) else int(found.group(2))
