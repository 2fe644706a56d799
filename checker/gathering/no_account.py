"""Words beside a right that are no account of it: figures sent to the officer, how costs are booked, how a system is looked at.

Neither do they give it, nor do they leave him less than another paper gives: 把费用实支数发 H 核对, 质量成本的归集口径由 H 确定,
对体系运行情况作出评价, 整理成建议交经营会.
"""

from __future__ import annotations

from dataclasses import replace

from checker.gathering.claims import acts_in
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_FIGURES = Pattern(
    r"(?:实支数|支出数|明细|清单|台账|报表|用度|开支情况|使用情况|支出情况|数据|对账单|汇总表)[^。;；]{0,8}(?:发|送|抄送|抄报|报|交|提供|列给)(?:给|至|到)?[^。;；,，]{2,12}?(?:核对|知悉|查阅|参阅|参考|备查|核实)",
    "核知查参备",
)
_BOOKED = Pattern(
    r"(?:质量|品质)(?:成本|损失|费用)(?:的|[（(][^（()）]{1,30}[)）])*(?:归集|核算|统计|收集|分析|汇总|科目|口径|构成|报告)|(?:收集|分析|归集|统计|核算|汇总)[^。;；,，]{0,6}(?:质量|品质)(?:成本|损失)",
    "成损费",
)
_SPENDS = Pattern(
    r"经费|专款|预算|审批|批准|支出|使用|开支|拨付|调剂|动用|管理权|支配", "经专预审批支使开拨调动管"
)
_STATE = Pattern(
    r"(?:体系|制度|过程|流程)[^。;；,，]{0,8}(?:运行|执行|实施)?(?:情况|状况|有效性|符合性|绩效)?[^。;；,，]{0,6}(?:评价|评估)"
    r"|(?:质量状况|质量水平|质量形势|质量态势|质量现状|运行情况|执行情况|实施情况|落实情况|实施结果|有效性|符合性|满意度|成熟度)[^。;；,，]{0,10}(?:评价|评估)"
    r"|(?:监督|检查|跟踪|督查)(?:和|与|、)?(?:评价|评估)",
    "评",
)
_RATES = Pattern(
    r"(?:合格率|返修率|不良率|废品率|投诉率|直通率|达成率|报废率|[^。;；,，]{0,6}指标|报表|月报|周报|统计|数据)[^。;；]{0,12}(?:报|送|交|呈)[^。;；,，]{2,12}?(?:审阅|查阅|阅示|过目|知悉|参阅)",
    "审查阅过知参",
)
_OF_PEOPLE = Pattern(r"考核|奖|罚|绩效(?!评价报告)|得分|打分|评分|等级|等次|薪|挂钩", "考奖罚绩得打评等薪挂")
_ADVISES = Pattern(
    r"(?:整理|汇总|写|形成|归纳|梳理)(?:成|为)?[^。;；,，]{0,6}(?:建议|意见)[^。;；,，]{0,4}(?:交|报|送|提交|呈)",
    "整汇写形归梳 建意",
)
_SEATED = Pattern(
    r"列席|参加|参与|出席|成员|委员(?!会)|表决|议题|旁听|决策(?!委|机|会|层)|讨论|审议",
    "列参出成委表议旁决讨审",
)
_LOOKS = frozenset(
    ("review", "supervise", "assist", "implement", "formulate", "compile", "propose", "report")
)


def with_accounts(paper: Paper, officer: str) -> Paper:
    """``paper`` without the officer's statements that are no account of the right that they stand beside."""
    kept = tuple(s for s in paper.reading.statements if s.holder != officer or not is_no_account(s))
    if len(kept) == len(paper.reading.statements):
        return paper
    return replace(paper, reading=replace(paper.reading, statements=kept))


def is_no_account(said: Statement) -> bool:
    """Whether ``said`` only stands beside the right; what gives, shares or takes it is an account of it."""
    if said.authority == "budget":
        return said.effect in ("recommend_only", "execute_only") and _of_figures(said)
    if said.authority == "decision_participation":
        advises = said.effect == "recommend_only" and acts_in([said]) <= frozenset(("propose", "report"))
        return advises and bool(_ADVISES.search(said.text)) and not _SEATED.search(said.text)
    if said.authority == "assessment_reward":
        return _of_a_state(said)
    return False


def _of_figures(said: Statement) -> bool:
    if _FIGURES.search(said.text) and acts_in([said]) <= frozenset(("review",)):
        return True
    booked = _BOOKED.search(said.text) is not None and not _SPENDS.search(said.text)
    return booked and acts_in([said]) <= _LOOKS


def _of_a_state(said: Statement) -> bool:
    """对各门店的质量状况作季度评价, 每月汇总合格率报 H 审阅: how things stand, and nobody's work is marked or paid by it."""
    if said.effect == "recommend_only" and acts_in([said]) <= frozenset(("review",)):
        return _RATES.search(said.text) is not None and _OF_PEOPLE.search(said.text) is None
    if said.effect not in ("limited", "execute_only") or any(one.kind != "half" for one in said.limits):
        return False
    return _STATE.search(said.text) is not None and _OF_PEOPLE.search(said.text) is None
