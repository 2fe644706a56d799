"""质量计划审批参与权, 产品放行调查权: a right to know of, help in or speak of a power is not that power."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

_WEAK_RIGHT = Pattern(
    r"(?:的|之|过程(?:中)?的?|事项的?|工作的?|方面的?)?(?:参与|参加|协助|配合|知情|了解|调查|查阅|查询|报告|汇报|上报|跟踪|跟进|起草|拟订|编制|评议|申诉|检查|监察|监督|质询|咨询"
    r"|协调|督促|旁听|列席|发言|讨论|提议|提案|动议|提请|推荐|提名|初审|复核|复议|会签|申请|陈述|反映|异议|协商)(?:[、和及与](?:[^,。;、权]{2,4}))*权",
    "权",
)


def weak_rights(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts whose power only says what such a right is about."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in IN_FORCE:
            end = sentence.tokens[draft.act.index].end
            if draft.act.power != "participate" and _WEAK_RIGHT.match(sentence.text, end):
                draft.lower("recommend_only", "a right to have part in the power")
