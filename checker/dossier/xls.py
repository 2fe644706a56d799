"""Reads .xls: old workbooks, and the pages, packages and text tables that programs save under that name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import xlrd

from checker.dossier.bounds import Fill
from checker.dossier.clean import clean
from checker.dossier.docx.symbols import translate
from checker.dossier.draft import Draft, Unreadable
from checker.dossier.model import Place
from checker.dossier.package import OLE, is_encrypted, ole_reason
from checker.dossier.sheets.comments import Comments, add, own_words, tell_comments
from checker.dossier.sheets.formats import shown
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import Sheet, Shown, Span, cell_name
from checker.dossier.sheets.seen import seen
from checker.dossier.sheets.telling import tell
from checker.dossier.sheets.workbook import Told, draft_of, is_out_of_force
from checker.dossier.source import Source

_MACROS = "_VBA_PROJECT_CUR".encode("utf-16-le")
_CENTRED, _ACROSS = 2, 6


def read(source: Source) -> Draft:
    """Raises Unreadable if the file is damaged, encrypted, holds macros, or shows no words."""
    if not source.data.startswith(OLE):
        return _by_another(source)
    if _MACROS in source.data:
        raise Unreadable(
            "文件含宏，请另存为不含宏的 .xlsx", "the file holds macros: save it as .xlsx without macros"
        )
    if is_encrypted(source.data):
        raise ole_reason(source.data)
    try:
        return _told(_opened(source.data), source.path)
    except (Unreadable, MemoryError):
        raise
    except Exception:
        # The library trusts the counts, offsets and indexes that a file declares, and fails in as many ways.
        raise _damaged() from None


def _told(book: Any, path: str) -> Draft:
    left_out, fill = LeftOut(), Fill()
    told: list[Told] = []
    tables = 0
    for sheet in book.sheets():
        kept_out = sheet.visibility != 0 or is_out_of_force(sheet.name)
        cells = _cells(book, sheet, LeftOut() if kept_out else left_out, fill)
        if not cells.cells:
            continue
        if sheet.visibility != 0:
            left_out.sheets.append(sheet.name)
        elif kept_out:
            left_out.void_sheets.append(sheet.name)
        else:
            items, tables = tell(cells, _where(path, sheet.name), tables=tables)
            beside = tell_comments(_comments(sheet), path, sheet.name, left_out, fill)
            told.append(Told(sheet.name, (*items, *beside)))
    return draft_of(told, left_out, path)


def _comments(sheet: Any) -> Comments:
    out: Comments = {}
    for (row, column), note in sheet.cell_note_map.items():
        add(out, row + 1, column + 1, own_words(note.text or "", (note.author or "").strip()))
    return out


def _where(path: str, name: str) -> Any:
    return lambda cell: Place(path, sheet=name, cell=cell_name(cell.row, cell.column))


def _by_another(source: Source) -> Draft:
    """By what the bytes are: many a program writes a page or a text table and calls it .xls."""
    head = source.data[:4_096].lstrip().lower()
    if source.data.startswith(b"PK"):
        from checker.dossier import xlsx

        return xlsx.read(source)
    if b"<html" in head or b"<table" in head or head.startswith(b"<!doctype html"):
        from checker.dossier import html

        return html.read(source)
    if head.startswith(b"<?xml") or b"\0" in source.data[:4_096] or not head:
        raise _damaged()
    from checker.dossier import csvfile

    return csvfile.read(replace(source, suffix=".tsv" if b"\t" in head else ".csv"))


def _damaged() -> Unreadable:
    return Unreadable(
        "工作簿已损坏或格式无法识别，请另存为 .xlsx",
        "the workbook is damaged or of an unknown kind: save it as .xlsx",
    )


def _opened(data: bytes) -> Any:
    import io

    try:
        # Ragged rows: one cell far to the right does not make a million empty ones.
        return xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
    except xlrd.XLRDError as error:
        if "encrypted" in str(error).lower():
            raise Unreadable(
                "文件有密码保护，请去除密码后另存", "password protected: save it without a password"
            ) from None
        raise _damaged() from None


def _cells(book: Any, sheet: Any, left_out: LeftOut, fill: Fill) -> Sheet:
    rows = sheet.rowinfo_map
    columns = sheet.colinfo_map
    filled, across = [], []
    for cell, is_across in _filled(book, sheet, left_out, fill):
        filled.append(cell)
        if is_across:
            across.append(cell)
    spans = [Span(top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells]
    spans += [span for cell in across if (span := _reach(book, sheet, cell)) is not None]
    notes = set(sheet.cell_note_map)
    filled = [
        replace(c, flags=c.flags | {"comment_near"}) if (c.row - 1, c.column - 1) in notes else c
        for c in filled
    ]
    return seen(
        filled,
        spans,
        name=sheet.name,
        left_out=left_out,
        hidden_rows={at + 1 for at, row in rows.items() if row.hidden},
        is_hidden_column=lambda column: column - 1 in columns and bool(columns[column - 1].hidden),
    )


def _filled(book: Any, sheet: Any, left_out: LeftOut, fill: Fill) -> Iterator[tuple[Shown, bool]]:
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            cell = sheet.cell(row, column)
            look = book.xf_list[cell.xf_index] if cell.xf_index is not None else None
            font = None if look is None else book.font_list[look.font_index]
            where = f"{sheet.name}!{cell_name(row + 1, column + 1)}"
            text = translate(_text(book, cell, look, where, left_out), font.name if font else None).strip()
            if not text:
                continue
            kept, struck = _without_struck(book, sheet, row, column, text)
            if struck or (font is not None and font.struck_out):
                left_out.struck.append(where)
            if not kept or (font is not None and font.struck_out):
                continue
            fill.take(text)
            horizontal = None if look is None else look.alignment.hor_align
            yield (
                Shown(
                    row + 1,
                    column + 1,
                    kept,
                    bold=bool(font is not None and font.bold),
                    centred=horizontal in (_CENTRED, _ACROSS),
                    flags=frozenset({"hidden_dropped"} if struck else ()),
                ),
                horizontal == _ACROSS,
            )


def _without_struck(book: Any, sheet: Any, row: int, column: int, text: str) -> tuple[str, bool]:
    """The words without those runs that are struck out; whether there were any."""
    runs = sheet.rich_text_runlist_map.get((row, column))
    raw = sheet.cell(row, column).value
    if not runs or not isinstance(raw, str):
        return text, False
    ends = [start for start, _ in runs[1:]] + [len(raw)]
    kept, struck = raw[: runs[0][0]], False
    for (start, index), end in zip(runs, ends, strict=True):
        if index < len(book.font_list) and book.font_list[index].struck_out:
            struck = struck or bool(raw[start:end].strip())
        else:
            kept += raw[start:end]
    return (clean(kept).strip(), True) if struck else (text, False)


def _text(book: Any, cell: Any, look: Any, where: str, left_out: LeftOut) -> str:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return clean(cell.value)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if cell.value else "FALSE"
    if cell.ctype == xlrd.XL_CELL_ERROR:
        left_out.faulty.append(where)
        return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype not in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return ""
    form = None if look is None else book.format_map.get(look.format_key)
    code = form.format_str if form is not None else ""
    words = shown(cell.value, code, since_1904=bool(book.datemode))
    if words is None:
        left_out.unknown_formats.append(where)
        words = shown(cell.value, "")
    if not words:
        left_out.invisible.append(where)
    return words or ""


def _reach(book: Any, sheet: Any, cell: Shown) -> Span | None:
    """*Centre across selection*: the empty cells at the right that are formatted so belong to the first."""
    right = cell.column
    while right < sheet.row_len(cell.row - 1):
        index = sheet.cell_xf_index(cell.row - 1, right)
        if sheet.cell_value(cell.row - 1, right) != "" or book.xf_list[index].alignment.hor_align != _ACROSS:
            break
        right += 1
    return Span(cell.row, cell.column, cell.row, right) if right > cell.column else None
