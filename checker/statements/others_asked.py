"""要求各部门审批质量计划, 推动子公司参与经营决策: who asks others to act has not their power."""

from __future__ import annotations

from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

_ASKS = frozenset(
    (
        "安排",
        "培训",
        "教育",
        "培养",
        "考核",
        "辅导",
        "请示",
        "要求",
        "推动",
        "帮助",
        "考察",
        "监督",
        "检查",
        "督促",
        "敦促",
        "指导",
        "支持",
        "提醒",
        "确保",
        "引导",
    )
)
_BELOW = frozenset(("下属", "下级", "部下", "属下", "员工"))
_OTHERS = frozenset(("below", "beside", "company", "anyone"))
_FILLS = frozenset(
    (
        "each",
        "whole",
        "content",
        "conj",
        "general",
        "of",
        "number",
        "stages",
        "also",
        "strong",
        "must",
        "per",
        "law",
    )
)


def others_asked(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes the officer's drafts whose act he asks others for; to have work stopped is his power all the same."""
    for draft in drafts:
        if (
            draft.holder != officer
            or draft.effect not in IN_FORCE
            or draft.authority == "quality_safety_stop"
        ):
            continue
        if _asked(sentence, draft.act.index, draft.act.clause):
            draft.lower("none", "others are asked to")


def _asked(sentence: Sentence, index: int, clause: int) -> bool:
    others = False
    for i in range(index - 1, -1, -1):
        token = sentence.tokens[i]
        if sentence.clause[i] != clause:
            return False
        named = token.cls in _OTHERS or sentence.text[token.start : token.end] in _BELOW
        if named or (token.cls == "above" and _is_asked_for_it(sentence, i)):
            others = True
        elif others and sentence.text[token.start : token.end] in _ASKS:
            return True
        elif token.cls not in _FILLS or (not others and sentence.text[token.start] in "并且"):
            return False
    return False


def _is_asked_for_it(sentence: Sentence, index: int) -> bool:
    """请示总经理审批质量计划."""
    before = sentence.tokens[index - 1] if index else None
    return before is not None and sentence.text[before.start : before.end] == "请示"
