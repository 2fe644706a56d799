"""协助总经理，首席质量官审批质量计划: he who does it to help another does the other's work.

So is all that he helps with, or proposes to another, in one enumeration: 协助总经理审批质量计划、决定停产.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.whole_block import WholeBlock, lower

_AROUND = frozenset(("officer", "self", "assist", "must", "also", "duty", "strong", "purpose"))
_HELPED = frozenset(("above", "beside", "grantor"))
_ANEW = _HELPED | {
    "officer",
    "self",
    "below",
    "company",
    "may",
    "must",
    "by",
    "also",
    "duty",
    "comma",
    "semicolon",
}
_EFFECTS: dict[str, Effect] = {"assist": "execute_only", "propose": "recommend_only"}


def helps(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts after a clause that only says whom he helps, and those that he helps with besides."""
    _listed(sentence, [d for d in drafts if d.holder == officer])
    if "assist" not in sentence.classes:
        return
    for clause in dict.fromkeys(sentence.clause):
        inside = [t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
        inside = inside[:-1] if inside[-1] == "comma" else inside
        if len(inside) < 2 or inside[-1] not in _HELPED or "assist" not in inside:
            continue
        at = inside.index("assist")
        if set(inside[:at]) <= _AROUND and set(inside[at + 1 :]) <= _HELPED | {"conj"}:
            for draft in drafts:
                if draft.holder == officer and draft.act.clause > clause:
                    draft.lower("execute_only", "helps somebody else")


def _listed(sentence: Sentence, mine: list[Draft]) -> None:
    """协助总经理审批质量计划、决定停产: what is enumerated beside it is helped with as well."""
    classes = [t.cls for t in sentence.tokens]
    for draft in mine:
        for first in mine:
            governor = first.act.governor
            if governor is None or draft.act.governor is not None or governor.power not in _EFFECTS:
                continue
            if first.act.clause != draft.act.clause or not governor.index < first.act.index < draft.act.index:
                continue
            between = classes[first.act.last + 1 : draft.act.index]
            asked = set(classes[governor.last + 1 : first.act.index]) & _HELPED
            if asked and "conj" in between and not _ANEW & set(between):
                draft.lower(_EFFECTS[governor.power], "helped with, or proposed, in the same enumeration")


_LEADS = Pattern(r"(?:协助|配合|辅助|辅佐|协同)[^,。;:\n]{2,12}:[^。\n]*", ": 协配辅")


def helps_with_list(block: WholeBlock) -> None:
    """首席质量官协助总经理：审批质量计划；决定停产: help leads all of its list."""
    for found in _LEADS.finditer(block.text):
        colon = block.text.index(":", found.start())
        helped = [t for t in block.tokens if found.start() <= t.start and t.end == colon]
        if helped and helped[0].cls in _HELPED:
            lower(block.before(found.end(), colon), "execute_only", found.group(), "helps")
