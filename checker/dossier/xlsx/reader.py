"""From the bytes of an .xlsx to a draft: opens the package, reads each sheet that is shown, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.dossier.diagrams import Diagrams
from checker.dossier.draft import Draft, Item, Unreadable
from checker.dossier.model import Place
from checker.dossier.package import Package, open_package
from checker.dossier.sheets.comments import cells_with, tell_comments
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import cell_name
from checker.dossier.sheets.telling import tell
from checker.dossier.sheets.workbook import Told, draft_of, is_out_of_force
from checker.dossier.source import Source
from checker.dossier.xlsx.cells import Book, cells_of
from checker.dossier.xlsx.comments import comments_of
from checker.dossier.xlsx.conditional import conditional_in
from checker.dossier.xlsx.drawn import boxes, edges
from checker.dossier.xlsx.names import child, children, is_on, local
from checker.dossier.xlsx.prompts import prompts_of
from checker.dossier.xlsx.strings import shared
from checker.dossier.xlsx.styles import looks
from checker.records import record

_MACROS = ("xlMacrosheet", "xlIntlMacrosheet")


@record(frozen=True, slots=True)
class _Named:
    """A sheet as the workbook names it: ``kind`` and ``part`` say what and where it is."""

    name: str
    kind: str
    part: str
    hidden: bool


def read(source: Source) -> Draft:
    """Raises Unreadable if the package is damaged, hostile, no workbook, or shows no words at all."""
    package = open_package(source.data)
    main = next(
        (t for kind, t in package.related("").values() if kind == "officeDocument"), "xl/workbook.xml"
    )
    if main not in package.names:
        raise _no_workbook()
    workbook = package.xml(main)
    if local(workbook) != "workbook":
        raise _no_workbook()
    related = package.related(main)
    left_out = LeftOut()
    properties = child(workbook, "workbookPr")
    styles = _of_kind(package, related, "styles")
    book = Book(
        shared(_of_kind(package, related, "sharedStrings")),
        looks(styles),
        properties is not None and is_on(properties, "date1904"),
        left_out,
        conditional_in(styles),
    )
    told: list[Told] = []
    tables = 0
    for sheet in {sheet.part: sheet for sheet in _sheets(workbook, related)}.values():
        if sheet.kind in _MACROS:
            raise Unreadable(
                "文件含宏，请另存为不含宏的 .xlsx", "the file holds macros: save it without macros"
            )
        if sheet.kind != "worksheet" or sheet.part not in package.names:
            continue
        items, tables = _told(package, sheet, book, source.path, tables)
        if not items:
            continue
        if sheet.hidden:
            left_out.sheets.append(sheet.name)
        elif is_out_of_force(sheet.name):
            left_out.void_sheets.append(sheet.name)
        else:
            told.append(Told(sheet.name, items))
    return draft_of(told, left_out, source.path)


def _no_workbook() -> Unreadable:
    return Unreadable("不是 Excel 工作簿，请检查扩展名", "not an Excel workbook; check the suffix")


def _of_kind(package: Package, related: dict[str, tuple[str, str]], kind: str) -> Any:
    target = next((t for k, t in related.values() if k == kind and t in package.names), None)
    return None if target is None else package.xml(target)


def _sheets(workbook: Any, related: dict[str, tuple[str, str]]) -> Iterator[_Named]:
    for element in children(child(workbook, "sheets"), "sheet"):
        reference = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
        kind, part = related.get(reference, ("", ""))
        state = (element.get("state") or "visible").lower()
        yield _Named(element.get("name") or "", kind, part, state != "visible")


def _told(
    package: Package, sheet: _Named, book: Book, path: str, tables: int
) -> tuple[tuple[Item, ...], int]:
    data = package.read(sheet.part)
    book.check_size(data)
    root = package.xml(sheet.part)
    related = package.related(sheet.part)
    if sheet.hidden or is_out_of_force(sheet.name):
        # What is not read needs no word about its hidden rows.
        book = replace(book, left_out=LeftOut())
    comments = comments_of(package, related)
    cells = cells_of(root, sheet.name, book, cells_with(comments))
    items, tables = tell(
        cells, lambda c: Place(path, sheet=sheet.name, cell=cell_name(c.row, c.column)), tables=tables
    )
    place = Place(path, sheet=sheet.name)
    drawing = _of_kind(package, related, "drawing")
    beside = next((t for k, t in related.values() if k == "drawing" and t in package.names), None)
    diagrams = Diagrams(package, package.related(beside)) if beside else None
    boxed = (*boxes(drawing, place, book.left_out, diagrams), *edges(root, place))
    if not items:
        return boxed, tables
    at = path, sheet.name, book.left_out, book.fill
    prompts = prompts_of(root, cells.cells)
    return (*items, *boxed, *tell_comments(comments, *at), *tell_comments(prompts, *at, prompts=True)), tables
