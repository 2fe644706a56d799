"""以质量安全为由否决设计定型、供应商准入、投产和交付: a veto for the sake of quality safety from what comes in to what goes out.

The things it stops are its objects; a supplier among them makes it no veto over suppliers.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.goods_of_a_unit import goods_of_a_unit

_GROUND = Pattern(
    r"(?:以|因|因为|由于|出于|基于|凡|遇|涉及|影响|危及|出现|存在|发生|为了?(?:保证|保障|确保|守住))[^,。;:不非]{0,10}(?:质量安全|产品安全|食品安全|药品安全|质量和安全|质量与安全|质量)(?:为由|原因|的?理由|需要|考虑|风险|隐患|问题|事由)?",
    "质安",
)
_STAGES = (
    Pattern(r"供应商|供方|原料|原辅料|原材料|进厂|入厂|采购|来料|物料|进货", "供原进入采来物"),
    Pattern(r"设计|定型|新品|立项", "设定新立"),
    Pattern(r"投产|量产|生产|转序|开工|施工|加工|制造", "投量生转开施加制"),
)
_GOES_OUT = Pattern(r"出厂|交付|上市|发货|发运|放行|销售|出货|交工|上架", "出交上发放销")
_LESS = Pattern(r"除|仅|只|限|中的|其中|部分|个别|某", "除仅只限中部个某")
_ITEMS = 3


def vetoed_through(text: str, begun: int, act: int) -> bool:
    """Whether what the veto at ``act`` of the sentence that begins at ``begun`` stops runs so, on such a ground."""
    first = text.find("否决", begun, act)
    return any(_runs_through(text, begun, at) for at in ((act,) if first < 0 else (act, first)))


def _runs_through(text: str, begun: int, act: int) -> bool:
    ends = [n for c in ",。;:\n" if (n := text.find(c, act)) >= 0]
    listed = text[act : min(ends, default=len(text))]
    if listed.count("、") + listed.count("和") + listed.count("及") < _ITEMS - 1:
        return False
    if goods_of_a_unit(text[begun : act + len(listed)]):
        return False
    if _GOES_OUT.search(listed) is None or sum(p.search(listed) is not None for p in _STAGES) < 2:
        return False
    return (
        _GROUND.search(text, begun, act) is not None and _LESS.search(text[begun : act + len(listed)]) is None
    )
