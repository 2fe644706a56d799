"""Readers that other packages bring: entry points of the group ``cqo_checker.readers``, each named by its suffix."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from checker.dossier.draft import Draft, Unreadable
from checker.dossier.mends import not_read
from checker.dossier.source import Source

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "cqo_checker.readers"


OTHERS = __name__
"""This module, as the process knows it in which they are run."""


def check_installed(source: Source) -> None:
    """Raises Unreadable, with the mend, unless just one reader is installed for the suffix."""
    _entry(source)


def read(source: Source) -> Draft:
    """By the reader that is installed for the suffix; ours cannot be replaced.

    Raises Unreadable as ``check_installed`` does, and if it cannot be loaded or gives no draft.
    """
    entry = _entry(source)
    draft = _loaded(entry)(source)
    if not isinstance(draft, Draft):
        raise Unreadable(
            f"读取插件 `{entry.value}` 没有返回 Draft",
            f"the reader `{entry.value}` gave no Draft; tell those who made it",
        )
    return draft


def _entry(source: Source) -> EntryPoint:
    entries = _entries().get(source.suffix, ())
    if not entries:
        raise not_read(source)
    if len(entries) > 1:
        names = "、".join(f"`{entry.value}`" for entry in entries)
        raise Unreadable(
            f"该格式有多个读取插件：{names}，请只保留一个",
            f"more than one reader is installed for this format: {names}; keep one",
        )
    return entries[0]


@cache
def _entries() -> dict[str, tuple[EntryPoint, ...]]:
    from importlib.metadata import entry_points

    found: dict[str, dict[str, EntryPoint]] = {}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.value):
        # One that is installed twice, as in a checkout, is one.
        found.setdefault(f".{entry.name.lower().lstrip('.')}", {})[entry.value] = entry
    return {suffix: tuple(entries.values()) for suffix, entries in found.items()}


def _loaded(entry: EntryPoint) -> Any:
    """The function that reads: the entry itself, or the ``read`` of the module that it names."""
    try:
        found = entry.load()
    except Exception as error:
        raise Unreadable(
            f"读取插件 `{entry.value}` 无法加载（{type(error).__name__}），请重新安装或移除",
            f"the reader `{entry.value}` cannot be loaded ({type(error).__name__}); reinstall or remove it",
        ) from None
    return getattr(found, "read", found)
