"""这两样由 H 签字就算数; 月单（含品质工作安排）由她批了才能办; 他不批，分厂不得照旧干: plans to approve, told plainly.

这两样 means what the sentence before was about, only where those are plans of quality and nothing else.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_THESE = Pattern(
    r"(?<=[。;])(?:这[两几三四]?(?:样|项|份|本|种|个)|二者|上面两样)(?:东西|文件|计划)?,?(?=(?:都|均|全)?(?:要|须|得)?(?:由|归|经))",
    "这二上",
)
_SLIP = Pattern(
    r"(?:各部门的?|各分厂的?|各组的?)?(?:月单|周单|季单|工作单|任务单|安排表|排程表)\((?:含|包括|包含)[^()审批报]*?(?:质量|品质)(?:工作)?(?:安排|计划)[^()审批报]*\)",
    "( 质品",
)
_BY_THEN = Pattern(
    r"(?:在|于)?(?:上|每|当|本)(?:月|季|周)(?:末|底)?\d{0,2}日?(?:之)?前(?=(?:交|送|报)(?:给|到)?(?:质量|品质|首席))",
    "前",
)
_WITHOUT = Pattern(
    r"(?<=[,;。])(?:他|她|其)(?:本人)?(?:不批|没批|不签|没签|不点头)的?,(?:各?(?:分厂|部门|车间|组|项目组|厂|单位))?(?:都|就|一律)?(?:不得|不准|不许|不能)(?:照旧|擅自|先行?|自行)?(?:干|办|动|开工|做|实施|执行|照办)(?=[,。;]|$)",
    "他她其 不没",
)
_CHANGED = Pattern(
    r"(?<=[,;。])(?:要|有)?(?:改动|变动|调整|修改|改|变更)(?:的|时)?,?(?:也|同样|照样|一样)(?:要|得|须|由)(?:他|她|其)(?:本人)?(?:批|签|点头)(?=[,。;]|$)",
    "他她其 批签点",
)


def plain_plans(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are the plan, or say again that he approves it."""
    for found in _SLIP.finditer(text):
        tokens = as_one(tokens, *found.span(), "matter", "quality_plan")
    for found in _THESE.finditer(text):
        start = max((text.rfind(c, 0, found.start() - 1) for c in "。;\n"), default=-1) + 1
        before = [t for t in tokens if start <= t.start and t.end <= found.start()]
        meant = {t.meaning for t in before if t.cls in ("matter", "bare", "foreign")}
        if meant == {"quality_plan"} and not any(t.cls in _DONE for t in before):
            tokens = as_one(tokens, *found.span(), "matter", "quality_plan")
    for pattern in (_BY_THEN, _WITHOUT, _CHANGED):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens


_DONE = frozenset(("approve", "decide", "veto", "formulate", "above", "officer", "self", "beside"))
