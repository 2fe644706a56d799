"""Duties in whole papers: whose a list is, columns that hold duties and columns beside them, and keys of matrices."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier import read_dossier
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.duties.reading import read_duties

from .test_duties import topics


def in_paper(folder: Path, text: str) -> dict[str, bool]:
    """Topic and whether it is surely his to answer for or to organise, of a paper written in Markdown."""
    (folder / "dossier.yaml").write_text("enterprise: {name: 甲公司}\n", encoding="utf-8")
    (folder / "岗位说明书.md").write_text(text, encoding="utf-8")
    found: dict[str, bool] = {}
    for document in read_dossier(folder).documents:
        for duty in read_duties(document.blocks, vocabulary_of("cqo-2023"), topics()):
            if duty.role in ("responsible", "organises"):
                found[duty.topic] = found.get(duty.topic, False) or duty.certainty == "sure"
    return found


def _described(post: str, superior: str) -> str:
    return (
        f"# 岗位说明书\n\n| 岗位名称 | {post} | 直接上级 | {superior} |\n|---|---|---|---|\n| 部门 | 质量 | 编制 | 1 |\n\n"
        "## 主要职责\n\n| 序号 | 职责 | 频次 | 输出 |\n|---|---|---|---|\n"
        "| 1 | 组织质量培训 | 季 | 培训记录 |\n| 2 | 组织缺陷产品召回 | 按需 | 召回报告 |\n| 3 | 主持例会 | 月 | 质量成本报表 |\n"
    )


def test_a_duty_that_heads_its_row_is_that_of_the_post_described(tmp_path: Path) -> None:
    assert in_paper(tmp_path, _described("首席质量官", "总经理")) == {"education": True, "recall": True}


def test_the_row_of_another_post_is_not_his(tmp_path: Path) -> None:
    assert in_paper(tmp_path, _described("质量部经理", "首席质量官")) == {}


LISTED = "# 首席质量官岗位说明书\n\n## 岗位职责\n\n"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "| 职责 | 权重 | 考核标准 |\n|---|---|---|\n| 组织质量培训 | 20% | 完成率≥95% |\n",
            {"education": True},
        ),
        ("| 职责 | 备注 |\n|---|---|\n| 组织质量培训 | 由人力资源部负责 |\n", {"education": False}),
        ("| 职责 | 备注 |\n|---|---|\n| 组织质量培训 | 暂停 |\n", {"education": False}),
        ("| 职责 | 责任部门 | 频次 |\n|---|---|---|\n| 组织质量培训 | 人力资源部 | 季 |\n", {}),
        ("| 工作内容 | 输出 |\n|---|---|\n| 主持日常工作 | 质量培训 |\n", {}),
    ],
)
def test_what_stands_beside_a_duty(table: str, expected: dict[str, bool], tmp_path: Path) -> None:
    assert in_paper(tmp_path, LISTED + table) == expected


@pytest.mark.parametrize(
    ("lead_in", "expected"),
    [
        ("首席质量官：公司高级管理人员，直接对总经理负责，独立于生产部。其职责为：", True),
        ("首席质量官直接对总经理负责，其主要职责如下：", True),
        ("总经理领导首席质量官。其职责为：", False),
        ("首席质量官领导质量部，质量部的职责为：", None),
        ("质量部在首席质量官领导下，其职责为：", None),
        ("公司拟设首席质量官，其职责如下：", None),
    ],
)
def test_whose_the_list_after_a_lead_in_is(lead_in: str, expected: bool | None, tmp_path: Path) -> None:
    text = f"# 组织机构与职责\n\n{lead_in}\n\n1. 组织召回；\n2. 组织质量培训。\n"
    assert in_paper(tmp_path, text).get("recall") is expected


def _matrix(key: str, officer: str, other: str, title: str = "职责分配表") -> str:
    return (
        f"# {title}\n\n{key}\n\n| 职责 | 总经理 | 首席质量官 | 质量部 |\n|---|---|---|---|\n"
        f"| 质量培训 | - | {officer} | {other} |\n| 质量改进 | - | {officer} | {other} |\n"
    )


RACI = "质量职责矩阵（RACI）"


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        (_matrix("●主责 ○配合 △知会", "●", "○"), True),
        (_matrix("●＝负责，○＝参与", "●", "○"), True),
        (_matrix("主责● 配合○", "●", "○"), True),
        (_matrix("●主责 ○配合 △知会", "○", "●"), None),
        (_matrix("●主责 ○配合 △知会", "△", "●"), None),
        (_matrix("●审批 ○审核", "●", "○"), False),
        (_matrix("本表自发布之日起施行。", "●", "○"), False),
        (_matrix("R＝执行 A＝最终批准/负责 C＝被咨询 I＝被告知。一事一A。", "A", "R", RACI), True),
        (_matrix("R＝执行 A＝最终批准/负责 C＝被咨询 I＝被告知。一事一A。", "A/R", "R", RACI), True),
        (_matrix("R＝执行 A＝最终批准/负责 C＝被咨询 I＝被告知。一事一A。", "R", "A", RACI), False),
        (_matrix("R＝执行 A＝最终批准/负责 C＝被咨询 I＝被告知。一事一A。", "C", "A", RACI), None),
        (_matrix("R＝执行 A＝最终批准/负责 C＝被咨询 I＝被告知。一事一A。", "I", "A", RACI), None),
        (_matrix("按本表执行。", "A", "R", RACI), True),
        (_matrix("按本表执行。", "R", "A", RACI), False),
    ],
)
def test_the_key_tells_what_a_mark_lays_on_him(paper: str, expected: bool | None, tmp_path: Path) -> None:
    assert in_paper(tmp_path, paper).get("education") is expected


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        ("任命张明华同志为公司首席质量官。\n\n张明华同志负责组织质量培训。\n", True),
        ("首席质量官（以下简称“质量主官”）对质量负责。\n\n质量主官负责组织质量培训。\n", True),
        ("任命张明华为公司首席质量官，李建国为质量部经理。\n\n李建国负责组织质量培训。\n", None),
        ("任命张明华为公司首席质量官，李建国为质量部经理。\n\n李建国同志负责组织质量培训。\n", None),
    ],
)
def test_his_name_in_the_paper(paper: str, expected: bool | None, tmp_path: Path) -> None:
    assert in_paper(tmp_path, f"# 任命书\n\n{paper}").get("education") is expected


@pytest.mark.parametrize(
    "paper",
    [
        "# 首席质量官岗位说明书（征求意见稿）\n\n## 岗位职责\n\n1. 组织召回\n",
        "# 首席质量官2025年述职报告\n\n## 主要工作\n\n1. 组织质量培训12次。\n2. 组织召回两起。\n",
        "# 首席质量官目标责任书\n\n| 指标 | 目标值 | 权重 |\n|---|---|---|\n| 质量培训 | 12次 | 20% |\n",
        "# 首席质量官岗位说明书\n\n## 岗位目的\n\n确保质量管理体系有效运行。\n",
        "# 关于增加首席质量官职责的请示\n\n拟增加首席质量官下列职责：\n\n1. 组织召回\n",
        "# 岗位说明书\n\n岗位名称：首席质量官助理\n\n## 岗位职责\n\n1. 组织召回\n",
        "# 首席质量官工作制度\n\n## 各部门职责\n\n第五条 质量部履行下列职责：\n\n（一）组织召回；\n",
    ],
)
def test_papers_that_lay_nothing_on_him(paper: str, tmp_path: Path) -> None:
    assert not any(in_paper(tmp_path, paper).values())
