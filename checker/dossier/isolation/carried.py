"""Drafts as JSON and back: what another process says, and what was kept on disk, is data and never code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

from checker.dossier.draft import Aside, Cell, Draft, Item, Note, Para, Table
from checker.dossier.model import Place

_DEEPEST = 60


def pack(draft: Draft) -> dict[str, Any]:
    """``draft`` as JSON takes it, without the name of the file that it is of."""
    return {
        "items": [_item(item) for item in draft.items],
        "warnings": [[note.zh, note.en] for note in draft.warnings],
        "unread": [draft.unread.zh, draft.unread.en] if draft.unread else None,
        "title": draft.title,
    }


def unpack(data: Any, path: str) -> Draft:
    """The draft, its places in the file ``path``. Raises ValueError if ``data`` is not what ``pack`` gives."""
    try:
        return Draft(
            tuple(_unpacked(item, path, 0) for item in data["items"]),
            tuple(_note(note) for note in data["warnings"]),
            _note(data["unread"]) if data["unread"] is not None else None,
            _words(data["title"]),
        )
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError(f"no draft: {error}") from None


def _item(item: Item) -> dict[str, Any]:
    if isinstance(item, Para):
        return {
            "text": item.text,
            "place": pack_place(item.place),
            "heading": item.heading,
            "number": item.number,
            "list_level": item.list_level,
            "is": [name for name in ("bold", "centred", "contents") if getattr(item, name)],
            "flags": sorted(item.flags),
        }
    if isinstance(item, Table):
        cells = [
            [c.row, c.column, c.row_span, c.column_span, [_item(inner) for inner in c.items]]
            for c in item.cells
        ]
        return {"cells": cells, "header_rows": item.header_rows}
    over = {"headings": list(item.headings), "legend": item.legend}
    return {"aside": [_item(inner) for inner in item.items], "apart": item.apart, **over}


def _unpacked(data: Mapping[str, Any], path: str, depth: int) -> Item:
    if depth > _DEEPEST:
        raise ValueError("too deep")
    if "text" in data:
        marks = data["is"]
        return Para(
            _text(data["text"]),
            unpack_place(data["place"], path),
            heading=_number(data["heading"]),
            number=_words(data["number"]),
            list_level=_number(data["list_level"]),
            bold="bold" in marks,
            centred="centred" in marks,
            contents="contents" in marks,
            flags=frozenset(_text(flag) for flag in data["flags"]),
        )
    if "cells" in data:
        return Table(
            tuple(
                Cell(
                    _whole(row),
                    _whole(column),
                    tuple(_unpacked(inner, path, depth + 1) for inner in items),
                    _whole(row_span),
                    _whole(column_span),
                )
                for row, column, row_span, column_span, items in data["cells"]
            ),
            _whole(data["header_rows"]),
        )
    if not isinstance(data["apart"], bool):
        raise ValueError("neither yes nor no")
    inside = tuple(_unpacked(inner, path, depth + 1) for inner in data["aside"])
    headings = tuple(_text(heading) for heading in data["headings"])
    return Aside(inside, data["apart"], headings, _words(data["legend"]))


def pack_place(place: Place) -> dict[str, Any]:
    """``place`` as JSON takes it, without the name of the file."""
    packed = {name: value for name, value in zip(_OF_PLACE, _VALUES(place), strict=True) if value is not None}
    if place.box is not None:
        packed["box"] = list(place.box)
    return packed


def unpack_place(data: Mapping[str, Any], path: str) -> Place:
    """The place, in the file ``path``; raises ValueError, TypeError or AttributeError for what is none."""
    return Place(path, **{name: _PARTS[name](value) for name, value in data.items() if name in _PARTS})


def _note(data: Any) -> Note:
    zh, en = data
    return Note(_text(zh), _text(en))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _words(value: Any) -> str | None:
    return None if value is None else _text(value)


def _number(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("no number")
    return value


def _box(value: Any) -> tuple[float, float, float, float] | None:
    if value is None:
        return None
    left, top, right, bottom = (float(edge) for edge in value)
    return left, top, right, bottom


# What a place has beside its file, each with what it must be.
_PARTS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("page", "line", "paragraph", "table", "row", "column", "start", "end"), _number),
    **dict.fromkeys(("sheet", "cell", "part"), _words),
    "box": _box,
}
_OF_PLACE = tuple(name for name in Place.__slots__ if name in _PARTS)
_VALUES = attrgetter(*_OF_PLACE)
