"""Goods that others let go without the officer: 客户同意让步的，销售总监可直接安排发货，事后告诉首席质量官.

That they are dispatched once he has released them (签批后，仓库直接发货) takes nothing from him.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_LETS_GO = Pattern(
    r"(?P<who>[^,。;:\n不无未勿别]{2,10}?)(?:可以?|有权|能|得|就)?(?:先行?|直接|自行|径行|径自|当场|就)+(?:可以?|能)?"
    r"(?:安排|通知|叫|让|指令|指示|要求|决定)?[^,。;:\n不]{0,5}?(?:发货|出货|发运|装车|放行|放货|出厂|放走|交付|出库)",
    "先直自径当就 发出装放交",
)
_TOLD_AFTERWARDS = Pattern(
    r"^[^。;\n]{0,12}(?:事后|回头|过后|次日|之后|随后|再)[^。;\n,]{0,6}(?:告诉|告知|补|报|知会|说明|通报|通知|跟)",
    "后头日再 告补报知说通跟",
)
_OCCASION = Pattern(
    r"(?:^|,)(?:但|而|遇|凡|如|若)*[^,]{2,16}(?:的|时|情况下),$|(?:急单|加急单?|急件|老客户[^,]{0,4}|样品|小单|节前[^,]{0,6})由?$",
    "的时下急老样小节",
)
_HIS_LEAVE = Pattern(
    r"签批|签字|签出|签发|签署|已经?放行|放行[单后令证]|获准|批准|凭|照|同意(?:后|放行)|检验合格|准许",
    "签放准凭照同检",
)
_OTHERS = frozenset(("above", "beside", "below"))
_MINE = frozenset(("officer", "self"))


def heed_letting_go(block: WholeBlock) -> None:
    """Limits the release to what others do not let go by themselves."""
    mine = [d for d in block.all if d.authority == "product_release"]
    text = block.text
    for found in _LETS_GO.finditer(text) if mine else ():
        begin = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        before = text[begin : found.start("who")]
        inside = block.classes(found.start(), found.end())
        if not inside & _OTHERS or inside & _MINE or _HIS_LEAVE.search(before + found.group()):
            continue
        named = block.classes(begin, found.start())
        opened = _OCCASION.search(text[begin : found.end("who")]) or _OCCASION.search(before)
        if named & _MINE or not (opened or _TOLD_AFTERWARDS.search(text[found.end() :])):
            continue
        lower(mine, "limited", found.group(), "let_go_by_others")
