"""Heads, keys, cells, rows and remarks of authority matrices."""

from __future__ import annotations

from itertools import count, product

import pytest

from checker import interpret
from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")
ROWS = {
    "plan_approval": "年度质量计划",
    "quality_safety_stop": "停产停线",
    "product_release": "成品放行",
    "budget": "质量经费支出",
}
MARKS = {"★": "○", "2": "1", "B": "A", "乙": "甲", "②": "①", "三级": "一级", "A2": "A1"}
MEANINGS = {
    "批准": "grant",
    "最终裁定": "grant",
    "有最终决定权": "grant",
    "决定，事后报总经理备案": "grant",
    "审核": "recommend_only",
    "批准前复核": "recommend_only",
    "对批准提出意见": "recommend_only",
    "供批准人参考的意见": "recommend_only",
    "部门内审核": "recommend_only",
    "与总经理会商后决定": "joint",
    "共同批准": "joint",
    "经总经理批准后执行": "conditional",
    "批准（须董事长同意）": "conditional",
    "总经理有最终决定权": "conditional",
    "办理": "execute_only",
    "主办": "execute_only",
    "知会": None,
}


def _officer(text: str, *heads: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for s in interpret_text(text, heads, VOCABULARY):
        if s.holder == "cqo" and s.effect not in ("none", "denied"):
            doubted = s.certainty == "unsure" and s.effect == "grant"
            found.setdefault(s.authority, set()).add(f"{s.effect}?" if doubted else s.effect)
    return found


@pytest.mark.parametrize(("mark", "meaning"), list(product(MARKS, MEANINGS)))
def test_a_key_says_what_its_marks_mean(mark: str, meaning: str) -> None:
    first = "配合" if MEANINGS[meaning] != "execute_only" else "批准"
    key = f"图例：{MARKS[mark]}={first} {mark}={meaning}"
    wanted = MEANINGS[meaning]
    for authority, row in ROWS.items():
        said = _officer(mark, "权限表", key, row, "首席质量官")
        assert said == ({} if wanted is None else {authority: {wanted}}), row


DECIDES = ("批准人", "审批岗位", "决策者", "决策权", "终审", "批准部门/人")
SERVES = ("审核人", "执行者", "主责岗位", "归口部门", "主管领导", "抄送人", "责任人")
POSTS = {
    "首席质量官": "grant",
    "首席质量官（总经理备案）": "grant",
    "首席质量官或其授权人": "grant",
    "质量部→首席质量官": "grant",
    "首席质量官、总经理": "joint",
    "首席质量官会同生产副总": "joint",
    "首席质量官（须总经理同意）": "conditional",
    "首席质量官（仅限夜班）": "limited",
    "首席质量官（A类）、质量经理（B类）": "limited",
    "首席质量官（审核）": "recommend_only",
    "首席质量官→总经理": "recommend_only",
    "总经理（首席质量官会签）": "joint",
    "总经理": None,
    "首席质量官助理": None,
    "质量委员会（首席质量官任主任）": None,
}


@pytest.mark.parametrize(("post", "head"), list(product(POSTS, DECIDES)))
def test_a_cell_names_who_decides(post: str, head: str) -> None:
    wanted = POSTS[post]
    for authority, row in ROWS.items():
        for heads in ((row, head), (head, row)):
            assert _officer(post, "质量审批权限表", *heads) == ({authority: {wanted}} if wanted else {}), (
                heads
            )


@pytest.mark.parametrize(("head", "post"), list(product(SERVES, POSTS)))
def test_who_serves_a_decision_holds_nothing(head: str, post: str) -> None:
    for row in ROWS.values():
        for heads in ((row, head), (head, row)):
            said = _officer(post, "质量审批权限表", *heads)
            assert not any("grant" in e for effects in said.values() for e in effects), heads


@pytest.mark.parametrize(
    ("head", "effect"),
    [
        ("批准/首席质量官", "grant"),
        ("首席质量官（终审）", "grant"),
        ("首席质量官-审批", "grant"),
        ("A/首席质量官", "grant"),
        ("首席质量官（A）", "grant"),
        ("是否需首席质量官批准", "grant"),
        ("首席质量官-提议", "recommend_only"),
        ("首席质量官（审核）", "recommend_only"),
        ("R/首席质量官", "execute_only"),
        ("I/首席质量官", None),
        ("A/总经理", None),
        ("质量部（负责人非首席质量官）", None),
        ("总经理（兼首席质量官上级）", None),
    ],
)
def test_a_head_says_the_act_beside_the_post(head: str, effect: str | None) -> None:
    key = "A=批准 R=执行 I=知会"
    wanted = {"plan_approval": {effect}} if effect else {}
    for heads in (("权限表", key, "年度质量计划", head), ("权限表", "年度质量计划", head, key)):
        assert _officer("√", *heads) == wanted


def test_the_mark_of_a_head_that_nothing_explains_gives_nothing() -> None:
    assert _officer("√", "质量审批权限", "年度质量计划", "R/首席质量官") == {}


@pytest.mark.parametrize(
    ("mark", "note", "effect"),
    [
        ("●①", "①指单笔10万元以内", "limited"),
        ("●①", "①批准后报总经理备案", "grant"),
        ("●①", "①见附录三之约定", "grant?"),
        ("●①", "", "grant?"),
        ("●*", "带*者须总经理加签", "joint"),
        ("●*", "", "conditional"),
        ("(●)", "括号表示仅在总经理缺席时", "limited"),
        ("●", "带*者须总经理加签", "grant"),
    ],
)
def test_a_note_to_a_mark_bounds_it(mark: str, note: str, effect: str) -> None:
    said = _officer(mark, "权限表", f"●批准 ○审核；{note}", "质量经费", "首席质量官")
    assert said == {"budget": {effect}}


@pytest.mark.parametrize(
    ("cell", "effect"),
    [("不限", "grant"), ("预算内全额", "grant"), ("20万元", "limited"), ("0", None), ("—", None)],
)
def test_sums_under_a_post(cell: str, effect: str | None) -> None:
    said = _officer(cell, "质量经费审批权限表", "质量专项经费", "首席质量官审批额度")
    assert said == ({"budget": {effect}} if effect else {})


@pytest.mark.parametrize("draft", ["（草案，★批准 ▲审核）", "（模板，★批准 ▲审核）", "（作废，★批准 ▲审核）"])
def test_a_key_does_not_hide_that_the_paper_has_no_force(draft: str) -> None:
    assert _officer("★", "岗位权限表" + draft, "年度质量计划", "首席质量官") == {}


TABLE = """事项 | 首席质量官 |  | 总经理 |
 | 审核 | 批准 | 审核 | 批准
质量计划 |  | √ |  |
质量预算 | √ |  |  | √"""


def test_two_rows_of_heads() -> None:
    assert _officer(TABLE, "权限表") == {"plan_approval": {"grant"}, "budget": {"recommend_only"}}


@pytest.mark.parametrize("key", ["注：●批准，○审核", "(●表示批准，○表示审核)", "图例 | ●批准 | ○审核"])
@pytest.mark.parametrize("above", [True, False])
def test_a_key_inside_the_table(key: str, above: bool) -> None:
    rows = "事项 | 首席质量官 | 总经理\n质量计划 | ● | ○\n质量预算 | ○ | ●"
    text = f"{key}\n{rows}" if above else f"{rows}\n{key}"
    assert _officer(text, "质量权限分配") == {"plan_approval": {"grant"}, "budget": {"recommend_only"}}


def _row(number: int, *cells: str, legend: str) -> list[Block]:
    heads = ("序号", "事项", "质量部", "首席质量官", "总经理", "备注")
    return [
        Block(
            text,
            "cell",
            Place("a", table=1, row=number, column=column),
            ("质量权限表",),
            row_heads=(cells[1],),
            column_heads=(head,),
            legend=legend,
        )
        for column, (head, text) in enumerate(zip(heads, cells, strict=True), 1)
        if text and column != 2
    ]


@pytest.mark.parametrize(
    ("cells", "effect"),
    [
        (("3", "年度质量计划", "①", "②", "", ""), "grant"),
        (("3", "年度质量计划", "1", "2", "", ""), "grant"),
        (("3", "年度质量计划", "①", "②", "③", ""), "recommend_only"),
        (("3", "年度质量计划", "①", "②", "②", ""), "joint"),
        (("3", "年度质量计划", "①", "②", "", "批准后报总经理备案"), "grant"),
        (("3", "年度质量计划", "①", "②", "", "须经总经理同意"), "conditional"),
        (("3", "年度质量计划", "①", "②", "", "仅限内销产品"), "limited"),
        (("3", "年度质量计划", "①", "②", "", "若遇急单另议"), "grant?"),
        (("3", "年度质量计划", "", "●", "", "会同技术总监"), "joint"),
    ],
)
def test_the_rest_of_a_row_counts_and_bounds(cells: tuple[str, ...], effect: str) -> None:
    ids = map(str, count())
    blocks = _row(2, *cells, legend="注：数字表示审批顺序，最后一级为终审；●批准 ○申报")
    said = {
        s.effect if s.certainty == "sure" else f"{s.effect}?"
        for s in read_blocks(blocks, VOCABULARY, lambda: next(ids)).statements
        if s.holder == "cqo" and s.authority == "plan_approval"
    }
    assert said == {effect}


def test_a_power_that_goes_to_another_is_not_collected() -> None:
    said = interpret("年度质量计划的审批权归总经理。", headings=["首席质量官权限"])
    assert not [s for s in said if s.holder == "cqo" and s.effect == "grant"]
