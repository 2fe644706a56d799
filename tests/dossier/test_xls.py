"""Old workbooks read like new ones; what is only called .xls is read as what it is."""

import io

import pytest
import xlwt

from checker.dossier import read_document

LEGEND = "图例：★批准 ▲审核"
ROWS = [["事项", "总经理", "首席质量官"], ["质量计划", "▲", "★"], ["质量预算", "★", "△"]]


@pytest.fixture
def book(tmp_path):
    def read(make, name="权限表.xls"):
        workbook = xlwt.Workbook(encoding="utf-8")
        make(workbook, workbook.add_sheet("权限"))
        workbook.save(str(tmp_path / name))
        return read_document(tmp_path / name, root=tmp_path)

    return read


def fill(sheet, rows, top=0, left=0):
    for r, row in enumerate(rows, top):
        for c, value in enumerate(row, left):
            if value != "":
                sheet.write(r, c, value)


def style(text="", **more):
    return xlwt.easyxf(text, **more)


def at(document, cell):
    return next(b for b in document.blocks if b.place.cell == cell)


def test_a_matrix(book):
    def make(_, sheet):
        sheet.write_merge(0, 0, 0, 2, "质量权限分配表")
        fill(sheet, ROWS, top=1)
        sheet.write(5, 0, LEGEND)

    document = book(make)
    star = at(document, "C3")
    assert document.title == "质量权限分配表" and star.text == "★" and star.legend == LEGEND
    assert star.column_heads == ("首席质量官",) and star.row_heads == ("质量计划",)
    assert star.place.sheet == "权限"


def test_what_is_hidden_or_struck_is_left_out_and_said(book):
    def make(workbook, sheet):
        fill(sheet, ROWS)
        sheet.row(1).hidden = True
        sheet.col(1).hidden = True
        sheet.write(3, 2, "否决。", style("font: struck_out on"))
        struck = style("font: struck_out on").font
        sheet.write_rich_text(4, 2, ["首席质量官", ("不得", struck), "审批。"])
        other = workbook.add_sheet("旧版")
        other.write(0, 0, "甲。")
        other.visibility = 1

    document = book(make)
    assert [b.text for b in document.blocks] == ["事项", "首席质量官", "质量预算", "△", "首席质量官审批。"]
    assert document.warnings == (
        "hidden sheets were left out: 旧版",
        "hidden rows of sheet “权限” were left out: 2",
        "hidden columns of sheet “权限” were left out: B",
        "struck words were left out: 权限!C4, 权限!C5",
    )


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (0.05, "0%", "5%"),
        (50, '0"万元"', "50万元"),
        (45000, "yyyy-mm-dd", "2023年3月15日"),
        (2, "General", "2"),
    ],
)
def test_numbers_are_read_as_they_are_shown(book, value, code, shown):
    document = book(lambda _, s: s.write(0, 0, value, style(num_format_str=code)))
    assert [b.text for b in document.blocks] == [shown]


def test_other_things_by_that_name(tmp_path, text_of):
    from openpyxl import Workbook

    page = "<html><meta charset=gbk><table><tr><td>事项<td>首席质量官<tr><td>计划<td>★</table></html>".encode(
        "gbk"
    )
    new, out = Workbook(), io.BytesIO()
    new.active.append(["事项", "总经理", "首席质量官"])
    new.active.append(["计划", "▲", "★"])
    new.save(out)
    text = "事项\t总经理\t首席质量官\n计划\t▲\t★\n".encode("gb18030")
    for data in (page, out.getvalue(), text):
        document = text_of(data, "a.xls")
        assert document.status == "read" and document.blocks[-1].text == "★", document.reason
        assert "首席质量官" in [b.text for b in document.blocks]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (OLE + b"\0" * 600, "damaged"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLE + b"\0" * 600 + "_VBA_PROJECT_CUR".encode("utf-16-le"), "macros"),
        (b"", "damaged"),
        (b"\x09\x08\x10\x00\x00\x06", "damaged"),
    ],
)
def test_what_is_no_workbook(text_of, data, word):
    document = text_of(data, "a.xls")
    assert document.status == "unreadable" and word in document.reason


def test_a_truncated_workbook(tmp_path, book):
    good = book(lambda _, sheet: fill(sheet, ROWS), "b.xls")
    whole = (tmp_path / "b.xls").read_bytes()
    for length in range(0, len(whole), 97):
        (tmp_path / "a.xls").write_bytes(whole[:length])
        document = read_document(tmp_path / "a.xls", root=tmp_path)
        if document.status == "read":
            assert [b.text for b in document.blocks] == [b.text for b in good.blocks], length
        else:
            assert "parsed" not in document.reason
