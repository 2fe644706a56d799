"""A clause's condition as an indented list."""

from __future__ import annotations

from collections.abc import Iterator

from checker.reports.plain import plain
from checker.reports.words import name_of, said, word
from checker.rulebook.model import All, Any_, Condition, Count, Match, NoneOf, Unverified


def condition_lines(condition: Condition, lang: str) -> Iterator[str]:
    """One line a node, two blanks a level; a group of one is the one."""
    stack: list[tuple[Condition, int]] = [(condition, 0)]
    while stack:
        node, depth = stack.pop()
        pad = "  " * depth
        if isinstance(node, Any_ | All | NoneOf):
            if len(node.parts) == 1 and not isinstance(node, NoneOf):
                stack.append((node.parts[0], depth))
                continue
            yield f"{pad}{_group(node, lang)}"
            stack.extend((part, depth + 1) for part in reversed(node.parts))
        else:
            yield f"{pad}- {_leaf(node, lang)}"


def _group(node: Any_ | All | NoneOf, lang: str) -> str:
    name = "any" if isinstance(node, Any_) else "all" if isinstance(node, All) else "none"
    return word(name, lang) + ("：" if lang == "zh" else ":")


def _leaf(node: Match | Count | Unverified, lang: str) -> str:
    if isinstance(node, Match):
        return plain(str(node.pattern))
    if isinstance(node, Count):
        return f"{word('at_least', lang, n=node.at_least)} {plain(str(node.pattern))}"
    colon = "：" if lang == "zh" else ": "
    return f"{name_of('standing', 'unverified', lang)}{colon}{plain(said(node.why, lang))}"
