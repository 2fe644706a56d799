"""Who of the posts that a sentence names may go on in the next one: 首席质量官确定各部门的指标; 对各岗位进行检查."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.duties.clauses import VERBS
from checker.statements.duties.standing import POSTS, holders_in
from checker.statements.naming import Token

_CUTS = frozenset(("comma", "colon"))
_GIVES = frozenset(("by", "belong"))


def acting_in(part: Sequence[Token]) -> frozenset[str]:
    """Ids of the posts that may act: those that no verb of their own clause has before it, and those behind 由.

    Whom the officer's verb only names (确定各部门质量指标) does not go on.
    """
    acting: list[Token] = []
    done = given = False
    for token in part:
        if token.cls in _CUTS:
            done = given = False
        elif token.cls in POSTS and (given or not done):
            acting.append(token)
        elif token.cls in VERBS:
            done = True
        given = token.cls in _GIVES or (given and token.cls == "also")
    return holders_in(acting)
