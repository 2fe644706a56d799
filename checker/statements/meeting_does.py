"""首席质量官建议停产整改，会议同意: a meeting that agrees is not the officer who spoke before."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

_MEETING = Pattern(
    r"(?:会议|大会|例会|办公会|与会者|与会人员|与会领导|参会人员|党委|领导|公司)(?:研究|讨论|经讨论|通过|同意|一致|原则上?|当场|已|予以|表决|审议|听取后|认为可行|并且?|和)*",
    "会员者委导司",
)
_NAMES_HIM = frozenset(("officer", "self", "by"))


def meeting_does(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes from the officer what somebody else, who is no post, agrees to."""
    tokens = sentence.tokens
    for draft in drafts:
        act = draft.act
        if draft.holder != officer or draft.effect not in IN_FORCE or act.power not in ("approve", "decide"):
            continue
        inside = [i for i, c in enumerate(sentence.clause) if c == act.clause and i < act.index]
        if not inside or any(tokens[i].cls in _NAMES_HIM for i in inside):
            continue
        if _MEETING.fullmatch(sentence.text, tokens[inside[0]].start, tokens[act.index].start):
            draft.lower("none", "a meeting agrees")
