"""Which cells of a sheet are seen: what is merged away, or lies in hidden rows or columns alone, is not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import Sheet, Shown, Span, lay_merges


def seen(
    cells: Iterable[Shown],
    spans: Sequence[Span],
    *,
    name: str,
    left_out: LeftOut,
    hidden_rows: Collection[int],
    is_hidden_column: Callable[[int], bool],
) -> Sheet:
    """The sheet without hidden cells, merged ones with their spans; ``left_out`` learns what held words.

    Raises Unreadable for merged ranges that are too many.
    """
    filled = [cell for cell in cells if cell.text]
    rows, columns = (max((getattr(c, side) for c in filled), default=0) for side in ("row", "column"))
    merges = lay_merges(spans, rows=rows, columns=columns)
    hidden = frozenset(hidden_rows)
    kept = []
    for cell in filled:
        if (cell.row, cell.column) in merges.covered:
            continue
        span = merges.starts.get((cell.row, cell.column))
        if span is not None:
            cell = replace(
                cell,
                row_span=span.bottom - span.top + 1,
                column_span=span.right - span.left + 1,
                centred=cell.centred or span.right > span.left,
            )
        if all(row in hidden for row in range(cell.row, cell.bottom + 1)):
            left_out.rows.setdefault(name, set()).add(cell.row)
        elif all(is_hidden_column(column) for column in range(cell.column, cell.right + 1)):
            left_out.columns.setdefault(name, set()).add(cell.column)
        else:
            kept.append(cell)
    return Sheet(tuple(sorted(kept, key=lambda c: (c.row, c.column))), hidden)
