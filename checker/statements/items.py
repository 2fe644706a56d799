"""Where an item of a list begins inside one text: what it does not name is not what the item before named."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_NUMBER = Pattern(r"\n|\d|\((?:[一二三四五六七八九十]{1,2}|[甲乙丙丁戊己庚辛])\)")


def begins_item(text: str, parts: list[tuple[list[Token], str]], part: list[Token]) -> bool:
    """(1)制订品质目标。(2)审批首件: what an item does not name is not what the item before named."""
    if not parts:
        return False
    before = parts[-1][0]
    first = text[part[0].start]
    numbered = [t.cls for t in part[:2]] == ["number", "conj"] or all(t.cls == "number" for t in before)
    return numbered or "①" <= first <= "⓿" or _NUMBER.search(text, before[-1].end, part[0].start) is not None
