"""实施质量考核与奖惩: 实施 adds nothing to the two acts behind it, where they are the whole of the clause."""

from __future__ import annotations

from collections.abc import Collection

from checker.patterns import Pattern

_BOTH = Pattern(
    r"(?:公司|企业|全公司|全员|内部|各?部门)?的?(?:质量)?(?:工作|绩效|责任|目标)?的?(?:考核|考评|评价)(?:与|和|及|、|并)?(?:质量)?(?:奖惩|奖罚|奖励[与和及、]?处罚)(?=[,。;\n]|$)",
    "惩罚",
)
_BEFORE = frozenset(("who", "may", "also", "conj", "item", "have", "must"))


def adds_nothing(text: str, end: int, before: Collection[str]) -> bool:
    """Whether what follows at ``end`` is both acts and no more; ``before`` are the kinds of what stands ahead of it."""
    return set(before) <= _BEFORE and _BOTH.match(text, end) is not None
