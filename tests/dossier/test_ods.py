"""OpenDocument sheets: what is shown, each cell with its name; what is hidden is left out and said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.dossier import read_document
from checker.dossier.model import Document

from .opendocument import COVERED, cell, p, package, row, style, table, text_look

Read = Callable[..., Document]
REST = row(cell(more='table:number-columns-repeated="16384"'), more='table:number-rows-repeated="1048570"')


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def reading(body: str, **parts: Any) -> Document:
        (tmp_path / "a.ods").write_bytes(package(body, kind="spreadsheet", **parts))
        return read_document(tmp_path / "a.ods", root=tmp_path)

    return reading


def cells(document: Document) -> list[tuple[str, str | None]]:
    assert document.status == "read", document.reason
    return [(b.text, b.place.cell) for b in document.blocks]


def test_each_cell_has_its_name_and_its_heads(read: Read) -> None:
    document = read(table(row("事项", "首席质量官"), row("年度质量计划", "批准"), row("预算", "审核"), REST))
    assert cells(document) == [("事项", "A1"), ("首席质量官", "B1"), ("年度质量计划", "A2"), ("批准", "B2"), ("预算", "A3"), ("审核", "B3")]  # fmt: skip
    assert document.blocks[3].column_heads == ("首席质量官",) and document.blocks[3].row_heads == (
        "年度质量计划",
    )


def test_repetitions_and_merges(read: Read) -> None:
    document = read(
        table(
            row(cell("权限表", 'table:number-columns-spanned="3"'), COVERED, COVERED),
            row(cell("√", 'table:number-columns-repeated="2"'), "末", more='table:number-rows-repeated="2"'),
            REST,
        )
    )
    assert cells(document)[0] == ("权限表", "A1")
    assert cells(document)[1:] == [
        ("√", "A2"),
        ("√", "B2"),
        ("末", "C2"),
        ("√", "A3"),
        ("√", "B3"),
        ("末", "C3"),
    ]


def test_what_is_hidden_is_left_out_and_said(read: Read) -> None:
    hide = 'table:visibility="collapse"'
    document = read(
        table(
            f'<table:table-column/><table:table-column {hide} table:number-columns-repeated="2"/>',
            row("甲", "乙", "丙", "丁"),
            row("戊", more=hide),
            row("己", more='table:visibility="filter"'),
        )
        + table(row("庚"), more='table:name="旧表" table:style-name="ta2"')
        + table(row("辛"), more='table:name="权限（作废）"'),
        styles=style("ta2", "table", '<style:table-properties table:display="false"/>'),
    )
    assert [text for text, _ in cells(document)] == ["甲", "丁"]
    said = " ".join(document.warnings)
    assert "hidden sheets were left out: 旧表" in said and "权限（作废）" in said
    assert "hidden rows of sheet “权限” were left out: 2–3" in said and "B–C" in said


def test_struck_words_comments_and_values_without_words(read: Read) -> None:
    styles = text_look("S", 'style:text-line-through-style="solid"', "table-cell") + text_look(
        "T", 'style:text-line-through-style="solid"'
    )
    part = p('批准<text:span text:style-name="T">（旧）</text:span>')
    document = read(
        table(
            row("甲", cell("乙", 'table:style-name="S"'), cell(part)),
            row(cell(f"<office:annotation>{p('议')}</office:annotation>{p('丙')}")),
            row(cell(more='office:value-type="float" office:value="200000"'), cell(more='office:value-type="string" office:string-value="元"')),
            row(cell(p("Err:502"), 'office:value-type="string" calcext:value-type="error"')),
        ),
        styles=styles,
    )  # fmt: skip
    assert [text for text, _ in cells(document)] == ["甲", "批准", "丙", "200000", "元", "Err:502", "议"]
    assert document.blocks[-1].place.part == "comment"
    by_text = {b.text: b.flags for b in document.blocks}
    assert by_text["批准"] == {"hidden_dropped"} and by_text["丙"] == {"comment_near"}
    said = " ".join(document.warnings)
    assert "struck words were left out: 权限!B1, 权限!C1" in said and "end in an error: 权限!A4" in said


def test_a_formula_that_nobody_has_counted_is_unread(read: Read) -> None:
    document = read(table(row("甲", cell(more='table:formula="of:=A1"'))))
    assert document.status == "partly_read" and "权限!B1" in document.reason


def test_sheets_text_boxes_and_edges(read: Read) -> None:
    box = f"<draw:frame><draw:text-box>{p('框中。')}</draw:text-box></draw:frame>"
    layout = (
        '<office:master-styles><style:master-page style:name="Default"><style:header>'
        + p("受控 <text:sheet-name>???</text:sheet-name>")
        + "</style:header><style:footer>"
        + p("Page <text:page-number>1</text:page-number>")
        + "</style:footer></style:master-page></office:master-styles>"
    )
    document = read(
        table(f"<table:shapes>{box}</table:shapes>", row("甲")) + table(row("乙"), more='table:name="表二"'),
        layout=layout,
    )
    assert [(b.text, b.place.sheet, b.place.part) for b in document.blocks if b.kind != "heading"] == [
        ("甲", "权限", None), ("框中。", "权限", "text_box"), ("受控", "权限", "header"), ("乙", "表二", None), ("受控", "表二", "header"),
    ]  # fmt: skip
