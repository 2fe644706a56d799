"""A comment on a cell takes back what the cell gives, and gives nothing: Excel old and new, threads, OpenDocument."""

from __future__ import annotations

import io
import types
import zipfile
from itertools import count

import pytest
import xlwt
from openpyxl import Workbook
from openpyxl.comments import Comment

from checker.dossier import read_document, xls
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

from .opendocument import cell, p, package, row, table

ROWS = [["事项", "首席质量官", "备注"], ["年度质量计划", "★", ""], ["质量安全一票否决", "★", ""]]
LEGEND = "图例：★最终决定"
LEAVE = "须总经理同意"
GRANT = ("grant", "sure")


def held(document):
    numbers = count(1)
    found = read_blocks(document.blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    return {s.authority: (s.effect, s.certainty) for s in found if s.holder == "cqo"}


def read(folder, comments, rows=ROWS):
    """A workbook with ``comments`` on its cells, by name; the first row with words is the third."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "权限"
    sheet["A1"] = "质量权限表"
    for r, values in enumerate(rows, 3):
        for c, value in enumerate(values, 1):
            if value:
                sheet.cell(r, c, value)
    sheet["A7"] = LEGEND
    for name, text in comments.items():
        sheet[name].comment = text if isinstance(text, Comment) else Comment(text, "张三")
    workbook.save(folder / "a.xlsx")
    return read_document(folder / "a.xlsx", root=folder)


def test_without_a_comment_the_star_is_a_grant(tmp_path):
    assert held(read(tmp_path, {})) == {"plan_approval": GRANT, "veto": GRANT}


def test_a_comment_that_limits_lowers_its_cell_alone_and_is_named(tmp_path):
    document = read(tmp_path, {"B4": LEAVE})
    assert held(document) == {"plan_approval": ("conditional", "sure"), "veto": GRANT}
    (said,) = [b for b in document.blocks if b.place.part == "comment"]
    assert said.text == LEAVE and str(said.place) == "a.xlsx, sheet 权限, B4, comment"
    assert f"comment on 权限!B4: {LEAVE}" in document.warnings
    assert f"批注（权限!B4）：{LEAVE}" in document.warnings_zh


@pytest.mark.parametrize(
    "text", ["张三:\n须总经理同意", "张三：须总经理同意", "李四 2026-03-01：须总经理同意"]
)
def test_who_wrote_it_does_not_hide_what_it_says(tmp_path, text):
    assert held(read(tmp_path, {"B4": text}))["plan_approval"][0] == "conditional"


@pytest.mark.parametrize("text", ["单笔不超过5万元", "仅限A类产品"])
def test_a_comment_may_limit(tmp_path, text):
    assert held(read(tmp_path, {"B4": text}))["plan_approval"][0] == "limited"


@pytest.mark.parametrize("text", ["暂缓，等集团通知", "此项应由总经理批准", "2026年7月1日起取消", "这个再议", "作废 已核对", "已核对，暂停执行", "张三 2026-03-01 未核对", "总经理", "不同意", "双签", "?", "应为△", "见附件", "已作废", "不需首席质量官审批", "改为备案", "无需", "首席质量官不需审批，由总经理批"])  # fmt: skip
def test_what_is_not_understood_leaves_no_sure_grant(tmp_path, text):
    found = held(read(tmp_path, {"B4": text}))
    assert found["plan_approval"] != GRANT and found["veto"] == GRANT


@pytest.mark.parametrize(
    "text",
    [
        "张三 2026-03-01 已核对", "张三:\n已核对", "已核对", "2026年3月1日 已复核", "李四：核对无误", "OK", "张三 2026/3/1",
        "已更新", "checked 2026-03-01", "2026版新增", "依据《质量手册》", "无须报批", "无须总经理批准", "行使后报总经理备案",
    ],
)  # fmt: skip
def test_a_comment_without_bearing_lowers_nothing(tmp_path, text):
    document = read(tmp_path, {"B4": text})
    assert held(document) == {"plan_approval": GRANT, "veto": GRANT}
    assert any("权限!B4" in warning for warning in document.warnings)


def test_a_comment_on_a_head_is_on_all_that_it_heads(tmp_path):
    assert held(read(tmp_path, {"B3": LEAVE})) == dict.fromkeys(
        ("plan_approval", "veto"), ("conditional", "sure")
    )
    assert held(read(tmp_path, {"A5": LEAVE})) == {"plan_approval": GRANT, "veto": ("conditional", "sure")}
    assert GRANT not in held(read(tmp_path, {"A7": LEAVE})).values()
    assert GRANT not in held(read(tmp_path, {"A1": "征求意见，未定稿"})).values()


def test_a_comment_on_an_empty_cell_is_on_its_row(tmp_path):
    assert held(read(tmp_path, {"C5": LEAVE})) == {"plan_approval": GRANT, "veto": ("conditional", "sure")}


def test_a_comment_gives_nothing(tmp_path):
    rows = [["事项", "首席质量官"], ["年度质量计划", ""], ["年度计划", "△"]]
    document = read(tmp_path, {"B4": "首席质量官批准年度质量计划", "B5": "★"}, rows)
    assert held(document) == {} and document.kind == "authority_matrix"


def test_a_comment_is_no_date_and_no_standing_of_the_paper(tmp_path):
    document = read(tmp_path, {"B4": "张三 2026-03-01 已核对", "A1": "草案"})
    assert document.date is None and document.standing == "in_force"


def threaded(folder, thread, legacy):
    """The workbook of ``read`` with a thread of comments on B4, as Excel of today writes it."""
    read(folder, {"B4": Comment(legacy, "tc={1}")})
    with zipfile.ZipFile(folder / "a.xlsx") as old:
        files = {name: old.read(name) for name in old.namelist()}
    rels = "xl/worksheets/_rels/sheet1.xml.rels"
    files[rels] = files[rels].replace(
        b"</Relationships>",
        b'<Relationship Id="t1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        b'Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    )
    said = "".join(
        f'<threadedComment ref="B4" dT="2026-03-01T00:00:00.00" personId="{{9}}" id="{{{n}}}"><text>{text}</text></threadedComment>'
        for n, text in enumerate(thread)
    )
    files["xl/threadedComments/threadedComment1.xml"] = (
        f'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">{said}'
        "</ThreadedComments>"
    ).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name, content in files.items():
            new.writestr(name, content)
    (folder / "a.xlsx").write_bytes(out.getvalue())
    return read_document(folder / "a.xlsx", root=folder)


PLACEHOLDER = (
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it "
    "will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    "
)


@pytest.mark.parametrize(
    ("thread", "effect"),
    [
        ([LEAVE], "conditional"),
        (["已核对", LEAVE], "conditional"),
        (["已核对", "OK"], "grant"),
    ],
)
def test_threads_of_comments(tmp_path, thread, effect):
    document = threaded(tmp_path, thread, PLACEHOLDER + thread[0])
    assert held(document)["plan_approval"] == (effect, "sure")
    (said,) = [b for b in document.blocks if b.place.part == "comment"]
    assert said.text == "\n".join(thread)


def test_what_an_old_excel_sees_of_a_thread(tmp_path):
    document = read(tmp_path, {"B4": Comment(PLACEHOLDER + "已核对", "tc={1}")})
    assert held(document)["plan_approval"] == GRANT
    document = read(tmp_path, {"B4": Comment(PLACEHOLDER + LEAVE, "tc={1}")})
    assert held(document)["plan_approval"][0] == "conditional"


@pytest.mark.parametrize(("text", "effect"), [(LEAVE, "conditional"), ("张三 2026-03-01 已核对", "grant")])
def test_opendocument(tmp_path, text, effect):
    note = f'<office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator><dc:date>2026-03-01T10:00:00</dc:date>{p(text)}</office:annotation>'
    body = table(row(cell(p(LEGEND))), row(*ROWS[0][:2]), row("年度质量计划", cell(note + p("★"))), row("质量安全一票否决", "★"))  # fmt: skip
    (tmp_path / "a.ods").write_bytes(package(body, kind="spreadsheet"))
    document = read_document(tmp_path / "a.ods", root=tmp_path)
    assert held(document) == {"plan_approval": (effect, "sure"), "veto": GRANT}
    assert f"comment on 权限!B3: {text}" in document.warnings


@pytest.mark.parametrize(("text", "effect"), [("张三:\n" + LEAVE, "conditional"), ("已核对", "grant")])
def test_old_workbooks(tmp_path, monkeypatch, text, effect):
    workbook = xlwt.Workbook(encoding="utf-8")
    sheet = workbook.add_sheet("权限")
    for r, values in enumerate([[LEGEND], [], *ROWS]):
        for c, value in enumerate(values):
            sheet.write(r, c, value)
    workbook.save(str(tmp_path / "a.xls"))
    opened = xls._opened

    # xlwt writes no comments: what xlrd makes of one is put beside the sheet.
    def with_note(data):
        book = opened(data)
        book.sheet_by_index(0).cell_note_map[3, 1] = types.SimpleNamespace(text=text, author="张三")
        return book

    monkeypatch.setattr(xls, "_opened", with_note)
    # In this process, where the stand-in is.
    from checker.dossier.draft import Draft
    from checker.dossier.flow import blocks_of
    from checker.dossier.source import load

    draft = xls.read(load(tmp_path / "a.xls", "a.xls"))
    assert isinstance(draft, Draft)
    found = held(types.SimpleNamespace(blocks=blocks_of(draft.items)))
    assert found == {"plan_approval": (effect, "sure"), "veto": GRANT}
    assert any("权限!B4" in note.en for note in draft.warnings)
