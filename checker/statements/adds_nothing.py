"""实施质量考核与奖惩, 对质量安全问题实施一票否决: 实施 adds nothing to the acts behind it."""

from __future__ import annotations

from collections.abc import Collection

from checker.patterns import Pattern
from checker.statements.naming import Token

_BOTH = Pattern(
    r"(?:公司|企业|全公司|全员|内部|各?部门)?的?(?:质量)?(?:工作|绩效|责任|目标)?的?(?:考核|考评|评价)(?:与|和|及|、|并)?(?:质量)?(?:奖惩|奖罚|奖励[与和及、]?处罚)(?=[,。;\n]|$)",
    "惩罚",
)
_NUMBER = Pattern(
    r"(?:^|[,。;:\n])(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.)])$"
)
_BEFORE = frozenset(("who", "may", "also", "conj", "item", "have", "must"))


_SYSTEM = ("制", "的", "规定", "程序", "工作", "流程", "办法", "管理", "权的", "决定", "意见", "指令", "措施")


def vetoes(text: str, end: int, before: Collection[str]) -> bool:
    """对质量安全问题实施一票否决: he vetoes; 实施一票否决制度, 实施否决决定 carry out what others made.

    ``end`` is where the veto ends in ``text``.
    """
    plain = "about" in before or set(before) <= _BEFORE
    return plain and not text.startswith(_SYSTEM, end)


def adds_nothing(text: str, token: Token, before: Collection[str]) -> bool:
    """Whether what follows ``token`` is both acts and no more; ``before`` are the kinds of what stands ahead of it."""
    if _BOTH.match(text, token.end) is None:
        return False
    return set(before) <= _BEFORE or _NUMBER.search(text, max(0, token.start - 6), token.start) is not None
