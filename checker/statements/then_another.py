"""质量规划发布后，由首席质量官解读: what has been done before by whom the text does not say, and what he does then."""

from __future__ import annotations

from checker.statements.draft import IN_FORCE, Draft
from checker.statements.nodes import POWERS
from checker.statements.sentence import Sentence

_DONE = frozenset(("approve", "decide", "formulate", "release", "manage", "assess", "reward"))
_BETWEEN = POWERS | frozenset(("conj", "also", "content", "done", "outcome"))


def then_another(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of acts that only date what follows: its matter stands before it, and he does not."""
    if "after" not in sentence.classes or "matter" not in sentence.classes:
        return
    for draft in drafts:
        if draft.holder != officer or draft.effect not in IN_FORCE or draft.act.power not in _DONE:
            continue
        at, here = draft.act.index, sentence.clause[draft.act.index]
        before = [i for i in range(at) if sentence.clause[i] == here]
        named = any(sentence.tokens[i].cls in ("officer", "self") for i in before)
        if not named and _has_matter(sentence, before) and _dates(sentence, draft.act.last + 1):
            draft.lower("none", "done before what he does")


def _has_matter(sentence: Sentence, before: list[int]) -> bool:
    return any(sentence.tokens[i].cls == "matter" for i in before)


def _dates(sentence: Sentence, index: int) -> bool:
    """Whether …后 and a comma follow."""
    tokens = sentence.tokens
    while index < len(tokens) and tokens[index].cls in _BETWEEN:
        index += 1
    return [t.cls for t in tokens[index : index + 2]] == ["after", "comma"]
