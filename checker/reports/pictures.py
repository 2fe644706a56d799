"""The pages on which the evidence of a report stands: each drawn once, the words boxed where they are quoted."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from checker.dossier.draft import Unreadable
from checker.dossier.model import Block, Place
from checker.dossier.pictures import Edges, PagePicture, boxes_of, can_be_shown, drawable, pages_of
from checker.dossier.source import Source, load
from checker.facts import Evidence
from checker.judgement.model import Assessment, Finding
from checker.records import record
from checker.reports.beaten import overruled
from checker.reports.quoting import Quotation

MAX_PAGES = 60
MAX_BYTES = 10_000_000
# How much of a page is shown above and below the words, in points.
_AROUND = 48.0


@record(frozen=True, slots=True)
class Shown:
    """A page as it is shown with a quotation: ``id`` is that of its picture, ``top`` and ``part`` the piece of it,
    from where and how high, that holds the words."""

    id: str
    page: int
    width: float
    height: float
    boxes: tuple[Edges, ...]
    top: float
    part: float


@dataclass(slots=True)
class Pictures:
    """All that a report shows. ``left_out`` is how many pages were too many."""

    pages: dict[str, PagePicture] = field(default_factory=dict)
    where: dict[tuple[int, Place], list[tuple[int, Edges]]] = field(default_factory=dict)
    names: dict[tuple[int, str, int], str] = field(default_factory=dict)
    left_out: int = 0
    size: int = 0

    def data(self, name: str) -> str:
        """The picture as an address that holds all of it."""
        return "data:image/png;base64," + base64.b64encode(self.pages[name].png).decode()

    def of(self, number: int, quotation: Quotation) -> list[Shown]:
        """The pages of a quotation in assessment ``number`` (from 1)."""
        boxes: dict[int, list[Edges]] = {}
        for evidence in quotation.words:
            for page, box in self.where.get((number, evidence.place), ()):
                boxes.setdefault(page, []).append(box)
        out = []
        for page, found in sorted(boxes.items()):
            name = self.names.get((number, quotation.place.file, page))
            if name is not None:
                out.append(_shown(name, self.pages[name], found))
        return out


def _shown(name: str, picture: PagePicture, boxes: Sequence[Edges]) -> Shown:
    top = max(0.0, min(box[1] for box in boxes) - _AROUND)
    bottom = min(picture.height, max(box[3] for box in boxes) + _AROUND)
    part = max(bottom - top, 1.0)
    return Shown(
        name,
        picture.page,
        picture.width,
        picture.height,
        tuple(dict.fromkeys(boxes)),
        round(top, 1),
        round(part, 1),
    )


def pictures_of(assessments: Sequence[Assessment], folders: Sequence[Path]) -> Pictures:
    """Reads the documents again that are quoted; ``folders`` says where those of each assessment lie.

    One that has changed since, or cannot be drawn, is not shown: the words are there without it.
    """
    out = Pictures()
    drawn: dict[tuple[str, int], str] = {}
    for number, (assessment, folder) in enumerate(zip(assessments, folders, strict=False), start=1):
        quoted = list(_quoted_files(assessment, folder))
        for one, pages in zip(quoted, drawable([one.source for one in quoted]), strict=True):
            if pages is not None:
                with suppress(Unreadable):
                    _show(out, number, one, pages, drawn)
    return out


@record(frozen=True, slots=True)
class _Quoted:
    """A document and the places of it that are quoted."""

    source: Source
    places: Sequence[Place]
    blocks: Sequence[Block]


def _quoted_files(assessment: Assessment, folder: Path) -> Iterator[_Quoted]:
    known = {document.path: document for document in assessment.dossier.documents}
    for path, places in _by_file(assessment).items():
        document = known.get(path)
        with suppress(Unreadable):
            source = load(folder / path, path)
            if document is not None and source.sha256 == document.sha256:
                yield _Quoted(source, places, document.blocks)


def _show(
    out: Pictures, number: int, quoted: _Quoted, pages: Source, drawn: dict[tuple[str, int], str]
) -> None:
    """Adds the pages of one document that are quoted, each drawn once for all assessments."""
    source = quoted.source
    found = boxes_of(source, quoted.places, pages=pages, blocks=quoted.blocks)
    for place, boxes in zip(quoted.places, found, strict=True):
        out.where[number, place] = boxes
    numbers = sorted({page for boxes in found for page, _ in boxes})
    for page in numbers:
        if (source.sha256, page) in drawn:
            out.names[number, source.path, page] = drawn[source.sha256, page]
    wanted = [page for page in numbers if (source.sha256, page) not in drawn]
    shown = 0
    for picture in pages_of(pages, wanted[: MAX_PAGES - len(out.pages)]):
        out.size += len(picture.png)
        if out.size > MAX_BYTES:
            break
        name = f"page-{len(out.pages) + 1}"
        out.pages[name] = picture
        out.names[number, source.path, picture.page] = drawn[source.sha256, picture.page] = name
        shown += 1
    out.left_out += len(wanted) - shown


def _by_file(assessment: Assessment) -> dict[str, list[Place]]:
    out: dict[str, dict[Place, None]] = {}
    for place in _quoted(assessment):
        if can_be_shown(place.file):
            out.setdefault(place.file, {})[place] = None
    return {file: list(places) for file, places in out.items()}


def _quoted(assessment: Assessment) -> Iterable[Place]:
    for finding in assessment.findings:
        for evidence in (*finding.evidence, *finding.counter_evidence, *_shown_beaten(finding)):
            if evidence.quote:
                yield evidence.place


def _shown_beaten(finding: Finding) -> tuple[Evidence, ...]:
    """What lost is shown of a gap: somebody may have meant it."""
    return overruled(finding) if finding.is_gap else ()
