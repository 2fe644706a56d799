"""Names of quality plans that no list holds: 质量信得过班组创建计划, 质量专项整治方案, 六西格玛项目立项."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_HEAD = Pattern(r"(?:计划书?|方案|立项书?|课题|项目|策划书?|预案|提案)$", "划案目立策课")
_HEADS = Pattern(r"计划|方案|立项|课题|项目|策划|预案|提案", "划案目立策课")
_AIM = Pattern(r"(?:规划|战略|纲要|路线图|愿景)$", "划略要图景")
_AIM_HEADS = Pattern(r"规划|战略|纲要|路线图|愿景", "划略要图景")
_NO_AIM = Pattern(
    r"费|资金|预算|人才|人员|队伍|培训|检验|检测|计量|信息化|数字化|实验室|中心|设备|基地|厂房|强国|强市|强省|强县|国家|全国|省|市",
    "费资预人队培检计信数实中设基厂强国全省市",
)
_OPENS = Pattern(r"质量|品质|品管|零缺陷|qc|tqm|apqp|六西格玛|精益六?西?格?玛?质量|8d$")
_CHECKS = Pattern(r"检验|检测|监视|测量|体系(?:内审|认证|审核|运行)", "验测视体")
_ILLS = Pattern(r"客诉|投诉|满意度|不合格|不良", "诉度格良")
"""What a plan checks or puts right without the word quality."""
_OWNED = Pattern(r"设备|仪器|仪表|人员|中心|室|能力|机构|软件|系统|岗", "备器表员心室力构件统岗")
_INSIDE = frozenset(
    [
        "content",
        "general",
        "unknown",
        "stages",
        "number",
        "bare",
        "supervise",
        "review",
        "narrow",
        "paper",
        "date",
        "before",
    ]
)
_DEEDS = Pattern(
    r"管理|管控|控制|推进|推动|创建|申报|检查|抽查|监督|审核|评审|宣传|策划|实施|落实|建立|评比|评价|跟踪|使用|安排|分配|支出|列支|开支|收支|编制|工作|体系|作|回顾|保障|保证|分解"
)
"""What a plan may be for; on its own each is an act."""
_MENDS = Pattern(
    r"改进|改善|整改|提升|攻关|攻坚|创新|技改|整治|治理|防控|管控|排查|预防|纠正|创优|对标|达标|六西格玛|qc",
    "q创升善坚技排控改攻整标治玛纠达防",
)
_AIMS = Pattern(r"分解|实施|管理|推进|落实|达成|保障|行动", "动推施管落解达障")
_SPENT = Pattern(
    r"(?:费用?|经费|资金|预算|专款|款项?|基金|投入)(?:的)?(?:使用|安排|分配|支出|列支|开支|编制|收支|用款)(?:的)?(?:计划|方案)",
    "划案 列开排支款用编配",
)
"""质量专项资金使用计划: a plan of what is spent is a budget."""
_NOT_PLANS = Pattern(
    r"赔|薪|酬|激励|奖惩|价|协议|合同|招标|采购|费用|经费|资金|预算|资源", "价协合惩招源激用薪费赔酬采金预"
)
_PAPER_GOES_ON = (
    "书",
    "表",
    "单",
    "报告",
    "送",
    "报",
    "由",
    "经",
    "须",
    "应",
    "进行",
    "予以",
    "未经",
    "提交",
)
_BUILDS = Pattern(r"(?:文化|体系|质量|品质|管理|品牌)建设方案$", "案")
_LONGEST = 7
_NAMES = frozenset(("matter", "content", "unknown", "narrow", "general", "stages", "supervise"))


def plans_named(text: str, tokens: list[Token]) -> list[Token]:
    """Runs of tokens that open with quality and close with a plan, each as one; all others as they are."""
    if not _HEADS.search(text) and not _AIM_HEADS.search(text):
        return tokens
    out: list[Token] = []
    for token in tokens:
        if _asks_for(text, token, out):
            out[-1] = make_token((out[-1].start, token.end, "matter", "quality_plan", False))
            continue
        if token.cls == "right" and (founded := _founding(text, token, out)):
            out[-1:] = founded
            continue
        out.append(token)
        if _AIM.search(text, token.start, token.end) and token.cls in (
            "bare",
            "content",
            "general",
            "matter",
        ):
            first = _aim_opens(text, out)
            if first is not None:
                out[first:] = [make_token((out[first].start, token.end, "matter", "quality_strategy", False))]
        elif _ends(text, token):
            first = _opening(text, out)
            if first is not None:
                spent = _SPENT.search(text, out[first].start, token.end) is not None
                meaning = "quality_budget" if spent else "quality_plan"
                out[first:] = [make_token((out[first].start, token.end, "matter", meaning, False))]
    return out


def _aim_opens(text: str, out: list[Token]) -> int | None:
    """质量强企三年规划: where the name of a strategy begins; None where it is of staff, money or rooms."""
    for i in range(len(out) - 2, max(-1, len(out) - 6), -1):
        token = out[i]
        if out[i + 1].end == out[i + 1].start or out[i + 1].start != token.end:
            return None
        words = text[token.start : token.end]
        if words.startswith(("质量", "品质")) and token.cls in ("matter", "content", "general"):
            return None if _NO_AIM.search(text, token.start, out[-1].end) else i
        if token.cls not in ("content", "general", "unknown", "date", "number", "bare"):
            return None
    return None


def may_name_plan(text: str) -> bool:
    """Whether such a name may stand in the text."""
    heads = _HEADS.search(text) or _AIM_HEADS.search(text)
    return bool(heads and (_OPENS.search(text) or _CHECKS.search(text) or _ILLS.search(text)))


def _asks_for(text: str, token: Token, out: list[Token]) -> bool:
    """立项申请书, 立项申请送 H 审批: the paper that asks, not the asking."""
    if not out or out[-1].meaning != "quality_plan" or out[-1].end != token.start:
        return False
    words = text[token.start : token.end]
    if words in ("书", "表", "单", "报告"):
        return text.endswith("申请", 0, token.start)
    return words in ("申请书", "申请表", "申请单", "申请报告") or (
        words == "申请" and text.startswith(_PAPER_GOES_ON, token.end)
    )


def _founding(text: str, token: Token, out: list[Token]) -> list[Token]:
    """质量改进项目立项权: who has it says yes to the project."""
    if not out or out[-1].meaning != "quality_plan" or out[-1].end != token.start:
        return []
    start, at = out[-1].start, token.start - 2
    if (
        not text.endswith("立项", start, token.start)
        or at - start < 4
        or text[token.start : token.end] != "权"
    ):
        return []
    return [
        make_token((start, at, "matter", "quality_plan", False)),
        make_token((at, token.end, "approve", "approve", False)),
    ]


def _ends(text: str, token: Token) -> bool:
    closes = token.cls in ("bare", "paper", "general", "content", "formulate", "foreign", "propose", "matter")
    return closes and _HEAD.search(text, token.start, token.end) is not None


def _opening(text: str, out: list[Token]) -> int | None:
    """Where the name begins: the nearest 质量 to the left with nothing but what plans are for in between."""
    last = len(out) - 1
    second: int | None = None
    for i in range(last, max(-1, last - _LONGEST), -1):
        token = out[i]
        if i < last and out[i + 1].start != token.end:
            break
        words = text[token.start : token.end]
        if _OPENS.search(words) and (token.cls in _NAMES or "信得过" in words):
            return i if i < last and _fits(text, out, i) else None
        if i == last - 1 and token.cls == "of" and _MENDS.search(text, token.start - 2, token.start):
            continue  # 质量整改的方案
        if i < last and (_CHECKS.search(words) or _ILLS.search(words)) and token.cls in _NAMES:
            second = i if _fits_unnamed(text, out, i) else None
        if i < last and token.cls not in _INSIDE and not _DEEDS.fullmatch(words):
            break
    return second


def _fits_unnamed(text: str, out: list[Token], first: int) -> bool:
    """检验检测计划, 客诉整改方案: what is checked or mended, not who or what checks."""
    between = text[out[first].start : out[-1].end]
    if _NOT_PLANS.search(between) or _OWNED.search(between) or out[-1].cls == "foreign":
        return False
    if not between.endswith(("计划", "计划书", "方案", "策划", "策划书")):
        return False
    return bool(_MENDS.search(between)) if _ILLS.search(between) else True


def _fits(text: str, out: list[Token], first: int) -> bool:
    """Whether what stands between is what a plan is for, and not what is paid, rewarded or put right."""
    opening, head = out[first], out[-1]
    between = text[opening.start : head.end]
    if _SPENT.search(between):
        return opening.meaning in ("quality", "quality_budget", "")
    if _NOT_PLANS.search(between):
        return False
    closing = text[head.start : head.end]
    if head.cls == "foreign" and closing != "培训计划" and not _BUILDS.search(between):
        return False
    if closing == "项目" and len(between) == 4:
        return True
    if opening.meaning == "quality_strategy":
        aimed = text[opening.start : opening.end]
        return ("质量目标" in aimed or "品质目标" in aimed) and bool(_AIMS.search(between))
    if closing.endswith(("项目", "提案")) or opening.meaning in ("quality_safety", "quality_budget"):
        return _MENDS.search(between) is not None
    return opening.meaning in ("", "quality", "quality_plan")
