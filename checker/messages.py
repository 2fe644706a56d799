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
    found = next((p for p in (Path(spot.file), *(r / spot.file for r in roots)) if p.is_file()), None)
    if found is None or found.stat().st_size > 5_000_000:
        return []
    rows = found.read_text("utf-8", errors="replace").splitlines()
    if not 0 < spot.line <= len(rows):
        return []
    row = clean(rows[spot.line - 1])[:_MAX_LINE]
    gutter = str(spot.line)
    out = [f"  {' ' * len(gutter)}> {label}"] if label else []
    out.append(f"  {gutter} | {row}")
    if spot.column is not None:
        out.append(f"  {' ' * len(gutter)} | {' ' * _width(row[: spot.column - 1])}^")
    return out


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
