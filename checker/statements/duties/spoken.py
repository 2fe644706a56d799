"""Whom 其, 他 and 该同志 mean in a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.statements.duties.clauses import Read
from checker.statements.duties.model import Standing
from checker.statements.duties.standing import POSTS, holders_in
from checker.statements.duties.subjects import agents
from checker.statements.naming import Token


def resolved(
    read: Read, text: str, part: Sequence[Token], clause: Sequence[Token], standing: Standing, officer: str
) -> Read:
    """``read`` with whoever was spoken of last in the place of a pronoun; who is known to nobody is doubted.

    本岗位 means the post that the paper describes, whoever was spoken of.
    """
    if "self" not in read.who:
        return read
    own = any(t.cls == "self" and text.startswith("本", t.start) for t in clause)
    before = holders_in([t for t in part if t.end <= clause[0].start])
    meant = standing.who if own else before or standing.spoken or standing.who
    named = (read.who - {"self"}) | meant
    if named:
        return replace(read, who=named)
    return replace(read, who=frozenset((officer,)), doubted=True)


def spoken_of(text: str, part: Sequence[Token], officer: str) -> frozenset[str]:
    """Whom the next sentence may mean by 其: all whom ``part`` names, but of 各部门…由首席质量官… only him who acts."""
    acting = frozenset[str]().union(*(group.who for group in agents(text, part)))
    others = [t for t in part if t.cls in POSTS and t.meaning != officer]
    if acting == {officer} and all(text.startswith(_EACH, t.start) for t in others):
        return acting
    return holders_in(part)


_EACH = ("各", "全体", "所有")
