"""What lies beside a matter or is one part of it, by everyday names: 质量成本, 质量策划, 奖励基金, 人员任用, 违章作业.

Each row says of one authority what an act over such a thing leaves of it, unless the words name the whole as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.only_a_draft import approves_a_draft
from checker.statements.sentence import Sentence

_SPOKEN_ON = frozenset(("assessment_reward", "budget", "decision_participation"))
"""Of these the whole may be named in another clause."""
_RULED = frozenset(("grant", "limited", "joint"))


@dataclass(frozen=True, slots=True)
class Lesser:
    """A thing that is not the whole matter of ``authority``; ``whole`` are words that name the whole beside it."""

    authority: str
    thing: Pattern
    whole: Pattern
    effect: Effect
    note: str
    powers: frozenset[str] = frozenset()
    word: str = ""


_MONEY = Pattern(
    r"(?:质量|品质)(?:工作|管理|专项|体系|保证)?(?:专项)?(?:经费|预算|费用|资金|专款)|(?:质量|品质)(?:上|方面)的?(?:开支|支出|花销|花费|费用|经费|钱)|也好、|预算内|所有|全部|一切|各[类项种科]|包括|包含|含|在内",
    "经预费资专所全一各包含在开支花钱好",
)
_VETOED = Pattern(
    r"质量安全|质量(?:事项|问题|事宜|风险|隐患|决策)|重大(?:事项|决策)|涉及|有关质量|所有|全部|一切|凡|任何|各[类项种环]|包括|包含|在内|产品|成品|出厂|放行|出货"
)
_RATED = Pattern(
    r"各(?:部门|单位|车间|级|分厂|子公司|事业部|岗|系统)|部门|车间|员工|职工|质量(?:工作|绩效|考核|指标|目标)|责任|个人|班组|有功|公司|全员|全体|人员"
)
_STOPPED = Pattern(r"停产|停线|停工|停止(?:生产|施工|销售|出货|发货)|生产|产线|召回|封存|叫停|停业")

ROWS = (
    Lesser(
        "budget",
        Pattern(r"(?:质量|品质)(?:成本|损失|损耗)(?!预算|经费|费用|支出|开支|资金|科目|投入)", "成损"),
        Pattern(r"预算|经费|费用|支出|开支|资金|审批|批准|支配|统筹|使用", "预经费支开资审批统使"),
        "execute_only",
        "keeps costs down, rules no money",
    ),
    Lesser(
        "budget",
        Pattern(
            r"(?:检测|检验|质检|检定|校准|认证|验货|试验|计量|化验|送检|监造|实验室|改进项目|攻关项目|课题|质量月|差旅)[^,。;:、由各等]{0,6}?(?:费用?|经费|支出)",
            "费经支",
        ),
        _MONEY,
        "limited",
        "one kind of spending",
    ),
    Lesser(
        "budget",
        Pattern(
            r"(?:奖励|奖惩|考核|质量奖)(?:专项)?(?:基金|资金|金额)|奖金|奖励金|罚款|罚金|扣款|考核款",
            "基资金款",
        ),
        _MONEY,
        "limited",
        "money of rewards",
    ),
    Lesser(
        "budget",
        Pattern(r"保证金|质保金|索赔款|赔偿金|违约金|货款", "证保赔约货"),
        _MONEY,
        "none",
        "money of others",
    ),
    Lesser(
        "budget",
        Pattern(r"项目(?:的)?(?:立项)?(?:及|和|与|、)(?:其)?(?:经费|费用|预算)", "项"),
        _MONEY,
        "limited",
        "money of projects",
    ),
    Lesser(
        "budget",
        Pattern(
            r"(?:加强|加大|规范|强化|严格|重视|做好)(?:对)?[^,。;:]{0,10}?(?:经费|费用|预算|资金|专款)的?(?:使用|收支)?的?(?:管理|控制|管控)",
            "加规强严重做",
        ),
        Pattern(r"有权|审批|批准|权限|支配|统筹", "权审批配筹"),
        "execute_only",
        "is told to take care of it",
    ),
    Lesser(
        "plan_approval",
        Pattern(r"(?:质量|品质)策划(?!书|方案|案|文件|报告|输出)", "策"),
        Pattern(r"计划|方案", "计方"),
        "execute_only",
        "planning is no approval of plans",
        frozenset(("manage",)),
    ),
    Lesser(
        "plan_approval",
        Pattern(r"(?:费用|经费|资金|预算|成本|采购|用款)的?(?:使用|支出|开支|控制|管理|降低)?计划", "计"),
        Pattern(r"质量(?:工作|改进|提升|发展|管理|控制|检验)?计划|所有|全部|各[类项]", "质所全各"),
        "limited",
        "a plan of money",
    ),
    Lesser(
        "product_release",
        Pattern(
            r"(?:出货|出厂|放行|发货|交付|交货|上市|入库)(?:前)?的?(?:检验|检查|试验|检测|抽检|验收|审核)*的?(?:规范|标准|规程|规则|准则|指导书|制度|办法|程序|细则|流程|基准|大纲|方案|计划|抽样方案|要求|条件)",
            "出放发交上入",
        ),
        Pattern(r"是否|签发|放行单|放行证|权", "是签放权"),
        "none",
        "a paper of how goods are checked",
    ),
    Lesser(
        "product_release",
        Pattern(
            r"(?:放行|出厂|出货|发货|上市|交付)之?前的?(?:最终|质量|终)?(?:审核|复核|审查|检查|把关|确认)",
            "前",
        ),
        Pattern(r"批准|审批|决定|签发|签署|是否", "批审决签是"),
        "recommend_only",
        "what is checked before a release",
    ),
    Lesser(
        "product_release",
        Pattern(r"(?:下(?:一)?道?工序|工序间?(?:交接|转移)|隐蔽(?:工程)?|下(?:一)?阶段)", "下工隐"),
        Pattern(r"出厂|出货|交付|发货|发运|成品|产品|入库|上市", "出交发成产入上"),
        "limited",
        "from one step to the next",
    ),
    Lesser(
        "product_release",
        Pattern(
            r"(?:合格证|放行单|放行证|放行|出厂|检验报告)(?:的)?(?:签发|出具|发放)?(?:流程|人员|工作|过程)?(?:的)?(?:管理|监督管理)(?!权)(?=$|[,。;、])",
            "管",
        ),
        Pattern(r"批准|审批|决定|签署|是否|有权|最终", "批审决签是权终"),
        "execute_only",
        "sees to how goods are let go",
    ),
    Lesser(
        "product_release",
        Pattern(r"经[^,。;]{0,8}授权(?:后)?(?:的)?[^,。;]{0,6}可(?:以)?[^,。;]{0,4}(?:放行|签发|批准)", "授"),
        Pattern(r"批准|审批|决定|签署", "批审决签"),
        "none",
        "whom he lets do it",
    ),
    Lesser(
        "veto",
        Pattern(
            r"(?:人员|干部|负责人|经理|主管|员工|班组长|管理者|骨干)的?(?:任用|任免|聘任|聘用|录用|晋升|晋级|提拔|调整|调配|配置|选用|配备|上岗)",
            "任聘录晋提调配选上",
        ),
        Pattern(r"质量(?:安全|事项|问题)[^,。;]{0,6}(?:和|及|、|以及)", "质"),
        "none",
        "over people, not quality",
    ),
    Lesser(
        "veto",
        Pattern(r"(?:最终)?解释权|(?:责任|损失|费用|索赔|赔偿)的?(?:分摊|分担|认定|划分|归属)", "解分认划归"),
        _VETOED,
        "none",
        "a say on words or shares",
    ),
    Lesser(
        "veto",
        Pattern(
            r"(?:材料|原料|物资|物料|设备|模具|工装|供方|分包商?|外协|门店|网点|基地|承运商|配方|辅料|耗材|仪器|软件|平台|施工队伍?|单位)的?(?:质量)?的?(?:使用|选用|选型|采购|验收|准入|选择|变更|购置|引进|入库|进场|入厂|进厂|投用|启用|更换)",
            "使选采验准变购引入进投启更",
        ),
        _VETOED,
        "limited",
        "over one kind of thing",
    ),
    Lesser(
        "veto",
        Pattern(r"(?:办公(?:区|室|楼)|宿舍|食堂|绿化|会议室|展厅|前台)[^,。;:]{0,6}质量", "办宿食绿会展前"),
        _VETOED,
        "limited",
        "quality of the house, not of its goods",
    ),
    Lesser(
        "veto",
        Pattern(
            r"(?:处置|处理|评审|判定|检验|鉴定)(?:的)?(?:意见|结论|结果|方案|决定)|(?:处置|评审)(?:处置)?(?:有|享有|具有|拥有|的)?(?:最终)|转阶段|转段|阶段转换|阶段评审",
            "处评判检鉴转阶",
        ),
        Pattern(r"质量(?:事项|问题|事宜|决策)|质量安全|涉及|所有|全部|一切|凡|任何", "质涉所全一凡任"),
        "limited",
        "over findings of one step",
    ),
    Lesser(
        "veto",
        Pattern(
            r"(?:评审|处置|判定|检验|鉴定)(?:的)?(?:意见|结论|结果)?[^,。;:]{0,6}(?:不一致|分歧|争议|异议|争执)",
            "评处判检鉴",
        ),
        Pattern(r"质量(?:安全|事项|事宜|决策)|涉及|所有|一切|凡|任何", "质涉所一凡任"),
        "limited",
        "where findings of one step differ",
    ),
    Lesser(
        "veto",
        Pattern(
            r"不合格(?:品|产品|批次?|件|物料)(?:,|的)?[^,。;:]{0,16}(?:放行|出厂|转序|入库|使用|流转|交付|处置)",
            "放出转入使流交处",
        ),
        Pattern(
            r"质量(?:安全|事项|事宜|问题|决策)|涉及|所有|一切|凡|任何|产品(?:的)?(?:放行|出厂)",
            "质涉所一凡任产",
        ),
        "limited",
        "goods that failed, and no other",
    ),
    Lesser(
        "budget",
        Pattern(
            r"(?:(?:质量|品质|质检|质管|品管|品控|检验|检测)(?:管理|与[^,。;:的]{1,4})?(?:部门?|中心|科|处)|本部门?|部门|科室|本中心)(?:内部)?的?(?:年度|月度)?(?:办公|日常)?(?:预算|经费|费用|开支)",
            "预经费开",
        ),
        _MONEY,
        "limited",
        "his own department's money",
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:作为|用作|当作)[^,。;:]{0,12}(?:奖惩|奖励|处罚|奖罚|评优|晋升|绩效)[^,。;:]{0,8}(?:依据|参考|基础|条件|前提)",
            "依参基条前",
        ),
        Pattern("实施奖|进行奖|给予奖", "奖"),
        "none",
        "what rewards go by",
        frozenset(("reward",)),
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:改善|改进|攻关|qc|创新)(?:小组)?(?:活动)?(?:的)?(?:成果|提案|项目|课题|案例)|qc[^,。;]{0,6}(?:成果|活动)|qcc|六西格玛|合理化建议|提案改善|征文|竞赛|优秀项目|劳动竞赛",
            "改攻创q六合提征竞优劳果",
        ),
        _RATED,
        "limited",
        "rewards of what was improved",
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:供应商|供方|供货商|外协厂?|外包商?|代工厂?|工厂|承运商|承包商|分包商?|经销商|服务商|品质扣款|质量扣款|保证金)",
            "供外代工承分经服扣保",
        ),
        _RATED,
        "limited",
        "over suppliers or sums",
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:建立|完善|健全|加大|强化|修订|优化|改进|构建)[^,。;:]{0,10}(?:激励|奖惩|约束|考核|奖励|处罚)[^,。;:的]{0,4}(?:机制|力度|制度|办法|体系|方案|标准)",
            "建完健加强修优改构",
        ),
        Pattern(r"审批|批准|决定|实施|兑现|进行|有权|审定|定期", "审批决实兑进权定"),
        "none",
        "how it is gone about",
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:^|[,。;:]|质量官|总监)(?:积极)?(?:参与|参加|协助|配合)[^,。;:并]{0,16}(?:考核|评价|考评|评定|评审|评选|评比|评估)(?=$|[,。;、])",
            "参协配",
        ),
        Pattern(r"并(?:决定|实施|进行|兑现)|有权|决定", "并有决"),
        "recommend_only",
        "takes part in it",
        frozenset(("assess",)),
    ),
    Lesser(
        "assessment_reward",
        Pattern(
            r"(?:质量|品质)(?:发展)?(?:战略|方针|规划|计划|目标)的?(?:[^,。;:]{0,10}[、和与及])?(?:评价|评估|评审)",
            "战方规计目",
        ),
        Pattern(r"考核|奖|罚|部门|单位|人员", "考奖罚部单人"),
        "none",
        "looks at it again",
        frozenset(("assess",)),
    ),
    Lesser(
        "decision_participation",
        Pattern(
            r"(?:参加|出席|参与)[^,。;:]{0,14}会议?,(?:并)?(?:就|对|从)?[^。;:]{0,22}(?:发表|提出|提供|反映)[^,。;:]{0,8}(?:意见|建议|看法|报告)",
            "会",
        ),
        Pattern(
            r"表决|投票|决策权|成员|委员|参与[^,。;]{0,8}(?:决策|决定|审议)|班子|审议", "表投权成委参班审"
        ),
        "recommend_only",
        "speaks there",
    ),
    Lesser(
        "quality_safety_stop",
        Pattern(
            r"(?:制止|纠正|停止|阻止|禁止|终止|叫停)[^,。;:]{0,12}(?:行为|指挥|操作|动作)|(?:违章|违规|违反|违纪|不按|不遵守|不执行)[^,。;:]{0,12}(?:的)?(?:行为|作业|操作|指挥|人员|人)?[^,。;]{0,8}(?:制止|纠正|停止其)",
            "止正停",
        ),
        _STOPPED,
        "limited",
        "what people do, not production",
    ),
    Lesser(
        "quality_safety_stop",
        Pattern(
            r"(?:设备|工装|仪器|量具|夹具|模具|计量器具|器具|工具|文件|图纸|软件)[^,。;:]{0,8}(?:停用|停止使用|禁用|封存)|(?:停用|停止使用|禁用)[^,。;:]{0,10}(?:设备|工装|仪器|量具|夹具|模具|器具|工具)",
            "停禁封",
        ),
        _STOPPED,
        "limited",
        "tools, not production",
    ),
    Lesser(
        "quality_safety_stop",
        Pattern(
            r"(?:供应商|供方|供货商|外协|承运商|分包)[^。;:]{0,16}(?:暂停|停止|中止|叫停|终止)[^,。;]{0,6}(?:供货|供应|合作|交货|采购|业务)|(?:暂停|停止|中止|叫停|终止)(?!任|所有|一切)[^,。;:]{0,8}(?:供应商|供方|外协)[^,。;]{0,6}(?:供货|供应|合作|采购)",
            "供外承分",
        ),
        _STOPPED,
        "limited",
        "supplies of others",
    ),
    Lesser(
        "quality_safety_stop",
        Pattern(
            r"(?:停线|停产|停工|停机)(?:造成的|产生的|的)?(?:损失|责任|工时|原因|措施)|(?:组织|监督|负责|配合|协助|协调|落实|跟踪)(?:停线|停产|停工)后?的?(?:整改|整顿)(?:工作|措施|方案)?(?=$|[,。;])|召回(?:的)?产品的?(?:处置|处理|销毁|返工|存放)|召回(?:的)?(?:费用|演练|效果|总结|方案)",
            "停召",
        ),
        Pattern(
            r"决定|责令|下令|要求|有权|签发|下达|立即|可以|通知|启动|勒令|实施(?:停|召)|权",
            "决责下要有签立可通启勒实权",
        ),
        "execute_only",
        "what follows a stop or a recall",
    ),
)


_ALL = Pattern(r"质量安全|质量否决|牵涉|涉及|凡|一切|所有", "安否牵涉凡切所")


def name_less(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts whose words name something less than the matter of the authority."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in _RULED:
            _weigh(sentence, draft)
            if approves_a_draft(sentence, draft):
                draft.lower("recommend_only", "a draft, and no more")


def _weigh(sentence: Sentence, draft: Draft) -> None:
    words = _words(sentence, draft)
    for row in ROWS:
        if row.authority != draft.authority or (row.powers and draft.act.power not in row.powers):
            continue
        found = row.thing.search(words)
        if found is None:
            continue
        rest = words[: found.start()] + "|" + words[found.end() :]
        if row.authority in _SPOKEN_ON:
            rest = sentence.words(0, len(sentence.tokens)).replace(found.group(), "|")
        else:
            rest = rest.split("|", 1)[0].rpartition(",")[2] + "|" + rest.split("|", 1)[1].partition(",")[0]
        if row.authority == "veto" and _ALL.search(
            sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end
        ):
            continue
        if row.whole.search(rest) is None:
            draft.narrow(row.effect, row.note)


def _words(sentence: Sentence, draft: Draft) -> str:
    """The clause of the act with those that name what it is over, and the one before where that is a topic."""
    tokens, clause = sentence.tokens, sentence.clause
    if draft.authority == "decision_participation":
        return sentence.words(0, len(tokens))
    named = {draft.act.clause, *(clause[i] for i in draft.theme.tokens if i < len(clause))}
    first, last = min(named), max(named)
    before = next((t for t, c in zip(tokens, clause, strict=True) if c == first - 1), None)
    if before is not None and _opens(sentence, first - 1, before.start):
        first -= 1
    inside = [t for t, c in zip(tokens, clause, strict=True) if first <= c <= last]
    return sentence.text[inside[0].start : inside[-1].end] if inside else ""


def _opens(sentence: Sentence, clause: int, start: int) -> bool:
    """对…的，…; …不一致时，…: a clause that only says when, or of what."""
    if sentence.text.startswith(("对", "如", "凡", "当"), start):
        return True
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
    return sentence.text[start : inside[-1].end].rstrip(",").endswith(("时", "的", "前"))
