"""要求各部门审批质量计划, 推动子公司参与经营决策: who asks others to act has not their power."""

from __future__ import annotations

from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_ASKS = frozenset(
    ("要求", "推动", "帮助", "考察", "监督", "检查", "督促", "敦促", "指导", "支持", "提醒", "确保", "引导")
)
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
_RULED = frozenset(("grant", "limited", "conditional", "joint"))


def others_asked(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes the officer's drafts whose act he asks others for; to have work stopped is his power all the same."""
    for draft in drafts:
        if draft.holder != officer or draft.effect not in _RULED or draft.authority == "quality_safety_stop":
            continue
        if _asked(sentence, draft.act.index, draft.act.clause):
            draft.lower("none", "others are asked to")


def _asked(sentence: Sentence, index: int, clause: int) -> bool:
    others = False
    for i in range(index - 1, -1, -1):
        token = sentence.tokens[i]
        if sentence.clause[i] != clause:
            return False
        if token.cls in _OTHERS:
            others = True
        elif others and sentence.text[token.start : token.end] in _ASKS:
            return True
        elif token.cls not in _FILLS:
            return False
    return False
