"""Ruled tables: cells with rows, columns, spans and heads, as Word's are read."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib import colors
from reportlab.platypus import Table as Grid

from checker.dossier.draft import Cell, Para, Table
from checker.dossier.model import Place
from checker.dossier.pdf import read as read_pdf
from checker.dossier.source import Source

from .paper import BODY, FONT, ByHand, Paragraph, drawn, grid, texts, typeset

HERE = Place("a")
VETO = "对涉及质量安全的事项行使一票否决权。"


def table(*rows: list[str | tuple[str, int, int]], header_rows: int = 0) -> Table:
    """Rows of texts; a tuple is (text, rows, columns) of a merged cell."""
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    for row, texts_ in enumerate(rows, start=1):
        column = 1
        for text in texts_:
            while (row, column) in taken:
                column += 1
            words, down, across = text if isinstance(text, tuple) else (text, 1, 1)
            items = tuple(Para(line, HERE) for line in words.split("\n") if line)
            cells.append(Cell(row, column, items, down, across))
            taken |= {(row + r, column + c) for r in range(down) for c in range(across)}
            column += across
    return Table(tuple(cells), header_rows)


def tables_in(data: bytes) -> list[Table]:
    return [item for item in read_pdf(Source("a.pdf", ".pdf", data, "")).items if isinstance(item, Table)]


def shape(found: Table) -> list[tuple[int, int, int, int, str]]:
    return [(c.row, c.column, c.row_span, c.column_span, c.text) for c in found.cells]


def test_merged_cells_keep_their_spans() -> None:
    wanted = table(
        ["岗位名称", "首席质量官", "直接上级", "总经理"],
        [("权限", 2, 1), (VETO, 1, 3)],
        ["管理质量经费", "", "审批质量计划"],
    )
    (found,) = tables_in(typeset([wanted]))
    assert shape(found) == shape(wanted)


def test_an_empty_cell_stays_in_its_place(read) -> None:
    matrix = table(["权限", "总经理", "首席质量官"], ["质量计划审批", "★", ""], ["停线", "", "★"])
    blocks = read(typeset([Para("权限分配表", HERE), matrix, Para("★ 决定", HERE)])).blocks
    marks = {(b.row_heads, b.column_heads) for b in blocks if b.text == "★" and b.place.column}
    assert marks == {(("质量计划审批",), ("总经理",)), (("停线",), ("首席质量官",))}


def test_each_cell_has_the_box_in_which_its_words_stand(read) -> None:
    blocks = read(typeset([table(["权限", VETO], ["职责", "组织质量培训。"])])).blocks
    boxes = {b.text: b.place.box for b in blocks}
    assert boxes["权限"][2] < boxes[VETO][0] and boxes[VETO][3] < boxes["组织质量培训。"][1]
    assert {b.place.page for b in blocks} == {1}


def rows_until_the_page_is_full(count: int) -> list[list[str]]:
    return [[f"事项{n}", f"第{n}项权限由首席质量官决定。"] for n in range(1, count + 1)]


def test_a_table_over_pages_is_one_and_its_heads_stand_once(read) -> None:
    long = table(["权限", "说明"], *rows_until_the_page_is_full(60), header_rows=1)
    (found,) = tables_in(typeset([long]))
    assert found.header_rows == 1
    assert shape(found) == shape(long)
    pages = {block.place.page for block in read(typeset([long])).blocks}
    assert len(pages) > 1


def test_a_label_that_runs_over_the_page_still_heads_its_rows(read) -> None:
    def page(rows: list[list[str]], top: float, bottom: float):
        def draw(canvas):
            height = (bottom - top) / len(rows)
            made = Grid(rows, [80, 350], [height] * len(rows), style=[
                ("FONT", (0, 0), (-1, -1), FONT, 11), ("GRID", (1, 0), (-1, -1), 0.5, colors.black),
                ("BOX", (0, 0), (0, -1), 0.5, colors.black),
            ])  # fmt: skip
            made.wrapOn(canvas, 430, 800)
            made.drawOn(canvas, 80, 842 - bottom)

        return draw

    data = drawn(
        page([["权限", "审批质量计划。"], ["", "管理质量经费。"]], 300, 780),
        page([["", VETO], ["", "考核各部门。"]], 70, 170),
    )
    blocks = {b.text: b for b in read(data).blocks}
    assert blocks[VETO].place.page == 2
    assert blocks[VETO].row_heads == ("权限",) == blocks["审批质量计划。"].row_heads


def test_a_sentence_that_breaks_in_a_cell_over_the_page_is_one(read) -> None:
    def page(label: str, lines: list[str], top: float, bottom: float):
        def draw(canvas):
            canvas.grid([80, 160, 424], [842 - top, 842 - bottom])
            texts((90, top + 20, label), *((166, top + 20 + 20 * n, line) for n, line in enumerate(lines)))(
                canvas
            )

        return draw

    data = drawn(
        page(
            "权限",
            ["首席质量官对涉及质量安全的事项行使一票否决", "权，其否决决定须报经总经理批准后方可生效执"],
            700,
            780,
        ),
        page("", ["行。"], 70, 110),
    )
    texts_ = [b.text for b in read(data).blocks]
    assert (
        "首席质量官对涉及质量安全的事项行使一票否决权，其否决决定须报经总经理批准后方可生效执行。" in texts_
    )


def test_borders_that_cells_draw_for_themselves_are_one_grid() -> None:
    """Browsers and Word draw each border as a thin filled box, some twice."""
    page = ByHand(size=11)
    for x in (80, 200, 201, 500):
        page.pages[-1].append(f"{x} 640 0.6 120 re f")
    for y in (640, 700, 759.5):
        page.pages[-1].append(f"80 {y} 420 0.7 re f")
    for x, y, text in ((90, 720, "权限"), (210, 720, VETO), (90, 660, "职责"), (210, 660, "组织质量培训。")):
        for n, character in enumerate(text):
            page.pages[-1].append(
                f"BT /F 11 Tf {x + 11 * n} {y} Td <{character.encode('utf-16-be').hex()}> Tj ET"
            )
    (found,) = tables_in(page.bytes())
    assert [(c.row, c.column, c.text) for c in found.cells] == [
        (1, 1, "权限"),
        (1, 2, VETO),
        (2, 1, "职责"),
        (2, 2, "组织质量培训。"),
    ]


def test_a_frame_around_the_page_is_no_table(read) -> None:
    def draw(canvas):
        canvas.rect(40, 40, 515, 762)
        texts((90, 100, "首席质量官" + VETO))(canvas)

    (block,) = read(drawn(draw)).blocks
    assert block.kind == "paragraph" and block.place.table is None


def test_letters_on_end_in_a_label_are_read(read) -> None:
    def draw(canvas):
        canvas.setFont(FONT, 12)
        canvas.grid([80, 110, 500], [600, 700])
        for n, character in enumerate("权限"):
            canvas.drawString(89, 665 - 16 * n, character)
        canvas.drawString(116, 645, VETO)

    blocks = {b.text: b for b in read(drawn(draw)).blocks}
    assert blocks[VETO].row_heads == ("权限",)


def test_a_turned_label_is_read(read) -> None:
    def draw(canvas):
        canvas.setFont(FONT, 12)
        canvas.grid([80, 110, 500], [600, 700])
        canvas.saveState()
        canvas.translate(100, 630)
        canvas.rotate(90)
        canvas.drawString(0, 0, "权限")
        canvas.restoreState()
        canvas.drawString(116, 645, VETO)

    blocks = {b.text: b for b in read(drawn(draw)).blocks}
    assert blocks[VETO].row_heads == ("权限",)


def test_text_before_and_after_a_table_keeps_its_place(read) -> None:
    page = [
        Paragraph("第一条 权限见下表。", BODY),
        table(["权限", VETO], ["职责", "质量培训。"]),
        Paragraph("第二条 本办法自发布之日起施行。", BODY),
    ]
    assert [b.text for b in read(typeset(page)).blocks] == [
        "第一条 权限见下表。", "权限", VETO, "职责", "质量培训。", "第二条 本办法自发布之日起施行。",
    ]  # fmt: skip


MATRIX = [
    ("权限事项", "总经理", "首席质量官"),
    ("质量计划审批", "审批", "提出"),
    ("质量安全一票否决", "", "决定"),
    ("质量经费使用", "审批", "申请"),
]


@pytest.mark.parametrize("rules", [(), (180, 206, 282)], ids=["no rules", "three rules across"])
def test_rows_without_rules_between_their_columns_are_a_table(rules, read) -> None:
    def draw(canvas):
        texts((230, 120, "权限分配表"))(canvas)
        cells = [
            (90 + 150 * k, 200 + 24 * n, text) for n, row in enumerate(MATRIX) for k, text in enumerate(row)
        ]
        texts(*cells)(canvas)
        for top in rules:
            canvas.line(80, 842 - top, 520, 842 - top)

    blocks = read(drawn(draw)).blocks
    found = {(b.place.row, b.place.column): b for b in blocks if b.place.table}
    assert {at: b.text for at, b in found.items()} == {
        (n, k): text for n, row in enumerate(MATRIX, 1) for k, text in enumerate(row, 1) if text
    }
    assert found[3, 3].row_heads == ("质量安全一票否决",) and found[3, 3].column_heads == ("首席质量官",)
    assert found[2, 3].column_heads == ("首席质量官",) and found[2, 2].column_heads == ("总经理",)


def test_three_columns_of_running_text_are_no_table(read) -> None:
    lines = [
        (60 + 165 * k, 200 + 20 * n, "质量战略由首席质量官组织制"[:13]) for n in range(6) for k in range(3)
    ]
    assert not any(b.place.table for b in read(drawn(texts(*lines))).blocks)


@st.composite
def grids(draw) -> Table:
    """Any way of merging the fields of a grid into cells, each with words of its own."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(2, 5))
    taken: set[tuple[int, int]] = set()
    cells = []
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            if (row, column) in taken:
                continue
            widest = next((c for c in range(column, columns + 1) if (row, c) in taken), columns + 1) - column
            across = draw(st.integers(1, widest))
            down = draw(st.integers(1, rows + 1 - row))
            fields = {(row + r, column + c) for r in range(down) for c in range(across)}
            if fields & taken:
                down, fields = 1, {(row, column + c) for c in range(across)}
            taken |= fields
            words = draw(st.sampled_from(["", "质量计划", "首席质量官审批质量计划并管理质量经费。", "★"]))
            cells.append(Cell(row, column, (Para(words, HERE),) if words else (), down, across))
    return Table(tuple(cells))


def spread(found: Table) -> set[tuple[str, frozenset[tuple[int, int]]]]:
    """Which words stand over which fields; rows and columns that nothing parts are one."""
    rows = sorted({c.row for c in found.cells} | {c.row + c.row_span for c in found.cells})
    columns = sorted({c.column for c in found.cells} | {c.column + c.column_span for c in found.cells})
    return {
        (
            c.text,
            frozenset(
                (r, k)
                for r in range(rows.index(c.row), rows.index(c.row + c.row_span))
                for k in range(columns.index(c.column), columns.index(c.column + c.column_span))
            ),
        )
        for c in found.cells
    }


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids())
def test_any_grid_is_read_back(made: Table) -> None:
    if len(made.cells) > 1 and any(cell.items for cell in made.cells):
        (found,) = tables_in(typeset([grid(made, 64)]))
        assert spread(found) == spread(made)
