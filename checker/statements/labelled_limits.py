"""限额：经费审批以每笔三万元为限: of the powers before a labelled limit, the one that it names."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.draft import Draft, Piece
from checker.statements.sentence import Sentence

_NAMES = frozenset(("matter", "bare"))


def of_which(earlier: Sequence[Piece], sentence: Sentence, officer: str) -> list[Draft]:
    """The officer's drafts of ``earlier`` that ``sentence`` bounds: those on what it names, or all if it names none of it."""
    mine = [d for p in earlier for d in p.drafts if d.holder == officer]
    named = {t.meaning for t in sentence.tokens if t.cls in _NAMES}
    if any(t.cls == "veto" for t in sentence.tokens):
        named.add("veto")
    return [d for d in mine if named & {*d.theme.ids, d.authority}] or mine


def of_money(sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """经费审批以每笔三万元为限: what bounds money by a sum bounds nothing else beside it."""
    limits = [m for m in sentence.modifiers if m.role == "limit"]
    money = [d for d in drafts if "quality_budget" in d.theme.ids]
    named = {t.meaning for t in sentence.tokens if t.cls in _NAMES}
    if money and named == {"quality_budget"} and limits and all(m.kind == "amount" for m in limits):
        return money
    return drafts
