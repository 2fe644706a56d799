"""A sheet as a person sees it: cells that show something, each with the range that it covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.records import record

# Merged ranges cannot overlap; those of a real sheet cover a few thousand places.
_MAX_COVERED = 10 * MAX_PIECES


@record(frozen=True, slots=True)
class Shown:
    """A cell with its words; ``row`` and ``column`` of its top left corner count from 1."""

    row: int
    column: int
    text: str
    row_span: int = 1
    column_span: int = 1
    bold: bool = False
    centred: bool = False
    flags: frozenset[str] = frozenset()

    @property
    def bottom(self) -> int:
        return self.row + self.row_span - 1

    @property
    def right(self) -> int:
        return self.column + self.column_span - 1


@record(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet in reading order; ``hidden_rows`` are those that do not part what they lie between."""

    cells: tuple[Shown, ...]
    hidden_rows: frozenset[int] = frozenset()


@record(frozen=True, slots=True)
class Span:
    """A merged range, its bounds inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Merges:
    """The merged ranges of a sheet, cut to the part of it that is in use."""

    starts: dict[tuple[int, int], Span] = field(default_factory=dict)
    covered: set[tuple[int, int]] = field(default_factory=set)


def lay_merges(spans: Sequence[Span], *, rows: int, columns: int) -> Merges:
    """Raises Unreadable if they cover more places than any sheet needs."""
    out = Merges()
    total = 0
    for span in spans:
        cut = Span(span.top, span.left, min(span.bottom, rows), min(span.right, columns))
        if cut.bottom < cut.top or cut.right < cut.left:
            continue
        total += (cut.bottom - cut.top + 1) * (cut.right - cut.left + 1)
        if total > _MAX_COVERED:
            raise too_many()
        out.starts[cut.top, cut.left] = cut
        out.covered |= {
            (row, column)
            for row in range(cut.top, cut.bottom + 1)
            for column in range(cut.left, cut.right + 1)
            if (row, column) != (cut.top, cut.left)
        }
    return out


def column_name(number: int) -> str:
    """``AB`` for 28."""
    name = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def cell_name(row: int, column: int) -> str:
    """``B4`` for row 4 and column 2."""
    return f"{column_name(column)}{row}"
