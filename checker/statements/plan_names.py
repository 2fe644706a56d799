"""Names of quality plans that no list holds: 质量信得过班组创建计划, 质量专项整治方案, 六西格玛项目立项."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_HEAD = Pattern(r"(?:计划书?|方案|立项书?|课题|项目|策划书?|预案|提案)$", "划案目立策课")
_HEADS = Pattern(r"计划|方案|立项|课题|项目|策划|预案|提案", "划案目立策课")
_OPENS = Pattern(r"质量|品质|qc|tqm|apqp|六西格玛|精益六?西?格?玛?质量|8d$")
_INSIDE = frozenset(
    ("content", "general", "unknown", "stages", "number", "bare", "supervise", "review", "narrow", "paper")
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
_LONGEST = 7


def plans_named(text: str, tokens: list[Token]) -> list[Token]:
    """Runs of tokens that open with quality and close with a plan, each as one; all others as they are."""
    if not _HEADS.search(text):
        return tokens
    out: list[Token] = []
    for token in tokens:
        out.append(token)
        if _ends(text, token):
            first = _opening(text, out)
            if first is not None:
                spent = _SPENT.search(text, out[first].start, token.end) is not None
                meaning = "quality_budget" if spent else "quality_plan"
                out[first:] = [make_token((out[first].start, token.end, "matter", meaning, False))]
    return out


def _ends(text: str, token: Token) -> bool:
    closes = token.cls in ("bare", "paper", "general", "content", "formulate", "foreign", "propose", "matter")
    return closes and _HEAD.search(text, token.start, token.end) is not None


def _opening(text: str, out: list[Token]) -> int | None:
    """Where the name begins: the nearest 质量 to the left with nothing but what plans are for in between."""
    last = len(out) - 1
    for i in range(last, max(-1, last - _LONGEST), -1):
        token = out[i]
        if i < last and out[i + 1].start != token.end:
            return None
        words = text[token.start : token.end]
        if _OPENS.search(words) and token.cls in ("matter", "content", "unknown", "narrow", "general"):
            return i if i < last and _fits(text, out, i) else None
        if i == last - 1 and token.cls == "of" and _MENDS.search(text, token.start - 2, token.start):
            continue  # 质量整改的方案
        if i < last and token.cls not in _INSIDE and not _DEEDS.fullmatch(words):
            return None
    return None


def _fits(text: str, out: list[Token], first: int) -> bool:
    """Whether what stands between is what a plan is for, and not what is paid, rewarded or put right."""
    opening, head = out[first], out[-1]
    between = text[opening.start : head.end]
    if _SPENT.search(between):
        return opening.meaning in ("quality", "quality_budget", "")
    if _NOT_PLANS.search(between):
        return False
    closing = text[head.start : head.end]
    if head.cls == "foreign" and closing != "培训计划":
        return False
    if closing == "项目" and len(between) == 4:
        return True
    if opening.meaning == "quality_strategy":
        return text.startswith(("质量目标", "品质目标"), opening.start) and bool(_AIMS.search(between))
    if closing.endswith(("项目", "提案")) or opening.meaning in ("quality_safety", "quality_budget"):
        return _MENDS.search(between) is not None
    return opening.meaning in ("", "quality", "quality_plan")
