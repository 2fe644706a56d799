"""A member of something under a heading on a matter: 首席质量官为质量小组成员, The CQO is a member of middle management.

To belong somewhere says what he is. It does not say that he takes part in what the heading names.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_MEMBER = Pattern(
    r"(?:为|是|系|属于?|列入|纳入)[^,。;:]{0,20}(?:成员|委员|一员|人员)(?=[,。;:)]|$)|\b(?:is|are|be) (?:an? )?(?:\w+ )?members? of\b",
    "成委员m",
)


def member_of(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Leaves in doubt what the officer takes part in by a sentence that names no matter and makes him a member."""
    mine = [
        d
        for d in drafts
        if d.holder == officer
        and d.authority != "decision_participation"
        and d.act.power in ("participate", "attend")
    ]
    if not mine or "matter" in sentence.classes or not _MEMBER.search(sentence.text):
        return
    for draft in mine:
        draft.unsure = True
        draft.notes.append("a member of something that is not the matter")
