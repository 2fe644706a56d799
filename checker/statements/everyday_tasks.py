"""Everyday lines of job descriptions that name a power and give none, or a part of it.

参加公司经营例会，通报质量状况 is a report, 在产品放行前出具审核记录 names a time, 负责产品召回的组织与实施 carries out, 按规定使用
质量经费 obeys, 对产品质量进行评价 is of goods and not of anybody's work, 停止使用不合格的设备 stops no production.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at

_SELF_TOLD = frozenset(("veto", "product_release", "quality_safety_stop"))
_TELLS = r"(?:通报|汇报|报告|说明|介绍|反映|反馈|讲解|解释|答复|回答|提供|提出|发表|陈述|沟通|交流|听取|了解|传达|协调|记录|准备|落实|跟踪)"
_SITS_TO_TELL = Pattern(
    rf"会(?:议|商)?(?:和|及|、|与)?[^,。;:]{{0,12}},?(?:并|负责|以便|以|及时|定期|对[^,。;:]{{1,24}}|就[^,。;:]{{1,24}}|向[^,。;:]{{1,12}})*{_TELLS}[^。;]*$",
    "会",
)
_VOTES = Pattern(
    r"表决|投票|一票|决策(?!会|委员|班子|层|例会|提供|的?依据|参考)|决定|席位|成员|委员|共同(?:商|议|研)|权",
    "决票席成委商议研权",
)
_DISCUSSES = Pattern(
    r"[^,。;:]{0,14}(?:决策|事项|问题|议题|方案)(?:事项)?的?(?:讨论|研讨|商讨|探讨|论证)(?!(?:[、和及与])?(?:[并]?(?:参与|参加))?(?:表决|投票|决策|决定|审定|通过))",
    "论讨探商研",
)
_AND_VOTES = Pattern(
    r"^[^。;]{0,16}?[,和与并](?:并|且|同时)?(?:依法|一并|同样|均)?(?:(?:与|同|和)(?:其[他余它]|各)(?:成员|委员|人员)(?:一样|同样)?)?(?:享有|拥有|具有|有|行使|参与|参加)(?:同等|平等|完全|相同)?的?(?:表决|投票|决策表决)权?(?=[,。;]|$)",
    "表投",
)
"""参与讨论，与其他成员享有同等表决权: he does both."""
_BEFORE_IT = ("前", "之前", "以前", "期间", "过程中")
_CARRIES = r"(?:组织|实施|执行|开展|推进|协调|处理|跟踪|联络|协助|落实|善后|演练|评估|总结|报告|备案)"
_CARRIED_OUT = Pattern(
    rf"(?:[、和及与][^,。;:、的由]{{1,6}}){{0,3}}(?:工作|活动|事宜|事务)?的?(?:具体|日常|全面|统一)?{_CARRIES}(?:[、和及与并]?{_CARRIES})*(?:工作)?(?=$|[,。;])"
)
_OBEYS = Pattern(
    r"(?:按照?|依照?|依据|根据|遵照|严格|合理|规范|节约|有效|正确|妥善|科学)(?:[^,。;:]{0,10}?(?:规定|要求|制度|办法|标准|用途|预算|计划|原则|程序))?[^,。;:定决批]{0,3}$"
)
_OF_GOODS = Pattern(
    r"(?:对|就|把|将)?[^,。;:]{0,10}(?:产品|成品|半成品|原料|原材料|来料|物料|工序|过程|服务|供方|供应商|外协|体系|检验|工艺|设计|施工|工程)(?:的)?(?:实物)?(?:质量|品质)?(?:状况|水平|情况|结果|能力|表现|数据|风险|运行|有效性)*(?:进行|开展|作出|做出|予以|的)?(?:[^,。;:]{0,6}(?:分析|检查|监督|监测|统计|跟踪)[、和及与并])*$",
    "质量品料工过服供外体检设施",
)
_OF_WORK = Pattern(
    r"工作|绩效|门店|部门|车间|单位|员工|人员|责任|职责|班组|分厂|公司|事业部|指标|目标|履职|业绩",
    "作效店门间位员任责组厂司部标职绩",
)
_ACCOUNTS = Pattern(
    r"(?:成本|费用|经费)(?:分析|统计|核算)?(?:报表|报告|台账|统计表|分析表|月报|季报|年报)", "报台表"
)
_PAY = Pattern(
    r"(?:绩效)?(?:奖金|工资|薪酬|年终奖|提成)的?(?:考核|核算|分配|发放|评定)", "奖工薪提 考核分发评"
)
_OF_QUALITY = Pattern(r"质量|品质|质检|质管", "质")
_NO_LINE = Pattern(
    r"(?:停止|暂停|禁止|终止)使用[^,。;:]{0,10}(?:设备|仪器|仪表|量具|工装|模具|工具|器具|检具|文件|图纸|标准|标识)",
    "使",
)

_ONE_LINE = Pattern(
    r"(?:对|就|停止|叫停|暂停|下令|责令|令|停掉|关停|停)(?P<what>[^,。;:、的和及与或]{1,10}?)(?:生产|灌装|包装|加工|装配)?线(?!上|下|索|路|缆|条|性|体)",
    "线",
)
_LINE_OF_OTHERS = Pattern(
    r"[^,。;:]{1,12}线的?(?:停产|停线|停机|叫停)?[^,。;:]{0,4}(?:由|归)(?!首席质量官|质量总监|质量副总|品质|其|本人)",
    "线",
)
_ANY_LINE = Pattern(
    r"任|所有|各|每|全|整|相关|有关|该|本|此|其|问题|不合格|异常|涉|发生|出现|存在|条|生产$|流水|产$|首席|公司|企业|工厂|集团|哪|上述|停|故障|责任|违|隐患|风险|质量|何|主|产品$"
)


def everyday_tasks(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts that such a line leaves no power, or a part."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in ("grant", "limited"):
            _weigh(sentence, draft)


def _weigh(sentence: Sentence, draft: Draft) -> None:
    tokens, act, text = sentence.tokens, draft.act, sentence.text
    inside = [i for i, c in enumerate(sentence.clause) if c == sentence.clause[act.index]]
    start, end = tokens[inside[0]].start, tokens[-1].end
    before, after = text[start : tokens[act.index].start], text[tokens[act.last].end : end]
    if draft.authority == "decision_participation":
        if act.power in ("participate", "attend"):
            _sits(draft, text[tokens[act.index].end : end])
        return
    if draft.authority in _SELF_TOLD:
        named = any(tokens[i].cls in ("officer", "self") for i in inside if i < act.index)
        if (
            after.startswith(_BEFORE_IT)
            and (not named or before.endswith(("在", "于")))
            and "不得" not in after
        ):
            draft.lower("none", "names a time")
            return
        if not named and _CARRIED_OUT.match(after):
            draft.lower("execute_only", "carries it out")
            return
    if draft.authority == "quality_safety_stop":
        found = _NO_LINE.search(text, start, tokens[inside[-1]].end)
        if found is not None and found.start() <= tokens[act.index].start < found.end():
            limit_at(sentence, [draft], found.start(), found.end(), "limited", "scope")
        line = _ONE_LINE.search(text, tokens[0].start, tokens[inside[-1]].end)
        others = line is not None and _LINE_OF_OTHERS.search(text, line.end()) is not None
        if line is not None and others and not _ANY_LINE.search(line["what"]):
            # 对乳粉生产线可下令停产: of that line
            limit_at(sentence, [draft], line.start("what"), line.end(), "limited", "scope")
    elif draft.authority == "budget":
        if _ACCOUNTS.search(text, start, tokens[inside[-1]].end) and "预算" not in text[start:end]:
            draft.lower("none", "accounts, not money")
        elif text[tokens[act.index].start : tokens[act.last].end] == "使用" and _OBEYS.search(before):
            draft.lower("execute_only", "uses it as is laid down")
    elif draft.authority == "assessment_reward":
        paid = draft.effect == "grant" and _PAY.search(text, start, end)
        if paid and not _OF_QUALITY.search(text, tokens[0].start, end):
            draft.unsure = True
            draft.notes.append("people's pay: it is not said to be for quality")
        judged = act.power == "assess" and text.startswith("评", tokens[act.index].start)
        if (
            judged
            and _OF_GOODS.search(before)
            and not _OF_WORK.search(before)
            and not _OF_WORK.search(after[:6])
        ):
            draft.lower("none", "of goods, not of anybody's work")


def _sits(draft: Draft, after: str) -> None:
    if _DISCUSSES.match(after) and not _AND_VOTES.search(after):
        draft.lower("recommend_only", "discusses, does not decide")
    elif _VOTES.search(after):
        return
    elif _SITS_TO_TELL.search(after):
        if "决策" in after:
            draft.unsure = True
            draft.notes.append("sits there to be heard")
        else:
            draft.lower("recommend_only", "sits there to tell")
