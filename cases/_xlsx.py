"""Writes a workbook of one sheet of texts: enough for an organisation chart or a matrix of authority."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase
from xml.sax.saxutils import escape

from _docx import package

_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def xlsx(sheet: str, rows: Sequence[Sequence[str]], *, made: str, merged: Sequence[str] = ()) -> bytes:
    """A workbook with ``rows`` on the sheet of that name; ``made`` is an ISO day, ``merged`` are ranges like A1:C1."""
    data = "".join(_row(number, row) for number, row in enumerate(rows, start=1))
    ranges = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
    joined = f'<mergeCells count="{len(merged)}">{ranges}</mergeCells>' if merged else ""
    day = f"{made}T01:00:00Z"
    return package(
        {
            "xl/workbook.xml": f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEETS}"><sheetData>{data}</sheetData>{joined}</worksheet>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created></cp:coreProperties>',
        },
        main="xl/workbook.xml",
        types={
            "xl/workbook.xml": f"{_TYPES}.sheet.main+xml",
            "xl/worksheets/sheet1.xml": f"{_TYPES}.worksheet+xml",
        },
    )


def _row(number: int, row: Sequence[str]) -> str:
    cells = "".join(
        f'<c r="{ascii_uppercase[column]}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for column, text in enumerate(row)
        if text
    )
    return f'<row r="{number}">{cells}</row>'
