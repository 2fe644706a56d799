"""Rows of a chart file, as a person wrote them, to posts with their places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checker.dossier.model import DataFile, Place
from checker.organisation.levels import level_of
from checker.organisation.model import ChartPost
from checker.organisation.units import unit_kinds
from checker.organisation.words import same_spelling
from checker.patterns import Pattern

_LISTED = Pattern(r"[、，,;；\n]")
_NOBODY = Pattern(r"(?i)[(（\[]?(空缺|暂缺|缺|待定|待聘|空|无|暂无|vacant|tbd|tba|n/a|[-—–/]+)[)）\]]?")


def posts_in(data: DataFile) -> list[ChartPost]:
    """The posts in file order, each with an id of its own; superiors are still as written."""
    rows: list[Mapping[str, Any]] = list(data.data.get("posts") or [])
    anybody_named = any(_texts(row.get("names")) for row in rows)
    taken: set[str] = set()
    posts = []
    for index, row in enumerate(rows):
        post = _post(row, index, data, anybody_named=anybody_named)
        own = post.id
        count = 2
        while own in taken:
            own, count = f"{post.id}#{count}", count + 1
        taken.add(own)
        posts.append(replace(post, id=own))
    return posts


def _post(row: Mapping[str, Any], index: int, data: DataFile, *, anybody_named: bool) -> ChartPost:
    title = str(row.get("title") or "").strip()
    written_id = row.get("id")
    names = tuple(name for name in _texts(row.get("names")) if not _NOBODY.fullmatch(name))
    units = _texts(row.get("leads"))
    vacant = _vacant(row, names, anybody_named=anybody_named)
    line = data.lines.get(f"posts.{index}")
    return ChartPost(
        id=str(written_id) if written_id not in (None, "") else title,
        title=title,
        place=Place(data.path, line=line),
        holder_names=() if vacant else names,
        reports_to=_references(row.get("reports_to")),
        dotted_to=_references(row.get("dotted_to")),
        leads=tuple(dict.fromkeys(kind for unit in units for kind in unit_kinds(unit))),
        bodies=_texts(row.get("bodies")),
        level=str(row["level"]) if row.get("level") else level_of(title),
        units=units,
        vacant=vacant,
        told=tuple(
            (key, data.lines.get(f"posts.{index}.{key}", line)) for key in row if row[key] is not None
        ),
    )


def _vacant(row: Mapping[str, Any], names: tuple[str, ...], *, anybody_named: bool) -> bool | None:
    """A chart without any names does not say who is there; in one with names, an empty place is vacant."""
    if row.get("vacant") is not None:
        return bool(row["vacant"])
    if names:
        return False
    if _texts(row.get("names")):
        return True
    return True if row.get("names") is not None and anybody_named else None


def _texts(value: Any) -> tuple[str, ...]:
    """A list, or one text with several in it, as stripped texts."""
    if value is None:
        return ()
    parts = value if isinstance(value, list | tuple) else _LISTED.split(str(value))
    return tuple(str(part).strip() for part in parts if part is not None and str(part).strip())


def _references(value: Any) -> tuple[str, ...]:
    """Superiors as written: one text is one title, for titles may hold commas."""
    if value is None or value == "":
        return ()
    parts = value if isinstance(value, list | tuple) else (value,)
    texts = (str(part).strip() for part in parts if part is not None)
    return tuple(
        text for text in dict.fromkeys(texts) if same_spelling(text) not in ("", "-", "—", "无", "none")
    )


def place_of(post: ChartPost, key: str) -> Place:
    """Where the chart gives ``key`` of ``post``, or the post's own place."""
    line = dict(post.told).get(key)
    return post.place if line is None else Place(post.place.file, line=line)
