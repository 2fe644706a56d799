"""Notes take back what the text gives, wherever they stand: at the foot of a page, after a list, under a table."""

from __future__ import annotations

from itertools import count

import pytest

from checker.dossier.draft import Aside, Cell, Para, Table
from checker.dossier.flow import blocks_of
from checker.dossier.model import Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.lexicon import lexicon
from checker.statements.reading import read_blocks
from checker.statements.told_afterwards import filed_once_issued

VETO = "首席质量官对质量安全事项行使一票否决权"
PLAN = "首席质量官审批年度质量计划"
BUDGET = "质量经费由首席质量官在预算内自主使用"
LEAVE = "须经总经理批准后生效。"


def para(text, number=1, part=None, page=None, flags=()):
    return Para(text, Place("a", paragraph=number, part=part, page=page), flags=frozenset(flags))


def read(*items):
    numbers = count(1)
    items = [para(item, n) if isinstance(item, str) else item for n, item in enumerate(items, start=1)]
    found = read_blocks(blocks_of(items), vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    return {s.authority: (s.effect, s.certainty) for s in found if s.holder == "cqo"}


def foot(text, part="footnote", page=None):
    return Aside((para(text, part=part, page=page),))


GRANT = ("grant", "sure")


@pytest.mark.parametrize("part", ["footnote", "endnote"])
@pytest.mark.parametrize(
    ("text", "note", "authority", "effect"),
    [
        (VETO, LEAVE, "veto", "conditional"),
        (VETO, "仅限食品安全事故。", "veto", "limited"),
        (VETO, "本条所称否决，须经总经理签字后生效。", "veto", "conditional"),
        (VETO, "Subject to approval by the General Manager.", "veto", "conditional"),
        (BUDGET, "单笔超过五万元的，须报总经理批准。", "budget", "conditional"),
        (PLAN, "不含供应商质量计划。", "plan_approval", "limited"),
        ("首席质量官参与经营决策并行使表决权", "参加指列席旁听，不享有表决权。", "decision_participation", "recommend_only"),
    ],
)  # fmt: skip
def test_a_footnote_bounds_what_it_stands_on_and_nothing_else(part, text, note, authority, effect) -> None:
    other = PLAN if authority != "plan_approval" else VETO
    found = read(text + "。", foot(note, part), other + "。")
    assert found[authority][0] == effect
    assert [told for name, told in found.items() if name != authority] == [GRANT]


@pytest.mark.parametrize("note", ["依据《中华人民共和国产品质量法》。", "行使后报总经理备案。"])
def test_a_note_that_bounds_nothing_leaves_a_grant(note) -> None:
    assert read(VETO + "。", foot(note))["veto"] == GRANT


@pytest.mark.parametrize("note", ["见《财务管理办法》。", "2026年7月1日起取消。", "由总经理代为行使。", "暂不执行，待董事会另行通知。"])  # fmt: skip
def test_a_note_that_is_not_wholly_read_leaves_a_doubt(note) -> None:
    effect, certainty = read(VETO + "。", foot(note))["veto"]
    assert (effect, certainty) != GRANT


@pytest.mark.parametrize(
    ("call", "note"),
    [
        ("①", "① "), ("[1]", "[1] "), ("[^1]", "[^1]: "), ("¹", "1) 不是注。\n注1："), ("¹", "¹ "), ("*", "* "), ("※", "※"),
        ("〔2〕", "〔2〕"), ("（注1）", "注1："),
    ],
)  # fmt: skip
def test_a_mark_joins_a_note_to_what_calls_it(call, note) -> None:
    found = read(f"{VETO}{call}。", f"{PLAN}。", *f"{note}{LEAVE}".split("\n"))
    assert found["veto"][0] == "conditional" and found["plan_approval"] == GRANT


@pytest.mark.parametrize("word", ["注：", "备注：", "附注: ", "注 "])
def test_a_note_without_a_mark_is_on_what_it_stands_under(word) -> None:
    found = read(f"{VETO}。", f"{PLAN}。", f"{word}{LEAVE}")
    if word == "注 ":
        assert found["plan_approval"] == GRANT
    else:
        assert found["plan_approval"] == ("conditional", "sure") and found["veto"] == GRANT


def test_a_note_under_a_list_is_on_all_of_it() -> None:
    found = read(
        "首席质量官行使下列权限：", "（一）质量安全一票否决权；", "（二）年度质量计划审批权。", f"注：{LEAVE}"
    )
    assert {found["veto"], found["plan_approval"]} == {("conditional", "sure")}


@pytest.mark.parametrize("call", ["¹", "[1]", "[^3]"])
def test_a_call_of_a_note_that_is_not_there_leaves_a_doubt(call) -> None:
    assert read(f"{VETO}{call}。", f"{PLAN}。") == {"veto": ("grant", "unsure"), "plan_approval": GRANT}


def test_a_unit_calls_nothing() -> None:
    assert read("厂房面积500m²，首席质量官审批年度质量计划。")["plan_approval"][0] == "grant"


def test_the_number_on_a_page_tells_which_of_its_notes_is_meant() -> None:
    found = read(
        para(VETO + "。", page=1, flags={"noted:1"}),
        para(BUDGET + "。", 2, page=1, flags={"noted:2"}),
        para(PLAN + "。", 3, page=1),
        foot("1 " + LEAVE, page=1),
        foot("2 单笔不超过五万元。", page=1),
    )
    assert found == {
        "veto": ("conditional", "sure"), "budget": ("limited", "sure"), "plan_approval": GRANT,
    }  # fmt: skip


def test_a_note_of_a_page_that_calls_none_is_on_all_of_it() -> None:
    found = read(para(VETO + "。", page=1), para(PLAN + "。", 2, page=2), foot("1 " + LEAVE, page=1))
    assert found == {"veto": ("conditional", "sure"), "plan_approval": GRANT}


def test_a_link_joins_a_note_to_what_calls_it() -> None:
    found = read(
        para(VETO + "1。", flags={"noted:fn"}), para(PLAN + "。", 2), para(LEAVE, 3, flags={"note:fn"})
    )
    assert found == {"veto": ("conditional", "sure"), "plan_approval": GRANT}


def test_a_note_under_a_table_bounds_its_marks() -> None:
    def grid(*rows):
        cells = [
            Cell(r, c, (Para(text, Place("a", table=1, row=r, column=c)),))
            for r, row in enumerate(rows, start=1)
            for c, text in enumerate(row, start=1)
        ]
        return Table(tuple(cells))

    table = grid(["事项", "总经理", "首席质量官"], ["年度质量计划审批", "审核", "批准"])
    assert read(table)["plan_approval"] == GRANT
    assert read(table, f"注：{LEAVE}")["plan_approval"] == ("conditional", "sure")
    assert read(table, "注：★表示批准，▲表示审核。")["plan_approval"] == GRANT


@pytest.mark.parametrize("stop", [" ", ". ", "、", ") "])
def test_a_raised_number_calls_the_line_at_the_foot_that_begins_with_it(stop) -> None:
    found = read(f"{VETO}².", f"{PLAN}¹。", f"1{stop}行使后报总经理备案。", f"2{stop}{LEAVE}")
    assert found == {"veto": ("conditional", "sure"), "plan_approval": GRANT}


def test_a_line_at_the_foot_may_have_its_number_from_a_list() -> None:
    items = [
        Para(text, Place("a", paragraph=n), number=f"{n}.", list_level=0)
        for n, text in enumerate(("行使后报总经理备案。", LEAVE), 1)
    ]
    assert read(f"{VETO}²。", f"{PLAN}¹。", *items) == {
        "veto": ("conditional", "sure"),
        "plan_approval": GRANT,
    }


def test_a_list_that_nothing_calls_is_no_foot() -> None:
    found = read(f"{VETO}²。", "2 行使后报总经理备案。", "3 质量部负责归档。")
    assert found["veto"] == ("grant", "unsure")
    found = read(f"{VETO}²。", "2 行使后报总经理备案。", f"{PLAN}。")
    assert found["veto"] == ("grant", "unsure")


@pytest.mark.parametrize(
    ("note", "given"),
    [
        ("停线令签发后24小时内由质量部向总经理办公室备案，备案不是生效条件。", True),
        ("否决决定作出后，三日内由质量部报监察部备查。", True),
        ("停线令签发后由质量部报总经理批准。", False),
        ("停线令签发前由质量部向总经理办公室备案。", False),
        ("停线令签发后由质量部报总经理办公室，经同意后生效。", False),
    ],
)
def test_a_note_on_who_hears_of_it_bounds_nothing(note, given):
    words = lexicon(vocabulary_of("cqo-2023"))
    assert all(filed_once_issued(words.normal(p).text) for p in note.split("。") if p) is given
