"""Whether words of Word can be seen: in which colour they are, on which ground, and how large."""

from __future__ import annotations

from typing import Any

from checker.dossier.docx.names import W14, W, find, get, value, whole
from checker.dossier.docx.styles import Styles
from checker.dossier.inks import WHITE, Colour, colour_of, is_lost

# In half points.
_SMALLEST = 4
_HIGHLIGHTS = {
    "black": "000000",
    "white": "FFFFFF",
    "darkBlue": "000080",
    "blue": "0000FF",
    "darkGray": "808080",
}


def is_faint(run: Any, properties: Any, paragraph_style: str | None, styles: Styles) -> bool:
    """Whether the words of ``run`` are lost on their ground, or smaller than anybody reads."""
    size = whole(_of_run(properties, paragraph_style, styles, "sz"))
    if size is not None and size <= _SMALLEST:
        return True
    fill = None if properties is None else properties.find(W14 + "textFill")
    if fill is not None and fill.find(W14 + "noFill") is not None:
        return True
    ink = colour_of(_of_run(properties, paragraph_style, styles, "color"))
    return ink is not None and is_lost(ink, _ground(run, properties, paragraph_style, styles))


def _of_run(properties: Any, paragraph_style: str | None, styles: Styles, name: str) -> str | None:
    own = value(properties, name)
    if own is None and (style := value(properties, "rStyle")) is not None:
        own = styles.told(style, f"rPr/{name}")
    if own is None:
        own = styles.told(paragraph_style or styles.default, f"rPr/{name}")
    return own if own is not None else value(styles.run_defaults, name)


def _ground(run: Any, properties: Any, paragraph_style: str | None, styles: Styles) -> Colour | None:
    """The colour that the words stand on; None where it is not known."""
    marker = value(properties, "highlight")
    if marker not in (None, "none"):
        return colour_of(_HIGHLIGHTS.get(marker or "", marker))
    style = value(properties, "rStyle")
    for said in (_shade(find(properties, "shd")), styles.told(style, "rPr/shd", "fill") if style else None):
        if said not in (None, "auto"):
            return colour_of(said)
    for around in run.iterancestors():
        name = around.tag.rpartition("}")[2] if isinstance(around.tag, str) else ""
        if name == "p":
            said = _shade(find(around, "pPr/shd")) or styles.told(
                paragraph_style or styles.default, "pPr/shd", "fill"
            )
        elif name in ("tc", "tbl"):
            said = _shade(find(around, f"{name}Pr/shd"))
            if said in (None, "auto") and name == "tbl" and _shaded_by_style(around, styles):
                return None
        elif name in ("txbxContent", "txBody"):
            # What the shape is filled with is for another to say.
            return None
        elif name == "document":
            page = find(around, "background")
            said = None if page is None else get(page, "color")
        else:
            continue
        if said not in (None, "auto"):
            return colour_of(said)
    return WHITE


def _shade(shade: Any) -> str | None:
    """The colour of a ``w:shd``, empty for a pattern of two."""
    if shade is None:
        return None
    pattern = get(shade, "val") or "clear"
    if pattern in ("clear", "nil"):
        return get(shade, "fill")
    return get(shade, "color") if pattern == "solid" else ""


def _shaded_by_style(table: Any, styles: Styles) -> bool:
    style = value(table, "tblPr/tblStyle")
    return any(next(element.iter(W + "shd"), None) is not None for element in styles.chain(style))
