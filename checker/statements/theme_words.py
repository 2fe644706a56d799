"""Words beside an act by which its theme is told: goods that are stopped, rules that are no deed, bodies that run a business."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.naming import Token
from checker.statements.nodes import Node

GENERIC = frozenset(
    (
        "停用",
        "停止",
        "暂停",
        "冻结",
        "隔离",
        "封存",
        "扣留",
        "扣押",
        "制止",
        "关停",
        "停下",
        "拦截",
        "暂停使用",
        "停止使用",
        "停运",
        "停发",
        "stop",
        "stops",
        "halt",
        "suspend",
        "block",
    )
)
GOODS = frozenset(
    (
        "产品",
        "物料",
        "批次",
        "货",
        "货物",
        "成品",
        "半成品",
        "在制品",
        "原料",
        "原材料",
        "库存",
        "设备",
        "工序",
        "作业",
        "生产",
        "商品",
        "服务",
        "项目",
        "工程",
        "车辆",
        "食材",
        "药品",
        "食品",
        "零部件",
        "装置",
        "产线",
        "缺陷",
        "不合格品",
        "可疑批次",
        "营业",
        "供货",
        "发货",
        "出货",
    )
)
RULES = ("标准", "准则", "规程", "规范", "程序", "流程", "制度", "办法", "细则")
ABOUT_IT = Pattern(
    r"的?(?:完成|执行|实施|落实|进展|达成)(?:情况|进度|率|结果)|的(?:格式|编号|封面|总结|进度|台账|档案|考核|归档|延期)|(?:以|之)?外的",
    "况台号外封延式果档率结考进",
)
_PUBLICITY = Pattern(
    r"的?(?:宣传|宣贯|培训|推广|解读|汇报|学习|展示)(?:方案|计划|材料|资料|活动|会议?|课件|片|册|工作)",
    "宣培推解汇学展 方计材资活会课片册工",
)
RUNS = Pattern(r"经营|决策|执行|执委|管委|领导班子|班子|战略|投资", "执策营领管班略资")
BODIES = ("会", "班子", "层", "委员会", "会议", "committee", "board", "meeting", "meetings", "team", "excom")


def clause_ranges(clauses: Sequence[int]) -> dict[int, tuple[int, int]]:
    """The nodes of each clause, first and end; clauses only ever go up."""
    out: dict[int, tuple[int, int]] = {}
    first = 0
    for k in range(1, len(clauses) + 1):
        if k == len(clauses) or clauses[k] != clauses[first]:
            out[clauses[first]] = (first, k)
            first = k
    return out


PAPERS = frozenset(
    (
        *("quality_plan", "quality_strategy", "quality_budget", "business_decision"),
        *("quality", "reward", "assessment"),
    )
)
_SAID = {
    "release": Pattern(r"产品|成品|出厂|上市", "厂品市成"),
    "stop": Pattern(r"产品|停产|停线|召回|封存", "停召品封线"),
    "veto": Pattern(r"质量|品质"),
}


def says_itself(text: str, tokens: Sequence[Token], act: Act) -> bool:
    """年度质量计划审批 | 产品放行: the word says itself what it is over."""
    token = tokens[act.index]
    said = _SAID.get(act.power)
    return said is not None and said.search(text, token.start, token.end) is not None


def strange_goods(text: str, tokens: Sequence[Token], act: Act, nodes: Sequence[Node]) -> bool:
    """停用部门邮箱: what is stopped is no product and no line."""
    token = tokens[act.index]
    if act.power != "stop" or text[token.start : token.end] not in GENERIC:
        return False
    inside = [tokens[i] for n in nodes for i in range(n.first, n.last + 1)]
    known = any(t.cls in ("matter", "stages", "rest") or text[t.start : t.end] in GOODS for t in inside)
    if inside and _TOOLS.search(text, inside[0].start, inside[-1].end):
        return not any(t.cls == "matter" for t in inside)
    return bool(inside) and not known and any(t.cls in ("general", "unknown", "foreign") for t in inside)


_TOOLS = Pattern(r"仪器|量具|计量|检具|器具|校准|软件|系统|账户|账号|邮箱|表单|文件|印章")


def only_about(text: str, tokens: Sequence[Token], i: int, act: Act) -> bool:
    """批准质量计划的格式, 审定计划完成情况: 制定质量战略宣传方案: not the plan itself; 软件版本的质量计划: not the release."""
    if tokens[i].meaning in ("product", "production", "supplier") and i + 2 < len(tokens):
        # 软件版本的质量计划: whose plan it is
        of, what = tokens[i + 1 : i + 3]
        return of.cls == "of" and what.cls == "matter" and what.meaning in ("quality_plan", "quality_budget")
    if tokens[i].meaning in ("quality_strategy", "quality_plan") and _PUBLICITY.match(text, tokens[i].end):
        return True
    plan = tokens[i].meaning == "quality_plan" and act.power in ("approve", "decide")
    return plan and ABOUT_IT.match(text, tokens[i].end) is not None


def rules_of(text: str, tokens: Sequence[Token], i: int) -> bool:
    """批准放行标准: rules of releasing release nothing."""
    return tokens[i].cls in ("release", "stop") and text.startswith(RULES, tokens[i].end)


def other_field(tokens: Sequence[Token], nodes: Sequence[Node]) -> bool:
    """对新员工转正有否决权: what is named is no matter of ours."""
    return any(
        tokens[i].cls in ("general", "unknown", "foreign", "appoint", "remove")
        for node in nodes
        for i in range(node.first, node.last + 1)
    )


def about_first(scan: Scan, act: Act) -> bool:
    """对影响质量安全的决定行使一票否决、审批质量经费: what 对 names, not what the next of the list is over."""
    if act.power != "veto":
        return act.power == "propose"
    inside = zip(scan.nodes[: act.node], scan.clause[: act.node], strict=True)
    return any(n.kind == "about" and c == act.clause for n, c in inside)


def opens_about(scan: Scan, act: Act) -> list[Node]:
    """对车间操作工上岗资格，质量总监可以否决: what the clause before says the act is about."""
    before = [node for node, clause in zip(scan.nodes, scan.clause, strict=True) if clause == act.clause - 1]
    if not before or before[0].kind not in ("about", "at"):
        return []
    return [node for node in before if node.kind in ("np", "act")]


_OF_THE_FIRM = Pattern(
    r"^(?:(?!质量|品质|部门|车间|班组|项目部|科室|工厂|食堂|福利|招聘).)*?"
    r"(?:(?:公司|企业|集团|全公司|全院|全厂|全行)(?:(?!质量|品质|部门|车间|班组|项目部|科室|食堂|福利|招聘).){0,40}?"
    r"(?:重大|重要|经营|发展|投资|战略|布局|并购)|重大事项|重大问题|重大经营|全局|顶层)"
    r"(?:(?!质量|品质|部门|车间|班组|项目部|科室|食堂|福利|招聘).){0,30}?(?:决策|决定|定夺|拍板)",
    "大局展战投营要购问顶 夺定拍策",
)


_ON_QUALITY = Pattern(
    r"[^,。;]{0,8}(?:公司|企业|集团|班子|董事会|高层)[^,。;]{0,14}(?:质量|品质)[^,。;]{0,14}(?:议题|议案|事项|问题)[^,。;]{0,8}(?:决策|决定|表决)",
    "案问项题 企司团子董高 定策表",
)


def paid_for(text: str, tokens: Sequence[Token], i: int, bare: Mapping[str, str]) -> str:
    """质量改进项目经费: the money, not what it is spent on; empty for anything else."""
    token, following = tokens[i], tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.cls != "bare" or following.start != token.end:
        return ""
    meant = bare[text[following.start : following.end]]
    return meant if meant == "quality_budget" and token.meaning == "quality_plan" else ""


_OF_A_SHOP = Pattern(
    r"(?:(?:本|各|该|所在)?(?:部门|车间|班组|工段|科室|项目部|质量部|品质部)(?:内部|内)?的?)(?:重大|重要)(?:事项|问题|决策)",
    "要大 项题策",
)


def of_a_shop(text: str, tokens: Sequence[Token], act: Act, end: int) -> bool:
    """参与车间重大事项的决策: what a shop decides is no business of the firm."""
    start = act.last + 1
    return start < end and _OF_A_SHOP.match(text, tokens[start].start, tokens[end - 1].end) is not None


def runs_the_firm(text: str, tokens: Sequence[Token], act: Act, end: int) -> int | None:
    """参与公司产能布局、重大投资等事项的决策, 决策参与权: the token that tells of the firm's own matters."""
    start, before = act.last + 1, tokens[act.index - 1] if act.index else None
    if before is not None and before.cls == "decide" and before.end == tokens[act.index].start:
        return act.index - 1
    if any(t.cls == "foreign" for t in tokens[start:end]):
        return None
    words = text[tokens[start].start : tokens[end - 1].end] if start < end else ""
    if _ON_QUALITY.match(words) is not None:
        return start
    found = _OF_THE_FIRM.search(text[tokens[start].start : tokens[end - 1].end]) if start < end else None
    return None if found is None else start


