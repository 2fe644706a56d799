"""A line of a matrix: QA Manager: P | Chief Quality Officer: A – or holders with sums."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context
from checker.statements.legend import raci_power
from checker.statements.lexicon import Lexicon

_PART = Pattern(r"\s*([^:|;]{2,60}?)\s*:\s*([a-z](?:/[a-z])?|[-–—]|✓|x)\s*$", ":")
_ENTRY = Pattern(
    r"\s*([^:|;]{3,60}?)\s*(?::|\s[-–—])\s*([a-z](?:/[a-z])?|\d|[-–—])(?:\s*[.;,]|(?=\s|$))\s*", "-:–—"
)
_SUM = Pattern(
    r"\s*([a-z&' -]{2,50}?)\s*:?\s*((?:rmb|cny|usd|eur|¥|\$)?\s*\d[\d,. ]*(?:k|m)?|unlimited)\s*(?:rmb|cny|usd|eur|yuan)?\s*$"
)


def read_line(text: str, context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """The cells of the line; None if it is no such line."""
    if not context.matters or not ("|" in text or ";" in text):
        return None
    parts = [p for p in re.split(r"[|;]", text.strip().rstrip(".")) if p.strip()]
    if len(parts) < 2:
        return None
    return _marks(parts, context, lexicon) or _sums(parts, context, lexicon)


def read_entries(text: str, context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """Quality plans: A / Product release: C, one after the other, under a legend and whoever the marks are of."""
    from checker.statements.context import extend

    legend = dict(context.legend)
    if context.holder is None or not (legend or context.raci):
        return None
    out = []
    at = 0
    while at < len(text):
        found = _ENTRY.match(text, at)
        if found is None:
            return None
        at = found.end()
        name, mark = found.groups()
        matters = extend(replace(context, matters=()), name, lexicon).matters
        power = legend.get(mark) or (raci_power(mark) if context.raci else None)
        if matters and power is not None and power != "inform":
            source = "legend" if mark in legend else "ladder"
            out.append(Cell(power, context.holder, matters, source, True))
    return out


def _holder(name: str, lexicon: Lexicon) -> str | None:
    tokens = [t for t in lexicon.lexer.tokens(name) if t.cls in ("officer", "above", "beside", "below")]
    return tokens[-1].meaning if tokens else None


def _marks(parts: list[str], context: Context, lexicon: Lexicon) -> list[Cell] | None:
    legend = dict(context.legend)
    if not legend and not context.raci:
        return None
    out = []
    for part in parts:
        found = _PART.match(part)
        if found is None:
            return None
        holder, mark = _holder(found.group(1), lexicon), found.group(2)
        power = legend.get(mark) or (raci_power(mark) if context.raci else None)
        if holder is not None and power is not None and power != "inform":
            out.append(Cell(power, holder, context.matters, "legend" if mark in legend else "ladder", True))
    return out


def _sums(parts: list[str], context: Context, lexicon: Lexicon) -> list[Cell] | None:
    out = []
    for part in parts:
        found = _SUM.match(part)
        if found is None:
            return None
        holder = _holder(found.group(1), lexicon)
        if holder is not None:
            out.append(
                Cell(
                    "approve",
                    holder,
                    context.matters,
                    "ladder" if found.group(2) == "unlimited" else "sum",
                    True,
                )
            )
    return out
