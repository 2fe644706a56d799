"""A paper to which another one refers gives nothing by being named, and is asked for where it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.judgement.model import Assessment, Finding

LETTER = "# 首席质量官任命书\n\n兹任命张三为公司首席质量官。\n\n{said}\n\n总经理：李四\n\n2025年3月1日\n"
SAID = "其职责权限见《首席质量官岗位说明书》。"
RIGHTS = "首席质量官享有质量安全一票否决权。"


def judged(folder: Path, papers: dict[str, str]) -> Assessment:
    for name, text in papers.items():
        (folder / name).write_text(text, "utf-8")
    return check(folder, as_of="2026-01-01")


def veto(assessment: Assessment) -> Finding:
    return next(f for f in assessment.findings if f.clause == "authority.veto")


def test_what_is_missing_is_looked_for_in_the_paper_that_is_named(tmp_path):
    finding = veto(judged(tmp_path, {"任命书.md": LETTER.format(said=SAID)}))
    assert finding.verdict == "missing"
    assert "任命书.md 写明见《首席质量官岗位说明书》，而资料中没有该文件" in finding.reason["zh"]
    assert "`首席质量官岗位说明书`, which is not in the folder: look there" in finding.reason["en"]
    assert [wait.ask["zh"] for wait in finding.waits_for] == ["请提供：《首席质量官岗位说明书》"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("岗位说明书.md", "首席质量官岗位说明书"), ("02-首席质量官岗位说明书.md", "岗位职责与权限")],
)
def test_the_paper_that_is_there_says_it_itself(tmp_path, name, title):
    found = judged(
        tmp_path, {"任命书.md": LETTER.format(said=SAID), name: f"# {title}\n\n## 权限\n\n{RIGHTS}\n"}
    )
    assert veto(found).verdict == "satisfied"
    assert all("写明见" not in f.reason["zh"] for f in found.findings)
    (reference,) = (f for f in found.facts if f.kind == "reference")
    assert (reference.fields["found"], reference.fields["leads_to"]) == (True, name)


def test_a_draft_is_named_as_one_without_a_say(tmp_path):
    found = judged(
        tmp_path,
        {
            "任命书.md": LETTER.format(said=SAID),
            "b.md": f"# 首席质量官岗位说明书（征求意见稿）\n\n{RIGHTS}\n",
        },
    )
    assert veto(found).verdict == "missing"
    assert "而 b.md 不具效力" in veto(found).reason["zh"]


@pytest.mark.parametrize(
    ("named", "says"),
    [
        ("《质量管理部岗位说明书》", "# 质量管理部岗位说明书\n\n## 权限\n\n质量安全一票否决权。\n"),
        (
            "《生产副总经理岗位说明书》",
            "# 生产副总经理岗位说明书\n\n## 权限\n\n1. 对质量安全行使一票否决权。\n",
        ),
        ("《权限清单》", "# 权限清单\n\n## 权限\n\n1. 对质量安全行使一票否决权。\n"),
    ],
)
def test_a_reference_supplies_no_holder(tmp_path, named, says):
    """What stands under a heading that does not name the officer stays without him."""
    found = judged(tmp_path, {"任命书.md": LETTER.format(said=f"其职责权限见{named}。"), "b.md": says})
    assert veto(found).verdict != "satisfied"


def test_the_duties_of_somebody_else_are_not_looked_for(tmp_path):
    other = "# 仓库管理制度\n\n仓库管理员的职责权限见《仓库管理员岗位说明书》。\n"
    found = judged(tmp_path, {"任命书.md": LETTER.format(said="特此任命。"), "制度.md": other})
    assert all("仓库" not in f.reason["zh"] for f in found.findings)


def test_an_annex_in_a_file_of_its_own(tmp_path):
    letter = LETTER.format(said="职责权限按附件1执行。")
    assert "附件1" in veto(judged(tmp_path, {"任命书.md": letter})).reason["zh"]
    annex = f"# 附件1 首席质量官权限清单\n\n{RIGHTS}\n"
    assert veto(judged(tmp_path, {"附件1-权限清单.md": annex})).verdict == "satisfied"
