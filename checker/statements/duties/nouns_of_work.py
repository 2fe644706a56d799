"""组织产品质量回顾, 满意度调研, 模拟召回: nouns that elsewhere tell of the past, of a study or of a thought are work here.

A drill alone (组织模拟召回) is not yet the duty to recall."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_WORK = Pattern(
    r"(?:产品|质量|年度)(?:质量|年度)*(?P<review>回顾)(?=$|[、,，;；。和及与])|满意(?:度|率)?(?P<study>调研)(?=$|[(、,，;；。和及与并])|(?:组织|开展|进行|主持)[^,，。;；]{0,8}?(?P<drill>模拟)(?:召回|追溯)(?:演练)?(?=$|[、,，;；。和及与])",
    "回调模",
)
_TOLD = frozenset(("intention", "meta", "whether", "kpi"))


def with_nouns_of_work(text: str, tokens: Sequence[Token]) -> list[Token]:
    """``tokens`` in which such nouns are plain words."""
    spans = [
        found.span(name)
        for found in _WORK.finditer(text)
        if (name := found.lastgroup) and (name != "drill" or "召回" in text[: found.start()])
    ]
    return [
        t._replace(cls="content")
        if t.cls in _TOLD and any(a <= t.start and t.end <= b for a, b in spans)
        else t
        for t in tokens
    ]
