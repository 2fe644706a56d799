"""对质量责任制落实情况实施监督: a matter that stands behind 对, and is done by 实施, 进行 or 开展 and what is done."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_LIGHT = Pattern(
    r"(?:进行|实施|开展|组织|予以|加以|施行|实行)(?:全面|日常|定期|统一|严格|全过程|持续|有效|专项|内部)?的?",
    "进实开组予加施",
)
_ACT = Pattern(
    r"(?:监督|检查|督查|督导|考核|考评|评价|评估|评审|监测|监控|分析|统计|管理|控制|把关|核查|巡查|抽查|跟踪|验证|检验|测量|调查|打分|评分|评定|评议)",
    "监检督考评测控分析统管把核巡抽跟验调打",
)
# 对各岗位质量责任制执行情况检查一次
_CHECKED = Pattern(
    rf"制?的?(?:执行|落实|履行|运行|实施|开展|完成)?情况(?:至少|定期|全面|集中)*(?:{_ACT.source})(?:不少于|至少)?(?:[一二两三四\d]{{1,2}}[次轮遍])?(?=$|[,。;])",
    "情",
)
_THEN = (
    ",",
    "。",
    ";",
    "排名",
    "定级",
    "评级",
    "分级",
    "奖惩",
    "通报",
    "评比",
    "并",
    "一次",
    "两次",
    "至少",
    "不少于",
)
_BETWEEN = 10
"""How many letters of the matter's own words (落实情况, 等指标) may stand before what is done."""


def done_upon(text: str, start: int, end: int, after: Sequence[Token]) -> bool:
    """Whether the matter at ``text[start:end]`` is done so, within its own words or by what follows them."""
    if _ends_in_act(text, start, end) and (
        not after or after[0].cls == "conj" or text.startswith(_THEN, after[0].start)
    ):
        return True
    if _CHECKED.match(text, end) is not None:
        return True
    stop = next((t.start for t in after if t.cls in ("comma", "semicolon", "full_stop", "colon")), None)
    last = stop if stop is not None else (after[-1].end if after else end)
    for light in _LIGHT.finditer(text, start, last):
        if light.start() > end + _BETWEEN:
            return False
        if _ACT.match(text, light.end()) is None:
            continue
        between = [t for t in after if t.start < light.start()]
        return all(
            t.cls in ("content", "general", "matter", "paper", "of", "outcome", "conj") for t in between
        )
    return False


def _ends_in_act(text: str, start: int, end: int) -> bool:
    """对各单位质量工作打分: whether the matter's words end in what is done with it, and have more before."""
    return any(found.end() == end and found.start() - start >= 4 for found in _ACT.finditer(text, start, end))
