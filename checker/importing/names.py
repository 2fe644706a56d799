"""Ids that a pack needs: of the pack, its source, its sections and clauses, made from the standard's own numbers."""

from __future__ import annotations

import re

from checker.errors import InputError
from checker.importing.model import Standard
from checker.importing.units import Unit

_NTH = re.compile(r"第(\d+)项")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")


def pack_id(standard: Standard, given: str | None, known: frozenset[str]) -> str:
    """The id that was asked for, else one after the number of the standard.

    Raises InputError for one that is no id, or that a pack which travels with the program has.
    """
    name = given if given is not None else _slug(standard.cover.number or "") or "imported-standard"
    if not _ID.fullmatch(name):
        raise InputError(
            "bad-pack-id",
            f"`{name}` is no id of a pack",
            help="small letters, digits, `-`, `_` and `.`, as in db34-t-4543",
        )
    if name in known:
        raise InputError(
            "pack-id-taken",
            f"there is a pack `{name}` already",
            help="give another one with --id · 请用 --id 另取名称",
        )
    return name


def source_id(standard: Standard, pack: str) -> str:
    """The id of the imported file in ``sources.yaml``."""
    return (_slug(standard.cover.number or "") or pack).upper()


def section_of(unit: Unit) -> str:
    """The section for what is no clause of the catalogue: that of its chapter or annex."""
    chapter = unit.chapter
    return f"chapter-{chapter}" if chapter.isdigit() else f"annex-{chapter.lower()}"


def clause_ids(units: tuple[Unit, ...]) -> dict[int, str]:
    """The id of each unit, by its place in ``units``: ``chapter-4.4-1-a``."""
    out: dict[int, str] = {}
    used: set[str] = set()
    for at, unit in enumerate(units):
        number = _NTH.sub(r"i\1", unit.number)
        name = f"{section_of(unit)}.{_slug(number)}"
        again = next(n for n in range(1, len(units) + 2) if (name if n == 1 else f"{name}-{n}") not in used)
        out[at] = name if again == 1 else f"{name}-{again}"
        used.add(out[at])
    return out


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
