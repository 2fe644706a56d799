"""质量经费单笔 ≤5 | 质量总监 ★: a row that a sign and a bare number bound, in a table that says elsewhere what it counts in."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.sentence import Modifier

_SIGNED = Pattern(
    r"[(（\[]?(?:(?:单笔|单项|单次|单件|每笔|每次|每项|金额|一次|累计|额度|人民币|x|\d[\d,.]*)[:：]?\s*){0,3}"
    r"(?:[<>＜＞≤≥≦≧⩽⩾]=?|小于(?:等于)?|大于(?:等于)?|不足|不超过|超过|不大于|不小于|低于|高于|至多)\s*[¥￥]?\s*\d[\d,.]*\s*(?:k|万|元|千|w)?元?(?:以[上下内])?"
    r"|\d[\d,.]*\s*[-–—~～]\s*\d[\d,.]*\s*(?:万|千)?元?$",
    "<>＜＞≤≥≦≧⩽⩾小大不超低高至-–—~～",
)
_UPWARD = Pattern(r"^[^|]*(?:[>＞≥≧⩾]|大于|超过(?<!不超过)|不小于|高于)", ">＞≥≧⩾大超小高")
_MONEY = frozenset(("budget", "assessment_reward"))
_Kind = tuple[int | None, str | None, str, str]


def heed_signed_sums(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Lowers the officer's grants in such rows of money, unless every row of the same kind of money is his."""
    bounded: dict[_Kind, dict[int | None, list[tuple[Piece, Draft]]]] = {}
    lost: set[_Kind] = set()
    upward: set[_Kind] = set()
    for piece in pieces:
        block = blocks[piece.block]
        head = "|".join(block.row_heads)
        found = _SIGNED.search(head) if block.kind == "cell" else None
        if found is None:
            continue
        place = block.place
        what = head[: found.start()] + head[found.end() :]
        for draft in piece.drafts:
            if draft.authority not in _MONEY or draft.holder != lexicon.officer:
                continue
            kind = place.table, place.sheet, what, draft.row.power
            if draft.effect == "grant":
                bounded.setdefault(kind, {}).setdefault(place.row, []).append((piece, draft))
                if _UPWARD.search(found.group()) is not None:
                    upward.add(kind)
            else:
                lost.add(kind)
    for kind, rows in bounded.items():
        if len(rows) > 1 and kind in upward and kind not in lost:
            continue
        for piece, draft in (one for row in rows.values() for one in row):
            draft.lower("limited", "a row up to a sum")
            draft.outer.append(piece.said(Modifier("limit", "row_of_a_sum", "amount", "limited", 0, 0)))
