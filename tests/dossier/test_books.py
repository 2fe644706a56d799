"""Workbooks with each table on a sheet of its own: what one sheet says governs the others, or in doubt nothing does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from checker import check
from checker.dossier import read_document

Sheets = Sequence[tuple[str, Sequence[Sequence[object]]]]
MATRIX = (
    ("事项", "首席质量官", "总经理", "质量部"),
    ("年度质量计划审批", "★", "△", "▲"),
    ("质量安全否决", "★", "△", ""),
)
POWERS = (("序号", "权限"), (1, "对质量安全事项行使一票否决权"), (2, "审批年度质量计划"))
FORM = (("岗位名称", "首席质量官", "编号", "JD-01"), ("所属部门", "公司领导", "直接上级", "总经理"))
OTHER_FORM = (("岗位名称", "质量部经理"), ("直接上级", "首席质量官"))
KEY = (("符号", "含义"), ("★", "批准"), ("▲", "主办"), ("△", "知会"))
WEAK_KEY = (("符号", "含义"), ("★", "提出"), ("▲", "批准"), ("△", "知会"))


def book(folder: Path, sheets: Sheets, name: str) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for title, rows in sheets:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    workbook.save(folder / name)
    return folder / name


def verdicts(folder: Path, sheets: Sheets, name: str) -> tuple[str, str]:
    book(folder, sheets, name)
    found = {f.clause: f.verdict for f in check(folder, pack="cqo-2023", as_of="2026-06-01").findings}
    return found["authority.veto"], found["authority.plan_approval"]


@pytest.mark.parametrize(
    "sheets",
    [
        (("首页", FORM), ("职责", (("序号", "职责"), (1, "组织质量例会"))), ("权限", POWERS)),
        (("封面", (("首席质量官岗位说明书",), ("编号：JD-01",))), ("权限", POWERS)),
        (("封面", (("岗位说明书——首席质量官",),)), ("Sheet2", POWERS)),
        (("基本信息", (("岗位名称：首席质量官",), ("所属部门：公司领导",))), ("岗位权限", POWERS)),
        (("正文", (("岗位说明书",), ("一、岗位目的",), ("统管质量工作。",))), ("表1", FORM), ("表2", POWERS)),
    ],
    ids=["form", "cover", "cover with a dash", "line", "a form behind a page"],
)
def test_the_post_of_the_book_governs_its_sheets(tmp_path: Path, sheets: Sheets) -> None:
    assert verdicts(tmp_path, sheets, "岗位说明书.xlsx") == ("satisfied", "satisfied")


@pytest.mark.parametrize(
    "sheets",
    [
        (("首页", FORM), ("Sheet2", OTHER_FORM), ("权限", POWERS)),
        (("首页", FORM), ("质量部经理", POWERS)),
        (("首页", FORM), ("权限", (("质量部经理权限",), *POWERS))),
        (("首页", OTHER_FORM), ("权限", POWERS)),
        (("首页", FORM), ("子公司质量部", POWERS)),
        (("说明", (("质量管理制度汇编",),)), ("岗位", FORM), ("权限", POWERS)),
    ],
    ids=[
        "two posts",
        "named for another",
        "headed for another",
        "another post",
        "a unit",
        "no page on a post",
    ],
)
def test_in_doubt_no_post_governs_another_sheet(tmp_path: Path, sheets: Sheets) -> None:
    assert "satisfied" not in verdicts(tmp_path, sheets, "岗位说明书.xlsx")


@pytest.mark.parametrize(
    ("sheets", "verdict"),
    [
        ((("图例", KEY), ("权限", MATRIX)), "satisfied"),
        ((("权限", MATRIX), ("说明", (("★批准　▲主办　△知会",),))), "satisfied"),
        ((("图例", WEAK_KEY), ("权限", MATRIX)), "violated"),
        ((("图例", KEY), ("图例说明", WEAK_KEY), ("权限", MATRIX)), "unknown"),
        ((("说明", (("本表自发布之日起执行",),)), ("权限", MATRIX)), "unknown"),
        ((("图例", KEY[:2] + KEY[3:]), ("权限", MATRIX)), "unknown"),
    ],
    ids=["a sheet of signs", "a line on the last sheet", "weak signs", "two keys", "no key", "lacks a sign"],
)
def test_the_key_of_the_book_is_that_of_its_tables(tmp_path: Path, sheets: Sheets, verdict: str) -> None:
    assert verdicts(tmp_path, sheets, "质量权限分配表.xlsx")[1] == verdict


def test_a_line_of_signatures_is_no_key(tmp_path: Path) -> None:
    sheets = (
        ("权限", MATRIX),
        ("签署", (("编制：综合办 审核：余晓梅 批准：沈国坚",),)),
        ("图例", KEY),
    )
    assert verdicts(tmp_path, sheets, "质量权限分配表.xlsx") == ("satisfied", "satisfied")


@pytest.mark.parametrize(
    "name", ["填写示例", "模板", "旧版权限", "权限（旧）", "标杆企业权限", "讨论", "Sample", "权限_备份"]
)
def test_samples_and_what_was_before_are_left_out_and_said(tmp_path: Path, name: str) -> None:
    path = book(tmp_path, (("首页", FORM), (name, POWERS)), "岗位说明书.xlsx")
    document = read_document(path, root=tmp_path)
    assert not any("否决" in block.text for block in document.blocks)
    assert any(name in warning for warning in document.warnings)


@pytest.mark.parametrize("name", ["权限", "参考", "参与事项", "对标"])
def test_the_only_sheet_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    document = read_document(book(tmp_path, ((name, POWERS),), "岗位说明书.xlsx"), root=tmp_path)
    assert any("否决" in block.text for block in document.blocks)
