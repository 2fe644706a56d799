"""质量计划审批的培训, 参与经营决策的执行, 审批质量计划：协助: work around a power, or a weak word that closes it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_WORK = (
    r"(?:宣传|自查|检查|培训|调研|准备|协调|支持|服务|配合|建设|改进|研究|交流|评比|总结|策划|初审|预审|推荐|备案|监督|验收|追溯|复盘|事务|保障"
    r"|基础工作|日常工作|前期工作|后续工作|辅助|归档|记录|资料|手续|台账|流程|制度|宣贯|传达|落实|督办|收集|会务)(?:工作)?"
)
_ENDS = r"(?=$|[,。;、)和及与])"
_AROUND = Pattern(rf"(?:工作|事项|过程|权)?[的之][^,。;:、的]{{0,4}}?{_WORK}{_ENDS}", "的之")
_TENDS = Pattern(r"(?:熟悉|跟踪|梳理|完善|推进|负责|做好|组织|开展)[^,。;:、]{0,8}$")
_PAPERS = Pattern(
    rf"[^,。;:、的]{{0,10}}[的之][^,。;:、的]{{0,2}}?(?:流程|制度|准备工作|归档|记录|统计|资料|台账|协调工作|配合工作|前期工作|后续工作|手续|传达){_ENDS}",
    "的之",
)
_NOT_DECIDING = Pattern(
    r"[^,。;:、并和及与]{0,8}?(?:决策|会议?)(?:事项|材料|方案|流程)?(?:后|过程)?[的之]?(?:前期|后期|具体|日常)?(?:会务|信息|支持|执行|落实|宣贯|系统|培训|分析|咨询|辅助|督办|起草|记录|效果|调研|准备|服务)",
    "决会",
)
_HOW = Pattern(r"(?:如何|怎样|怎么)[^,。;:]{0,4}$", "何怎")
_CLOSED = Pattern(
    r"[^,。;:|()]{0,10}(?:[:|]|\((?:[a-z]-)?)(?:知情|协助|审核|建议|知会|配合(?:执行)?|参与|备案|[-—–]+|无|否|×)\)?(?=$|[,。;])",
    ":|(",
)
_AS_ADVICE = Pattern(r"[^,。;:]{0,12}?[,(]?(?:仅|只|以|主要)?供[^,。;:]{0,8}(?:参考|决策)", "供")
_OF_HELP = Pattern(r"[^,。;:]{0,12}等(?:工作|事项)?的(?:协助|配合|支持|辅助)", "等")
_MORE_NAMES = r"(?:[与和及、]?(?:奖惩|奖罚|考核|管理|审批|制定|使用|放行|工作|的?审批))*"
_NEAR = Pattern(
    rf"{_MORE_NAMES}(?:等)?的?(?:后评价|效果评估|评估|接口工作|投诉处理|(?:相关|有关|其他)?(?:事务|事宜)|答疑|(?:系统|日常)?维护|具体工作|策划|体系建设|流程|服务|自查|保障|信息化|技术支持|后勤保障|手续|宣传)(?:工作)?{_ENDS}"
)
_ONLY_NAMED = Pattern(
    rf"{_MORE_NAMES}(?:[:：]|——|\()(?:列席|监督|执行|提案|提议|会签|跟踪|落实|承办|经办|知悉|了解|c|r|i|s)\)?{_ENDS}",
    ":：—(",
)
_TENDED = Pattern(
    r"(?:^|(?<=[,。;:、]))(?:首席质量官|质量总监|品质总监)?(?:负责|做好|积极|持续|不断)?(?:联系|见证|维护|优化|改善|健全|规范|发起|关注|旁听|了解|熟悉)(?:公司|本公司|各部门|年度)?(?:的)?$",
    "联见维优改健规发关旁了熟",
)
_NAMES = frozenset(("matter", "bare", "content", "assess", "conj", "reward", "approve", "formulate", "of"))
_PLANNING, _PLANNED = ("策划", "谋划", "的策划"), ("strategy", "plan_approval")
"""质量战略策划 draws up the strategy; 停线的策划 stops nothing."""
_SELF_TOLD = frozenset(("veto", "product_release", "quality_safety_stop"))
_RULED = frozenset(("grant", "limited", "joint"))


def work_around_it(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts that name work for a power or close with a word that leaves less of it."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in _RULED:
            _weigh(sentence, draft)


def _weigh(sentence: Sentence, draft: Draft) -> None:
    tokens, act, text = sentence.tokens, draft.act, sentence.text
    inside = [t for t, c in zip(tokens, sentence.clause, strict=True) if c == sentence.clause[act.index]]
    before = text[inside[0].start : tokens[act.index].start]
    after = tokens[act.last].end
    if draft.authority == "decision_participation":
        if act.power == "participate" and _NOT_DECIDING.match(text, tokens[act.index].end):
            draft.lower("execute_only", "work for decisions")
        return
    named = draft.authority in _SELF_TOLD or (act.index > 0 and tokens[act.index - 1].cls in _NAMES)
    if "决定" not in before and "有权" not in before and _HOW.search(before):
        draft.lower("none", "how it is done")
    elif (named and _AROUND.match(text, after)) or (_TENDS.search(before) and _PAPERS.match(text, after)):
        draft.lower("execute_only", "work for the power")
    elif _CLOSED.match(text, after) or _AS_ADVICE.match(text, after):
        draft.lower("recommend_only", "closes with less than the power")
    elif _OF_HELP.match(text, after):
        draft.lower("execute_only", "is help with it")
    elif text[tokens[act.index].start : after] in _PLANNING and draft.authority not in _PLANNED:
        draft.lower("recommend_only", "is planned, not done")
    elif (_NEAR.match(text, after) or _NEAR.match(text, tokens[act.index].end)) and (
        named or _TENDS.search(before)
    ):
        draft.lower("execute_only", "work near the power")
    elif _ONLY_NAMED.match(text, after):
        draft.unsure = True
        draft.notes.append("closes with a word that may leave less of it")
    elif _tended(sentence, draft, inside[0].start):
        draft.unsure = True
        draft.notes.append("is only tended to")


def _tended(sentence: Sentence, draft: Draft, start: int) -> bool:
    """优化质量考核与奖惩, 见证产品放行, 联系停产: whoever looks after it need not decide it; 掌握停线权 is another thing."""
    tokens, text = sentence.tokens, sentence.text
    at = min((i for i in draft.theme.tokens if tokens[i].start >= start), default=draft.act.index)
    first = tokens[min(at, draft.act.index)].start
    if text.startswith("权", tokens[draft.act.last].end) or text[tokens[draft.act.last].end - 1] == "权":
        return False
    return _TENDED.search(text[start:first]) is not None
