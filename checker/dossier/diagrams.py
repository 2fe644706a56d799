"""SmartArt: its words and what stands under what. How they are drawn – steps, a circle, an organisation – is not read, so
nothing that they say is sure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.dossier.clean import clean
from checker.dossier.draft import Note, Para
from checker.dossier.model import Place
from checker.dossier.package import Package
from checker.records import record

DIAGRAM = "diagram"
_WORDS = ("node", "asst", "")
_DEEPEST = 20
UNREAD = Note(
    "SmartArt 图形中的文字未读取，请改用文字或表格",
    "words in a SmartArt diagram were not read; write them as text or as a table",
)
READ = Note(
    "SmartArt 图形中的文字已读取，图形关系未读取，不作为确定依据，请改用文字或表格",
    "words in a SmartArt diagram were read, but not how they are drawn, and nothing rests on them for sure; write them as text or as a table",
)


@record(frozen=True, slots=True)
class Diagram:
    """A diagram that a drawing shows, by the id of its relation."""

    relation: str


@record(frozen=True, slots=True)
class Diagrams:
    """Those that one part of a package shows."""

    package: Package
    related: dict[str, tuple[str, str]]

    def lines(self, diagram: Diagram) -> tuple[tuple[int, str], ...]:
        """What it says, each with how deep it hangs; nothing if it is not to be found. Raises Unreadable."""
        kind, part = self.related.get(diagram.relation, ("", ""))
        if kind != "diagramData" or part not in self.package.names:
            return ()
        return tuple(_lines(self.package.xml(part)))

    def paras(self, diagram: Diagram, place: Place) -> Iterator[Para]:
        """The same at ``place``, of which each is a paragraph."""
        for number, (level, text) in enumerate(self.lines(diagram), start=1):
            yield Para(
                text,
                replace(place, paragraph=number),
                number="•",
                list_level=level,
                flags=frozenset({DIAGRAM}),
            )


def _lines(root: Any) -> Iterator[tuple[int, str]]:
    points: dict[str, Any] = {}
    top = ""
    for point in root.iter("{*}pt"):
        if len(points) > MAX_PIECES:
            raise too_many()
        kind, number = point.get("type") or "node", point.get("modelId") or ""
        if kind == "doc":
            top = number
        if kind in _WORDS:
            points[number] = point
    under: dict[str, list[tuple[int, str]]] = {}
    for join in root.iter("{*}cxn"):
        if (join.get("type") or "parOf") == "parOf":
            order = join.get("srcOrd") or ""
            at = int(order) if order.isascii() and order.isdigit() and len(order) < 7 else 0
            under.setdefault(join.get("srcId") or "", []).append((at, join.get("destId") or ""))
    told: set[str] = set()
    waiting = [(0, number) for _, number in sorted(under.get(top, ()), reverse=True)]
    while waiting:
        level, number = waiting.pop()
        if number in told or number not in points:
            continue
        told.add(number)
        yield from ((level, text) for text in _texts(points[number]))
        deeper = min(level + 1, _DEEPEST)
        waiting += [(deeper, below) for _, below in sorted(under.get(number, ()), reverse=True)]
    for number, point in points.items():
        if number not in told:
            yield from ((0, text) for text in _texts(point))


def _texts(point: Any) -> Iterator[str]:
    for paragraph in point.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}p"):
        text = clean("".join(t.text or "" for t in paragraph.iter("{*}t"))).strip()
        if text:
            yield text
