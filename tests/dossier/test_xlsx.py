"""Workbooks: what is shown is read with its cell, what is not is said; a matrix reads as it does in Word."""

import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font

from checker.dossier import read_document, read_dossier

MATRIX = [
    ["序号", "事项", "公司领导", None, "部门"],
    [None, None, "总经理", "首席质量官", "质量部"],
    [1, "年度质量计划", "▲", "★", "△"],
    [2, "质量预算", "★", "△", None],
]
LEGEND = "图例：★批准 ▲审核 △建议"


@pytest.fixture
def book(tmp_path):
    """Builds a workbook in ``make`` and reads it."""

    def read(make, name="权限表.xlsx"):
        workbook = Workbook()
        workbook.active.title = "权限"
        make(workbook)
        workbook.save(tmp_path / name)
        return read_document(tmp_path / name, root=tmp_path)

    return read


def fill(sheet, rows, top=1, left=1):
    for r, row in enumerate(rows, top):
        for c, value in enumerate(row, left):
            if value is not None:
                sheet.cell(r, c, value)


def matrix(sheet, top=3, left=2):
    fill(sheet, MATRIX, top, left)
    sheet.merge_cells(start_row=top, end_row=top + 1, start_column=left, end_column=left)
    sheet.merge_cells(start_row=top, end_row=top + 1, start_column=left + 1, end_column=left + 1)
    sheet.merge_cells(start_row=top, end_row=top, start_column=left + 2, end_column=left + 3)


def titled(workbook):
    sheet = workbook.active
    sheet["B1"] = "质量权限分配表"
    sheet.merge_cells("B1:F1")
    sheet["B2"] = "编制部门：质量部"
    matrix(sheet)
    sheet["B8"] = LEGEND


def at(document, cell):
    return next(b for b in document.blocks if b.place.cell == cell)


def test_a_matrix_has_its_title_its_heads_and_its_legend(book):
    document = book(titled)
    assert (document.status, document.title, document.kind) == ("read", "质量权限分配表", "authority_matrix")
    star = at(document, "E5")
    assert star.text == "★" and star.headings == ("质量权限分配表",) and star.legend == LEGEND
    assert star.column_heads == ("公司领导", "首席质量官") and star.row_heads == ("年度质量计划",)
    assert (star.place.sheet, star.place.row, star.place.column) == ("权限", 5, 5)
    assert at(document, "F5").column_heads == ("部门", "质量部")
    assert [b.text for b in document.blocks if b.place.cell == "B1"] == ["质量权限分配表"]
    assert str(star.place) == "权限表.xlsx, sheet 权限, E5"


def test_what_is_hidden_is_left_out_and_said(book):
    def make(workbook):
        titled(workbook)
        sheet = workbook.active
        sheet.row_dimensions[5].hidden = True
        sheet.column_dimensions["D"].hidden = True
        other = workbook.create_sheet("旧版")
        other["A1"] = "首席质量官对质量安全事项行使一票否决权。"
        other.sheet_state = "hidden"
        workbook.create_sheet("作废")["A1"] = "首席质量官审批质量预算。"

    document = book(make)
    texts = [b.text for b in document.blocks]
    assert "年度质量计划" not in texts and "总经理" not in texts and not any("审批" in t for t in texts)
    # What is merged over a hidden and a shown column is shown.
    assert "公司领导" in texts
    assert at(document, "E6").column_heads == ("公司领导", "首席质量官")
    assert document.warnings == (
        "hidden sheets were left out: 旧版",
        "sheets marked void, draft, old or sample were left out: 作废",
        "hidden rows of sheet “权限” were left out: 5",
        "hidden columns of sheet “权限” were left out: D",
    )
    assert len(document.warnings_zh) == 4


def test_only_hidden_sheets_have_words(book):
    def make(workbook):
        workbook.active["A1"] = "甲。"
        workbook.active.sheet_state = "hidden"
        workbook.create_sheet("空")

    document = book(make)
    assert document.status == "unreadable" and "hidden" in document.reason


def test_comments_are_never_text_of_the_paper(book):
    def make(workbook):
        titled(workbook)
        workbook.active["E5"].comment = Comment("此项应由总经理批准", "张三")

    document = book(make)
    assert [b.place.part for b in document.blocks if "总经理批准" in b.text] == ["comment"]
    assert at(document, "E5").flags == {"comment_near"} and at(document, "E6").flags == frozenset()


