"""Duties that a notice takes from the officer: 原由首席质量官负责的质量教育培训调整由副总经理负责, 将…移交人力资源部."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.topics import Mention
from checker.statements.naming import Token

_GOES = r"(?:调整|变更|改(?=由|为|归|至)|转(?=由|给|为|至|归)|划归|划转|划(?=给|至|入)|移交|转交|交(?=由|给)|归并|并入|收归|下放|委托)"
_MOVED = Pattern(
    rf"(?P<what>[^。;]{{2,80}}?)(?:(?:工作|职责|事项|职能|任务|业务|权限|等)*)[,]?(?:自[^,。;]{{4,16}}起[,]?)?(?:统一|全部|一并|整体|现|均|都)*{_GOES}(?:为|给|由|至|到|归|入)*(?P<whom>[^,。;]{{2,24}})",
    "调变改转划移交归并收下委",
)
_WAS_HIS = frozenset(("officer", "self"))
_OTHERS = frozenset(("above", "beside", "below"))


def taken_from_him(text: str, part: Sequence[Token], found: Sequence[Mention]) -> list[Mention]:
    """Those of ``found`` that the sentence ``part`` says were the officer's and go to somebody else."""
    moved = _MOVED.search(text, part[0].start, part[-1].end)
    if moved is None:
        return []
    start, end = moved.span("what")
    his = next((t for t in part if t.cls in _WAS_HIS and start <= t.start < end), None)
    to = [
        t for t in part if t.cls in _OTHERS | _WAS_HIS and moved.start("whom") <= t.start < moved.end("whom")
    ]
    if his is None or not to or any(t.cls in _WAS_HIS for t in to):
        return []
    before = text[start : his.start].strip(" 对将把自从年月日起,0123456789")
    if not (
        before.endswith(("原", "原由", "由", "原归", "原先由", "原来由", "现由"))
        or (not before and text.startswith(_DID, his.end))
    ):
        return []
    return [m for m in found if his.end <= m.start and m.end <= end] + [
        m for m in found if start <= m.start < his.start and before.endswith("由")
    ]


# 质量考核结果与奖惩改由绩效委员会审定
_NOW_OTHERS = Pattern(
    r"(?P<what>[^。;]{2,60}?)[,]?(?:(?:自|从)[^,。;]{4,16}起[,]?)?(?:统一|全部|一并|整体|现|均|都)*(?:改由|改为由|改归|转由|调整为由|调整由)(?P<whom>[^,。;]{2,24}?)(?:审议|审定|负责|组织|主持|承担|实施|决定|牵头|管理|办理|开展|进行|统一)",
    "改转调",
)


def goes_to_others(text: str, part: Sequence[Token], found: Sequence[Mention]) -> list[Mention]:
    """Those of ``found`` that the sentence ``part`` says are somebody else's from now on, whosever they were."""
    moved = _NOW_OTHERS.search(text, part[0].start, part[-1].end)
    if moved is None or any(
        t.cls in _WAS_HIS and moved.start("whom") <= t.start < moved.end("whom") for t in part
    ):
        return []
    start, end = moved.span("what")
    return [m for m in found if start <= m.start and m.end <= end]


_DID = (
    "负责的",
    "承担的",
    "分管的",
    "主管的",
    "原负责的",
    "原分管的",
    "原承担的",
    "所负责的",
    "所分管的",
    "组织的",
    "主持的",
)
