"""Tokens grouped into nodes: who, what (a noun phrase), acts, and the function words between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.records import record
from checker.statements.naming import Token

HOLDERS = frozenset(("officer", "above", "beside", "below", "anyone", "self", "grantor", "company", "person"))
POWERS = frozenset(
    (
        "veto",
        "approve",
        "decide",
        "manage",
        "formulate",
        "compile",
        "assess",
        "reward",
        "countersign",
        "review",
        "propose",
        "participate",
        "attend",
        "implement",
        "assist",
        "supervise",
        "release",
        "stop",
    )
)
ACTS = POWERS | {"grant_act", "revoke_act", "override", "appoint", "remove"}
NOUNS = frozenset(
    (
        "matter",
        "bare",
        "foreign",
        "own_staff",
        "content",
        "general",
        "unknown",
        "narrow",
        "whole",
        "stages",
        "number",
        "count",
        "rest",
        "above_these",
        "others_decision",
        "paper",
        "outcome",
        "law",
    )
)
_POSTS = HOLDERS - {"person", "anyone"}
_GRADED = frozenset(("assess", "reward"))
_PAID = frozenset(("outcome",))
_HEADS = frozenset(("paper", "outcome"))
_NOMINAL = frozenset(("assess", "reward", "veto", "stop", "release", "manage", "supervise", "implement"))


@record(frozen=True, slots=True)
class Who:
    """One or several holders named together: token indexes with their classes and ids.

    Those of whom an earlier sentence named are below zero: no token of this one is his name."""

    members: tuple[tuple[int, str, str], ...]
    first: int
    last: int

    def has(self, *classes: str) -> bool:
        for member in self.members:  # noqa: SIM110 – asked dozens of times a sentence
            if member[1] in classes:
                return True
        return False

    @property
    def cls(self) -> str:
        """The class of the group: the officer's if he is in it, else the first one's."""
        return "officer" if self.has("officer") else self.members[0][1]

    def from_before(self) -> Who:
        """The same holders for a sentence that does not name them."""
        return Who(tuple((-1, cls, meaning) for _, cls, meaning in self.members), -1, -1)


@dataclass(slots=True)
class Node:
    """Tokens ``first`` to ``last`` (inclusive) as one thing; ``kind`` is ``who``, ``np``, ``act`` or a token class."""

    kind: str
    first: int
    last: int
    who: Who | None = None


def nodes_of(tokens: Sequence[Token], start: int, end: int) -> list[Node]:
    """The nodes of tokens ``start`` to ``end`` (exclusive)."""
    out: list[Node] = []
    i = start
    while i < end:
        cls = tokens[i].cls
        if cls in HOLDERS:
            node = _who(tokens, i, end)
        elif cls in NOUNS or (cls in POWERS and _nominal(tokens, i, end)):
            node = _np(tokens, i, end)
            if out and out[-1].kind == "act":
                node = _closed(tokens, node)
        elif cls in ACTS:
            node = Node("act", i, i)
        else:
            node = Node(cls, i, i)
        out.append(node)
        i = node.last + 1
    return out


def _who(tokens: Sequence[Token], i: int, end: int) -> Node:
    """A group such as 首席质量官、财务总监; a company before a post (公司首席质量官) is part of its name."""
    members: list[tuple[int, str, str]] = []
    j = i
    last = i
    while j < end:
        token = tokens[j]
        if token.cls in HOLDERS:
            following = tokens[j + 1].cls if j + 1 < end else ""
            if token.cls == "below" and following == "officer" and tokens[j + 1].start == token.end:
                j += 1
                continue
            if token.cls == "self" and following == "above" and tokens[j + 1].start == token.end:
                j += 1  # 其上级
                continue
            if token.cls == "company" and (
                following in _POSTS
                or (following == "of" and j + 2 < end and tokens[j + 2].cls in ("officer", "above", "beside"))
            ):
                j += 2 if following == "of" else 1
                continue
            members.append((j, token.cls, token.meaning))
            last = j
            j += 1
            continue
        if token.cls == "conj" and j + 1 < end and tokens[j + 1].cls in HOLDERS and last == j - 1:
            j += 1
            continue
        break
    if not members:
        members.append((i, tokens[i].cls, tokens[i].meaning))
    named = [m for m in members if m[1] != "person"] or members
    return Node("who", i, last, Who(tuple(named), i, last))


def _nominal(tokens: Sequence[Token], i: int, end: int) -> bool:
    """考核 in 考核结果, 停线 in 停线令: an act that only names a paper, an outcome or a scheme."""
    token = tokens[i]
    if token.cls in _NOMINAL and _listed(tokens, i, end):
        return True
    if token.cls == "implement" and not _PAID & {tokens[i + 1].cls if i + 1 < end else ""}:
        return False
    following = tokens[i + 1] if i + 1 < end else None
    if following is None or following.start != token.end:
        return False
    if (
        following.meaning == "implement"
        and following.end - following.start == 2
        and token.cls in ("release", "stop", "veto")
    ):
        return True
    if token.cls in _GRADED and following.cls in _GRADED:
        return _nominal(tokens, i + 1, end)
    if following.cls == "bare":
        return token.cls in ("assess", "reward", "veto", "stop", "release")
    if following.cls == "propose":
        return token.cls in ("approve", "assess", "decide") and following.end - following.start == 2
    if following.cls in _HEADS:
        return token.cls in _NOMINAL or (
            following.cls == "outcome" and token.cls in ("approve", "decide", "review")
        )
    return False


def _listed(tokens: Sequence[Token], i: int, end: int) -> bool:
    """否决、停线、召回等相关制度: a list of acts that a paper closes."""
    j = i + 1
    acts = 1
    while (
        j < end
        and tokens[j].start == tokens[j - 1].end
        and (tokens[j].cls in ("conj", "content") or tokens[j].cls in _NOMINAL)
    ):
        acts += tokens[j].cls in _NOMINAL
        j += 1
    if acts < 2 or j >= end or tokens[j].start != tokens[j - 1].end:
        return False
    return tokens[j].cls == "outcome" or (tokens[j].cls == "paper" and tokens[j - 1].cls == "content")


def _closed(tokens: Sequence[Token], node: Node) -> Node:
    """定 下来 的 战略: what clings to a verb ends at 的."""
    for j in range(node.first, node.last + 1):
        if tokens[j].cls == "of":
            return Node("np", node.first, j - 1)
        if tokens[j].cls != "content":
            break
    return node


def _np(tokens: Sequence[Token], i: int, end: int) -> Node:
    """A run of nouns, nominal acts among them, with 的 and conjunctions inside."""
    j = i
    last = i
    while j < end:
        cls = tokens[j].cls
        if cls in NOUNS or (cls in POWERS and _nominal(tokens, j, end)):
            last = j
        elif cls in ("conj", "of") and j + 1 < end and last == j - 1:
            following = tokens[j + 1].cls
            if not (following in NOUNS or (following in POWERS and _nominal(tokens, j + 1, end))):
                break
        else:
            break
        j += 1
    return Node("np", i, last)
