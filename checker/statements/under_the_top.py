"""在总经理领导下主持制定质量战略, 在总经理领导下工作: under whom the officer works bounds nothing that he does."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_UNDER_THE_TOP = Pattern(
    r"(?:^|(?<=[。;\n]))(?:首席质量官|质量总监)?在(?:公司)?(?:总经理|总裁|董事长|董事会|厂长)的?(?:直接|统一)?领导(?:之)?下,?(?:全面|具体|直接)?(?:主持|牵头|组织)(?:制定|编制|建立|确定|负责)",
    "领 主牵组",
)


_WORKS = Pattern(r"(?:开展)?工作(?=[,。;])", "工")
"""在总经理领导下工作，…: whom he answers to; 在总经理领导下开展审批工作 is how he approves."""


def leads_under_the_top(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """在总经理领导下，主持制定质量战略: whom he answers to, in the words of every job description."""
    if _WORKS.match(text, tokens[end - 1].end) and text[tokens[end - 1].start : tokens[end - 1].end].endswith(
        "领导下"
    ):
        return True
    begin = max(text.rfind(c, 0, tokens[start].start) for c in "。;\n") + 1
    found = _UNDER_THE_TOP.match(text, begin)
    return found is not None and found.end() > tokens[end - 1].start
