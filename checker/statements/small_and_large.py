"""What the officer stops or releases beside what another does: 单台设备由 H 停机，整条线停产须经厂长批准."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.parts import opens_with_another_part
from checker.statements.sentence import Sentence

_THINGS = frozenset(("stop", "release", "matter", "veto"))


_PARTED = frozenset(("quality_safety_stop", "product_release"))


def small_beside_large(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """整条线停产须经厂长批准: what another decides in a clause of his own may be a part of his own."""
    if act.clause <= draft.act.clause or draft.authority not in _PARTED or act.clause not in sentence.clause:
        return False
    first = sentence.clause.index(act.clause)
    mine, theirs = sentence.words(0, first), sentence.words(first, act.last + 1)
    same = any(t.cls in _THINGS for t in sentence.tokens[first : act.last + 1])
    if not same and not any(theirs[k : k + 2] in mine for k in range(min(len(theirs) - 1, 8))):
        return False
    return opens_with_another_part(mine, theirs)


def not_of_him(draft: Draft, act: Act, drafts: list[Draft]) -> None:
    """…，整条生产线停产须经厂长批准: what waits for another there is nothing that the officer does."""
    for other in drafts:
        same = other.holder == draft.holder and other.authority == draft.authority
        if same and other is not draft and other.act.carried and other.act.clause == act.clause:
            other.lower("none", "somebody else's part")
