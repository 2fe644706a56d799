"""整理质量否决记录, 质量计划审批资料的归档: work on papers that only have a power in their name."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

# What is only ever kept, counted or told of.
_KEPT = r"(?:记录|台账|档案|数据|资料|材料|报表|系统|情况|进度|状态|信息|凭证|文档|日志|案例|历史|统计|指标|频次|次数|比例|比率)"
# What a decision may be written on, and how it comes about.
_WRITTEN = r"(?:(?:管理|实施|工作)?(?:办法|制度|规定|细则|准则|规程|机制|体系)|条件|原则|单据?|表单?|通知单|通知书|文件|报告|公告|事项|结果|流程|程序|制度|办法|标准|规程|意见|申请(?:表|单|书)?|手续|清单|权限表?|名单|模板|规则|细则|方案|意见书|决定书|环节|节点|平台|工具|时限)"
_CLERK = (
    r"(?:整理|统计|归档|归集|保管|保存|留存|起草|草拟|拟写|修订|修改|维护|登记|汇总|收集|搜集|分析|通报|公示|公布|发放|分发|填写|填报|建立|完善|健全"
    r"|宣贯|宣传|培训|学习|查阅|上传|录入|传递|传达|流转|打印|装订|移交|审核|复核|检查|监督|监控|监测|跟踪|跟进|管理|规范|优化|掌握|了解|反馈|落实"
    r"|确认|核对|核实|备案|签收|设计|制定|制订|编制|编写|制作|梳理|评估|评价|上报|报送|呈报|提交|汇报|报告|更新|解释|说明|协调|发起|办理|督办|催办|抽查|审计|比对|披露|建档|盘点|总结|改进|准备)"
)
_NAMED = Pattern(
    rf"(?:(?:[的之]|全|各|相关|有关)?(?P<kept>{_KEPT})|(?P<written>{_WRITTEN}))(?P<end>(?:[、和及与或]?(?:{_KEPT}|{_WRITTEN}))*(?=[,。;、和及与或并以)]|$)|[的之])",
)
_TASK = Pattern(rf"(?:[^,。;:、的]{{0,8}}[、和及与或并])*[^,。;:、的]{{0,6}}?{_CLERK}")
_DOES = Pattern(rf"{_CLERK}(?!权)")
_ISSUES = Pattern(
    r"签发|签署|签批|批准|审批|审定|下达|发出|出具|开具|作出|做出|下发|决定|裁决|签(?!收|到|订)|亮|行使|享有|拥有|具有",
)


def papers_of_powers(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes their force from the officer's drafts whose power is but part of the name of a paper that is worked on."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in IN_FORCE and _is_a_paper(sentence, draft):
            draft.lower("none", "a paper about the power, not the power")


def _is_a_paper(sentence: Sentence, draft: Draft) -> bool:
    tokens, act, text = sentence.tokens, draft.act, sentence.text
    inside = [t for t, c in zip(tokens, sentence.clause, strict=True) if c == act.clause]
    if not inside:
        return False
    before = text[inside[0].start : tokens[act.index].start]
    word = text[tokens[act.index].start : tokens[act.last].end]
    if (
        word in ("管理", "控制", "使用")
        and _MADE.search(before) is not None
        and _NAMED.match(text, tokens[act.last].end) is not None
    ):
        return True
    if word in _WORKS:
        return _works_on_it(text, inside[0].start, inside[-1].end)
    if (
        act.power in ("formulate", "manage", "compile")
        and _ABOUT.match(text, tokens[act.index].end) is not None
    ):
        return True
    if _ISSUES.search(before):
        return False
    after = text[tokens[act.last].end : inside[-1].end]
    if word.endswith(("权限", "否决意见", "否决决定")) or after.startswith("权限"):
        of = _OF.match(after)
        done = of is not None and _TASK.match(after, of.end()) is not None
        done_before = "".join(
            text[t.start : t.end] for t in inside if t.end <= tokens[act.index].start and t.cls != "matter"
        )
        return done or (_DOES.search(done_before) is not None and "落实" not in before)
    found = _NAMED.match(text, tokens[act.last].end)
    if found is None or act.right:
        return False
    # 审批文件 is an act and its object, unless what is approved stands before it: 质量计划审批文件.
    tasked = found.group("end") in ("的", "之")
    named = draft.authority in _SELF_TOLD or (
        act.index > 0 and tokens[act.index - 1].cls in _BEFORE | ({"of"} if tasked else set())
    )
    if not named:
        return False
    if tasked:
        return _TASK.match(text, found.end()) is not None
    return found.group("kept") is not None or _DOES.search(before) is not None


# 制定质量战略管理办法: what is made are rules of how it is gone about.
_ABOUT = Pattern(
    rf"(?:[^,。;:、和及与或并]{{0,6}})(?:战略|方针|目标|预算|经费|费用|计划|规划)(?:的?(?:管理|控制|使用|审批|考核|编制|制定))+{_WRITTEN}(?=$|[,。;、和及与或并])",
    "略针标算费划",
)
_MADE = Pattern(r"(?:制定|制订|编制|起草|草拟|建立|完善|修订|健全)[^,。;:、和及与或并]{0,10}$")
_BEFORE = frozenset(("matter", "bare", "content", "assess", "conj", "reward"))
_OF = Pattern(r"(?:权限)?[的之]", "的之")
_SELF_TOLD = frozenset(("veto", "product_release", "quality_safety_stop"))
_WORKS = frozenset(
    (
        "修订",
        "修改",
        "管理",
        "确认",
        "核对",
        "核实",
        "规范",
        "优化",
        "完善",
        "建立",
        "编制",
        "控制",
        "掌握",
        "调整",
        "设计",
    )
)
_POWER = Pattern(
    r"审批|批准|否决|放行|停线|停产|停工|召回|制定(?!质量|品质|公司|企业|全)", "审批准否决放行停召回制定"
)


def _works_on_it(text: str, start: int, end: int) -> bool:
    """修订质量否决制度, 管理产品放行记录: what is worked on is named after a power."""
    for power in _POWER.finditer(text, start, end):
        if _NAMED.match(text, power.end()) is not None and _ISSUES.search(text, start, power.start()) is None:
            return True
    return False
