"""What is drawn on a page beside its words: rules, filled areas, pictures, and what lies over what."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from checker.dossier.pdf.calls import calls
from checker.dossier.pdf.glyph import Box

MAX_OBJECTS = 60_000
MAX_RULES = 20_000
_DEEPEST = 8
_THIN = 3.0
_STRAIGHT = 1.0
# Of 255: what no eye tells from paper.
LIGHT = 242
Matrix = tuple[float, float, float, float, float, float]
_UPRIGHT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Area(NamedTuple):
    """Something filled; ``order`` tells what lies above (larger), ``light`` that it is as white as paper."""

    box: Box
    order: int
    opaque: bool
    light: bool


@dataclass(slots=True)
class Drawing:
    """Boxes are as PDF has them, from the bottom left; a rule is a box without width or without height.

    ``order`` gives, for the address of each text object, how far up it lies; ``whole`` is whether all was
    looked at, ``curved`` whether any line of it is.
    """

    across: list[Box] = field(default_factory=list)
    down: list[Box] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)
    order: dict[int, int] = field(default_factory=dict)
    whole: bool = True
    curved: bool = False


def drawing_of(page: Any) -> Drawing:
    """All of a page, and of the forms within it."""
    from pypdfium2 import raw

    found = Drawing()
    for number, (address, kind, matrix) in enumerate(_objects(page, raw)):
        if number >= MAX_OBJECTS or len(found.across) + len(found.down) > MAX_RULES:
            found.whole = False
            break
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            found.order[address] = number
            continue
        item = ctypes.cast(address, raw.FPDF_PAGEOBJECT)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            _path(item, matrix, number, found, raw)
        elif kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            opaque = not raw.FPDFPageObj_HasTransparency(item)
            found.pictures.append(Area(_bounds(item, matrix, raw), number, opaque, False))
    return found


def _objects(page: Any, raw: Any) -> Iterator[tuple[int, int, Matrix]]:
    """Each object of the page by its address, with what kind it is and how the forms that hold it lay it."""
    call = calls()
    sheet = ctypes.cast(page.raw, ctypes.c_void_p)
    for n in range(call.objects(sheet)):
        item = call.object(sheet, n)
        if not item:
            continue
        kind = call.kind(ctypes.c_void_p(item))
        if kind == raw.FPDF_PAGEOBJ_FORM:
            yield from _within(item, _UPRIGHT, 0, raw)
        else:
            yield item, kind, _UPRIGHT


def _within(form: int, outer: Matrix, depth: int, raw: Any) -> Iterator[tuple[int, int, Matrix]]:
    if depth >= _DEEPEST:
        return
    item = ctypes.cast(form, raw.FPDF_PAGEOBJECT)
    inner = _times(_matrix(item, raw), outer)
    for n in range(min(raw.FPDFFormObj_CountObjects(item), MAX_OBJECTS)):
        part = ctypes.cast(raw.FPDFFormObj_GetObject(item, n), ctypes.c_void_p).value
        if not part:
            continue
        kind = calls().kind(ctypes.c_void_p(part))
        if kind == raw.FPDF_PAGEOBJ_FORM:
            yield from _within(part, inner, depth + 1, raw)
        else:
            yield part, kind, inner


def _matrix(item: Any, raw: Any) -> Matrix:
    m = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, m):
        return _UPRIGHT
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m
    )  # fmt: skip


def _at(x: float, y: float, m: Matrix) -> tuple[float, float]:
    return (x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5])


def _bounds(item: Any, matrix: Matrix, raw: Any) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return Box(0, 0, 0, 0)
    corners = [_at(x, y, matrix) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    return _hull(corners)


def _hull(points: list[tuple[float, float]]) -> Box:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _path(item: Any, outer: Matrix, number: int, found: Drawing, raw: Any) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item, fill, stroke) or not (fill.value or stroke.value):
        return
    matrix = _times(_matrix(item, raw), outer)
    opaque = not raw.FPDFPageObj_HasTransparency(item)
    for points, straight in _outlines(item, matrix, raw):
        found.curved |= not straight
        if stroke.value and straight:
            for (x0, y0), (x1, y1) in pairwise(points):
                _rule(Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), _STRAIGHT, found)
        if fill.value:
            box = _hull(points)
            if not _rule(box, _THIN, found):
                found.areas.append(Area(box, number, opaque and straight, _is_light(item, raw)))


def _rule(box: Box, thickest: float, found: Drawing) -> bool:
    """Keeps what is as thin as a rule: its middle line."""
    if box.height <= thickest and box.width > box.height:
        found.across.append(Box(box.left, box.down, box.right, box.down))
    elif box.width <= thickest and box.height > box.width:
        found.down.append(Box(box.across, box.top, box.across, box.bottom))
    else:
        return box.width <= thickest and box.height <= thickest
    return True


def _outlines(item: Any, matrix: Matrix, raw: Any) -> Iterator[tuple[list[tuple[float, float]], bool]]:
    """The points of each part of a path, and whether all its sides are straight."""
    points: list[tuple[float, float]] = []
    straight = True
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(raw.FPDFPath_CountSegments(item), MAX_RULES)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        if not raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points, straight
            points, straight = [], True
        straight = straight and kind != raw.FPDF_SEGMENT_BEZIERTO
        points.append(_at(x.value, y.value, matrix))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points, straight


def _is_light(item: Any, raw: Any) -> bool:
    shades = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(item, *shades):
        return False
    return min(shade.value for shade in shades[:3]) >= LIGHT
