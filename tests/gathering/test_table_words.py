"""What makes a mark speak: its row, its column, and the key."""

from dataclasses import replace

import pytest

from checker.audit import survey
from checker.dossier.model import Block, Place
from checker.facts import Heads
from checker.gathering.table_words import heads_of, key_of

AT = Place("a.xlsx", table=1, row=2, column=3)


@pytest.mark.parametrize(
    ("marks", "legend", "said"),
    [
        ("★", "说明：★最终决定，▲审核，△提出建议", "★最终决定"),
        ("△", "★ 决定 ▲ 审核 △ 建议", "△ 建议"),
        ("★▲", "★：决定；▲：审核", "★：决定；▲：审核"),
        ("△", "决定★ 建议△", "建议△"),
        ("A", "R = Responsible, A = Accountable, C = Consulted", "A = Accountable"),
        ("A/R", "R负责；A批准；C咨询", "A批准；R负责"),
        ("◇", "★最终决定，▲审核", ""),
        ("审批", "★最终决定", ""),
    ],
)
def test_what_the_key_says_of_a_mark(marks, legend, said):
    assert key_of(marks, legend) == said


def test_only_a_cell_of_few_words_needs_its_heads():
    mark = Block("★", "cell", AT, row_heads=("质量计划",), column_heads=("首席质量官",), legend="★决定")
    assert heads_of(mark) == Heads(("质量计划",), ("首席质量官",), "★决定")
    sentence = "首席质量官审批年度质量计划和专项计划"
    assert heads_of(Block(sentence, "cell", AT, row_heads=("权限",))) is None
    assert heads_of(Block("★", "cell", AT)) is None
    assert heads_of(Block("★", "paragraph", AT, row_heads=("质量计划",))) is None


def test_marks_that_hold_and_marks_that_are_beaten_are_quoted_with_their_heads(tmp_path):
    matrix = (
        "# 质量权限表\n\n图例：★批准，△建议\n\n| 事项 | 首席质量官 |\n| --- | --- |\n| 年度质量计划 | {} |\n"
    )
    for day, mark in (("2020-01-01", "★"), ("2024-01-01", "△")):
        (tmp_path / f"权限表{day}.md").write_text(matrix.format(mark), "utf-8")
    facts = survey(tmp_path, as_of="2026-01-01").gathered.facts
    (fact,) = (f for f in facts if f.kind == "authority")
    assert [e.heads for e in fact.evidence] == [Heads(("年度质量计划",), ("首席质量官",), "△建议")]
    assert [e.heads for e in fact.overruled] == [Heads(("年度质量计划",), ("首席质量官",), "★批准")]


@pytest.mark.parametrize("part", ["comment", "footnote", "endnote"])
def test_what_is_noted_on_a_cell_has_no_heads(part):
    cell = Block("须报批", "cell", AT, row_heads=("年度质量计划",), column_heads=("首席质量官",))
    assert heads_of(cell) is not None
    assert heads_of(replace(cell, place=Place("a.docx", part=part, paragraph=1))) is None
