"""Tables as standards set them: two rows of heads, grades of a leaf, a table that goes on, rights in rows, dashes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker import check
from checker.importing import import_standard
from checker.importing.drafted import Drafted
from checker.rulebook import lint

from . import paper as papers
from .paper import Annex, Layout, Node, Paper, Sheet, docx, pdf
from .samples import FULL

LAYOUTS = (
    Layout(),
    Layout(auto=True),
    Layout(heads=1, merge="repeated", contents="plain"),
    Layout(merge="blank"),
)
FORMS = ("docx", "pdf")
SET = [("docx", LAYOUTS[1]), ("docx", LAYOUTS[3]), ("pdf", LAYOUTS[0]), ("pdf", LAYOUTS[2])]
HEADS = ("一级指标", "二级指标", "三级指标", "分值")
ROWS = (
    ("意识", "质量意识", "质量方针理解", "20"),
    ("意识", "风险意识", "风险识别", "30"),
    ("知识", "专业知识", "计量知识", "50"),
)
NAME = "评价指标及分值"


def imported(paper: Paper, folder: Path, layout: Layout, form: str) -> tuple[Drafted, Path]:
    path = folder / f"standard.{form}"
    path.write_bytes({"pdf": pdf, "docx": docx}[form](paper, layout))
    made, pack = import_standard(path, folder / "pack")
    assert lint(str(pack)) == ()
    return made, pack


def annexed(*tables: Sheet) -> Paper:
    body = Node(texts=("评价指标见表A.1。",), tables=tables)
    return replace(FULL, annexes=(Annex("规范性", "评价指标", body),))


def tree(made: Drafted) -> dict[str, Any]:
    return yaml.safe_load(made.files["indicators/base.yaml"])  # type: ignore[no-any-return]


def leaves(nodes: dict[str, Any]) -> list[dict[str, Any]]:
    shown = [node for node in nodes.values() if not node.get("off")]
    return [
        leaf for node in shown for leaf in (leaves(node["indicators"]) if "indicators" in node else [node])
    ]


TWO_HEADS = {
    "one above three": Sheet(NAME, (("评价指标",) * 3 + ("分值",), HEADS, *ROWS)),
    "others above": Sheet(
        NAME,
        (
            ("指标", "", "", "分值及权重", ""),
            (*HEADS, "权重"),
            *((*row, f"{row[-1]}%") for row in ROWS),
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("form", "layout"), SET)
@pytest.mark.parametrize("heads", TWO_HEADS)
def test_two_rows_of_heads(heads: str, form: str, layout: Layout, tmp_path: Path) -> None:
    told = tree(imported(annexed(TWO_HEADS[heads]), tmp_path, layout, form)[0])
    assert told["declared"]["counts"] == [2, 3, 3] and told["combine"]["full"] == 100
    assert [leaf["score"] for leaf in leaves(told["tree"])] == [20, 30, 50]


@pytest.mark.parametrize("form", FORMS)
def test_a_tree_of_two_levels_is_a_pack_that_loads(form: str, tmp_path: Path) -> None:
    rows = (("一级指标", "二级指标", "分值"), ("意识", "质量意识", "40"), ("知识", "专业知识", "60"))
    told = tree(imported(annexed(Sheet(NAME, rows)), tmp_path, LAYOUTS[0], form)[0])
    assert told["declared"]["counts"] == [2, 2, 0]


def graded(*points: str, two: bool = False) -> Sheet:
    heads = ((*HEADS, *["评分等级"] * 3),) if two else ()
    full = tuple((*row, row[-1], *points) for row in ROWS)
    return Sheet(NAME, (*heads, (*HEADS, "优", "良", "差"), *full))


@pytest.mark.parametrize("two", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_the_grades_of_a_leaf_are_its_scale(form: str, two: bool, tmp_path: Path) -> None:
    made, _ = imported(annexed(graded("10", "0", two=two)), tmp_path, LAYOUTS[0], form)
    for leaf, most in zip(leaves(tree(made)["tree"]), (20, 30, 50), strict=True):
        grades = [(g["title"]["zh"], g["points"]) for g in leaf["scale"]["levels"].values()]
        assert grades == [("优", most), ("良", 10), ("差", 0)] and "status" not in leaf


@pytest.mark.parametrize(
    "points",
    [
        ("酌情", "0"),
        ("60", "0"),
        ("15～30", "0～16"),
        ("10～15", "10～12"),
        ("12～15", "0～9"),
        ("80%～90%", "0"),
        ("10～60", "0～9"),
    ],
)
def test_grades_that_do_not_lie_side_by_side_below_the_score_are_for_a_person(
    points: tuple[str, str], tmp_path: Path
) -> None:
    made, _ = imported(annexed(graded(*points)), tmp_path, LAYOUTS[0], "docx")
    assert {(leaf["scale"], leaf["status"]) for leaf in leaves(tree(made)["tree"])} == {(None, "unverified")}


def codes(made: Drafted) -> set[str]:
    return {decision.code for decision in made.decisions}


@pytest.mark.parametrize(
    ("words", "wanted", "asked"),
    [
        (("10～19", "0～9"), [20, {"at_least": 10, "at_most": 19}, {"at_least": 0, "at_most": 9}], True),
        (("10≤S＜20", "＜10"), [20, {"at_least": 10, "below": 20}, {"at_least": 0, "below": 10}], False),
        (
            ("10分以上，20分以下", "10分以下"),
            [20, {"at_least": 10, "below": 20}, {"at_least": 0, "below": 10}],
            False,
        ),
        (
            ("10（不含）～19", "0～10"),
            [20, {"above": 10, "at_most": 19}, {"at_least": 0, "at_most": 10}],
            False,
        ),
        (("10-19", "0"), [20, {"at_least": 10, "at_most": 19}, 0], False),
    ],
)
def test_ranges_of_points_are_read_with_their_ends(
    words: tuple[str, str], wanted: list[Any], asked: bool, tmp_path: Path
) -> None:
    rows = tuple(
        (*row[:3], "20", "20", *words)
        for row in (*ROWS, ("知识", "专业知识", "标准", ""), ("业绩", "质量", "成本", ""))
    )
    made, _ = imported(
        annexed(Sheet(NAME, ((*HEADS, "优", "良", "差"), *rows))), tmp_path, LAYOUTS[0], "docx"
    )
    for leaf in leaves(tree(made)["tree"]):
        assert [g["points"] for g in leaf["scale"]["levels"].values()] == wanted
    assert "grades-are-ranges" in codes(made)
    assert ("grades-in-whole-points" in codes(made)) is asked


RULES = {
    "优（16～20分）；良（11～15分）；差（0～10分）。": ["优", "良", "差"],
    "体系健全并有效运行，得16～20分；体系基本健全，得11～15分；体系不健全，得0～10分。": [
        "体系健全并有效运行",
        "体系基本健全",
        "体系不健全",
    ],
    "优秀得20分；合格得10分；不合格得0分": ["优秀", "合格", "不合格"],
}
NO_RULES = (
    "每缺一项扣2分，扣完为止。",
    "优（16～20分）；每缺一项扣2分。",
    "优（16～20分）；其他酌情给分。",
    "优（18～20分）；差（0～10分）。",
    "培训覆盖率≥90%得20分；80%～90%得10分。",
    "优（16～20分）",
)


def ruled(rule: str) -> Sheet:
    rows = tuple(
        (*row[:3], "20", rule) for row in (*ROWS, ("知识", "专业知识", "标准"), ("业绩", "质量", "成本"))
    )
    return Sheet(NAME, ((*HEADS, "评分标准"), *rows))


@pytest.mark.parametrize("rule", RULES)
def test_grades_in_the_words_of_a_rule_are_read_and_shown_to_a_person(rule: str, tmp_path: Path) -> None:
    made, _ = imported(annexed(ruled(rule)), tmp_path, LAYOUTS[0], "docx")
    for leaf in leaves(tree(made)["tree"]):
        assert [g["title"]["zh"] for g in leaf["scale"]["levels"].values()] == RULES[rule]
        assert leaf["cite"]["source_words"] == rule
    assert "grades-read-from-words" in codes(made)


@pytest.mark.parametrize("rule", NO_RULES)
def test_a_rule_of_which_a_part_is_no_grade_is_for_a_person(rule: str, tmp_path: Path) -> None:
    made, _ = imported(annexed(ruled(rule)), tmp_path, LAYOUTS[0], "docx")
    assert {(leaf["scale"], leaf["status"]) for leaf in leaves(tree(made)["tree"])} == {(None, "unverified")}


def levelled(*words: str) -> Paper:
    names = ("特级", "一级", "二级", "三级")[: len(words)]
    cuts = Sheet("等级划分", (("等级", "总分"), *zip(names, words, strict=True)))
    body = Node(texts=("评价指标见表A.1，等级见表A.2。",), tables=(Sheet(NAME, (HEADS, *ROWS)), cuts))
    return replace(FULL, annexes=(Annex("规范性", "评价指标", body),))


@pytest.mark.parametrize(
    ("words", "wanted", "asked"),
    [
        (
            ("85～100分", "70～84分", "70分以下"),
            [(85, 100, None), (70, 85, 84), (0, 70, None)],
            "levels-in-whole-scores",
        ),
        (("≥85", "60≤S＜85", "60分以下"), [(85, 100, None), (60, 85, None), (0, 60, None)], None),
        (("＞85分", "60＜S≤85", "60分及以下"), [(85, 100, None), (60, 85, None), (0, 60, None)], None),
        (("85～100分", "70～85分", "70分以下"), None, "levels-do-not-meet"),
        (("85～100分", "70～80分", "70分以下"), None, "levels-do-not-meet"),
        (("优", "70～80分", "70分以下"), None, "number-unparsed"),
    ],
)
def test_levels_keep_their_bounds_and_what_is_open_is_asked(
    words: tuple[str, ...],
    wanted: list[tuple[int, int, int | None]] | None,
    asked: str | None,
    tmp_path: Path,
) -> None:
    made, _ = imported(levelled(*words), tmp_path, LAYOUTS[0], "docx")
    value = tree(made)["levels"]["value"]
    found = value and [
        (one.get("from", one.get("above")), one["to"], one.get("through")) for one in reversed(value.values())
    ]
    assert found == wanted
    assert codes(made) & {"levels-in-whole-scores", "levels-do-not-meet", "number-unparsed"} == (
        {asked} if asked else set()
    )
    if words[0].startswith("＞"):
        assert [("above" in one) for one in value.values()] == [False, True, True]


class Continued(papers._Teller):
    """Tells the caption of a table that goes on as 续表."""

    def line(self, kind: str, number: str, words: str) -> None:
        if (kind, words) == ("caption", "续"):
            number, words = "续表A.1", NAME
        super().line(kind, number, words)


@pytest.mark.parametrize(("form", "layout"), SET)
def test_a_table_that_goes_on_is_one(
    form: str, layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "_Teller", Continued)
    parts = (Sheet(NAME, (HEADS, *ROWS[:1])), Sheet("续", (HEADS, *ROWS[1:])))
    told = tree(imported(annexed(*parts), tmp_path, layout, form)[0])
    assert told["declared"]["counts"] == [2, 3, 3] and told["combine"]["full"] == 100


def with_rights(node: Node) -> Paper:
    return replace(FULL, chapters=(*FULL.chapters[:2], node, *FULL.chapters[4:]), annexes=())


def rights(*rows: tuple[str, ...]) -> Node:
    sheet = Sheet("岗位权限", (("序号", "权限", "说明"), *rows))
    return Node("岗位权限", ("组织应授予首席质量官表1规定的权限。",), tables=(sheet,))


TABLED = rights(
    ("1", "对质量安全事项行使一票否决权", ""),
    ("2", "审批质量工作计划", "年度和专项"),
    ("3", "参与组织经营决策", ""),
)


def dashed(mark: str) -> Node:
    texts = ("对质量安全事项行使一票否决权；", "审批质量工作计划；", "参与组织经营决策。")
    return Node("岗位权限", ("组织应授予首席质量官下列权限：", *(mark + text for text in texts)))


@pytest.mark.parametrize(
    "node", [TABLED, dashed("——"), dashed("—— "), dashed("— ")], ids=["table", "——", "—— ", "—"]
)
@pytest.mark.parametrize("form", FORMS)
def test_rights_in_rows_and_dashes_make_rules(form: str, node: Node, tmp_path: Path) -> None:
    made, pack = imported(with_rights(node), tmp_path, LAYOUTS[0], form)
    taken = {name: unit for name, unit, match in made.rules if match}
    assert {"authority.veto", "authority.plan_approval", "authority.decision_participation"} <= set(taken)
    assert taken["authority.veto"].number.startswith("3 ")
    paper = tmp_path / "任命书.md"
    paper.write_text("# 任命书\n\n首席质量官可提出质量否决建议，报总经理批准后执行。\n", "utf-8")
    verdicts = {f.clause: f.verdict for f in check(paper, pack=str(pack), as_of="2099-06-01").findings}
    assert verdicts["authority.veto"] != "satisfied"


def test_a_row_that_gives_less_takes_no_condition_over(tmp_path: Path) -> None:
    node = rights(
        ("1", "对质量安全事项提出否决建议，报总经理批准", ""), ("2", "审批质量工作计划", "经总经理同意后生效")
    )
    made, _ = imported(with_rights(node), tmp_path, LAYOUTS[0], "docx")
    taken = {name for name, _, match in made.rules if match}
    assert not taken & {"authority.veto", "authority.plan_approval"}
    left = [unit.text for _, unit, match in made.rules if match is None and "表1" in unit.number]
    assert left[0].startswith("对质量安全")


def test_other_tables_make_no_rules(tmp_path: Path) -> None:
    sheet = Sheet("缩略语", (("缩略语", "全称"), ("CQO", "首席质量官")))
    node = Node("概述", ("首席质量官应具有组织协调能力。",), tables=(sheet,))
    made, _ = imported(with_rights(node), tmp_path, LAYOUTS[0], "docx")
    assert not [unit for _, unit, _ in made.rules if "表" in unit.number]
