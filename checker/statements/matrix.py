"""A cell of an authority matrix: a mark, a letter, a word or a post, read with its row, column and legend."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.statements.context import Context, raci_power
from checker.statements.lexicon import Lexicon
from checker.statements.predicates import POWERS
from checker.statements.sentence import analyse
from checker.statements.tokens import SYMBOLS, Token

_MARK = re.compile(rf"[\s(]*([{SYMBOLS}]|\d|[a-z](?:/[a-z])?)[\s)]*")
_MARKS = re.compile(rf"[{SYMBOLS}a-z0-9/、,\s]+")


SUMS = frozenset(
    (
        "amount",
        "cap",
        "capafter",
        "exceed",
        "content",
        "conj",
        "per_item",
        "of",
        "percent",
        "general",
        "number",
    )
)
YES = frozenset(("有", "是", "√", "✓", "☑", "yes", "y"))
NO = frozenset(("无", "否", "没有", "×", "✗", "☒", "no", "n", "/"))


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says: the act, who holds it, over what; ``source`` is ``ladder`` or ``legend``."""

    power: str
    holder: str
    matters: tuple[str, ...]
    source: str
    sure: bool


def read_cell(text: str, tokens: list[Token], context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """The cell's reading, an empty list for a cell that says nothing, None if this is no matrix cell."""
    bare = text.strip()
    if context.holder and context.power and bare in YES | NO and len(bare) <= 3:
        return [
            Cell(
                context.power if bare in YES else "refused",
                context.holder,
                context.matters or ("unsaid",),
                "ladder",
                True,
            )
        ]
    if not bare or not context.matters:
        return None
    if len(bare) <= 6 and (_MARK.fullmatch(bare) or _MARKS.fullmatch(bare)):
        return _marks(bare, context)
    if (
        context.holder
        and len(bare) <= 24
        and tokens
        and all(t.cls in SUMS for t in tokens)
        and any(t.cls == "amount" for t in tokens)
    ):
        return [Cell(context.power or "approve", context.holder, context.matters, "ladder", True)]
    if context.holder and len(bare) <= 24 and _only_limits(text, tokens, lexicon):
        return [Cell(context.power or "approve", context.holder, context.matters, "ladder", True)]
    words = [t for t in tokens if t.cls not in ("of", "content", "comma")]
    if (
        words
        and len(bare) <= 40
        and context.power
        and not any(t.cls in POWERS for t in words)
        and all(t.cls in ("officer", "above", "beside", "below", "conj", "then", "arrow") for t in words)
    ):
        holders = [t for t in words if t.cls not in ("conj", "then", "arrow")]
        if len(holders) == 1:
            return [Cell(context.power, holders[0].meaning, context.matters, "ladder", True)]
        return [Cell(context.power, h.meaning, context.matters, "ladder", False) for h in holders]
    return None


def _marks(bare: str, context: Context) -> list[Cell] | None:
    legend = dict(context.legend)
    if context.holder is None:
        return None
    found = []
    for mark in re.findall(rf"[{SYMBOLS}]|[a-z0-9]", bare):
        power = legend.get(mark)
        source = "legend"
        if power is None and context.raci:
            power, source = raci_power(mark), "ladder"
        if power is None and mark in "√✓☑✔" and context.power:
            power, source = context.power, "ladder"
        if power is None:
            if mark.isascii():
                return None
            found.append(Cell("unread", context.holder, context.matters, source, False))
        elif power != "inform":
            found.append(Cell(power, context.holder, context.matters, source, True))
    return found


def _only_limits(text: str, tokens: list[Token], lexicon: Lexicon) -> bool:
    """经董事长批准后下达: a cell that names nobody's act but what bounds it."""
    sentence = analyse(text, tokens, "full_stop", lexicon)
    free = [t.cls for i, t in enumerate(sentence.tokens) if sentence.free(i)]
    limits = any(m.role == "limit" for m in sentence.modifiers)
    return limits and not any(
        c in POWERS or c in ("officer", "matter", "above", "beside", "below", "unknown") for c in free
    )
