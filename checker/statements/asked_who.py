"""问：质量改进计划谁批？答：质量总监批 – the answer is about what the question asks whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.naming import Token
from checker.statements.theme import NOMINAL

_WHOSE = ("谁", "哪个岗位", "哪位", "哪个部门", "什么人", "何人")
_ANSWERS = frozenset(("答", "回答", "答复", "a", "答案"))


def asked_who(text: str, part: Sequence[Token], end: str) -> tuple[str, ...]:
    """The matters of a question that asks for whoever does something; none for any other sentence."""
    if end != "question" or not part:
        return ()
    words = text[part[0].start : part[-1].end]
    if not any(word in words for word in _WHOSE):
        return ()
    named = [t.meaning if t.cls == "matter" else NOMINAL.get(t.cls, "") for t in part]
    return tuple(dict.fromkeys(m for m in named if m))


def answers_it(label: str) -> bool:
    """Whether ``label`` opens an answer."""
    return label.strip(" :") in _ANSWERS
