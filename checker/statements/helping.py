"""协助总经理，首席质量官审批质量计划: he who does it to help another does the other's work."""

from __future__ import annotations

from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_AROUND = frozenset(("officer", "self", "assist", "must", "also", "duty", "strong"))
_HELPED = frozenset(("above", "beside", "grantor"))


def helps(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts after a clause that only says whom he helps."""
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
