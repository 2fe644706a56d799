"""A cell of an authority matrix: a mark, a letter, a word or a post, read with its row, column and legend."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.patterns import Pattern
from checker.statements.acts import scan
from checker.statements.context import Context, raci_power
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.sentence import analyse
from checker.statements.tokens import MARKING, SYMBOLS

_MARK = Pattern(rf"[\s(\"']*([{SYMBOLS}]|[{MARKING}]|\d|[a-z](?:/[a-z])?)[\s)\"']*")
_EACH = Pattern(rf"[{SYMBOLS}{MARKING}]|[a-z0-9]")
_BOUNDED = Pattern(rf"\s*([{SYMBOLS}]|[{MARKING}])\s*\((.{{2,24}})\)\s*", "( )")
MARKED = {
    "批": "approve", "准": "approve", "审": "review", "核": "review", "拟": "compile", "制": "compile", "定": "decide",
    "决": "decide", "办": "implement", "执": "implement", "会": "countersign", "报": "inform", "知": "inform",
    "备": "inform", "阅": "inform",
}  # fmt: skip
"""What a single character means in a matrix that gives no legend for it."""
_MARKS = Pattern(rf"[{SYMBOLS}a-z0-9/、,\s]+")


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
    bounded: bool = False
    starred: bool = False


def read_cell(
    text: str, tokens: list[Token], context: Context, lexicon: Lexicon, around: str
) -> list[Cell] | None:
    """The cell's reading, an empty list for a cell that says nothing, None if this is no matrix cell.

    ``around`` is the text that ``tokens`` stand in, of which the cell may be a part."""
    bare = text.strip()
    if context.power == "inform" and not any(t.cls in POWERS for t in tokens):
        return []
    if context.matters and ("|" in bare or ";" in bare):
        from checker.statements.english.lines import read_line

        line = read_line(bare, context, lexicon)
        if line is not None:
            return line
    if context.holder and (context.legend or context.raci) and ":" in bare:
        from checker.statements.english.lines import read_entries

        entries = read_entries(bare, context, lexicon)
        if entries is not None:
            return entries
    if context.holder and context.power and len(bare) <= 3 and (bare in YES or bare in NO):
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
    if context.veto:
        context = replace(context, matters=("veto",))
        powers = [t.cls for t in tokens if t.cls in POWERS]
        if context.holder and powers and len(bare) <= 8 and all(t.cls in POWERS | _AROUND for t in tokens):
            return (
                [Cell(powers[-1], context.holder, context.matters, "ladder", True)]
                if "veto" not in powers
                else None
            )
    if 2 <= len(bare) <= 4 and bare[-1] in "*※" and _MARK.fullmatch(bare[:-1]):
        return [replace(c, starred=True) for c in _marks(bare[:-1], context) or []]
    bounded = _BOUNDED.fullmatch(bare)
    if bounded and context.holder:
        found = _marks(bounded.group(1), context) or []
        return [replace(c, sure=c.sure and _only_limits(around, tokens[1:], lexicon)) for c in found]
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
    if context.holder and len(bare) <= 24 and _only_limits(around, tokens, lexicon):
        return [Cell(context.power or "approve", context.holder, context.matters, "ladder", True)]
    tiers = _tiers(tokens, context)
    if tiers:
        return tiers
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


_AROUND = frozenset(("conj", "also", "strong", "light", "content", "right"))
_HOLDING = frozenset(("officer", "above", "beside", "below"))


def _tiers(tokens: list[Token], context: Context) -> list[Cell]:
    """≤50万元：质量总监；＞50万元：总经理 – each up to his sum."""
    classes = {t.cls for t in tokens}
    if (
        "amount" not in classes
        or not (classes & _HOLDING and "amount" in classes and "colon" in classes)
        or classes - SUMS - _HOLDING - {"colon", "semicolon", "comma", "arrow"}
    ):
        return []
    return [
        Cell(context.power or "approve", t.meaning, context.matters, "ladder", True, bounded=True)
        for t in tokens
        if t.cls in _HOLDING
    ]


def _marks(bare: str, context: Context) -> list[Cell] | None:
    legend = dict(context.legend)
    if context.veto:
        context = replace(context, matters=("veto",))
    if context.holder is None:
        return None
    found = []
    if context.raci and not legend and re.search(r"\ba\b", bare):
        bare = "a"
    # ●● may have a meaning of its own
    for mark in [bare] if bare in legend else _EACH.findall(bare):
        power = legend.get(mark)
        source = "legend"
        if power is None and context.raci:
            power, source = raci_power(mark), "ladder"
        if power is None and mark in "√✓☑✔" and context.power:
            power, source = context.power, "ladder"
        if power is None and mark in MARKED:
            power, source = MARKED[mark], "ladder"
        if power is None:
            if mark.isascii() or mark not in SYMBOLS:
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
    acts = scan(text, sentence.tokens, sentence.role, None).acts
    if acts and all(
        a.required and not a.needless and a.agent is not None and not a.agent.has("officer", "self")
        for a in acts
    ):
        return True
    return limits and not any(
        c in POWERS or c in ("officer", "matter", "above", "beside", "below", "unknown") for c in free
    )
