"""Rows of a table told in one line: Item: quality plans. Approver: CQO; CQO – quality plans: full authority; A – CQO."""

from __future__ import annotations

from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context, extend
from checker.statements.english.columns import power_under
from checker.statements.english.wordsets import word_set
from checker.statements.legend import raci_power
from checker.statements.lexicon import Lexicon

_ITEM = Pattern(
    r"(?:item|matter|subject|topic|activity|document|category|decision on)\s*:\s*(?P<what>[^.;:|]{3,60}?)\s*[.;|,]\s*(?P<rest>.+)",
    ":",
)
_STEP = Pattern(r"\s*(?P<role>[^:.;|,]{2,30}?)\s*:\s*(?P<who>[^:.;|]{2,50}?)\s*", ":")
_BETWEEN = Pattern(r"[.;|](?:\s+|$)")
_GIVEN = Pattern(
    r"(?P<one>[^–—:;.|]{2,50}?)\s+[–—-]\s+(?P<two>[^–—:;.|]{2,50}?)\s*:\s*(?P<how>[a-z ]{4,24}?)\s*\.?", ":"
)
_LETTERS = Pattern(r"(?P<what>[^:;.|–—]{3,60}?)\s*:\s*(?P<rest>[raci] ?[–—=:-] ?.+?)\.?", ":")
_LETTER = Pattern(r"\s*(?P<mark>[raci])\s*[–—=:-]\s*(?P<who>[^–—=:;,|]{2,40}?)\s*", "raci")
_HOW = {
    "full authority": "decide", "full power": "decide", "full powers": "decide", "sole authority": "decide",
    "final authority": "decide", "final decision": "decide", "final say": "decide", "decides": "decide",
    "approves": "approve", "sole approver": "approve", "no authority": "refused", "no power": "refused",
    "recommends": "propose", "proposes": "propose", "proposal only": "propose", "advisory only": "propose",
    "reviews": "review", "consulted": "attend", "is consulted": "attend",
}  # fmt: skip
_PEOPLE = frozenset(("officer", "above", "beside", "below"))
_OVER = frozenset(("matter", "bare", "release", "stop", "of", "conj"))
_IDLE = word_set("the, all, any, our, products, product, payments, use, company, company's")
Steps = list[tuple[Cell, int]]


def told_rows(text: str, context: Context, lexicon: Lexicon) -> Steps | None:
    """A cell for each holder of the row; None if ``text`` is no such row, or says more than one."""
    if not text.isascii() and not any(dash in text for dash in "–—"):
        return None
    return (
        _by_roles(text, context, lexicon)
        or _by_letters(text, context, lexicon)
        or _given(text, context, lexicon)
    )


def _by_roles(text: str, context: Context, lexicon: Lexicon) -> Steps | None:
    found = _ITEM.fullmatch(text.strip())
    if found is None:
        return None
    steps = [_STEP.fullmatch(part) for part in _BETWEEN.split(found["rest"]) if part.strip()]
    read = [(power_under(step["role"]), step["who"]) for step in steps if step is not None]
    if len(read) < len(steps):
        return None
    return _steps(found["what"], [(p, who) for p, who in read if p], len(read), context, lexicon)


def _by_letters(text: str, context: Context, lexicon: Lexicon) -> Steps | None:
    """Annual quality plan: A – CQO, R – QA Manager, I – CEO, with the letters of a RACI chart."""
    found = _LETTERS.fullmatch(text.strip())
    if found is None:
        return None
    parts = [_LETTER.fullmatch(part) for part in found["rest"].replace(";", ",").split(",")]
    read = [(part["mark"], part["who"]) for part in parts if part is not None]
    legend = dict(context.legend)
    if len(read) < len(parts) or len(read) < 2 or "a" not in {mark for mark, _ in read}:
        return None
    named = [(legend.get(mark) or raci_power(mark), who) for mark, who in read]
    said = [(p, who) for p, who in named if p is not None]
    return _steps(found["what"], said, len(read), context, lexicon)


def _given(text: str, context: Context, lexicon: Lexicon) -> Steps | None:
    found = _GIVEN.fullmatch(text.strip())
    power = _HOW.get(found["how"].strip()) if found is not None else None
    if found is None or power is None:
        return None
    for who, what in ((found["one"], found["two"]), (found["two"], found["one"])):
        if _holder(who, lexicon) is not None:
            return _steps(what, [(power, who)], 1, context, lexicon)
    return None


def _steps(
    what: str, said: list[tuple[str, str]], count: int, context: Context, lexicon: Lexicon
) -> Steps | None:
    """None where the matter is bounded, somebody is not known, or two of them decide."""
    matters = _matters(what, context, lexicon)
    holders = [(power, _holder(who, lexicon)) for power, who in said]
    deciding = [power for power, _ in holders if power in ("approve", "decide")]
    if matters is None or len(said) < count or len(deciding) > 1 or any(who is None for _, who in holders):
        return None
    return [
        (Cell(power, who, matters, "ladder", True), 0) for power, who in holders if who and power != "inform"
    ]


def _holder(who: str, lexicon: Lexicon) -> str | None:
    """The one whom the words name, and nothing besides."""
    tokens = lexicon.lexer.tokens(who)
    named = [t for t in tokens if t.cls in _PEOPLE]
    rest = [t for t in tokens if t.cls not in _PEOPLE and who[t.start : t.end] != "the"]
    return named[0].meaning if len(named) == 1 and not rest else None


def _matters(what: str, context: Context, lexicon: Lexicon) -> tuple[str, ...] | None:
    tokens = lexicon.lexer.tokens(what)
    if not all(t.cls in _OVER or what[t.start : t.end] in _IDLE for t in tokens):
        return None
    under = extend(replace(context, matters=()), what, lexicon)
    bounded = under.limits or under.residue or under.mention or under.denied
    return None if bounded or not under.matters else under.matters
