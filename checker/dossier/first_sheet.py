"""The cells of a workbook that is data, by another library; run in a process of its own."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from checker.dossier.clean import clean, squeeze
from checker.dossier.draft import Unreadable
from checker.dossier.package import open_package
from checker.dossier.small_table import MAX_COLUMNS, MAX_ROWS, Row, too_large


def rows(data: bytes) -> list[Row]:
    """The rows of the first sheet that is shown; what is merged downwards is filled down.

    Raises Unreadable for what is no workbook, or a table that is too large.
    """
    package = open_package(data)
    for name in sorted(package.names):
        if name.endswith((".xml", ".rels")):
            # Checks every part for entities and depth before the other library meets it.
            _check_ranges(package.xml(name))
    try:
        book = load_workbook(io.BytesIO(data), data_only=True)
        sheet: Any = next(s for s in book.worksheets if s.sheet_state == "visible")
        if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
            raise too_large()
        values = {
            (c.row, c.column): clean(str(c.value))
            for row in sheet.iter_rows()
            for c in row
            if c.value is not None
        }
        for merged in list(sheet.merged_cells.ranges)[:MAX_ROWS]:
            top = values.get((merged.min_row, merged.min_col))
            if top is not None and merged.size["columns"] == 1:
                values |= {
                    (row, merged.min_col): top
                    for row in range(merged.min_row, min(merged.max_row, MAX_ROWS) + 1)
                }
        height, width = sheet.max_row, sheet.max_column
    except (Unreadable, MemoryError):
        raise
    except Exception:
        raise _damaged() from None
    return [
        (row, [squeeze(values.get((row, column), "")) for column in range(1, width + 1)])
        for row in range(1, height + 1)
    ]


def _check_ranges(part: Any) -> None:
    """The other library makes an object of every cell of a merged range, however far it goes."""
    cells = 0
    for merged in part.iter("{*}mergeCell"):
        try:
            left, top, right, bottom = (
                int(bound or 0) for bound in range_boundaries(merged.get("ref") or "")
            )
        except ValueError:
            raise _damaged() from None
        cells += (right - left + 1) * (bottom - top + 1)
        if cells > MAX_ROWS * MAX_COLUMNS:
            raise too_large()


def _damaged() -> Unreadable:
    return Unreadable("表格已损坏，请重新另存为 .xlsx", "the workbook is damaged; save it again")
