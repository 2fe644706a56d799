"""The one place that turns an error into words: code, what is wrong, the line with a caret, the mend."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from checker.errors import InputError, Spot

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_MAX_LINE = 200


def clean(text: str) -> str:
    """Text that cannot steer a terminal: control and direction characters are shown as ``�``."""
    return _CONTROL.sub("�", text)


def cut(text: str, columns: int) -> str:
    """As much of ``text`` as fits into so many columns of a terminal, ``…`` in place of the rest."""
    if _width(text) <= columns:
        return text
    kept = ""
    for char in text:
        if _width(kept + char) >= columns:
            break
        kept += char
    return f"{kept}…"


def render(error: InputError, *, roots: Sequence[Path] = ()) -> str:
    """``error`` for a person; the first line says it all, a snippet follows where the file can be read.

    ``roots`` are folders that a relative file name may stand in.
    """
    where = f"{error.spots[0]}: " if error.spots else ""
    lines = [clean(f"error[{error.code}]: {where}{error.message}")]
    for number, spot in enumerate(error.spots):
        lines += _snippet(spot, roots, label="" if number == 0 else f"{spot}")
    if error.help:
        lines.append(clean(f"  help: {error.help}"))
    return "\n".join(lines)


def _snippet(spot: Spot, roots: Sequence[Path], *, label: str) -> list[str]:
    if spot.line is None:
        return []
    # What lies in the working folder may bear the same name as a file of the dossier.
    found = next((p for p in (*(r / spot.file for r in roots), Path(spot.file)) if p.is_file()), None)
    if found is None or found.stat().st_size > 5_000_000:
        return []
    rows = found.read_text("utf-8", errors="replace").splitlines()
    if not 0 < spot.line <= len(rows):
        return []
    row, column = _window(clean(rows[spot.line - 1]), spot.column)
    gutter = str(spot.line)
    out = [f"  {' ' * len(gutter)}> {label}"] if label else []
    out.append(f"  {gutter} | {row}")
    if column is not None:
        out.append(f"  {' ' * len(gutter)} | {' ' * _width(row[: column - 1])}^")
    return out


def _window(row: str, column: int | None) -> tuple[str, int | None]:
    """The part of a long line that the caret stands under, and where it stands in that part."""
    start = max(0, (column or 1) - _MAX_LINE // 2) if len(row) > _MAX_LINE else 0
    return row[start : start + _MAX_LINE], None if column is None else column - start


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