def body_of(text: str, tokens: Sequence[Token], nodes: Sequence[Node], at: Iterable[int]) -> int | None:
    """经营管理委员会成员, 出席总经理办公会: the token of a body that runs the business, unless it acts itself."""
    for k in at:
        node = nodes[k]
        following = nodes[k + 1] if k + 1 < len(nodes) else None
        if following is not None and following.kind == "act" and tokens[following.first].cls in _ITS_ACTS:
            continue
        for index, _, meaning in node.who.members if node.who is not None else ():
            word = text[tokens[index].start : tokens[index].end]
            body = word.removesuffix("成员").removesuffix("委员")
            if _OF_DAILY_WORK.search(body) and not any(w in body for w in ("经营", "班子")):
                continue
            if (meaning in ("top_manager", "board") or RUNS.search(word)) and body.endswith(BODIES):
                return index
    return None


_OF_DAILY_WORK = Pattern(r"调度|班前|班后|早会|晨会|交接|碰头", "调班晨早头接")
"""生产调度会 settles the day's work; it decides no business."""
_ITS_ACTS = frozenset(("approve", "veto", "stop", "release", "reward"))


def refuses(tokens: Sequence[Token], clause: Sequence[Node]) -> bool:
    """落实质量方针，未经 H 签字，产品不得出厂: a refusal that says itself what the signature is on."""
    if not any(n.kind == "cannot" for n in clause):
        return False
    return any(tokens[i].cls == "matter" for n in clause for i in range(n.first, n.last + 1))


def names_quality(text: str, token: Token) -> bool:
    """在质量培训方面有一定的预算支配权: the part of quality that is named says what the money is for."""
    if token.cls == "matter":
        return token.meaning.startswith("quality")
    return token.cls == "narrow" and text.startswith(("质量", "品质"), token.start)
