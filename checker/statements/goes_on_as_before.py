"""搬迁期间，H 的否决照常行使; 试用期成员的表决权不受试用影响: a time in which a right goes on as before is none of its bounds."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_POST = r"(?:首席质量官|质量总监|品质总监|质量副总|cqo|其)"
_ON = Pattern(
    r"(?:照常|照旧|如常|一如平时|继续照常)(?:由其本人|由本人)?(?:行使|执行|有效|审批|批准|否决|签批|签发|生效|办理)"
    rf"|(?:仍|继续|照常|仍然|依旧)由{_POST}本人"
    r"|(?:权|否决|决定|效力|职权|权限)(?:均|都|也|并)*不受(?!理)[^,。;:]{0,10}影响(?=[,。;\n]|$)"
    r"|(?:权|否决|决定|效力|职权|权限)(?:均|都|也|并)*(?:保持|维持|一律|仍)*不变(?=[,。;\n]|$)",
    "照如仍依继影变",
)
_BOUNDS = Pattern(
    r"暂|临时|仅|只|除|试行|代理|代行|原|前任|新任|为止|届满|期满|结束|之?后|恢复|不再|但",
    "暂临仅只除试代原前新止满束后复再但",
)
_TIME = Pattern(r"期间?内?$|季节?$|时$|中$|周期$", "期季时中")
_OBEYS = Pattern(
    r"[,;][^,。;:报由经]{2,12}(?:必须|应当?|须|均应?|一律)(?:无条件)?(?:服从|执行|遵守|照办|配合)(?=[,。;\n]|$)",
    "服执遵照配",
)
_OVER_HIM = frozenset(("above", "grantor", "committee"))


def goes_on(text: str, tokens: Sequence[Token], rule: str, start: int, end: int) -> bool:
    """Whether the time at ``tokens[start:end]`` stands in a sentence that says so, and names nobody above."""
    left, right = tokens[start].start, tokens[end - 1].end
    if rule not in ("term", "temporary", "narrow") or _TIME.search(text[left:right]) is None:
        return False
    first = max(text.rfind(c, 0, left) for c in "。;\n") + 1
    last = min((n for c in "。;\n" if (n := text.find(c, right)) >= 0), default=len(text))
    if _ON.search(text, right, last) is None or _BOUNDS.search(text, first, last) is not None:
        return False
    obeys = _OBEYS.search(text, right, last)
    return not any(
        t.cls in _OVER_HIM and not (obeys and obeys.start() <= t.start < obeys.end())
        for t in tokens
        if first <= t.start < last
    )
