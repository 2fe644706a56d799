"""Who only offers an opinion on the quality appraisal does not hold the appraisal; what is monitored is no reckoning of costs."""

from __future__ import annotations

import pytest

from .test_duties_plainly import laid

JOB = ("首席质量官岗位说明书", "职责")


@pytest.mark.parametrize(
    "text",
    [
        "质量考核与奖惩意见由首席质量官汇总提出，绩效小组审定，总经理签发后执行。",
        "提出质量考核意见，报总经理办公会审定。",
        "质量考核和奖罚建议由首席质量官起草。",
        "汇总质量考核的初步意见，交人力资源部。",
    ],
)
def test_an_opinion_is_no_appraisal(text: str) -> None:
    assert "internal_assessment" not in laid(text, *JOB)


@pytest.mark.parametrize(
    "text",
    [
        "主持公司内部质量考核，听取各部门意见。",
        "质量考核与奖惩意见由首席质量官决定并签发。",
        "组织质量考核，对结果提出奖惩意见。",
        "质量考核由首席质量官组织实施。",
    ],
)
def test_who_holds_the_appraisal(text: str) -> None:
    assert "internal_assessment" in laid(text, *JOB)


@pytest.mark.parametrize(
    "text",
    [
        "组织对毛坯、半成品、成品质量的监测和统计分析。",
        "组织质量监视、测量工作。",
        "负责产品质量监控及统计分析。",
        "组织品质巡检和飞行检查。",
    ],
)
def test_monitoring_is_no_reckoning_of_costs(text: str) -> None:
    found = laid(text, *JOB)
    assert "monitoring" in found
    assert "quality_cost" not in found


@pytest.mark.parametrize(
    "text",
    [
        "组织质量监测，并负责质量成本的统计、分析。",
        "组织质量数据的统计分析。",
        "组织质量损失的统计和控制。",
    ],
)
def test_costs_are_reckoned(text: str) -> None:
    assert "quality_cost" in laid(text, *JOB)


@pytest.mark.parametrize(
    "text",
    ["协助质量部开展品质巡检。", "品质巡检由质量部组织，首席质量官参加。", "采购品质巡检设备。"],
)
def test_others_monitor(text: str) -> None:
    assert "monitoring" not in laid(text, *JOB)
