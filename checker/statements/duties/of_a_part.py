"""What narrows a matter to a part of the firm or to its paper: 一车间的质量考核, 进厂检验、出厂检验的人员排班."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.topics import Mention, Topics

_UNIT = r"(?:车间|分厂|工厂|产线|生产线|基地|大区|区域|事业部|分公司|子公司|门店|项目部|厂区|工段|片区)"
_OF_A_PART = Pattern(
    rf"(?:第?[一二三四五六七八九十\d]{{1,2}}(?:号|#)?{_UNIT}|[东西南北中华]{{1,3}}{_UNIT}|(?<=[责织展持行对])[^各全所有本下及和、,。;:]{{1,6}}?(?:事业部|分公司|子公司|基地|大区|门店))(?:内部|范围内|内)?的?(?:所有|全部)?$",
    "车厂线地区域部司店段",
)
_SO_MUCH = 20
_QUALITY = ("质量", "品质")
_JOINED = ("、", "和", "及", "与", "以及")
_FILLS = Pattern(r"(?:方面|环节|工作|过程|等|相关|有关|岗位|各环节|全过程|三道关口|的|中)*")
_MORE = Pattern(r"(?:[、和及与](?:[一-鿿]){1,6}?(?:检验|验收|检查|检测|试验)){0,3}")
_PAPER = Pattern(
    r"(?:规程|标准|规范|作业指导书|指导书|记录|报告|台账|数据|档案|表单|单据|人员|员|排班|班次|统计|校准|仪器|设备|设施|场所|场地|费|软件|系统(?!运行)|培训|信息|标识|宣传|取样工具)"
)


def of_a_part(text: str, mention: Mention) -> bool:
    """Whether the matter is said to be that of one unit."""
    # 车间的质量考核 is one mention, of which the unit is a part.
    named = [n for n in (text.find(w, mention.start, mention.end) for w in _QUALITY) if n >= 0]
    end = min(named, default=mention.start)
    return _OF_A_PART.search(text, max(0, mention.start - _SO_MUCH), end) is not None


def gates_of_a_paper(text: str, found: Sequence[Mention], topics: Topics) -> frozenset[Mention]:
    """The gates of a row at whose end their paper, staff or tools are named, and not the check."""
    out: set[Mention] = set()
    run: list[Mention] = []
    for mention in sorted((m for m in found if topics.topics[m.topic].things), key=lambda m: m.start):
        if run and text[run[-1].end : mention.start].strip() not in _JOINED and mention.start >= run[-1].end:
            run = []
        run.append(mention)
        end = max(m.end for m in run)
        more = _MORE.match(text, end)
        fills = _FILLS.match(text, more.end() if more is not None else end)
        if fills is not None and _PAPER.match(text, fills.end()) is not None:
            out |= set(run)
    return frozenset(out)
