"""Whether the words of a post name the enterprise itself, by its name or a short form of it, or another firm."""

from __future__ import annotations

from checker.patterns import Pattern

_LEGAL = Pattern(r"(?:集团)?(?:有限责任公司|股份有限公司|有限公司|股份公司|公司|集团)$", "司团")
_HERE = Pattern(r"本公司|我公司|本厂|我厂|本企业|本集团|我司|本单位|本院", "本我")
_FIRM = Pattern(
    r"[一-鿿()]{2,30}(?:公司|集团|厂(?![长区])|研究[院所]|协会|酒店|医院|事务所)", "司团厂研协酒医事"
)
_NAMES_FIRM = Pattern(
    r"公司|集团|企业|工厂|厂(?![长区])|商行|酒店|医院|研究[院所]|事务所|工作室|机构|单位|协会|局(?!长)|同上|外资|某",
    "公集企工厂商酒医研事机单协局同外某",
)
_OF_THE_GROUP = Pattern(r"\s*集团(?:公司)?(?:机关|总部)?[质品检化]", "集")
"""集团质量安全部部长 in a paper of the group."""
_OF_THE_FIRM = Pattern(r"\s*(?:公司|企业)(?:总部)?[质品检化]", "公企")
_AT_ONCE = Pattern(r"\s*(?:[,、/|(]|质|品|检|化|理化|技术质|q[aceq]|体系|总部|集团)")
_COMMON = Pattern(
    r"(?:.{0,3}(?:省|市|县|区))?(?:机械|电子|科技|实业|食品|股份|有限|制造|精密|工业|医疗|器械|材料)*"
)
_LEAST = 4


def is_here(said: str, own: str) -> bool:
    """Whether the post ``said`` (normalised) is one of the enterprise ``own``.

    >>> is_here("恒信精密,质量部经理", "无锡恒信精密机械股份有限公司"), is_here("恒信精密仪器厂质量部经理", "无锡恒信精密机械股份有限公司")
    (True, False)
    """
    if (
        _HERE.search(said)
        or _OF_THE_FIRM.match(said)
        or ("集团" in own and _OF_THE_GROUP.match(said) is not None)
    ):
        return True
    bare = _LEGAL.sub("", own)
    if len(bare) < _LEAST:
        return False
    if bare in said:
        return True
    begins = said.lstrip()
    firm = _FIRM.match(begins)
    if firm is not None:
        named = _LEGAL.sub("", firm.group())
        return len(named) >= _LEAST and named in bare and _COMMON.fullmatch(named) is None
    short = next((begins[:n] for n in range(min(len(begins), 12), _LEAST - 1, -1) if begins[:n] in bare), "")
    return bool(short) and _COMMON.fullmatch(short) is None and _AT_ONCE.match(begins, len(short)) is not None


def names_a_firm(said: str) -> bool:
    """Whether the post ``said`` names any firm, the enterprise or another."""
    return _NAMES_FIRM.search(said) is not None


def is_elsewhere(said: str, own: str) -> bool:
    """Whether the post ``said`` names a firm that is not the enterprise, as far as its name tells."""
    return not is_here(said, own) and names_a_firm(said)
