"""What must stand in a sentence for a phrase pattern to fit: a look at a few classes spares most of the matching."""

from __future__ import annotations

from collections.abc import Mapping

from checker.patterns import Pattern

_ITEM = Pattern(r'[()|?*+]|"[^"]+"|[A-Za-z_]+')

_OPTIONAL = Pattern(r'(?:"[^"]+"|[A-Za-z_]+|\([^()]*\))\s*[?*]', "*?")
"""What may be wanting, without a bracket inside: most of a pattern, and gone in a moment."""

Cues = tuple[frozenset[str], ...]
"""Of each of these sets of classes at least one stands in whatever the pattern fits."""
COMMON = frozenset(
    (
        "officer",
        "matter",
        "comma",
        "content",
        "approve",
        "of",
        "above",
        "below",
        "conj",
        "by",
        "beside",
        "about",
    )
)
"""Classes that one sentence in five has, or more: poor cues."""


def cues_of(body: str, macros: Mapping[str, str], known: dict[str, Cues]) -> Cues:
    """The cues of a pattern that compiles; ``known`` keeps those of macros."""
    gone = 1
    while gone:
        body, gone = _OPTIONAL.subn("", body)
    items = _ITEM.findall(body)
    found, end = _either(items, 0, macros, known)
    return found if end == len(items) else ()


def _either(items: list[str], at: int, macros: Mapping[str, str], known: dict[str, Cues]) -> tuple[Cues, int]:
    """Alternatives up to a closing bracket; of several, one cue of each is needed."""
    branches: list[Cues] = []
    while True:
        found, at = _row(items, at, macros, known)
        branches.append(found)
        if at == len(items) or items[at] != "|":
            break
        at += 1
    if len(branches) == 1:
        return branches[0], at
    if not all(branches):
        return (), at
    return (frozenset().union(*(min(b, key=len) for b in branches)),), at


def _row(items: list[str], at: int, macros: Mapping[str, str], known: dict[str, Cues]) -> tuple[Cues, int]:
    """Items one after another, up to a bar or a closing bracket; those that may be wanting are no cue."""
    out: dict[frozenset[str], None] = {}
    while at < len(items) and items[at] not in ("|", ")"):
        item = items[at]
        at += 1
        if item == "(":
            found, at = _either(items, at, macros, known)
            at += 1
        elif item in macros:
            if item not in known:
                known[item] = cues_of(macros[item], macros, known)
            found = known[item]
        else:
            found = (frozenset((item.strip('"'),)),)
        optional = False
        while at < len(items) and items[at] in ("?", "*", "+"):
            optional = optional or items[at] != "+"
            at += 1
        if not optional:
            out.update(dict.fromkeys(found))
    return tuple(out), at
