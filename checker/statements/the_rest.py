"""其他板块的质量目标由各板块自定: what is left to others is not the officer's."""

from __future__ import annotations

from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_OFFICER = frozenset(("officer", "self", "cannot", "also"))
_LEFT = frozenset(("by", "belong", "formulate", "approve", "decide", "manage"))


def leave_the_rest(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's grants to what a later clause about the rest of the same matter leaves them."""
    if "rest" not in sentence.classes:
        return
    for i, token in enumerate(sentence.tokens):
        clause = sentence.clause[i]
        if token.cls != "rest" or (i and sentence.clause[i - 1] == clause):
            continue
        inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
        classes = {t.cls for t in inside}
        if classes & _OFFICER or not classes & _LEFT or "of" not in classes:
            continue
        matters = {t.meaning for t in inside if t.cls == "matter"}
        for draft in drafts:
            same = draft.holder == officer and draft.act.clause < clause and matters & set(draft.theme.ids)
            if same and draft.effect == "grant":
                draft.limit(Modifier("limit", "the_rest", "scope", "limited", i, i + len(inside)))
