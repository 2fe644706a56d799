"""三厂产品的设计、投产、交付: goods that are named by where they are made are some of them, however long the list goes on."""

from __future__ import annotations

from checker.patterns import Pattern

_UNIT = Pattern(
    r"(?<![各全两])(?:(?:第?[一二三四五六七八九十甲乙丙丁]|\d{1,2}|[a-z])(?:号|期)?(?:分)?(?:厂|车间|基地|工厂|产线|号线|事业部|分公司|园区)|[东南西北华]{1,2}(?:厂|区|部|基地|工厂)|(?:[子分]公司|本?车间|事业部|分厂|基地))(?:的|所产|生产的|制造的)?(?:产品|成品|批次|货物|物料|原料|项目)",
    "厂间基线部司区 产成批货物原项",
)
_ALL = Pattern(
    r"各|全部|所有|一切|任何|全公司|全集团|及(?:其)?(?:下属|所属)|集团(?:和|及|与)", "各全所一任及和与"
)


def goods_of_a_unit(clause: str) -> bool:
    """Whether the clause names the goods of one plant, line or company of several.

    >>> goods_of_a_unit("可否决三厂产品的设计、投产、交付"), goods_of_a_unit("可否决各厂产品的设计、投产、交付")
    (True, False)
    """
    return _UNIT.search(clause) is not None and _ALL.search(clause) is None
