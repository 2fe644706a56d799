"""A statement for the eye: its sentence, and under it what every part was read as."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from checker.messages import clean
from checker.statements.model import Statement


def lines(statement: Statement, *, explain: bool = False) -> Iterator[str]:
    """One line for a list; with ``explain`` the parts aligned under the sentence, and why the effect is so."""
    head = f"{statement.id} {statement.holder} · {statement.authority}/{statement.power} · {statement.effect} ({statement.certainty})"
    yield clean(f"{head}  [{statement.place}]")
    text = " ".join(statement.text.split("\n"))
    yield clean(f"    {text}")
    if not explain:
        return
    start = statement.place.start or 0
    for part in (*statement.parts, *statement.residue):
        at = (part.place.start or 0) - start
        pad = " " * (4 + _width(text[: max(at, 0)]))
        meaning = f" = {part.meaning}" if part.meaning else ""
        yield clean(f"{pad}{'‾' * max(_width(part.text), 1)} {part.role}{meaning}")
    yield f"    frame {statement.frame}; rank from {statement.rank_source}"
    for limit in statement.limits:
        by = f" by {limit.by}" if limit.by else ""
        amount = f", CNY {limit.amount:,.0f}" if limit.amount else ""
        yield clean(f"    {limit.kind}{by}{amount} → {limit.effect}: {limit.text}")
    for note in statement.notes:
        yield clean(f"    {note}")


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
