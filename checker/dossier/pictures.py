"""Pictures of the pages on which words stand; made by the process that reads such files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from checker.dossier.draft import Unreadable
from checker.dossier.model import Block, Place
from checker.dossier.ocr.extra import SUFFIXES, may_hold_pictures
from checker.dossier.source import Source
from checker.dossier.word_pages import can_be_made, made, words_at
from checker.records import record

Edges = tuple[float, float, float, float]
# Of one file, at a time.
MAX_PAGES = 40
_DRAWN = {
    ".pdf": "checker.dossier.pdf.picture",
    **dict.fromkeys(SUFFIXES, "checker.dossier.ocr.picture"),
}


@record(frozen=True, slots=True)
class PagePicture:
    """A page and its size in points."""

    page: int
    width: float
    height: float
    png: bytes


def can_be_shown(path: str) -> bool:
    """Whether pages of such a file can be drawn here, by its name."""
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in _DRAWN or can_be_made(suffix)


def drawable(sources: Sequence[Source]) -> list[Source | None]:
    """The pages of each file, as ``pages_of`` takes them: those of Word must be made first; None if they cannot."""
    words = {source.sha256: source for source in sources if source.suffix not in _DRAWN}
    made_of = dict(zip(words, made(list(words.values())), strict=True))
    return [source if source.suffix in _DRAWN else made_of[source.sha256] for source in sources]


def boxes_of(
    source: Source, places: Sequence[Place], *, pages: Source | None = None, blocks: Sequence[Block] = ()
) -> list[list[tuple[int, Edges]]]:
    """For each place, the pages and boxes (as ``Place.box``) of its words; raises Unreadable.

    Where ``pages`` were made of the file (``drawable``), the words are found on them by the texts of its ``blocks``.
    """
    from checker.dossier.isolation.asking import LOOKING_SECONDS, ask
    from checker.dossier.isolation.carried import pack_place

    if pages is None or pages is source:
        asked: dict[str, Any] = {"do": "boxes", "places": [pack_place(place) for place in places]}
    else:
        source = pages
        asked = {"do": "find", "words": words_at(places, blocks)}
    said, _ = ask(
        {**asked, **_named(source)},
        source.data,
        # Words that were read from pictures may have to be looked for once more.
        seconds=LOOKING_SECONDS if may_hold_pictures(source.suffix) else None,
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
