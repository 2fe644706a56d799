"""未经 H 同意，仓库也可放行: what may be done without his consent waits for nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

# What may be done then keeps his say: 可以拒绝发货.
_REFUSES = Pattern(
    r"拒|不[予收发认签办执付接]|拦|扣|退|阻|制止|抵制|举报|否决|停|封|追究|投诉|上报|反映",
    "拒不拦扣退阻制抵举否停封追投上反",
)
_SAY = frozenset(("may", "cannot", "noeffect", "must", "then", "noneed"))


def not_waited_for(sentence: Sentence, drafts: Sequence[Draft], officer: str) -> None:
    """Lowers the officer's drafts from a consent without which the next clause lets others act."""
    if not {"without", "may"} <= sentence.classes:
        return
    for draft in drafts:
        if draft.holder != officer or draft.act.frame != "F4":
            continue
        here = draft.act.clause
        tokens = list(zip(sentence.tokens, sentence.clause, strict=True))
        if not any(t.cls == "without" for t, c in tokens[: draft.act.index] if c == here):
            continue
        later = next(((t, c) for t, c in tokens if c > here and t.cls in _SAY), None)
        if later is None or later[0].cls != "may":
            continue
        end = max(t.end for t, c in tokens if c == later[1])
        if not _REFUSES.search(sentence.text, later[0].start, end):
            draft.lower("denied", "may be done without him")
