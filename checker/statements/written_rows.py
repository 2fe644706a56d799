"""The ways in which papers write a row of a table out in one line, in the order in which they are tried."""

from __future__ import annotations

from checker.statements.cell import Cell
from checker.statements.chains import rows_of_steps, steps_in
from checker.statements.context import Context
from checker.statements.english.told_rows import told_rows
from checker.statements.lexicon import Lexicon
from checker.statements.marked_rows import counted_rows, marks_by_matter, rows_in

_WAYS = (marks_by_matter, counted_rows, told_rows, rows_in, rows_of_steps, steps_in)


def written_row(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """A cell for each holder of the row and where its words begin; None if ``text`` is no row."""
    return next((steps for way in _WAYS if (steps := way(text, context, lexicon))), None)
