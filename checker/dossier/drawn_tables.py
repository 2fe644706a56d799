"""Tables that are drawn in plain text: rows parted by tabs, by upright strokes, or by wide gaps that repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.bounds import MAX_COLUMNS
from checker.dossier.clean import squeeze
from checker.dossier.draft import Cell, Item, Para, Table
from checker.dossier.lines import Line, full_width, has_gap, paragraphs
from checker.dossier.markers import marker_of
from checker.dossier.model import Place
from checker.dossier.table_heads import is_generic
from checker.patterns import Pattern
from checker.records import record

_STROKE = re.compile(r"[|│┃｜║]")
_BORDER = Pattern(r"[\s|│┃｜║+:=\-–—─━═┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┠┨┯┷╭╮╰╯]+")
_DRAWN = Pattern(r"[\-–—─━═┄┈=]{2}", "-–—─━═┄┈=")
_CORNERS = frozenset("┌┏╔╭")
_TABS = re.compile(r"\t+")
_GAP = re.compile(r"[ \u3000]{2,}")
_PAGE = re.compile(r"[.…·\s]*\d{1,4}")
_LABELLED = re.compile(r"[:：]")


@record(frozen=True, slots=True)
class _Row:
    """The line on which it begins, and its cells."""

    line: int
    cells: tuple[str, ...]


def items_of(lines: Sequence[Line], place: Place) -> Iterator[tuple[Item, Line | None]]:
    """The paragraphs and tables of ``lines``, a paragraph with its line; paragraphs and tables are counted from 1."""
    number = tables = 0
    parts = list(_parts(lines))
    plain = [line for part in parts if not isinstance(part, Table) for line in part]
    full = full_width(plain)
    for part in parts:
        if isinstance(part, Table):
            tables += 1
            yield _placed(part, replace(place, table=tables)), None
            continue
        for line in paragraphs(part, full):
            number += 1
            yield Para(line.text, replace(place, line=line.number, paragraph=number)), line


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line] | Table]:
    """Runs of lines that hold no table, and the tables between them."""
    plain: list[Line] = []
    at = 0
    while at < len(lines):
        run = _run(lines, at)
        table = _table(run)
        if table is None:
            plain += run or lines[at : at + 1]
        else:
            if plain:
                yield plain
            plain = []
            yield table
        at += max(1, len(run))
    if plain:
        yield plain


def _kind(line: str) -> str:
    """How the cells of a line are parted: ``|``, ``tab``, ``gap``, or not at all."""
    text = line.strip(" \u3000\f")
    if (_STROKE.match(text) and len(_STROKE.findall(text)) > 1) or _is_border(text):
        return "|"
    bare = text.strip()
    if "\t" in bare:
        return "tab"
    return "gap" if has_gap(bare) else ""


def _is_named_only(line: str) -> bool:
    """Whether nothing stands behind the first cell of a row parted by tabs."""
    return bool(line.strip()) and "\t" in line.strip(" \n\r\f")


def _is_border(text: str) -> bool:
    return bool(_BORDER.fullmatch(text)) and bool(_DRAWN.search(text))


def _run(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """The lines from ``at`` on that are parted alike; none if the first is not parted."""
    kind = _kind(lines[at].text)
    end = at
    head: str | None = None
    while (
        kind
        and end < len(lines)
        and (_kind(lines[end].text) == kind or (kind == "tab" and _is_named_only(lines[end].text)))
    ):
        border = _is_border(lines[end].text.strip(" \u3000\f"))
        if end > at and (_opens(lines[end], lines[end - 1]) if border else _first(lines[end], kind) == head):
            break
        if head is None and not border:
            head = _first(lines[end], kind)
            head = head if is_generic(head) else ""
        end += 1
    return lines[at:end]


def _opens(border: Line, before: Line) -> bool:
    """Whether the border is the upper edge of another table: by its corner, or as it stands below a lower edge."""
    text = border.text.strip(" \u3000\f")
    return text[:1] in _CORNERS or _is_border(before.text.strip(" \u3000\f"))


def _first(line: Line, kind: str) -> str:
    """The first cell of a row; 事项 or 序号 once more begins another table."""
    text = line.text.strip(" \u3000\f")
    parts = {"|": _STROKE, "tab": _TABS, "gap": _GAP}[kind].split(text)
    return squeeze(parts[1] if kind == "|" and len(parts) > 1 else parts[0])


def _table(run: Sequence[Line]) -> Table | None:
    if not run:
        return None
    kind = _kind(run[0].text)
    rows, heads = _drawn(run) if kind == "|" else (_parted(run) if kind == "tab" else _set_apart(run), 0)
    width = len(rows[0].cells) if rows else 0
    if len(rows) < 2 or not 2 <= width <= MAX_COLUMNS or any(len(row.cells) != width for row in rows):
        return None
    return Table(
        tuple(
            Cell(
                number,
                column,
                (Para(text, Place("", line=row.line, row=number, column=column)),) if text else (),
            )
            for number, row in enumerate(rows, start=1)
            for column, text in enumerate(row.cells, start=1)
        ),
        header_rows=heads,
    )


def _parted(run: Sequence[Line]) -> list[_Row]:
    """Rows parted by tabs: each tab is a border, unless only rows of tabs in a row come out even (set by hand)."""
    single = [
        _Row(line.number, tuple(cell.strip() for cell in line.text.strip(" \n\f").split("\t")))
        for line in run
    ]
    while single and all(len(row.cells) > 1 and not row.cells[0] for row in single):
        single = [_Row(row.line, row.cells[1:]) for row in single]
    if len({len(row.cells) for row in single}) > 1:
        closed = [
            _Row(line.number, tuple(cell.strip() for cell in _TABS.split(line.text.strip()))) for line in run
        ]
        single = closed if len({len(row.cells) for row in closed}) == 1 else _filled(single)
    return [] if _is_list(single) else single


def _filled(rows: list[_Row]) -> list[_Row]:
    """Rows whose last cells are empty may lack their tabs; but only under a first row that is whole."""
    width = max(len(row.cells) for row in rows)
    if len(rows[0].cells) != width or not all(rows[0].cells):
        return []
    return [_Row(row.line, (*row.cells, *[""] * (width - len(row.cells)))) for row in rows]


def _set_apart(run: Sequence[Line]) -> list[_Row]:
    """Rows parted by wide gaps: three columns or more in each, none of them letter-spaced words or labels to fill in."""
    rows = [_Row(line.number, tuple(_GAP.split(line.text.strip()))) for line in run]
    first = rows[0].cells
    if len(first) < 3 or min(map(len, first)) < 2 or any(_LABELLED.search(cell) for cell in first):
        return []
    return rows


def _is_list(rows: Sequence[_Row]) -> bool:
    """Numbered items with a tab after the number, or a table of contents: no table."""
    if any(len(row.cells) != 2 for row in rows):
        return False
    numbered = sum(_is_number(row.cells[0]) for row in rows)
    return 2 * numbered > len(rows) or all(_PAGE.fullmatch(row.cells[1]) for row in rows)


def _is_number(cell: str) -> bool:
    marker = marker_of(f"{cell} 甲")
    return marker is not None and marker.style != "bullet" and marker.end >= len(cell)


def _drawn(run: Sequence[Line]) -> tuple[list[_Row], int]:
    """Rows between upright strokes, and how many head the rest. Where lines are drawn between the rows, a row may
    run over several lines."""
    groups: list[list[Line]] = [[]]
    for line in run:
        if _is_border(line.text.strip(" \u3000\f")):
            groups.append([])
        else:
            groups[-1].append(line)
    groups = [group for group in groups if group]
    if len(groups) > 2:
        return [_joined(group) for group in groups], 0
    heads = len(groups[0]) if len(groups) == 2 else 0
    return [_joined([line]) for group in groups for line in group], heads


def _joined(lines: Sequence[Line]) -> _Row:
    """One row of the lines, cell by cell; cells that do not match make a row of none."""
    split = [_STROKE.split(line.text.strip(" \u3000\f"))[1:] for line in lines]
    cells = [row[:-1] if row and not row[-1].strip() else row for row in split]
    if len({len(row) for row in cells}) != 1:
        return _Row(lines[0].number, ())
    return _Row(
        lines[0].number,
        tuple("".join(part.strip() for part in column) for column in zip(*cells, strict=True)),
    )


def _placed(table: Table, place: Place) -> Table:
    """The same, its cells in the file."""
    return replace(table, cells=tuple(_cell(cell, place) for cell in table.cells))


def _cell(cell: Cell, place: Place) -> Cell:
    paras = (item for item in cell.items if isinstance(item, Para))
    at = (replace(place, line=p.place.line, row=cell.row, column=cell.column) for p in paras)
    return replace(cell, items=tuple(Para(cell.text, one) for one in at))
