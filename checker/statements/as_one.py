"""Several tokens read as one: a turn of phrase that means what no word of it means."""

from __future__ import annotations

from checker.statements.naming import Token, make_token


def as_one(tokens: list[Token], start: int, end: int, cls: str, meaning: str = "") -> list[Token]:
    """``tokens`` with those between ``start`` and ``end`` as one; unchanged where one of them reaches over."""
    inside = [i for i, t in enumerate(tokens) if t.end > start and t.start < end]
    if not inside or tokens[inside[0]].start < start or tokens[inside[-1]].end > end:
        return tokens
    made = make_token((start, end, cls, meaning, False))
    return [*tokens[: inside[0]], made, *tokens[inside[-1] + 1 :]]
