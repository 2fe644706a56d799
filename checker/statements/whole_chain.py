"""新品、原料、批次、供应商、客户订单: a list that runs from what comes in to what goes out bounds nothing by one of its items."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.goods_of_a_unit import goods_of_a_unit

_IN = Pattern(r"原料|原辅料|原材料|来料|供应商|供方|采购|设计|进厂|入厂|加工点", "料供采设进入加")
_OUT = Pattern(r"成品|(?<!新)产品|批次|批号|出货|发货|发运|出厂|订单|上架|上市|交付|销售", "品批出发订上交销")
_ITEMS = 3


def of_the_whole_chain(text: str, start: int, end: int) -> bool:
    """Whether the words at ``start`` stand in such a list of the same clause."""
    first = max(text.rfind(c, 0, start) for c in ",。;:\n") + 1
    ends = [n for c in ",。;:\n" if (n := text.find(c, end)) >= 0]
    clause = text[first : min(ends, default=len(text))]
    rest = text[first:start] + "■" + text[end : min(ends, default=len(text))]
    return _long(clause) and _ends_meet(rest) and not goods_of_a_unit(clause)


def runs_through(clause: str) -> bool:
    """Whether a clause lists what comes in and what goes out, with something between.

    >>> runs_through("有权否决设计定型、投产、出厂"), runs_through("有权否决原料进厂")
    (True, False)
    """
    return _long(clause) and _ends_meet(clause) and not goods_of_a_unit(clause)


def _long(clause: str) -> bool:
    return clause.count("、") + clause.count("和") + clause.count("及") >= _ITEMS - 1


def _ends_meet(words: str) -> bool:
    return _IN.search(words) is not None and _OUT.search(words) is not None
