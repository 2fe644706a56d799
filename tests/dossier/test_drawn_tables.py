"""Tables drawn in plain text are tables: a row never runs into the next, and its cells have their heads."""

from __future__ import annotations

import pytest

ROWS = (
    ("事项", "质量部", "首席质量官", "总经理"),
    ("年度质量计划", "编", "批", "备"),
    ("质量经费", "编", "审", "批"),
)


def tabs(rows) -> str:
    return "\n".join("\t".join(row) for row in rows)


def gaps(rows) -> str:
    return "\n".join("    ".join(row) for row in rows)


def strokes(rows) -> str:
    first, *rest = ("| " + " | ".join(row) + " |" for row in rows)
    return "\n".join([first, "|---|---|---|---|", *rest])


def box(rows) -> str:
    line = "├" + "┼".join(["──────"] * 4) + "┤"
    return "\n".join([line] + [part for row in rows for part in ("│" + "│".join(row) + "│", line)])


def heads_of(document, row: int, column: int):
    found = next(b for b in document.blocks if (b.place.row, b.place.column) == (row, column))
    return found.text, found.row_heads, found.column_heads


@pytest.mark.parametrize("name", ["a.txt", "a.eml"])
@pytest.mark.parametrize("drawn", [tabs, gaps, strokes, box])
def test_cells_have_their_heads(drawn, name, text_of):
    if name == "a.eml" and drawn is strokes:
        return  # A line that begins with a stroke is quoted in a mail.
    before = "From: a@b.cn\nContent-Type: text/plain; charset=utf-8\n\n" if name == "a.eml" else ""
    document = text_of(f"{before}分级授权表\n\n{drawn(ROWS)}\n\n以上自发布之日起施行。\n", name)
    assert heads_of(document, 2, 3) == ("批", ("年度质量计划",), ("首席质量官",))
    assert heads_of(document, 3, 4) == ("批", ("质量经费",), ("总经理",))
    assert document.blocks[-1].text == "以上自发布之日起施行。" and document.blocks[-1].place.table is None


def test_a_cell_of_a_box_may_run_over_lines(text_of):
    page = "┌──┬──┐\n│年度质│首席质│\n│量计划│量官批│\n├──┼──┤\n│质量经│总经理│\n│费    │批    │\n├──┼──┤\n│奖惩│会签│\n└──┴──┘\n"
    assert [b.text for b in text_of(page, "a.txt").blocks] == [
        "年度质量计划",
        "首席质量官批",
        "质量经费",
        "总经理批",
        "奖惩",
        "会签",
    ]


def test_an_empty_cell_keeps_its_place(text_of):
    document = text_of(tabs([*ROWS, ("产品放行", "", "批", ""), ("考核结果", "", "", "批")]), "a.txt")
    assert heads_of(document, 4, 3) == ("批", ("产品放行",), ("首席质量官",))
    assert heads_of(document, 5, 4) == ("批", ("考核结果",), ("总经理",))


def test_tabs_set_by_hand_are_one_border(text_of):
    document = text_of("事项\t\t首席质量官\t总经理\n质量计划\t批\t备\n年度质量经费\t审\t批\n", "a.txt")
    assert heads_of(document, 3, 3) == ("批", ("年度质量经费",), ("总经理",))


@pytest.mark.parametrize(
    "page",
    [
        "1.\t首席质量官行使否决权。\n2.\t首席质量官审批计划。\n",
        "第一章 总则\t1\n第二章 权限\t3\n",
        "编制：张三    审核：李四    批准：王五\n日期：一日    日期：二日    日期：三日\n",
        "任    命    书\n总    经    理\n",
        "事项    质量部    首席质量官    总经理\n质量计划    编        备\n",
        "事项\t首席质量官\n质量计划\t\t\t批\n质量经费\t审\t批\n",
    ],
    ids=["numbers", "contents", "signatures", "letter-spaced", "a gap for an empty cell", "ragged"],
)
def test_what_is_no_table(page, text_of):
    blocks = text_of(page, "a.txt").blocks
    assert all(b.place.table is None for b in blocks)
    assert len(blocks) == page.count("\n")


def test_the_words_of_one_post_are_not_those_of_the_next(text_of, statements_of):
    """Rows that ran together gave the manager's 最终决定 to the officer below."""
    rows = (
        ("岗位", "职责", "权限"),
        ("总经理", "制定并发布质量战略、质量规划", "最终决定"),
        ("首席质量官", "向总经理提出质量战略的建议;组织各部门实施质量战略", "实施中的人员调配"),
    )
    found = {
        (s.authority, s.power): s
        for s in statements_of(text_of("职责权限表\n\n" + tabs(rows), "a.txt"))
        if s.holder == "cqo"
    }
    assert found["strategy", "propose"].effect != "grant"
    assert ("strategy", "formulate") not in found or found["strategy", "formulate"].effect != "grant"


def test_a_day_that_ends_a_sentence_is_not_the_date_of_the_paper(text_of):
    document = text_of(
        "聘书\n\n兹聘请张三先生担任公司首席质量官，聘期自2025年5月6日至\n2028年5月5日。\n\n总经理：李四\n\n2025年5月1日\n",
        "a.txt",
    )
    assert document.date == "2025-05-01"
    assert document.blocks[1].text.endswith("至2028年5月5日。")


OTHER = (
    ("事项", "质量部", "总经理", "首席质量官"),
    ("产品放行", "编", "批", "审"),
    ("质量考核", "编", "批", "审"),
)


def closed(rows) -> str:
    top, middle, bottom = (
        left + mark.join(["──────"] * 4) + right for left, mark, right in ("┌┬┐", "├┼┤", "└┴┘")
    )
    first, *rest = ("│" + "│".join(row) + "│" for row in rows)
    return "\n".join([top, first, middle, *rest, bottom])


def plus(rows) -> str:
    line = "+" + "+".join(["------"] * 4) + "+"
    return "\n".join([line] + [part for row in rows for part in ("|" + "|".join(row) + "|", line)])


@pytest.mark.parametrize("drawn", [tabs, gaps, box, closed, plus])
def test_two_tables_without_a_line_between_them_keep_their_own_heads(drawn, text_of):
    document = text_of(f"权限表\n\n{drawn(ROWS)}\n{drawn(OTHER)}\n", "a.txt")
    found = next(b for b in document.blocks if b.row_heads == ("产品放行",) and b.text == "批")
    assert found.column_heads == ("总经理",)
    assert found.place.table == 2


def test_a_cell_that_comes_again_begins_no_table(text_of):
    rows = (("部门", "职责", "首席质量官"), ("质量部", "检验", "批"), ("质量部", "放行", "批"))
    document = text_of(f"权限表\n\n{tabs(rows)}\n", "a.txt")
    assert {b.place.table for b in document.blocks if b.kind == "cell"} == {1}
