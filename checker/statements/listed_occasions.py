"""Occasions that are only listed before the whole: 不合格材料、未经验收的工序以及其他危及质量安全的情形 is every such case.

Words in such a list tell what may happen; none of them narrows, refuses or waits.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern
from checker.statements.naming import Token

_RISK = r"(?:质量|安全|隐患|风险|危害|危及|健康|品质)"
_AND_ALL_ELSE = Pattern(
    rf"(?P<list>[^。;:()]{{2,90}}?)[,、]?(?:以及|及|和|或者?|、)其[他它](?:一切|任何|所有|各类|各种|可能|凡)*[^,。;、]{{0,14}}?{_RISK}[^,。;、]{{0,10}}?(?:情形|情况|事项|行为|问题|环节|事情|事|决定|活动|者)",
    "他它",
)
_AT_ALL_STAGES = Pattern(
    rf"对(?P<list>[^。;:()]{{4,60}}?)等(?:各个?|全部|所有|关键|主要)?(?:环节|方面|过程|阶段|事项|工作)(?:中|上)?[,]?(?:凡|所有|一切|任何|存在|涉及|出现|发现|发生)[^,。;]{{0,10}}{_RISK}",
    "等",
)
_RISKS = Pattern(r"质量安全|食品安全|质量隐患|质量问题|安全隐患", "安问隐")
_SUCH_AS = Pattern(r"[,](?:包括|含|涵盖|包含)(?P<list>[^。;:(),]{4,60})(?=[,。;]|$)", "包含盖")
_NO_MATTER_WHERE = Pattern(r"(?:无论|不论|不管)(?P<list>[^,。;:]{2,40})(?=,)", "无不")
_PLACES = frozenset(
    ("release", "stages", "matter", "foreign", "stop", "assess", "reward", "narrow", "unknown", "general")
)
_NAMES = frozenset(
    ("unknown", "general", "narrow", "then", "cannot", "override", "manage", "grant_act", "after")
)
_OTHERS = frozenset(("officer", "self", "above", "beside", "grantor", "veto", "only", "except", "amount"))


def with_occasions(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with what only lists occasions or kinds as plain words."""
    if "否决" in text:
        for pattern in (_AND_ALL_ELSE, _AT_ALL_STAGES):
            for found in pattern.finditer(text):
                _make_plain(tokens, *found.span("list"), _NAMES)
        if _RISKS.search(text) is not None:
            for found in _NO_MATTER_WHERE.finditer(text):
                _make_plain(tokens, *found.span("list"), _PLACES)
    for found in _SUCH_AS.finditer(text):
        if text.count("、", *found.span("list")) >= 2:
            names = ("narrow", "override", "manage", "grant_act", "after") if "否决" in text else ("narrow",)
            _make_plain(tokens, *found.span("list"), names)
    return tokens


def _make_plain(tokens: list[Token], start: int, end: int, classes: Iterable[str]) -> None:
    inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end]
    if any(tokens[i].cls in _OTHERS for i in inside):
        # Who is named in the list may be named for what he does: take the words behind him only.
        last = max(i for i in inside if tokens[i].cls in _OTHERS)
        if tokens[last].cls not in ("officer", "self"):
            return
        inside = [i for i in inside if i > last]
    for i in inside:
        if tokens[i].cls in classes:
            tokens[i] = tokens[i]._replace(cls="content", meaning="")
