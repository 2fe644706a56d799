"""Whole small dossiers in which a power is told in several papers: its halves, and who draws up what he approves."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = (
    "# 首席质量官任命书\n\n兹聘任张三为公司首席质量官，任期三年。\n\n总经理：李四（签字）\n\n2025年3月1日\n"
)


def verdict(folder: Path, clause: str, **papers: str) -> str:
    (folder / "任命书.md").write_text(LETTER, "utf-8")
    for name, said in papers.items():
        (folder / f"{name}.md").write_text(f"# {name}\n\n{said}\n\n2025年5月1日\n", "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == f"authority.{clause}")


ASSESS = "首席质量官考核各部门的质量工作。"
REWARD = "首席质量官决定质量奖惩。"
PART = "首席质量官组织内审，对各工厂、各门店的质量状况作季度评价。"
BOTH = "首席质量官对各部门的质量工作进行考核，并决定奖惩。"


@pytest.mark.parametrize(
    ("one", "other", "whole"),
    [
        (ASSESS, REWARD, True),
        (BOTH, REWARD, True),
        (BOTH, ASSESS, True),
        (ASSESS, ASSESS, False),
        (ASSESS, "首席质量官提出质量奖惩建议，报总经理批准。", False),
        (ASSESS, "首席质量官决定2000元以内的质量奖惩。", False),
        (PART, REWARD, False),
    ],
)
def test_two_halves_are_the_whole(tmp_path, one, other, whole):
    found = verdict(tmp_path, "assessment_reward", 质量考核办法=one, 质量奖惩制度=other)
    assert (found == "satisfied") is whole


@pytest.mark.parametrize(
    ("made", "whole"),
    [
        ("首席质量官编制年度质量工作计划。", True),
        ("首席质量官制定年度质量计划。", True),
        ("首席质量官编制年度质量计划，报总经理批准。", False),
        ("首席质量官编制年度质量计划。年度质量计划由总经理批准。", False),
        ("首席质量官提出年度质量计划的建议稿。", False),
    ],
)
def test_drawing_up_beside_approving(tmp_path, made, whole):
    found = verdict(
        tmp_path, "plan_approval", 质量职责规定=made, 质量计划管理办法="质量计划由首席质量官批准。"
    )
    assert (found == "satisfied") is whole


def test_a_part_is_no_half_of_the_whole(tmp_path):
    """Assessing a part under a duty, beside a paper that gives the other half: read, and no whole power."""
    part = "建立并维护质量管理体系，组织内审，对各工厂、各门店的质量状况作季度评价。"
    found = verdict(
        tmp_path,
        "assessment_reward",
        首席质量官岗位说明书=part,
        质量奖惩制度="工厂主管以上人员因质量原因的绩效扣减，由首席质量官决定。",
    )
    assert found != "satisfied"
