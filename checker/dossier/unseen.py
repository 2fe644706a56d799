"""Characters that nobody sees and that change what is read: they are left out, and it is said that there were some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import replace

from checker.dossier.draft import Aside, Draft, Item, Note, Para, Table
from checker.patterns import Pattern

_TURNING = Pattern("[\u202a-\u202e\u2066-\u2069]")
_WITHIN = Pattern(r"(?<=\w)[\u200b-\u200d\u2060-\u2064\ufeff](?=\w)", "​‌‍⁠⁡⁢⁣⁤﻿")
_BROKEN = Pattern("[\ud800-\udfff]")
_NOTES = {
    "turned": Note(
        "含改变文字方向的控制字符，所见与所读可能不同，请删去后重新提供",
        "marks that turn the order of words: what is seen may not be what is read; take them out",
    ),
    "within": Note(
        "文字之间有不可见的零宽字符，已略去，请对照原件",
        "invisible characters stand within words and were left out: compare with the original",
    ),
    "broken": Note(
        "有残缺的字符（孤立代理项），已略去，请对照原件",
        "broken characters (lone surrogates) were left out: compare with the original",
    ),
}
_seen: ContextVar[set[str] | None] = ContextVar("seen", default=None)


def notice(text: str) -> None:
    """Remembers what of ``text`` will not be seen, for whoever watches."""
    seen = _seen.get()
    if seen is None:
        return
    for kind, pattern in (("turned", _TURNING), ("within", _WITHIN), ("broken", _BROKEN)):
        if kind not in seen and pattern.search(text):
            seen.add(kind)


def watched(read: Callable[[], Draft]) -> Draft:
    """What ``read`` gives, with a warning of what was left out; each paragraph is flagged where words may be turned."""
    seen: set[str] = set()
    token = _seen.set(seen)
    try:
        draft = read()
    finally:
        _seen.reset(token)
    if not seen:
        return draft
    items = _turned(draft.items) if "turned" in seen else draft.items
    notes = tuple(note for kind, note in _NOTES.items() if kind in seen)
    return replace(draft, items=items, warnings=(*draft.warnings, *notes))


def _turned(items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(map(_one, items))


def _one(item: Item) -> Item:
    if isinstance(item, Para):
        return replace(item, flags=item.flags | {"turned"})
    if isinstance(item, Table):
        return replace(item, cells=tuple(replace(cell, items=_turned(cell.items)) for cell in item.cells))
    return replace(item, items=_turned(item.items)) if isinstance(item, Aside) else item
