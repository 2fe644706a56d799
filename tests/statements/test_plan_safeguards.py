"""Safeguards that whoever makes the annual quality plan makes with it, and those of somebody else or of another matter."""

from __future__ import annotations

import pytest

from .test_duties_plainly import laid

JOB = ("首席质量官岗位说明书", "职责")


@pytest.mark.parametrize(
    "text",
    [
        "组织制订年度质量工作计划及配套保障措施。",
        "主持编制下一年度质量计划，并落实人员、资金等保障措施，报总经理批准后下发。",
        "组织年度质量计划及其保障措施的编制和落实。",
        "每年十月组织编写次年质量计划和保证措施，报总经理。",
        "集团年度质量计划及保障方案由首席质量官组织编制并签批。",
        "牵头编制年度质量计划，落实保证计划实现的各项措施。",
        "每年12月组织拟定下一年度质量计划，同时落实设备和措施保障。",
        "主持编制年度质量工作计划，配套制定资源保障方案。",
    ],
)
def test_they_are_made_with_the_plan(text: str) -> None:
    assert {"annual_plan", "safety_measures"} <= laid(text, *JOB)


@pytest.mark.parametrize(
    "text",
    [
        "组织编制年度质量计划，保障措施由生产副总经理落实。",
        "组织编制年度质量计划，由行政部落实人员、资金等保障措施。",
        "组织编制年度质量计划，协助生产部落实保障措施。",
        "组织编制年度质量计划，审核生产部制定的保障措施。",
        "组织编制年度质量计划及消防保障措施。",
        "组织编制年度质量计划及后勤保障措施。",
        "组织编制年度质量计划。",
        "协助总经理编制年度质量计划及保障措施。",
        "参与年度质量计划和保障措施的编制。",
        "年度质量计划及保障措施由企管部组织编制，首席质量官参与。",
        "建议公司编制年度质量计划和保障措施。",
        "首席质量官不负责年度质量计划及保障措施。",
    ],
)
def test_no_others_and_no_other_matter(text: str) -> None:
    assert "safety_measures" not in laid(text, *JOB)
