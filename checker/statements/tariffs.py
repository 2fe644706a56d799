"""奖惩由首席质量官按下列标准决定：（五）避免损失的，按避免额的3%奖励 – a tariff in the list says how much, and bounds nobody."""

from __future__ import annotations

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import Piece

_TARIFF = Pattern(
    r"[^。;:]{2,60}?,?(?:另|再|加|各|每[次项单处个吨件]|一次性?|按[^,。;由报经]{1,16}?)?(?:奖励?|罚款?|扣减?|扣罚|扣发|赔偿?|处罚?|加奖|加|减)[^,。;由报经]{0,18}?(?:元|分|%|倍)?(?:奖励|奖金|质量奖|罚款|扣罚)?(?:[,、](?:(?!由|报|经|批|须|同意)[^。;:])*)?[。;；.]?",
    "奖罚扣赔处加减",
)
_SOMEBODY = Pattern(
    r"由|上报|报请|报[^废错,。;]{0,8}(?:批|审|定)|经(?!济|营|常|手|办)|须|应当|同意|决定|批准|审[批核定]|核[定准]|质量官|总监|经理|委员会|负责人?(?:决|定|批)|提出|建议|签字"
)
_MEASURE = Pattern(r"[≥≤<>=]{0,2}\d+(?:\.\d+)?(?:%|‰|起|次|分|个|件)?")
_MEASURED = Pattern(r"目标|指标|权重|标准分|分值|限值|目标值", "目指权标分限")
_HOW_MUCH = Pattern(r"\d|[一二三四五六七八九十百千]+(?:元|分|倍)|%|加倍|全部|同比例")
_OVER = "assessment_reward"


def without_tariffs(block: Block, text: str, found: list[Piece], officer: str) -> list[Piece]:
    """``found`` without what a mere tariff of an item or a cell of ``block`` seems to leave to the officer."""
    if block.kind not in ("list_item", "cell") or not found:
        return found
    measures = _MEASURE.fullmatch(text) is not None and any(map(_MEASURED.search, block.column_heads))
    if measures:
        return [_without(p, officer) for p in found]
    if _SOMEBODY.search(text) or not _HOW_MUCH.search(text) or _TARIFF.fullmatch(text) is None:
        return found
    return [_without(p, officer) for p in found]


def _without(piece: Piece, officer: str) -> Piece:
    piece.drafts = [d for d in piece.drafts if d.authority != _OVER or d.holder != officer]
    return piece
