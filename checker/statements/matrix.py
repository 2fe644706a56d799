"""A cell of an authority matrix: a mark, a letter, a word or a post, read with its row, column and legend."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.act import STRONG
from checker.statements.acts import scan
from checker.statements.cell import Cell
from checker.statements.context import Context, settled
from checker.statements.english.lines import read_entries, read_line
from checker.statements.exercised import exercised
from checker.statements.heads import decides
from checker.statements.legend import raci_power
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.posts import posts_in
from checker.statements.remarks import remark_on
from checker.statements.sentence import analyse
from checker.statements.tokens import MARKING, SYMBOLS
from checker.statements.told_beside import told_beside

_MARK = Pattern(rf"[\s(\"']*([{SYMBOLS}]|[{MARKING}]|\d|[a-z](?:/[a-z])?)[\s)\"']*")
_EACH = Pattern(rf"[{SYMBOLS}{MARKING}]|[a-z0-9]")
_BOUNDED = Pattern(rf"\s*([{SYMBOLS}]|[{MARKING}])\s*\((.{{2,24}})\)\s*", "( )")
_EACH_BOUNDED = Pattern(rf"\s*[{SYMBOLS}{MARKING}]\s*\([^()]{{2,24}}\)[\s,;、/]*", "(")
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
        "include",
    )
)
YES = frozenset(
    (
        "有",
        "是",
        "√",
        "✓",
        "☑",
        "yes",
        "y",
        "可",
        "可以",
        "能",
        "有权",
        "授权",
        "已授权",
        "授予",
        "已授予",
        "享有",
        "拥有",
        "具备",
    )
)
NO = frozenset(
    (
        "无", "否", "没有", "×", "✗", "☒", "no", "n", "/", "不可", "不能", "无权", "未授权", "不授权", "不授予", "未授予",
        "不享有", "不具备", "收回", "已收回", "取消", "已取消", "撤销", "已撤销",
    )
)  # fmt: skip


def read_cell(
    text: str, tokens: list[Token], context: Context, lexicon: Lexicon, around: str
) -> list[Cell] | None:
    """The cell's reading, an empty list for a cell that says nothing, None if this is no matrix cell.

    ``around`` is the text that ``tokens`` stand in, of which the cell may be a part."""
    bare = text.strip()
    context = settled(context)
    if context.power in ("inform", "unread") and not any(t.cls in POWERS for t in tokens):
        return []
    if context.matters and ("|" in bare or ";" in bare):
        line = read_line(bare, context, lexicon)
        if line is not None:
            return line
    if context.holder and (context.legend or context.raci) and ":" in bare:
        entries = read_entries(bare, context, lexicon)
        if entries is not None:
            return entries
    if context.power is None and "power" in context.sections and set(context.matters) >= _BOTH_HALVES:
        context = replace(context, power="decide")  # 质量考核并奖惩 over a column of the powers
    answer = _answer(bare, context, lexicon)
    if answer is not None:
        return [answer]
    if not bare or not context.matters:
        return None
    if context.veto:
        held = "decide" if context.power == "veto" else context.power
        context = replace(context, matters=("veto",), power=held)
    if (decided := _decision(bare, context, lexicon)) is not None:
        return [decided]
    if context.veto:
        powers = [t.cls for t in tokens if t.cls in POWERS]
        if context.holder and powers and len(bare) <= 8 and all(t.cls in POWERS | _AROUND for t in tokens):
            return (
                [Cell(powers[-1], context.holder, context.matters, "ladder", True)]
                if "veto" not in powers
                else None
            )
    if (told := told_beside(bare, tokens, context, lexicon)) is not None:
        return told
    if bare[:1] == "(" and "()" in dict(context.notes) and _MARK.fullmatch(bare):
        return _noted(_marks(bare.strip("() "), context) or [], "()", context)
    noted = _NOTED.fullmatch(bare)
    if noted and bare not in dict(context.legend) and noted.group(2) not in dict(context.legend):
        return _noted(_marks(noted.group(1), context) or [], noted.group(2), context)
    several = [m.group() for m in _EACH_BOUNDED.finditer(bare)] if bare.count("(") > 1 else []
    if len(several) > 1 and "".join(several) == bare:
        # ●(50万元以下) ○(50万元及以上): the strongest of them, up to its bound
        first = max(
            several, key=lambda s: any(c.power in STRONG for c in _marks(s.strip()[0], context) or [])
        )
        return read_cell(first.strip(), tokens, context, lexicon, around)
    bounded = _BOUNDED.fullmatch(bare)
    if bounded and context.holder:
        found = _marks(bounded.group(1), context) or []
        remark = remark_on(bounded.group(2), lexicon)
        sure = not remark.left or _only_limits(around, tokens[1:], lexicon)
        return [replace(c, ceiling=remark.effect, why="by its bracket", sure=c.sure and sure) for c in found]
    named = any(t.cls in _HOLDING for t in tokens)
    if bare in dict(context.legend) or (
        not named and len(bare) <= 6 and any(m.fullmatch(bare) for m in (_MARK, _MARKS, _JOINED))
    ):
        return _marks(bare, context)
    if context.holder and len(bare) <= 40 and _covers(bare, context):
        return [Cell(context.power or "approve", context.holder, context.matters, "ladder", True)]
    if context.holder and bare in _NOTHING and "quality_budget" in context.matters:
        return [Cell("refused", context.holder, context.matters, "ladder", True)]
    if (
        context.holder
        and len(bare) <= 24
        and tokens
        and all(t.cls in SUMS for t in tokens)
        and any(t.cls == "amount" for t in tokens)
    ):
        # in English words, Up to 50k, no clause is read that says so
        ceiling: Effect = "limited" if bare[:1].isascii() else "grant"
        return [
            Cell(context.power or "approve", context.holder, context.matters, "ladder", True, ceiling=ceiling)
        ]
    if context.holder and _BARE_SUM.fullmatch(bare):
        up_to = Cell(context.power or "approve", context.holder, context.matters, "ladder", True)
        return [replace(up_to, ceiling="limited", why="up to a sum")]
    if context.holder and len(bare) <= 24 and _only_limits(around, tokens, lexicon):
        return [Cell(context.power or "approve", context.holder, context.matters, "ladder", True)]
    tiers = _tiers(tokens, context)
    if tiers:
        return tiers
    if context.power is None and "power" in context.sections and _under_a_sum(context):
        context = replace(context, power="approve")
    return posts_in(bare, context, lexicon)


def _under_a_sum(context: Context) -> bool:
    """费用审批权限表, 质量改进费用, 10万元以下: whoever stands there approves up to the sum."""
    return "quality_budget" in context.matters and any(m.kind == "amount" for m, _ in context.limits)


_BOTH_HALVES = frozenset(("assessment", "reward"))
_AROUND = frozenset(("conj", "also", "strong", "light", "content", "right"))
_ANSWER = Pattern(r"([^()]{1,4})\(([^()]{2,30})\)|([^()]{1,5})")


def _answer(bare: str, context: Context, lexicon: Lexicon) -> Cell | None:
    """有, 否, 行使, 授权（限试产线）: what a cell answers to the power of its head."""
    if context.holder and context.power and (said := exercised(bare)) is not None:
        power = context.power if said else "refused"
        return Cell(power, context.holder, context.matters or ("unsaid",), "ladder", True)
    found = _ANSWER.fullmatch(bare) if context.holder and context.power else None
    if found is None or context.holder is None or context.power is None:
        return None
    word = found.group(1) or found.group(3)
    if word in dict(context.legend) or word not in YES | NO:
        return None
    power = context.power if word in YES else "refused"
    cell = Cell(power, context.holder, context.matters or ("unsaid",), "ladder", True)
    if found.group(2) is None:
        return cell
    remark = remark_on(found.group(2), lexicon)
    return replace(cell, ceiling=remark.effect, why="by its bracket", sure=not remark.left)


_DECISION = Pattern(r"([^()]{2,4})(?:\(([^()]{2,30})\))?")


def _decision(bare: str, context: Context, lexicon: Lexicon) -> Cell | None:
    """决策权 beside a matter: who decides on it, and no part in the decisions of the business."""
    found = (
        _DECISION.fullmatch(bare) if context.holder and "business_decision" not in context.matters else None
    )
    if found is None or context.holder is None or not decides(found.group(1)):
        return None
    cell = Cell("decide", context.holder, context.matters, "ladder", True)
    if found.group(2) is None:
        return cell
    remark = remark_on(found.group(2), lexicon)
    return replace(cell, ceiling=remark.effect, why="by its bracket", sure=not remark.left)


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
        Cell(
            context.power or "approve",
            t.meaning,
            context.matters,
            "ladder",
            True,
            ceiling="limited",
            why="up to a sum",
        )
        for t in tokens
        if t.cls in _HOLDING
    ]


_NOTED = Pattern(rf"([{SYMBOLS}]|[{MARKING}]|[a-z])\s*([*※#†]|[①-⑩]|\(?注?\d\)?)")
_JOINED = Pattern(
    rf"[{MARKING}](?:\s*[/、,+]\s*[{MARKING}])+|[甲乙丙丁a-z0-9一二三四五][级类档]", "+,/、档类级"
)
_WHOLE = Pattern(
    r"(?:预算[之以]?内)?(?:全额|不限额?|无限[额制]|不设(?:上)?限|不受限)|预算[之以]?内|(?:unlimited|no limits?)(?:,? within (?:the )?(?:approved |annual )*budget)?|within (?:the )?(?:approved |annual )*budget",
    "mw内受无设限额",
)
_BARE_SUM = Pattern(
    r"(?:up to|max(?:imum|\.)?|not (?:exceeding|more than)|no more than|less than|below|under|above|over|more than|from|[<>≤≥]=?)\s*"
    r"\d[\d,. ]*(?:k|m|mn|thousand|million)?(?: ?(?:per|each|a|an|/) ?\w+){0,2}",
)
"""up to 100,000 per item, in a table that says below it which money it counts."""
_ENTIRE = frozenset(("全权", "完全", "全部权限", "全权决定"))
_NOTHING = frozenset(("0", "0元", "零", "0万元"))


def _covers(bare: str, context: Context) -> bool:
    """不限 under a column of sums, 全权 under a post."""
    sums = context.power in ("approve", "decide", "manage") or "quality_budget" in context.matters
    return bare in _ENTIRE or (sums and _WHOLE.fullmatch(bare) is not None)


def _noted(cells: list[Cell], mark: str, context: Context) -> list[Cell]:
    """The cells as the note to their mark bounds them; a star without a note waits for somebody."""
    digit = mark if mark == "()" else mark.strip("(注)")
    known = dict(context.notes)
    remark = known.get(mark) or known.get(digit)
    if remark is None:
        starred = mark in "*※"
        return [
            replace(c, ceiling="conditional", why="a star beside the mark")
            if starred
            else replace(c, sure=False)
            for c in cells
        ]
    return [
        replace(c, ceiling=remark.effect, why="by its note", sure=c.sure and not remark.left) for c in cells
    ]


def _marks(bare: str, context: Context) -> list[Cell] | None:
    legend = dict(context.legend)
    if context.veto:
        context = replace(context, matters=("veto",))
    if context.holder is None:
        return None
    if bare not in legend and bare[:1] in legend and bare[1:] in ("级", "类", "档"):
        bare = bare[:1]
    found = []
    if context.raci and not legend and re.search(r"\ba\b", bare):
        bare = "a"
    # ●● may have a meaning of its own
    for mark in [bare] if bare in legend else _EACH.findall(bare):
        power = legend.get(mark)
        source = "legend"
        if power is None and context.raci:
            power, source = raci_power(mark), "ladder"
        # √ says that it is so: of what, the head of the column does
        weaker = power == "decide" and context.power not in STRONG
        if (power is None or weaker) and mark in "√✓☑✔" and context.power:
            power, source = context.power, "ladder"
        if power is None and mark in MARKED:
            power, source = MARKED[mark], "ladder"
        if power is None:
            if mark.isascii() or mark not in SYMBOLS:
                return None
            found.append(Cell("unread", context.holder, context.matters, source, False))
        elif power != "inform":
            cell = Cell(power, context.holder, context.matters, source, True)
            remark = dict(context.notes).get(mark) if source == "legend" else None
            found.append(
                cell if remark is None else replace(cell, ceiling=remark.effect, why="by the legend")
            )
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
