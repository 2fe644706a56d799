"""计划一经发布，由 H 调度各中心推行: who directs the work once the plans are out approves none of them by that."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_OUT = Pattern(
    r"(?:一经|一旦|经)?(?:正式)?(?:发布|印发|下发|下达|颁布|签发|批准|审定|定稿|敲定|通过|确定|定下来?|批下来?)(?:之?[后时]|以后|下来后?)?,?$",
    "发下颁签批审定敲通确",
)
_EVENT = Pattern(r"一经|一旦|后,?$|以后|之后|时,?$", "一后时")


def after_issue(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers what the officer manages of plans that a clause before only says to be out."""
    for draft in drafts:
        if draft.holder != officer or draft.authority != "plan_approval" or draft.act.power != "manage":
            continue
        if draft.act.clause == 0 or not draft.theme.tokens:
            continue
        named = {sentence.clause[i] for i in draft.theme.tokens}
        if named != {draft.act.clause - 1}:
            continue
        inside = [
            t
            for t, c in zip(sentence.tokens, sentence.clause, strict=True)
            if c == draft.act.clause - 1 and t.cls != "comma"
        ]
        words = sentence.text[inside[0].start : inside[-1].end]
        if _OUT.search(words) and _EVENT.search(words):
            draft.lower("execute_only", "directs what is already out")
