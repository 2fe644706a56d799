"""Pictures of the pages on which words stand; made by the process that reads such files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.dossier.draft import Unreadable
from checker.dossier.model import Place
from checker.dossier.source import Source
from checker.records import record

Edges = tuple[float, float, float, float]
# Of one file, at a time.
MAX_PAGES = 40
_DRAWN = {".pdf": "checker.dossier.pdf.picture"}


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class PagePicture:
    """A page and its size in points."""

    page: int
    width: float
    height: float
    png: bytes


def can_be_shown(path: str) -> bool:
    """Whether pages of such a file can be drawn, by its name."""
    return any(path.lower().endswith(suffix) for suffix in _DRAWN)


def boxes_of(source: Source, places: Sequence[Place]) -> list[list[tuple[int, Edges]]]:
    """For each place, the pages and boxes (as ``Place.box``) of its words; raises Unreadable."""
    from checker.dossier.isolation.asking import ask
    from checker.dossier.isolation.carried import pack_place

    said, _ = ask(
        {"do": "boxes", **_named(source), "places": [pack_place(place) for place in places]}, source.data
    )
    try:
        found = [[(int(page), _edges(box)) for page, box in boxes] for boxes in said["boxes"]]
    except (KeyError, TypeError, ValueError):
        raise _nonsense() from None
    if len(found) != len(places):
        raise _nonsense()
    return found


def pages_of(
    source: Source, pages: Sequence[int], boxes: Mapping[int, Sequence[Edges]] | None = None
) -> list[PagePicture]:
    """Those pages, at most 40, with ``boxes`` of each drawn on it; raises Unreadable."""
    from checker.dossier.isolation.asking import ask

    wanted = list(pages)[:MAX_PAGES]
    drawn = [[page, [list(box) for box in (boxes or {}).get(page, ())]] for page in wanted]
    said, body = ask({"do": "draw", **_named(source), "pages": drawn}, source.data)
    found: list[PagePicture] = []
    try:
        for page, width, height, length in said["pages"]:
            found.append(PagePicture(int(page), float(width), float(height), body[: int(length)]))
            body = body[int(length) :]
    except (KeyError, TypeError, ValueError):
        raise _nonsense() from None
    if not all(picture.png.startswith(b"\x89PNG\r\n") for picture in found):
        raise _nonsense()
    return found


def _named(source: Source) -> dict[str, str]:
    return {"module": _DRAWN[source.suffix], "path": source.path}


def _edges(box: Sequence[float]) -> Edges:
    left, top, right, bottom = (float(edge) for edge in box)
    return left, top, right, bottom


def _nonsense() -> Unreadable:
    return Unreadable("页面无法绘出", "the page could not be drawn")
