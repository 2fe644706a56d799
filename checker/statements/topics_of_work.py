"""质量计划审批的及时性, 产品放行评审会, 就质量预算审批与总经理沟通: a power that is measured, met or talked about."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

# What may stand between the power's name and what is said of it.
_WITH = r"(?:权(?!限)|工作|管理|决定|过程|事项|事宜|问题|执行|兑现|实施|处置|流程|制度|结果|决策|等|方面)*"
_TRAIT = (
    r"(?:[一-鿿]{0,3}(?:及时|准确|合规|合理|合法|规范|有效|科学|真实|严肃|权威|公正|公平|客观|完整|严谨|可追溯|一致)性"
    r"|(?:工作|整体)?(?:效率|效果|成效|质量|水平|进度|进展|满意度|偏差|差错|失误|不当|错误|延误|次数|周期|时效|数量|作用|意识|能力|经验|方法|技巧|技能|知识|理念)"
    r"|[一-鿿]{0,3}(?<!概)率|完成情况|执行情况|情况|后果|(?:规范|制度|标准|程序|信息|流程|科学)化|(?:重要|主要|直接|基本|决策|可靠|科学|客观)?(?:依据|参考|前提|基础|输入))"
)
_MEETING = (
    r"(?:(?:工作|专题|评审|审批|审议|联席|协调|专项|论证|启动|动员|总结|研讨|讨论|例行|季度|年度|月度|小组)*(?:会议?|例会)"
    r"|讨论|研讨|论证|座谈|听证|会审|评审)"
)
_ENDS = r"(?=$|[,。;:、()/和及与或并以\d≥≤><=%达承负造出])"
_TOPIC = Pattern(rf"{_WITH}(?:[的之]{_WITH})?(?:{_TRAIT}|{_MEETING}){_ENDS}")
_GOING_ON = Pattern(rf"{_WITH}(?:为(?:手段|抓手|导向|目标|契机|主线|重点|核心)|{_ENDS})")
_WITHIN = Pattern(rf"{_WITH}(?:之|过程)?中(?!心|止|断)", "中")
_IN = Pattern(r"在[^,。;:由]{0,12}$", "在")
_INSIDE = Pattern(rf"{_WITH}(?:之|过程)?中的(?=[^,。;:]{{1,10}}(?:$|[,。;]))", "中 的")
# What makes a decision of the same words: the papers that ask for an act of his.
_ACTS = Pattern(r"行使|作出|做出|决定权|裁决|签发|拍板|享有|拥有|最终|由[^,。;:]{0,8}(?:决定|审批|批准)")
_DENIED = Pattern(r"[不无免毋勿未](?!断)")
_ANSWERS = Pattern(
    rf"{_WITH}(?:[的之]?(?:后果|结果))?(?:全面|直接|最终|相应|首要|主要)*(?:负(?!责人)[^,。;:责]{{0,4}}责|承担[^,。;:]{{0,6}}责任)"
)
_TOWARDS = Pattern(r"对[^,。;:]{0,12}$", "对")
_DONE = Pattern(r"(?:主持|负责|参与|参加|制定|审批|管理|担任|从事|独立|组织|完成)过(?!程)", "过")
_FOR = Pattern(r"作为[^,。;]{0,14}$", "作")
_TALK = r"(?:沟通|协商|商讨|商量|商议|交流|请示|洽商|磋商|对接|汇报|报告|说明|咨询|质询|征求|听取|征询|培训|宣贯|讨论|研讨|协调|配合|协助|达成|提出|反映|反馈|提供|接受|解释|调研)"
_OVER = Pattern(r"(?:^|[,。;:]|负责)(?:[^,。;:]{0,8})就[^,。;:]{0,14}$", "就")
_TALKED = Pattern(rf"{_WITH}[^,。;]{{0,14}}?{_TALK}")
_TALKING = Pattern(
    r"(?:汇报|沟通|协商|商讨|商量|协同|协调|交流|请示|洽商|磋商|对接|反馈|通报|受理|接受)(?:(?!后|再|以|来)[^,。;:并由]){0,14}$"
)
_MEANS = Pattern(
    r"(?:^|[,。;:、]|质量官)(?:是|在于|为)?(?:通过|围绕|借助|依托|以|促进|支撑|支持|保障|推进|推动)[^,。;:由]{0,12}$"
)
_LABEL = Pattern(
    r"(?:^|[。;、)\n]|质量官|总监)(?:知会|备案|知情|抄送|通报|授权依据|考核指标|绩效指标|关键绩效指标|衡量标准|评价标准|指标|kpi)(?:\([^()]{0,8}\))?:[^,。;:]{0,10}$",
    ":",
)
_NAMES = frozenset(
    ("approve", "decide", "formulate", "matter", "bare", "content", "assess", "conj", "reward", "of", "also")
)
_SELF_TOLD = frozenset(("veto", "product_release", "quality_safety_stop"))


def topics_of_work(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes their force from the officer's drafts whose power is but what is measured, met or talked about."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in IN_FORCE and _is_a_topic(sentence, draft):
            draft.lower("none", "what is said is about the power")


def _is_a_topic(sentence: Sentence, draft: Draft) -> bool:
    tokens, act, text = sentence.tokens, draft.act, sentence.text
    inside = [t for t, c in zip(tokens, sentence.clause, strict=True) if c == sentence.clause[act.index]]
    start, end = inside[0].start, inside[-1].end
    before, after = text[start : tokens[act.index].start], text[tokens[act.last].end : end]
    word = text[tokens[act.index].start : tokens[act.last].end]
    if _LABEL.search(text, 0, tokens[act.index].start):
        return True
    if _DONE.search(before) or (after.startswith("过") and not after.startswith("过程")):
        return True
    named = draft.authority in _SELF_TOLD or (act.index > 0 and tokens[act.index - 1].cls in _NAMES)
    if not named or any(_ACTS.search(part) for part in (before, word, after)):
        return False
    if draft.authority != "decision_participation" and (
        _TOPIC.match(after) or _TOPIC.match(text, tokens[act.index].end, end)
    ):
        return True
    if _INSIDE.match(after) or (_TOWARDS.search(before) and _ANSWERS.match(after)):
        return True
    if _FOR.search(before) and _TOPIC.match(after):
        return True
    if _OVER.search(before) and _TALKED.match(after):
        return True
    return not act.right and (
        (
            _TALKING.search(before) is not None
            and _DENIED.search(before) is None
            and (tokens[act.index - 1].cls in _NAMES or _GOING_ON.match(after) is not None)
        )
        or (_IN.search(before) is not None and _WITHIN.match(after) is not None)
        or (_MEANS.search(before) is not None and _GOING_ON.match(after) is not None)
    )
