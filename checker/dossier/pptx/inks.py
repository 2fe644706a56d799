"""On which ground the words of a slide stand, as far as that can be told, and in which colour they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.dossier.docx.names import A
from checker.dossier.inks import WHITE, Colour, colour_of

_FILLS = ("solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
_PAPER = ("bg1", "lt1")
_INK = {"tx1": (0, 0, 0), "dk1": (0, 0, 0)}


def colour_in(fill: Any) -> Colour | None:
    """Of an ``a:solidFill``; None for one that a theme would have to tell."""
    for child in () if fill is None else fill:
        name = _local(child)
        if name == "srgbClr" and len(child) == 0:
            return colour_of(child.get("val"))
        if name == "schemeClr" and len(child) == 0:
            return WHITE if child.get("val") in _PAPER else _INK.get(child.get("val") or "")
        if name == "sysClr":
            return colour_of(child.get("lastClr"))
    return None


def ground_in(properties: Any, around: Colour | None) -> Colour | None:
    """What ``spPr`` or ``tcPr`` fills its shape with; ``around`` where it fills it with nothing."""
    for child in () if properties is None else properties:
        name = _local(child)
        if name == "solidFill":
            return colour_in(child)
        if name in _FILLS:
            return None
        if name == "noFill":
            return around
    return around


def ground_of(shape: Any, around: Colour | None) -> Colour | None:
    """The ground of the words in a shape of a slide."""
    properties = next((c for c in shape if _local(c) == "spPr"), None)
    filled = properties is not None and any(_local(c) in (*_FILLS, "noFill") for c in properties)
    style = next((c for c in shape if _local(c) == "style"), None)
    reference = next((c for c in style if _local(c) == "fillRef"), None) if style is not None else None
    if not filled and reference is not None and (reference.get("idx") or "0") != "0":
        return None
    return ground_in(properties, around)


def ground_of_slide(layers: Sequence[Any]) -> Colour | None:
    """``layers`` are the slide, its layout and its master; None where a picture or a filled shape may lie under words."""
    if any(_may_lie_under(shape) for layer in layers for shape in _shapes(layer)):
        return None
    for layer in layers:
        back = next((e for e in layer.iter() if _local(e) == "bg"), None)
        if back is None:
            continue
        for child in back:
            if _local(child) == "bgPr":
                return ground_in(child, WHITE)
            if _local(child) == "bgRef":
                return colour_in(child) if child.get("idx") in ("1001", "0", "1000") else None
    return WHITE


def _shapes(layer: Any) -> Iterator[Any]:
    return (e for e in layer.iter() if _local(e) in ("sp", "pic", "graphicFrame"))


def _may_lie_under(shape: Any) -> bool:
    if _local(shape) == "pic":
        return True
    if any(_local(t) == "t" and (t.text or "").strip() for t in shape.iter(A + "t")):
        # What has words of its own is asked for its own ground.
        return False
    return _local(shape) == "sp" and ground_of(shape, WHITE) != WHITE


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
