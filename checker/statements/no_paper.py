"""没有放行单的车辆，仓库有权拒绝装货: whoever turns away what lacks the officer's paper holds to it, and overrides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_WANTING = Pattern(
    r"(?:没有?|[凡如若]?无|未见|未持|未附|未经|未取得|缺少?|不见)[^,。;由]{0,14}?(?:单|证|签字|签章|签名|签发|批准|手续|签署|通知书?|盖章|同意|放行)",
    "没无未缺不 单证字章名发准续署知意行",
)
_TURNS_AWAY = Pattern(
    r"(?:拒绝?|不予|不得|停止)(?:为其|其)?(?:装|发|收|付|出|放|受|提|办|入|进|接|卸|报|结|支|开|执行|签收|上线|投料|使用)",
    "拒予得止",
)
_OTHERS = frozenset(("above", "beside", "below", "grantor", "committee"))


def without_his_paper(
    text: str, tokens: Sequence[Token], clause: Sequence[int], start: int, end: int
) -> bool:
    """Whether ``tokens[start:end]``, by which another refuses, is for want of a paper that nobody else gives."""
    if tokens[start].cls in ("above", "grantor"):
        return False
    here = clause[start]
    last = len(clause) - list(clause)[::-1].index(here)
    if _TURNS_AWAY.search(text, tokens[start].start, tokens[last - 1].end) is None:
        return False
    first = next(i for i, c in enumerate(clause) if c >= here - 1)
    found = _WANTING.search(text, tokens[first].start, tokens[last - 1].end)
    if found is None:
        return False
    named = {t.cls for t in tokens[first:last] if t.start < found.end()}
    if found.start() > tokens[start].start:
        named = {t.cls for t in tokens[start + 1 : last] if t.start < found.end()}
    return not named & _OTHERS
