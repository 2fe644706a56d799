"""The same twelve clauses, and the same matrix, in every format: the same statements, each at its right place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document as Word
from openpyxl import Workbook
from pptx import Presentation
from pptx.util import Inches

from checker.dossier import read_document

from . import opendocument as odf

TITLE = "首席质量官职权管理办法"
CHAPTERS = {
    "第一章 权限": (
        "第一条 首席质量官对质量安全事项行使一票否决权，任何人不得干预。",
        "第二条 公司年度质量计划由首席质量官批准后执行。",
        "第三条 首席质量官组织制定公司质量战略，报董事会批准后实施。",
        "第四条 质量工作经费在预算范围内由首席质量官审批。",
        "第五条 首席质量官有权建议停止不合格产品的出厂。",
        "第六条 首席质量官为总经理办公会成员，参与经营决策并行使表决权。",
        "第七条 首席质量官对各部门质量工作进行考核并实施奖惩，单次奖惩金额不超过人民币贰仟元。",
    ),
    "第二章 限制": (
        "第八条 首席质量官无权调整生产计划。",
        "第九条 重大质量事项由首席质量官与总经理共同决定。",
        "第十条 未经首席质量官批准，任何单位不得放行不合格产品。",
        "第十一条 首席质量官直接向总经理报告工作，不受其他部门领导。",
        "第十二条 本办法自2025年1月1日起施行，有效期三年。",
    ),
}
LINES = [TITLE, *(line for chapter, clauses in CHAPTERS.items() for line in (chapter, *clauses))]

MATRIX_TITLE = "质量权限分配表"
MATRIX = [
    ["序号", "事项", "总经理", "首席质量官", "质量部"],
    ["1", "年度质量计划审批", "▲", "★", "△"],
    ["2", "质量工作预算审批", "★", "△", ""],
    ["3", "质量安全一票否决", "", "★", ""],
    ["4", "质量考核与奖惩", "▲", "★", "△"],
]
LEGEND = "图例：★批准 ▲审核 △建议"
HTML = "<!DOCTYPE html>\n<html><head><meta charset='utf-8'></head><body>\n{}\n</body></html>\n"


def docx(path: Path) -> None:
    word = Word()
    word.add_heading(TITLE, 0)
    for chapter, clauses in CHAPTERS.items():
        word.add_heading(chapter, 1)
        for clause in clauses:
            word.add_paragraph(clause)
    word.save(str(path))


def docx_matrix(path: Path) -> None:
    word = Word()
    word.add_heading(MATRIX_TITLE, 0)
    table = word.add_table(len(MATRIX), len(MATRIX[0]))
    fill(lambda r, c, text: setattr(table.cell(r, c), "text", text))
    word.add_paragraph(LEGEND)
    word.save(str(path))


def xlsx(path: Path) -> None:
    book = Workbook()
    for line in LINES:
        book.active.append([line])
    book.save(path)


def xlsx_matrix(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet["A1"] = MATRIX_TITLE
    sheet.merge_cells("A1:E1")
    fill(lambda r, c, text: sheet.cell(r + 2, c + 1, text or None))
    sheet.cell(len(MATRIX) + 3, 1, LEGEND)
    book.save(path)


def xls(path: Path) -> None:
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    for row, line in enumerate(LINES):
        sheet.write(row, 0, line)
    book.save(str(path))


def xls_matrix(path: Path) -> None:
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    sheet.write_merge(0, 0, 0, 4, MATRIX_TITLE)
    fill(lambda r, c, text: sheet.write(r + 1, c, text) if text else None)
    sheet.write(len(MATRIX) + 1, 0, LEGEND)
    book.save(str(path))


def fill(write: Any) -> None:
    for r, row in enumerate(MATRIX):
        for c, text in enumerate(row):
            write(r, c, text)


def csv_matrix(path: Path) -> None:
    rows = [",".join(row) for row in MATRIX]
    path.write_bytes("\r\n".join([MATRIX_TITLE, *rows, LEGEND]).encode("gb18030"))


def markdown(path: Path) -> None:
    body = [f"# {TITLE}"]
    for chapter, clauses in CHAPTERS.items():
        body += [f"## {chapter}", *clauses]
    path.write_text("\n\n".join(body), "utf-8")


def markdown_matrix(path: Path) -> None:
    rows = [f"| {' | '.join(row)} |" for row in MATRIX]
    path.write_text(
        "\n".join([f"# {MATRIX_TITLE}", "", rows[0], "|---" * 5 + "|", *rows[1:], "", LEGEND]), "utf-8"
    )


def html(path: Path) -> None:
    body = [f"<h1>{TITLE}</h1>"]
    for chapter, clauses in CHAPTERS.items():
        body += [f"<h2>{chapter}</h2>", *(f"<p>{clause}</p>" for clause in clauses)]
    path.write_text(HTML.format("\n".join(body)), "utf-8")


def html_matrix(path: Path) -> None:
    head = "".join(f"<th>{text}</th>" for text in MATRIX[0])
    rows = "\n".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in MATRIX[1:])
    table = f"<table>\n<tr>{head}</tr>\n{rows}\n</table>"
    path.write_text(HTML.format(f"<h1>{MATRIX_TITLE}</h1>\n{table}\n<p>{LEGEND}</p>"), "utf-8")


def text(encoding: str) -> Any:
    return lambda path: path.write_bytes("\n".join(LINES).encode(encoding))


def pptx(path: Path) -> None:
    deck = Presentation()
    deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = TITLE
    for chapter, clauses in CHAPTERS.items():
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = chapter
        frame = slide.placeholders[1].text_frame
        frame.text = clauses[0]
        for clause in clauses[1:]:
            frame.add_paragraph().text = clause
    deck.save(str(path))


def pptx_matrix(path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = MATRIX_TITLE
    table = slide.shapes.add_table(len(MATRIX), len(MATRIX[0]), 0, 0, Inches(6), Inches(3)).table
    fill(lambda r, c, text: setattr(table.cell(r, c), "text", text))
    slide.shapes.add_textbox(0, 0, Inches(3), Inches(1)).text_frame.text = LEGEND
    deck.save(str(path))


def mail(path: Path) -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["Subject"] = "a@a.example", TITLE
    message.set_content("\n\n".join(LINES[1:]))
    path.write_bytes(message.as_bytes())


def odt(path: Path) -> None:
    body = [odf.p(TITLE, "Title")]
    for chapter, clauses in CHAPTERS.items():
        body += [odf.h(chapter), *map(odf.p, clauses)]
    path.write_bytes(odf.package("".join(body), styles=odf.style("Title", "paragraph")))


def odt_matrix(path: Path) -> None:
    rows = (odf.row(*row) for row in MATRIX)
    body = odf.p(MATRIX_TITLE, "Title") + odf.table(*rows) + odf.p(LEGEND)
    path.write_bytes(odf.package(body, styles=odf.style("Title", "paragraph")))


def ods(path: Path) -> None:
    rows = (odf.row(line) for line in LINES)
    path.write_bytes(odf.package(odf.table(*rows, more='table:name="Sheet1"'), kind="spreadsheet"))


def ods_matrix(path: Path) -> None:
    title = odf.row(odf.cell(MATRIX_TITLE, 'table:number-columns-spanned="5"'), *[odf.COVERED] * 4)
    rows = (title, *(odf.row(*row) for row in MATRIX), odf.row(LEGEND))
    path.write_bytes(odf.package(odf.table(*rows, more='table:name="Sheet1"'), kind="spreadsheet"))


CLAUSES = {
    "a.odt": odt, "a.ods": ods,
    "a.docx": docx, "a.xlsx": xlsx, "a.xls": xls, "a.md": markdown, "a.html": html, "a.pptx": pptx, "a.eml": mail,
    "gb18030.txt": text("gb18030"), "utf-8.txt": text("utf-8-sig"), "utf-16.txt": text("utf-16"),
}  # fmt: skip
MATRICES = {
    "a.odt": odt_matrix, "a.ods": ods_matrix,
    "a.docx": docx_matrix, "a.xlsx": xlsx_matrix, "a.xls": xls_matrix, "a.csv": csv_matrix, "a.md": markdown_matrix,
    "a.html": html_matrix, "a.pptx": pptx_matrix,
}  # fmt: skip


def told(statements: Any) -> list[dict[str, Any]]:
    """All that the statements say, but for where they stand."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(inner) for key, inner in value.items() if key != "place"}
        return [bare(inner) for inner in value] if isinstance(value, list) else value

    return [bare(statement.as_dict()) for statement in statements]


