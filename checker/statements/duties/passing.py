"""Who only approves the plan of a matter (批准质量培训计划), or raises what others measure, has not thereby the matter."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.handling import DOING
from checker.statements.duties.subjects import HOLDERS
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

_PASSES = frozenset(("approve", "review", "decide"))


def only_lets_pass(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """Whether all that the clause does with ``mention`` is to let its plan pass."""
    tail = text[mention.end :].lstrip(" 的")
    waits = topics.topics[mention.topic].on_occasion  # who decides whether it is done has not to do it
    plans = tail.startswith(topics.named("papers_of_work"))
    verbs = (*topics.named("does"), *topics.named("organises"))
    doing = [t for t in clause if t.cls in DOING or text[t.start : t.end] in verbs]
    before = [t for t in doing if t.end <= mention.start]
    doing = before or [t for t in doing if t.start >= mention.end]
    lets = topics.named("lets_pass")
    if not doing:
        return False
    return (waits or plans) and all(t.cls in _PASSES or text[t.start : t.end].endswith(lets) for t in doing)


def proposed_by_another(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """审批各部门提出的质量建议, 督促责任部门提出措施: who stands right before 提出, after a verb, proposes it himself."""
    if not topics.topics[mention.topic].joins or not text.startswith("提", mention.start):
        return False
    before = [t for t in clause if t.end <= mention.start and t.cls not in ("strong", "each", "also")]
    if len(before) < 2 or before[-1].cls not in HOLDERS - {"officer", "self"}:
        return False
    return before[-2].cls not in ("to", "at", "about", "report", "per")


_IN_CHARGE = Pattern(
    r"对[^,;。]{0,24}(?:安全|发展)[^,;。]{0,16}(?:全面负责|负总责|全权负责|负全责|负全面责任|总负责)", "对 责"
)


def only_in_charge(text: str, clause: Sequence[Token]) -> bool:
    """对食品安全和质量提升工作全面负责: whoever answers for all of it is not thereby told to do the one matter."""
    return _IN_CHARGE.search(text, clause[0].start, clause[-1].end) is not None


_KEPT_WITHIN = Pattern(
    r"(?:控制|压缩|压降|降低|减少|压减|管控|把|将|使|确保|保证)[^,;。]{0,6}(?:质量|品质|不良|报废|返工|返修)[^,;。]{0,8}(?:成本|损失|费用|代价|率)[^,;。]{0,6}(?:不超|不高于|不突破|低于|在[^,;。]{0,12}(?:以内|之内|以下|范围内)|控制在|≤|<|下降|降到|降至|达标)",
    "本失用价率",
)
_RAISES = ("提升", "提高", "增强", "改善", "达到", "不断提高", "不断提升")


def only_raised(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """提高顾客满意度, 供应商质量评价: whether the words before the matter make no doing of it, as those of its topic tell."""
    if mention.topic == "quality_cost" and _KEPT_WITHIN.search(text, clause[0].start, clause[-1].end):
        return True  # 控制质量成本不超预算
    topic = topics.topics[mention.topic]
    before = [t for t in clause if t.end <= mention.start]
    said = text[before[0].start : mention.start] if before else ""
    if any(word in said for word in topic.not_of):
        return True  # 供应商的质量评价
    after = [t for t in clause if t.start >= mention.end]
    last = text[after[-1].start : after[-1].end] if after else ""
    if last in topic.not_by and last in _RAISES:
        return True  # 客户满意度由首席质量官负责提高
    raised = any(text[t.start : t.end] in topic.not_by for t in before) or said.endswith(
        topic.not_by or ("\0",)
    )
    return raised and not text[mention.end :].lstrip(" 度的").startswith(topics.named("measured"))


_OPINION = Pattern(
    r"(?:工作|结果|等级|得分|的)*(?:(?:以及|[与及和、])(?:奖惩|奖罚|奖励|处罚|考评|评价|评比|兑现))*(?:的|初步|处理)*(?:意见|建议|初稿|动议|提案|建议方案|建议名单)",
    "意建初动提",
)
_SETTLES = Pattern(r"决定|审定|核定|批准|审批|签发|裁定|定稿|拍板|确定|主持|说了算", "定批发裁拍主说")


def only_an_opinion(text: str, clause: Sequence[Token], mention: Mention) -> bool:
    """质量考核与奖惩意见由首席质量官汇总提出: who only offers an opinion on the appraisal does not hold it."""
    if mention.topic != "internal_assessment" or _OPINION.match(text, mention.end) is None:
        return False
    return _SETTLES.search(text, clause[0].start, clause[-1].end) is None
