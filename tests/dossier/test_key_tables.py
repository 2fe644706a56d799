"""A key to signs that is a table of its own governs the tables that follow."""

from __future__ import annotations

import pytest

from checker.dossier.draft import Cell, Para, Table
from checker.dossier.key_tables import key_in_form, key_of
from checker.dossier.model import Place


def grid(*rows: tuple[str, ...]) -> Table:
    return Table(
        tuple(
            Cell(r, c, (Para(text, Place("矩阵.md")),))
            for r, row in enumerate(rows, 1)
            for c, text in enumerate(row, 1)
        )
    )


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        (
            (("符号", "含义"), ("○", "提出、起草"), ("●", "核决，签字即生效")),
            "图例：○：提出、起草；●：核决，签字即生效",
        ),
        ((("▲", "审核"), ("★", "批准。")), "图例：▲：审核；★：批准"),
        ((("代号", "说明"), ("A", "批准"), ("R", "执行"), ("—", "无关")), "图例：A：批准；R：执行"),
        ((("用字", "含义"), ("定", "决定"), ("提", "提出")), "图例：定：决定；提：提出"),
    ],
)
def test_what_is_a_key(rows, key):
    assert key_of(grid(*rows)) == key


@pytest.mark.parametrize(
    "rows",
    [
        (("事项", "首席质量官"), ("质量计划", "●"), ("质量经费", "○")),
        (("符号", "含义"), ("●", "核决")),
        (("●", "质量计划", "批准"), ("○", "质量经费", "提出")),
        (("A", "批准"), ("R", "执行")),
        (("符号", "含义"), ("●", ""), ("○", "提出")),
        (("序号", "职责"), ("定", "决定"), ("提", "提出")),
    ],
)
def test_what_is_none(rows):
    assert key_of(grid(*rows)) is None


@pytest.mark.parametrize(("title", "key"), [("图例", "图例：N：拟稿；P：批准"), ("分工", None)])
def test_a_key_may_bear_its_name_over_both_columns(title, key):
    below = grid(("", ""), ("符号", "含义"), ("N", "拟稿"), ("P", "批准")).cells[2:]
    assert key_of(Table((Cell(1, 1, (Para(title, Place("矩阵.md")),), column_span=2), *below))) == key


def test_a_key_told_in_a_form_is_for_what_follows():
    assert key_in_form(grid(("图例", "★ 决定　▲ 主办　△ 协办"))) == "图例：★ 决定 ▲ 主办 △ 协办"
    assert key_in_form(grid(("1.2 符号", "▲ 决定；● 承办；○ 配合"))) == "图例：▲ 决定；● 承办；○ 配合"


def test_a_key_told_in_a_line_of_a_form_is_for_what_follows():
    lines = ("1.1 本矩阵列出由谁定、谁办。", "1.2 符号：▲ 决定；● 承办；○ 配合。")
    place = Place("矩阵.docx", table=1, row=1, column=2)
    table = Table(
        (
            Cell(1, 1, (Para("1 说明", place),)),
            Cell(1, 2, tuple(Para(line, place) for line in lines)),
        )
    )
    assert key_in_form(table) == lines[1]
    with_signs = Table((*table.cells, Cell(2, 1, (Para("计划", place),)), Cell(2, 2, (Para("▲", place),))))
    assert key_in_form(with_signs) is None


@pytest.mark.parametrize(
    "rows",
    [
        (("事项", "总经理"), ("质量计划", "★"), ("图例", "★ 决定　▲ 主办")),
        (("说明", "★ 决定　▲ 主办"),),
        (("图例", "见附件"),),
        (("图例",), ("★ 决定　▲ 主办",)),
    ],
    ids=["its own signs", "another word", "no key", "below, not beside"],
)
def test_what_is_no_key_for_what_follows(rows):
    assert key_in_form(grid(*rows)) is None