def made(tmp_path: Path, name: str, make: Any) -> Any:
    make(tmp_path / name)
    document = read_document(tmp_path / name, root=tmp_path)
    assert document.status == "read", document.reason
    return document


@pytest.mark.parametrize("name", CLAUSES)
def test_the_clauses_state_the_same(name: str, tmp_path: Path, statements_of: Any) -> None:
    model = statements_of(made(tmp_path, "model.docx", docx))
    document = made(tmp_path, name, CLAUSES[name])
    assert (document.title, document.kind) == (TITLE, "policy")
    found = statements_of(document)
    assert told(found) == told(model)
    assert {s.power for s in found} >= {"veto", "approve"} and len(found) >= 8
    for statement in found:
        block = next(b for b in document.blocks if statement.text in b.text)
        assert where(block.place) == expected(name, block.text), statement.text


def where(place: Any) -> dict[str, Any]:
    return {k: v for k, v in place.as_dict().items() if k not in ("file", "start", "end", "paragraph")}


def expected(name: str, line: str) -> dict[str, Any]:
    number = LINES.index(line)
    chapter = next(i for i, clauses in enumerate(CHAPTERS.values()) if line in clauses)
    if name.endswith((".xlsx", ".xls", ".ods")):
        return {"sheet": "Sheet" if name.endswith("xlsx") else "Sheet1", "cell": f"A{number + 1}"}
    if name.endswith(".pptx"):
        return {"page": chapter + 2}
    if name.endswith(".txt"):
        return {"line": number + 1}
    if name.endswith(".md"):
        return {"line": 2 * number + 1}
    return {"line": number + 3} if name.endswith(".html") else {}


@pytest.mark.parametrize("name", MATRICES)
def test_the_matrix_states_the_same(name: str, tmp_path: Path, statements_of: Any) -> None:
    model = statements_of(made(tmp_path, "model.docx", docx_matrix))
    document = made(tmp_path, name, MATRICES[name])
    assert (document.title, document.kind) == (MATRIX_TITLE, "authority_matrix")
    found = statements_of(document)
    assert told(found) == told(model)
    cqo = {(s.matter, s.power, s.effect) for s in found if s.holder == "cqo"}
    assert len(cqo) >= 3, cqo
    for statement in found:
        place = statement.place
        row, column = (place.row, place.column)
        if name.endswith((".xlsx", ".xls", ".ods")):
            assert place.cell == f"{'ABCDE'[column - 1]}{row}"
            row -= 1
        if name.endswith(".csv"):
            assert place.line == row
            row -= 1
        assert MATRIX[row - 1][column - 1] == statement.text, (row, column)
