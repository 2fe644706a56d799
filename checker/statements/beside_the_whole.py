"""A part that stands beside the whole, or as one case of many, bounds nothing: 集团及三厂的质量计划, 从配方到上市的任一环节.

集团及三厂的年度质量计划由 H 审批; 精度、防护或关键外购件出现质量安全问题时，H 有权否决设计定型、投产、出厂.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_chain import runs_through

_UNIT = (
    r"[^,。;:、()由经报与和及仅只限除]{1,8}(?:厂|车间|公司|事业部|基地|中心|门店|分部|工厂|园区|校区|院区|站)"
)
_JOIN = r"(?:、|以及|及其|及|和|与)"
_WHOLE = r"(?:全集团|集团公司|集团|全公司|公司|总公司|股份公司|企业)"
_LIST = Pattern(
    rf"(?<![\u4e00-\u9fffa-z、])(?:审批|批准|审定|核准|签批|签发|制定|决定|管理|统筹|主管)?{_WHOLE}{_JOIN}(?:{_UNIT}{_JOIN}){{0,5}}{_UNIT}的?(?:年度|中长期|各类|各项|全部|专项|月度)*(?:质量|品质)",
    "质",
)
_MADE_AND_HAD_MADE = Pattern(
    r"自(?:产|制|营)(?:的)?(?:产品|品|件|商品)(?:、|以及|及|和|与)(?:受托|委托|代工|贴牌|外协|外购)(?:加工|生产|制造|采购)?(?:的)?(?:产品|品|件|商品)(?=[,的享行有]|$)",
    "自",
)
_OTHER_PARTS = Pattern(r"其他|其它|其余|另外|另行|除|仅|只|限于|分别|各自|共同|联合", "其另除仅只限分各共联")
_STAGES = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:对)?(?:[^,。;:、]{1,10}、){2,}[^,。;:、]{1,10}(?:和|及|以及|与|、)[^,。;:、]{1,10}?(?:的|等|中)*(?:任一|任何一?个?|各个?|所有|全部|每一个?)(?:环节|阶段|工序|过程|方面)",
    "环阶工过方",
)
_ANY_OF = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:凡|如|若|当|遇)?(?:[^,。;:、]{1,14}、){1,6}[^,。;:、]{1,14}?(?:或者?|以及|及|和|、)[^,。;:、或和及]{1,12}?(?:出现|存在|发生|有)(?:[^,。;:]{0,6})(?:质量安全|质量|安全)[^,。;:]{0,4}(?:问题|隐患|风险|缺陷|事故)(?:的|时)?,",
    "出存发有",
)


def beside_the_whole(text: str, start: int, end: int) -> bool:
    """Whether the part at ``text[start:end]`` stands beside the whole enterprise, or among all stages or goods."""
    first = max((text.rfind(c, 0, start) for c in "。;\n"), default=-1) + 1
    last = min((n for c in "。;\n" if (n := text.find(c, end)) >= 0), default=len(text))
    if _OTHER_PARTS.search(text, first, last):
        return False
    if any(
        f.start() <= start and end <= f.end()
        for p in (_LIST, _STAGES, _MADE_AND_HAD_MADE)
        for f in p.finditer(text, first, last)
    ):
        return True
    case = next(
        (f for f in _ANY_OF.finditer(text, first, last) if f.start() <= start and end <= f.end()), None
    )
    return case is not None and runs_through(text[case.end() : last].split(",")[0])
