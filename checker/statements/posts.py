"""A cell under a step's head that names who does it: 首席质量官, 首席质量官→总经理, 首席质量官（总经理备案）."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.not_he import without_those_near
from checker.statements.remarks import remark_on
from checker.statements.theme import NOMINAL

_HOLDING = frozenset(("officer", "above", "beside", "below"))
_NAMING = _HOLDING | {"conj", "joint", "then", "arrow", "to", "slash", "of", "content", "comma"}
_DELEGATE = Pattern(
    r"\s*(?:或|或者)其(?:书面)?(?:授权|委托|指定)的?(?:人|代表|代理人|人员|者|代理)\s*$", "或 托指授"
)
_BRACKET = Pattern(r"([^()]{2,24})\(([^()]{2,30})\)", "( )")
_ANY = Pattern(r"(?:其中)?任[一何](?:一)?[人方位](?:即可|均可)?|均可|择一|其一|一人即可", "任其即均择")
_FINAL = frozenset(
    ("approve", "decide", "veto", "release", "stop", "manage", "formulate", "reward", "assess")
)
_EITHER = frozenset(("或", "或者", "/", "任一"))
_WEAKER = frozenset(("review", "propose", "compile", "countersign", "implement", "assist", "participate"))


def posts_in(text: str, context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """Who holds the column's act by this cell; None if the cell names more than posts."""
    if not context.power or len(text) > 40:
        return None
    if context.power in NOMINAL and context.holder not in (None, lexicon.officer):
        # 停线 | 归口部门: the head is a post of its own and names no step
        return None
    shares = _shares(text, context, lexicon)
    if shares is not None:
        return shares
    bracket = _BRACKET.fullmatch(text)
    words = _DELEGATE.sub("", bracket.group(1) if bracket else text)
    cells = _named(words, context, lexicon)
    if not cells or bracket is None:
        return cells
    return _bounded(cells, bracket.group(2), lexicon)


def _shares(text: str, context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """首席质量官（A类）、质量经理（B类）: each has the part that his bracket names."""
    parts = [_BRACKET.fullmatch(p.strip()) for p in re.split(r"[、;,/]", text)]
    if len(parts) < 2 or not all(parts):
        return None
    out: list[Cell] = []
    for part in filter(None, parts):
        cells = _named(part.group(1), context, lexicon)
        if not cells:
            return None
        for cell in _bounded(cells, part.group(2), lexicon):
            part_only = cell.power in _FINAL and cell.ceiling == "grant"
            out.append(replace(cell, ceiling="limited", why="his part", sure=True) if part_only else cell)
    return out


def _named(words: str, context: Context, lexicon: Lexicon) -> list[Cell] | None:
    named = without_those_near(words, lexicon.lexer.tokens(words))
    tokens = [t for t in named if t.cls not in ("of", "content", "comma")]
    holders = [t for t in tokens if t.cls in _HOLDING]
    power = context.power
    if power is None or not holders or any(t.cls not in _NAMING for t in tokens):
        return None
    if len(holders) == 1 or power not in _FINAL:
        return [_cell(power, h, context) for h in holders]
    between = {words[t.start : t.end] for t in tokens if t.cls not in _HOLDING}
    if any(t.cls in ("then", "arrow") for t in tokens):
        # the last of a path decides
        return [*(_cell("review", h, context) for h in holders[:-1]), _cell(power, holders[-1], context)]
    if between and not between & _EITHER and len({h.meaning for h in holders}) > 1:
        return [_cell("countersign", h, context) for h in holders]
    return [replace(_cell(power, h, context), sure=False) for h in holders]


def _cell(power: str, holder: Token, context: Context) -> Cell:
    return Cell(power, holder.meaning, context.matters, "ladder", True)


def _bounded(cells: list[Cell], words: str, lexicon: Lexicon) -> list[Cell]:
    tokens = lexicon.lexer.tokens(words)
    powers = [t.cls for t in tokens if t.cls in POWERS]
    if powers and powers[-1] in _WEAKER and all(t.cls in POWERS | _NAMING - _HOLDING for t in tokens):
        # 首席质量官（审核）: the bracket says his step
        return [replace(c, power=powers[-1]) for c in cells]
    officer = next((t for t in tokens if t.cls == "officer"), None)
    if officer is not None and powers and powers[-1] in _WEAKER and len(cells) == 1:
        # 总经理（首席质量官会签）
        return [*cells, replace(cells[0], power=powers[-1], holder=officer.meaning)]
    if _ANY.fullmatch(words):
        return [replace(c, sure=True) for c in cells]
    remark = remark_on(words, lexicon)
    return [
        replace(c, ceiling=remark.effect, why="by its bracket", sure=c.sure and not remark.left)
        for c in cells
    ]
