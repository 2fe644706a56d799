"""Codes in the first column of a table number its rows and head nothing; what stands beside them does."""

from __future__ import annotations

import pytest

TABLE = "# 权限表\n\n| 码 | 事项 | 归属 | 适用 |\n|---|---|---|---|\n"
ROWS = ("质量战略制定 | 首席质量官 | 全公司", "质量计划批准 | 首席质量官 | 全公司", "薪酬 | 总经理 | 全公司")


@pytest.mark.parametrize(
    "codes",
    [("A-1", "A-2", "B-1"), ("Q1", "Q2", "Q10"), ("甲1", "甲2", "乙1"), ("7-1", "7-2", "7-3"), ("甲", "乙", "丙"),
     ("第1项", "第2项", "第3项"), ("QM-01", "QM-02", "HR-01"), ("01", "14", "20"), ("（一）", "（二）", "（三）")],
)  # fmt: skip
def test_what_stands_beside_a_code_heads_the_row(text_of, codes):
    text = TABLE + "".join(f"| {code} | {row} |\n" for code, row in zip(codes, ROWS, strict=True))
    cell = next(b for b in text_of(text, "a.md").blocks if b.text == "首席质量官")
    assert cell.row_heads[-1] == "质量战略制定"


@pytest.mark.parametrize(
    "codes", [("A-1", "A-1", "A-2"), ("A类", "B类", "C类"), ("CQO", "GM", "HR"), ("A-1", "合同", "B-1")]
)
def test_what_is_no_code_heads_it_itself(text_of, codes):
    text = TABLE + "".join(f"| {code} | {row} |\n" for code, row in zip(codes, ROWS, strict=True))
    cell = next(b for b in text_of(text, "a.md").blocks if b.text == "首席质量官")
    assert cell.row_heads == (codes[0],)