def test_struck_words_are_out(book):
    def make(workbook):
        sheet = workbook.active
        sheet["A1"] = "首席质量官可否决。"
        sheet["A1"].font = Font(strike=True)
        sheet["A2"] = CellRichText("首席质量官", TextBlock(InlineFont(strike=True), "不得"), "审批预算。")

    document = book(make)
    assert [(b.text, b.flags) for b in document.blocks] == [("首席质量官审批预算。", {"hidden_dropped"})]
    assert document.warnings == ("struck words were left out: 权限!A1, 权限!A2",)


def test_a_formula_shows_its_saved_value_or_is_named(tmp_path):
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="str"><f>B1&amp;"。"</f><v>首席质量官可否决。</v></c></row>'
        '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        "</sheetData></worksheet>"
    )
    (tmp_path / "a.xlsx").write_bytes(package(sheet))
    document = read_document(tmp_path / "a.xlsx", root=tmp_path)
    assert [b.text for b in document.blocks] == ["首席质量官可否决。", "#DIV/0!"]
    assert document.status == "partly_read" and "S!A2" in document.reason and "公式" in document.reason_zh
    assert document.warnings == ("formulas that end in an error: S!B2",)


def package(sheet, extra=None):
    """The least workbook around the XML of one sheet."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{}" Target="{}"/></Relationships>'
    files = {
        "_rels/.rels": relation.format(f"{office}/officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        f'xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relation.format(f"{office}/worksheet", "worksheets/s.xml"),
        "xl/worksheets/s.xml": sheet,
        **(extra or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (0.05, "0%", "5%"),
        (0.125, "0.0%", "12.5%"),
        (50, '0"万元"', "50万元"),
        (1234567.5, "#,##0.00", "1,234,567.50"),
        (20000, "¥#,##0", "¥20,000"),
        (45000, "yyyy-mm-dd", "2023年3月15日"),
        (45000, 'yyyy"年"m"月"d"日"', "2023年3月15日"),
        (1, '[=1]"★";[=2]"▲";General', "★"),
        (2, '[=1]"★";[=2]"▲";General', "▲"),
        (3, '[=1]"★";[=2]"▲";General', "3"),
        (-3, "0;(0)", "(3)"),
        (0.1 + 0.2, "General", "0.3"),
        (7, "General", "7"),
        (1e9, '0.0,,"百万"', "1000.0百万"),
        (3, "[DBNum2]General", "3"),
        (1e200, "0.00", "1e+200"),
        (1234, "#,##0.0##,", "1.234"),
    ],
)
def test_numbers_are_read_as_they_are_shown(book, value, code, shown):
    def make(workbook):
        workbook.active["A1"] = value
        workbook.active["A1"].number_format = code

    assert [b.text for b in book(make).blocks] == [shown]


def test_a_format_that_shows_nothing_hides_the_number(book):
    def make(workbook):
        fill(workbook.active, [["限额", 5]])
        workbook.active["B1"].number_format = ";;;"

    document = book(make)
    assert [b.text for b in document.blocks] == ["限额"]
    assert document.warnings == ("cells whose number format shows nothing were left out: 权限!B1",)


def test_a_tick_of_a_picture_font(book):
    def make(workbook):
        fill(workbook.active, [["事项", "总经理", "首席质量官"], ["质量计划", "P", "x"]])
        workbook.active["B2"].font = Font(name="Wingdings 2")

    assert at(book(make), "B2").text == "√"


def test_one_sheet_does_not_govern_the_next(book):
    def make(workbook):
        sheet = workbook.active
        sheet.title = "首席质量官"
        fill(
            sheet,
            [["首席质量官岗位说明书"], ["岗位名称", "首席质量官"], ["权限", "1. 否决。\n2. 审批计划。"]],
        )
        sheet.merge_cells("A1:B1")
        other = workbook.create_sheet("生产总监")
        fill(other, [["职责", "排产。"], ["权限", "调度。"]])

    document = book(make)
    assert document.title == "首席质量官岗位说明书"
    power, duty = at(document, "B3"), next(b for b in document.blocks if b.text == "排产。")
    assert (power.text, power.place.paragraph) == ("1. 否决。", 1) and power.row_heads == ("权限",)
    assert "岗位名称：首席质量官" in power.headings
    assert duty.headings == ("生产总监",) and duty.row_heads == ("职责",)


def test_a_second_table_has_its_own_heads(book):
    def make(workbook):
        fill(workbook.active, [["事项", "总经理", "首席质量官"], ["质量计划", "▲", "★"]])
        fill(workbook.active, [["事项", "首席质量官", "总经理"], ["质量预算", "▲", "★"]], top=gap)

    for gap in (3, 4):
        document = book(make)
        second = at(document, f"C{gap + 1}")
        assert second.column_heads == ("总经理",) and second.row_heads == ("质量预算",)
        assert second.place.table == 2


def test_a_blank_row_does_not_cut_a_table_off_from_its_heads(book):
    def make(workbook):
        fill(workbook.active, [["事项", "总经理", "首席质量官"], ["质量计划", "▲", "★"]])
        fill(workbook.active, [["质量否决", None, "★"]], top=5)

    assert at(book(make), "C5").column_heads == ("首席质量官",)


def test_a_form_stays_one_table(book):
    def make(workbook):
        fill(
            workbook.active,
            [
                ["岗位名称", "首席质量官", "所属部门", "总经办"],
                ["直接上级", "总经理", "直接下级", "质量部"],
                ["部门", "质量部", "编号", "总经办"],
                ["权限", "行使一票否决权。"],
            ],
        )

    document = book(make)
    assert {b.place.table for b in document.blocks} == {1}
    assert "岗位名称：首席质量官" in at(document, "B4").headings


@pytest.mark.parametrize(
    "key",
    [
        [["图例", "★批准", "▲审核", "△建议"]],
        [["★", "批准"], ["▲", "审核"], ["△", "建议"]],
    ],
)
@pytest.mark.parametrize("beside", [False, True])
def test_a_key_over_several_cells(book, key, beside):
    def make(workbook):
        fill(workbook.active, [["事项", "总经理", "首席质量官"], ["质量计划", "▲", "★"], ["预算", "★", "△"]])
        fill(workbook.active, key, *((1, 6) if beside else (5, 1)))

    legend = at(book(make), "C2").legend
    assert legend is not None and all(word in legend for word in ("批准", "审核", "建议"))


def test_heads_that_are_centred_across_their_columns(book):
    def make(workbook):
        fill(workbook.active, MATRIX)
        workbook.active.merge_cells("A1:A2")
        workbook.active.merge_cells("B1:B2")
        for cell in ("C1", "D1"):
            workbook.active[cell].alignment = Alignment(horizontal="centerContinuous")

    assert at(book(make), "D3").column_heads == ("公司领导", "首席质量官")


def test_a_page_header_tells_that_it_is_void(book):
    def make(workbook):
        titled(workbook)
        workbook.active.oddHeader.center.text = "作废"

    assert book(make).standing == "void"


def test_a_chart_of_the_organisation_is_still_data(tmp_path):
    workbook = Workbook()
    fill(workbook.active, [["岗位", "上级"], ["总经理", None], ["首席质量官", "总经理"]])
    workbook.save(tmp_path / "org-chart.xlsx")
    dossier = read_dossier(tmp_path)
    assert dossier.documents == () and dossier.data[0].kind == "org_chart"


def test_a_macro_sheet_is_refused(tmp_path):
    sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    extra = {
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="worksheets/s.xml"/></Relationships>'
    }
    (tmp_path / "a.xlsx").write_bytes(package(sheet, extra))
    document = read_document(tmp_path / "a.xlsx", root=tmp_path)
    assert document.status == "unreadable" and "macros" in document.reason


@pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
def test_a_table_of_text(text_of, name):
    between = "\t" if name.endswith("tsv") else ","
    rows = [
        ["质量权限分配表"],
        ["事项", "总经理", "首席质量官"],
        ["质量计划", "▲", "★"],
        ['"质量\n预算"', "★", ""],
    ]
    text = "\n".join(between.join(row) for row in rows) + f"\n\n{LEGEND}\n"
    document = text_of(text.encode("gb18030"), name)
    star = next(b for b in document.blocks if b.text == "★")
    assert document.title == "质量权限分配表"
    assert (star.column_heads, star.row_heads, star.legend) == (("首席质量官",), ("质量计划",), LEGEND)
    assert (star.place.line, star.place.row, star.place.column) == (3, 3, 3)
    assert "质量预算" in [b.text for b in document.blocks]


def test_sentences_of_a_text_table_are_not_cut_at_their_commas(text_of):
    document = text_of("条款\n首席质量官，可否决。\n", "a.csv")
    assert document.blocks[-1].text == "首席质量官，可否决。"
