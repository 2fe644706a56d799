"""首席质量官批准年度质量计划初稿: what he approves stays a draft, for somebody else to make a plan of it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_APPROVES = r"(?:批准|审批|审定|核准|签批|核定|审查批准|签发|批阅)"
_DRAFT = r"(?:初稿|讨论稿|征求意见稿|意见稿|草稿|送审稿|报批稿)"
_OF_A_DRAFT = Pattern(
    rf"{_APPROVES}[^,。;:由]{{0,16}}{_DRAFT}|{_DRAFT}[)》”\"]?(?:须|应|均|统一)?(?:由|经|报|需经|须经)[^,。;:]{{0,10}}{_APPROVES}",
    "稿",
)
_HANDED_ON = Pattern(
    rf"(?:(?:草案|{_DRAFT})[^。;:]{{0,14}}{_APPROVES}|{_APPROVES}[^,。;:]{{0,14}}(?:草案|{_DRAFT}))(?:之?后|通过后|,)?,?(?:再|并|统一|逐级)?(?:报|提交|呈|送|上报|转)(?!.{{0,12}}(?:备案|存档|备查|归档))",
    "稿案",
)
_IN_FORCE = Pattern(r"发布|实施|下发|印发|生效|定稿|执行|施行|颁布|为准|正式", "发实生定执施颁准正")
_OF = frozenset(("plan_approval", "strategy", "budget"))


def approves_a_draft(sentence: Sentence, draft: Draft) -> bool:
    """Whether what the officer approves in the clause is a draft that becomes nothing by it, or that he hands on."""
    if draft.authority not in _OF or draft.act.power not in ("approve", "decide", "formulate", "manage"):
        return False
    inside = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause]
    if not inside:
        return False
    clause = sentence.words(inside[0], inside[-1] + 1)
    rest = sentence.words(inside[0], len(sentence.tokens))
    if _HANDED_ON.search(rest) is not None:
        return True
    return _OF_A_DRAFT.search(clause) is not None and _IN_FORCE.search(rest) is None
