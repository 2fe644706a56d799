"""Who acts in a clause: the one it opens with, or the one behind 由 and by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.statements.naming import Token

HOLDERS = frozenset(("officer", "above", "beside", "below", "anyone", "company", "person", "self", "grantor"))
_POSTS = frozenset(("officer", "above", "beside", "below"))
_BINDS = frozenset(("conj", "to", "joint", "slash", "each"))
_WITH = ("与", "和", "跟", "同", "with")
_AGENT = frozenset(("by", "belong"))
_OBJECT = frozenset(
    (
        "at",
        "to",
        "about",
        "via",
        "per",
        "report",
        "file",
        "assist",
        "joint",
        "obtain",
        "under",
        "purpose",
        "grant_act",
    )
)
_VERBS = frozenset(
    ("duty", "assist", "participate", "attend", "light", "formulate", "compile", "implement", "approve")
)
_SET_UP = ("设", "下设", "设立", "设置", "设有", "配备", "下辖", "辖")
_HAS_IT_DONE = ("督促", "督导", "督查", "指导", "监督", "检查", "要求", "推动", "带动")
"""督促公司执行法规: a clause that opens so is not the doing of whom it names next."""
_SKIPPED = frozenset(("content", "strong", "also", "each", "must", "of"))


class Group(NamedTuple):
    """Posts that act together, and the tokens ``first`` to ``last`` that name them."""

    who: frozenset[str]
    first: int
    last: int


def group_at(text: str, tokens: Sequence[Token], i: int) -> Group:
    """首席质量官、质量部经理 and 首席质量官与生产副总 from token ``i`` on; a company before a post is part of its name."""
    who: set[str] = set()
    j = last = i
    while j < len(tokens):
        token = tokens[j]
        if token.cls in HOLDERS:
            named_after = token.cls == "company" and j + 1 < len(tokens) and tokens[j + 1].cls in _POSTS
            if not named_after:
                who.add(token.meaning or token.cls)
            last = j
        elif token.cls == "of" and j + 1 < len(tokens) and tokens[j + 1].cls in HOLDERS:
            who.clear()  # 首席质量官的直接上级: the last of the chain acts
        elif token.cls == "to" and text[token.start : token.end] not in _WITH:
            break  # 首席质量官向总经理汇报
        elif (
            token.cls not in _BINDS
            and text[token.start : token.end] != "及其"
            and not (token.cls == "content" and token.end - token.start <= 3 and j > i)
        ):
            break
        j += 1
        if j < len(tokens) and j - last > 2:
            break
    return Group(frozenset(who), i, last)


def agents(text: str, tokens: Sequence[Token]) -> list[Group]:
    """Each 由 X and by X."""
    out = []
    for i, token in enumerate(tokens):
        refused = token.cls == "cannot" and text[token.start : token.end].endswith("由")
        if token.cls not in _AGENT and not refused:
            continue
        following = next(
            (j for j in range(i + 1, min(i + 4, len(tokens))) if tokens[j].cls not in _SKIPPED), None
        )
        if following is not None and tokens[following].cls in HOLDERS:
            made = group_at(text, tokens, following)
            out.append(Group(made.who, i, made.last))
    return out


def subject(text: str, tokens: Sequence[Token], papers: Sequence[str]) -> Group | None:
    """The first who is named before any verb and whom nothing puts into the object: not 在总经理领导下, 向董事会.

    A title in the name of a paper (《首席质量官制度》) is nobody; ``papers`` are the words that such names end in.
    """
    passed = -1
    for i, token in enumerate(tokens):
        if token.cls in _VERBS:
            return None
        if not i and text[token.start : token.end] in _HAS_IT_DONE:
            return None
        if token.cls not in HOLDERS or i <= passed:
            continue
        before = next((t.cls for t in reversed(tokens[:i]) if t.cls not in _SKIPPED), "")
        after = tokens[i + 1].cls if i + 1 < len(tokens) else ""
        if before in _OBJECT or (before == "conj" and _joined_to_an_object(tokens[:i])):
            passed = group_at(text, tokens, i).last  # 向总经理、董事会
            continue
        if before in HOLDERS or after == "under" or _in_a_name(text, tokens[i:], papers):
            continue
        return group_at(text, tokens, i)
    return None


_PLAIN = frozenset(("conj", "whole", "content", "stages", "general"))


def _joined_to_an_object(before: Sequence[Token]) -> bool:
    """对各基地、各部门: what stands before is no post, and is done something to."""
    first = next((t for t in reversed(before) if t.cls not in _PLAIN), None)
    return first is not None and first.cls == "about"


def _in_a_name(text: str, tokens: Sequence[Token], papers: Sequence[str]) -> bool:
    for token in tokens[1:4]:
        if token.cls in _VERBS or token.cls in ("may", "must", "of", "comma"):
            return False
        if text[token.start : token.end].endswith(tuple(papers)):
            return True
    return False


def sets_up(text: str, clause: Sequence[Token]) -> bool:
    """首席质量官下设质量部，负责…: who goes on after the comma may be either."""
    posts = [i for i, t in enumerate(clause) if t.cls in _POSTS]
    return any(
        i > posts[0] and i and text[clause[i - 1].start : clause[i - 1].end] in _SET_UP for i in posts[1:]
    )


def in_brackets_of_another(text: str, tokens: Sequence[Token], at: int, officer: str) -> bool:
    """分管质量部（负责质量培训）: whether ``at`` stands in brackets right after another post or unit, and tells of that."""
    opened = text.rfind("(", 0, at)
    if opened < 0 or ")" in text[opened:at]:
        return False
    return any(
        t.end == opened and t.cls in _POSTS and t.meaning != officer and t.cls != "officer" for t in tokens
    )
