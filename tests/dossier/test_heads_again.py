"""A row of heads amidst a table heads what stands below it, whatever the format."""

from __future__ import annotations

import pytest

FIRST = (("事项", "首席质量官", "总经理"), ("质量计划", "批准", "备案"))
SECOND = (("事项", "总经理", "首席质量官"), ("质量经费", "批准", "审核"))


def page(*rows) -> str:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<h1>权限表</h1><table>{cells}</table>"


def heads(document, row_head: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(b.text, b.column_heads) for b in document.blocks if b.row_heads == (row_head,)]


def test_heads_that_come_again_head_what_follows(text_of):
    document = text_of(page(*FIRST, *SECOND), "a.html")
    assert heads(document, "质量计划") == [("批准", ("首席质量官",)), ("备案", ("总经理",))]
    assert heads(document, "质量经费") == [("批准", ("总经理",)), ("审核", ("首席质量官",))]


def test_so_it_is_in_markdown(text_of):
    lines = ["| " + " | ".join(row) + " |" for row in (FIRST[0], ("---",) * 3, FIRST[1], SECOND[0])]
    lines += ["|---|---|---|", "| 质量经费 | 批准 | 审核 |"]
    document = text_of("# 权限表\n\n" + "\n".join(lines) + "\n", "a.md")
    assert ("批准", ("总经理",)) in heads(document, "质量经费")


@pytest.mark.parametrize(
    "row",
    [("事项", "", "首席质量官"), ("事项", "由总经理批准。", "备案"), ("业务", "总经理", "首席质量官")],
    ids=["an empty cell", "a sentence", "another word"],
)
def test_what_is_no_row_of_heads(text_of, row):
    document = text_of(page(*FIRST, row, SECOND[1]), "a.html")
    assert heads(document, "质量经费") == [("批准", ("首席质量官",)), ("审核", ("总经理",))]
