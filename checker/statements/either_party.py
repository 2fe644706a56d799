"""任一方不同意的不得执行, behind an act of two: that it takes both, and no veto of either over anything else."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_EITHER = Pattern(
    r"(?:任何?|任意|其中|若|如|只要|有|凡)?(?:有)?(?:一方|一人|一家|一个部门)(?:当事人|签字人|签署人)?(?:若|如|未|表示|提出|持有?)?"
    r"(?:不同意|反对|否决|不签|拒签|未签|没签|有异议|异议|不认可|不予签|拒绝)",
    "方人家部",
)
_BOTH = frozenset(("joint", "limited", "conditional", "denied", "none", "recommend_only"))


def either_party(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Takes back the veto that such a clause seems to give the officer, where what is signed by two is told before it."""
    found = _EITHER.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if found is None:
        return
    shared = [d for d in drafts if d.holder == officer and d.authority != "veto" and d.effect in _BOTH]
    for draft in drafts:
        at = sentence.tokens[draft.act.index]
        if (
            draft.authority == "veto"
            and draft.holder == officer
            and at.start < found.end()
            and at.end > found.start()
            and any(d.act.index < draft.act.index for d in shared)
        ):
            draft.lower("none", "what two sign takes both")
