"""What people laid on a page of a PDF – notes, strokes through words, stamps, fields – as far as it is no ink of the page.

Some programs draw what they lay on, and the page shows it when it is made part of it; others leave that to who shows it.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.clean import clean, squeeze
from checker.dossier.pdf.glyph import Box
from checker.dossier.pdf.stretches import Sheet
from checker.records import record

_MOST = 5_000
_LONGEST = 1_000
_HIDDEN, _NO_VIEW = 2, 32
# How much of the lower of both must be level, for one to be on the other.
_LEVEL = 0.3
# The stamps that come with the programs, as far as they take something.
_STAMPS = re.compile(
    r"(?:[#A-Z]{0,2}(?=[A-Z]))?(?P<name>Draft|Void|Expired|NotApproved|ForComment|Experimental|Obsolete|Superseded|Withdrawn|Cancelled|Rejected|Sample)(?:\W.*)?"
)
_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")


@record(frozen=True, slots=True)
class Remark:
    """What somebody wrote on ``boxes`` of a page as shown; without ``words``, a stroke. ``beside`` it is a small sign
    that stands for all that is level with it."""

    page: int
    boxes: tuple[Box, ...]
    words: str
    beside: bool

    def is_on(self, box: Box, text: str) -> bool:
        """Whether it is on what stands there; words that only repeat those of the page say nothing."""
        if self.words and squeeze(self.words) in squeeze(text):
            return False
        return any(_are_level(own, box) and (self.beside or _overlap(own, box)) for own in self.boxes)


@dataclass(slots=True)
class LaidOn:
    """``struck`` are lines through words, ``upright`` such lines, as PDF has them; ``over`` the words of stamps and boxes; ``unshown`` how many
    fields hold a value that nothing shows."""

    struck: list[Box] = field(default_factory=list)
    upright: list[Box] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    over: list[str] = field(default_factory=list)
    unshown: int = 0


def laid_on(page: Any, number: int) -> LaidOn:
    """All that lies on page ``number`` before it is made part of it."""
    from pypdfium2 import raw

    found = LaidOn()
    count = min(raw.FPDFPage_GetAnnotCount(page), _MOST)
    if count <= 0:
        return found
    left, bottom, right, top = page.get_bbox()
    sheet = Sheet(number, left, bottom, right, top, page.get_rotation() // 90)
    kinds = _kinds(raw)
    for index in range(count):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            if not raw.FPDFAnnot_GetFlags(annotation) & (_HIDDEN | _NO_VIEW):
                _take(annotation, kinds.get(raw.FPDFAnnot_GetSubtype(annotation), ""), sheet, found, raw)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return found


def _kinds(raw: Any) -> Mapping[int, str]:
    names = {
        "note": ("TEXT", "FILEATTACHMENT", "CARET"),
        "marked": ("HIGHLIGHT", "UNDERLINE", "SQUARE", "CIRCLE", "POLYGON"),
        "doubted": ("SQUIGGLY", "INK", "LINE", "POLYLINE", "REDACT"),
        "struck": ("STRIKEOUT",),
        "stamp": ("STAMP",),
        "words": ("FREETEXT",),
        "field": ("WIDGET",),
    }
    return {getattr(raw, f"FPDF_ANNOT_{name}"): kind for kind, every in names.items() for name in every}


def _take(annotation: Any, kind: str, sheet: Sheet, found: LaidOn, raw: Any) -> None:
    if not kind:
        return
    drawn = raw.FPDFAnnot_GetAP(annotation, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2
    if kind == "field":
        found.unshown += not drawn and bool(raw.FPDFAnnot_HasKey(annotation, b"V"))
        return
    words = clean(_string(annotation, b"Contents", raw)).strip()[:_LONGEST]
    boxes = list(_quads(annotation, raw)) or [_rect(annotation, raw)]
    if kind == "struck":
        # On a page that is turned, the words run up.
        found.upright += [Box(b.across, b.top, b.across, b.bottom) for b in boxes if b.height > b.width]
        found.struck += [Box(b.left, b.down, b.right, b.down) for b in boxes if b.height <= b.width]
    if kind == "stamp" and (name := _STAMPS.fullmatch(_string(annotation, b"Name", raw))) is not None:
        found.over.append(_CASE.sub(" ", name["name"]))
    if kind in ("stamp", "words") and words and (kind == "stamp" or not drawn):
        found.over.append(words)
    if words or kind == "doubted":
        if kind == "words" and drawn:
            # What it says is read where it is drawn.
            words = ""
        shown = tuple(sheet.shown(box) for box in boxes)
        found.remarks.append(Remark(sheet.number, shown, words, kind in ("note", "stamp", "words")))


def _string(annotation: Any, key: bytes, raw: Any) -> str:
    length = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < length <= 1_000_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _quads(annotation: Any, raw: Any) -> Iterator[Box]:
    points = raw.FS_QUADPOINTSF()
    for index in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), _MOST)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, index, points):
            across = points.x1, points.x2, points.x3, points.x4
            up = points.y1, points.y2, points.y3, points.y4
            yield Box(min(across), min(up), max(across), max(up))


def _rect(annotation: Any, raw: Any) -> Box:
    edges = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, edges)
    bottom, top = sorted((edges.bottom, edges.top))
    return Box(edges.left, bottom, edges.right, top)


def _are_level(one: Box, other: Box) -> bool:
    common = min(one.bottom, other.bottom) - max(one.top, other.top)
    return common > _LEVEL * max(min(one.height, other.height), 0.1) or one.top <= other.down <= one.bottom


def _overlap(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right


def remarks_by_page(every: Sequence[LaidOn]) -> dict[int, list[Remark]]:
    """The remarks of those pages that have some."""
    out: dict[int, list[Remark]] = {}
    for one in every:
        for remark in one.remarks:
            out.setdefault(remark.page, []).append(remark)
    return out
