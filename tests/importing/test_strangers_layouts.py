"""What a stranger's standard holds that the samples do not: two rows of heads, a table that is none, a validity."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from checker.dossier.model import Place
from checker.importing.levels import levels_of
from checker.importing.model import Clause, Cover, Grid, Passage, Standard
from checker.importing.unread_tables import of_unread_tables
from checker.packtest import run_tests
from checker.rulebook import lint

from .paper import Annex, Node, Sheet
from .samples import FULL
from .test_pack import around, imported

AT = Place("std.pdf")


def test_the_head_of_a_table_may_have_two_rows() -> None:
    rows = (
        ("组织类型", "最低等级", "最低等级"),
        ("", "聘用", "续聘"),
        ("大型企业", "二级", "一级"),
        ("小微企业", "三级", "三级"),
    )
    found = levels_of([], [Grid("B.1", "最低等级建议", rows, AT)])
    assert found.lowest == [("大型企业", "二级", "一级"), ("小微企业", "三级", "三级")]


def test_a_head_that_spans_both_rows_is_no_kind_of_organisation() -> None:
    rows = (
        ("组织类型", "最低等级", "最低等级"),
        ("组织类型", "聘用", "续聘"),
        ("大型企业", "二级", "一级"),
    )
    assert levels_of([], [Grid("B.1", "建议", rows, AT)]).lowest == [("大型企业", "二级", "一级")]


def test_reappointment_may_stand_first() -> None:
    rows = (("企业规模", "续聘等级", "聘用等级"), ("大型企业", "一级", "二级"))
    assert levels_of([], [Grid("B.1", "建议", rows, AT)]).lowest == [("大型企业", "二级", "一级")]


def _standard(*texts: str, tables: tuple[Grid, ...] = ()) -> Standard:
    passages = tuple(Passage("text", text, AT) for text in texts)
    return Standard("std.pdf", "0", Cover(), (Clause("A", "评价指标", AT, passages, tables),))


def test_a_caption_without_its_table_is_told() -> None:
    found = list(of_unread_tables(_standard("表A.1给出了评价指标。表A.1 评价指标及分值一级指标 二级指标")))
    assert [(d.code, d.number) for d in found] == [("table-unread", "表A.1")]


def test_a_table_that_was_read_and_one_that_is_pointed_at_are_not() -> None:
    grid = Grid("A.1", "评价指标及分值", (("一级指标", "分值"),), AT)
    assert not list(of_unread_tables(_standard("表A.1 评价指标及分值", tables=(grid,))))
    assert not list(of_unread_tables(_standard("表A.1给出了评价指标。", "见表A.2 的规定。")))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_how_long_a_certificate_is_valid_leaves_its_last_day_to_a_person(form: str, tmp_path: Path) -> None:
    paper = around(
        Node("证书管理", ("证书有效期为3年，期满前3个月内可申请续期。",)),
        annexes=FULL.annexes,
    )
    made, folder = imported(paper, tmp_path, form=form)
    assert lint(str(folder)) == ()
    assert [r for r in run_tests(str(folder)) if not r.passed] == []
    certificate = yaml.safe_load(made.files["indicators/base.yaml"])["certificate"]
    assert certificate["valid_for"] is None and certificate["status"] == "unverified"
    assert certificate["cite"]["source_words"].startswith("证书有效期为3年")
    assert [d.number for d in made.decisions if "有效期" in d.zh and d.code == "number-unparsed"] == ["3"]


WEIGHED = (
    ("序号", "一级指标", "权重", "二级指标", "满分"),
    ("1", "质量意识", "20%", "质量理念", "10"),
    ("1", "质量意识", "20%", "风险意识", "10"),
    ("2", "专业知识", "30%", "标准与法规", "15"),
    ("2", "专业知识", "30%", "方法工具", "15"),
    ("3", "工作业绩", "50%", "质量绩效", "25"),
    ("3", "工作业绩", "50%", "改进成果", "25"),
)


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_table_may_give_weights_above_and_scores_below(form: str, tmp_path: Path) -> None:
    """Both say the same share: the pack has the scores alone, by which it adds up."""
    node = Node(texts=("评价指标见表A.1。",), tables=(Sheet("评价指标与权重", WEIGHED),))
    made, folder = imported(
        around(*FULL.chapters[2:], annexes=(Annex("规范性", "评价指标与权重", node),)), tmp_path, form=form
    )
    assert lint(str(folder)) == ()
    assert [r for r in run_tests(str(folder)) if not r.passed] == []
    base = yaml.safe_load(made.files["indicators/base.yaml"])
    assert base["combine"]["by"] == "scores"
    assert [(one["score"], "weight" in one) for one in base["tree"].values() if "off" not in one] == [
        (20, False),
        (30, False),
        (50, False),
    ]
    assert not [d for d in made.decisions if d.code == "sum-differs"]


def test_weights_and_scores_that_disagree_are_for_a_person(tmp_path: Path) -> None:
    rows = tuple(tuple("40%" if c == "20%" else "30%" if c == "50%" else c for c in row) for row in WEIGHED)
    node = Node(texts=("评价指标见表A.1。",), tables=(Sheet("评价指标与权重", rows),))
    made, folder = imported(
        around(*FULL.chapters[2:], annexes=(Annex("规范性", "评价指标与权重", node),)), tmp_path
    )
    assert lint(str(folder)) == ()
    base = yaml.safe_load(made.files["indicators/base.yaml"])
    assert base["combine"] | {"cite": None} == {
        "by": None,
        "full": None,
        "status": "unverified",
        "cite": None,
    }
    assert [one["weight"] for one in base["tree"].values() if "off" not in one] == [0.4, 0.3, 0.3]
    assert [d for d in made.decisions if d.code == "sum-differs" and "权重" in d.zh]
