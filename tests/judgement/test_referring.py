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


RIGHT = "首席质量官有权审批年度质量计划"


def plan(assessment: Assessment) -> Finding:
    return next(f for f in assessment.findings if f.clause == "authority.plan_approval")


def notices(assessment: Assessment) -> list[str]:
    return [n.message["zh"] for n in assessment.notices if n.code == "refers-to-unseen"]


@pytest.mark.parametrize(
    "said",
    [
        f"{RIGHT}，具体权限见《分权手册》。",
        f"{RIGHT}。审批权限的范围按《分权手册》执行。",
        f"{RIGHT}，审批权限以《分权手册》为准。",
        f"{RIGHT}。\n\n上述权限的行使按《分权手册》执行。",
        f"{RIGHT}。\n\n其具体权限见《分权手册》。",
        "首席质量官在《分权手册》规定的权限内审批年度质量计划。",
    ],
)
def test_how_far_a_power_goes_is_not_sure_where_the_paper_that_tells_it_is_missing(tmp_path, said):
    found = judged(tmp_path, {"任命书.md": LETTER.format(said=said)})
    assert plan(found).verdict not in ("satisfied", "violated")
    (notice,) = notices(found)
    assert "《分权手册》" in notice and "资料中没有该文件" in notice
    assert "分权手册" in plan(found).reason["zh"]
    assert any("分权手册" in wait.ask["zh"] for wait in plan(found).waits_for)


@pytest.mark.parametrize(
    "said", [f"{RIGHT}，其他权限见《分权手册》。", f"{RIGHT}。\n\n其余权限按《分权手册》执行。"]
)
def test_what_is_left_beyond_it_takes_nothing_from_it_and_is_named(tmp_path, said):
    found = judged(tmp_path, {"任命书.md": LETTER.format(said=said)})
    assert plan(found).verdict == "satisfied"
    assert len(notices(found)) == 1


@pytest.mark.parametrize(
    "limit",
    [
        "首席质量官审批年度质量计划，须经总经理批准后生效。",
        "首席质量官不审批年度质量计划。",
        "首席质量官可就年度质量计划提出建议，由总经理审批。",
    ],
)
@pytest.mark.parametrize("name", ["分权手册", "首席质量官岗位说明书", "质量计划管理办法"])
def test_a_grant_is_not_saved_by_the_limit_of_the_paper_that_it_refers_to(tmp_path, limit, name):
    letter = LETTER.format(said=f"{RIGHT}，具体权限见《{name}》。")
    found = judged(tmp_path, {"任命书.md": letter, "b.md": f"# {name}\n\n{limit}\n"})
    assert plan(found).verdict in ("conflicting", "violated")
    assert notices(found) == []


@pytest.mark.parametrize("status", ["（征求意见稿）", "（作废）"])
def test_a_paper_without_a_say_is_as_good_as_missing(tmp_path, status):
    letter = LETTER.format(said=f"{RIGHT}，具体权限见《分权手册》。")
    found = judged(tmp_path, {"任命书.md": letter, "b.md": f"# 分权手册{status}\n\n{RIGHT}。\n"})
    assert plan(found).verdict != "satisfied"
    assert len(notices(found)) == 1


def test_a_paper_that_another_one_ended_is_as_good_as_missing(tmp_path):
    papers = {
        "任命书.md": LETTER.format(said=f"{RIGHT}，具体权限见《分权手册》。"),
        "b.md": f"# 分权手册\n\n{RIGHT}。\n\n2020年1月1日\n",
        "c.md": "# 关于废止《分权手册》的通知\n\n《分权手册》自即日起废止。\n\n总经理：李四\n\n2025年6月1日\n",
    }
    found = judged(tmp_path, papers)
    assert plan(found).verdict != "satisfied"
    assert len(notices(found)) == 1


def test_the_job_description_of_somebody_else_is_not_that_of_the_officer(tmp_path):
    letter = LETTER.format(said="其职责权限以岗位说明书为准。")
    other = "# 生产副总经理岗位说明书\n\n## 权限\n\n1. 审批年度生产计划。\n"
    found = judged(tmp_path, {"任命书.md": letter, "b.md": other})
    assert len(notices(found)) == 1
    own = "# 首席质量官岗位说明书\n\n## 权限\n\n1. 审批年度质量计划。\n"
    assert notices(judged(tmp_path, {"c.md": own})) == []


def test_a_paper_that_cannot_be_read_is_asked_for(tmp_path):
    letter = LETTER.format(said=f"{RIGHT}，具体权限见《分权手册》。")
    (tmp_path / "分权手册.pdf").write_bytes(b"%PDF-1.7 truncated")
    found = judged(tmp_path, {"任命书.md": letter})
    assert plan(found).verdict != "satisfied"
    (notice,) = notices(found)
    assert "分权手册.pdf" in notice and "未能读取" in notice


FORM = "# 岗位说明书\n\n| 岗位名称 | {post} |\n|---|---|\n| 直接上级 | {above} |\n| 工作权限 | 审批年度质量计划 |\n"


@pytest.mark.parametrize(
    ("post", "above", "asked"), [("首席质量官", "总经理", False), ("质量部经理", "首席质量官", True)]
)
def test_the_form_that_names_the_post_is_the_job_description_meant(tmp_path, post, above, asked):
    papers = {"任命书.md": LETTER.format(said=SAID), "说明书.md": FORM.format(post=post, above=above)}
    found = judged(tmp_path, papers)
    assert ("refers-to-unseen" in [notice.code for notice in found.notices]) is asked
