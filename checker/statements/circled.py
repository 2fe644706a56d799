"""①发现隐患立即停线 ②审定质量改进计划 ③单项奖罚一千元以内自主决定: circled numbers that count up open items of a list."""

from __future__ import annotations

from checker.statements.naming import Token

_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
_OPENS = frozenset(("colon", "full_stop", "semicolon", "item"))


def with_items(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with the circles of such lists as what parts their items; those that rank signatures are left alone."""
    if "①" not in text or "②" not in text:
        return tokens
    at = [i for i, t in enumerate(tokens) if t.cls == "symbol" and text[t.start] in _CIRCLES]
    if not at:
        return tokens
    counted = 0
    for i, end in zip(at, [*at[1:], len(tokens)], strict=True):
        place = _CIRCLES.index(text[tokens[i].start])
        if place != counted and (place or not _begins(text, tokens, i)):
            return tokens
        if (place == 0 and not _begins(text, tokens, i)) or not _says_something(text, tokens, i, end):
            return tokens
        counted = place + 1
    for i in at:
        tokens[i] = tokens[i]._replace(cls="item", meaning="")
    return tokens


def _begins(text: str, tokens: list[Token], i: int) -> bool:
    return i == 0 or tokens[i - 1].cls in _OPENS or "\n" in text[tokens[i - 1].end : tokens[i].start]


def _says_something(text: str, tokens: list[Token], i: int, end: int) -> bool:
    """The item has words of its own, and no colon: ②出厂放行：会签 is a row of a table, 审核① 审批② ranks."""
    words = 0
    for k in range(i + 1, end):
        if tokens[k].cls in ("full_stop", "semicolon") or "\n" in text[tokens[k - 1].end : tokens[k].start]:
            break
        if tokens[k].cls == "colon":
            return False
        words += 1
    return words > 0
