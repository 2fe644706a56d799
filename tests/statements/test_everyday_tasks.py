"""Everyday lines of job descriptions: which of them give a power, and which only have its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
DUTIES = ("首席质量官岗位职责",)
NOTHING = (
    "参加公司经营例会，通报质量状况。",
    "参加总经理办公会，汇报质量工作。",
    "参加公司经营会议，对质量工作进行说明。",
    "参加公司生产经营决策会议，对涉及质量的事项发表意见。",
    "参与公司重大决策的讨论。",
    "参与公司重大事项的研讨。",
    "对生产过程中的质量问题有权责令整改。",
    "在产品放行前，出具产品放行审核记录。",
    "停产期间，做好设备维护。",
    "负责产品召回的组织与实施。",
    "负责停线和召回的组织实施。",
    "组织产品召回工作的具体实施、跟踪。",
    "负责申请质量经费并按规定使用。",
    "按照公司财务制度使用质量经费。",
    "合理使用质量管理经费。",
    "对产品质量进行评价，对违反质量规定的人员有权进行处罚。",
    "有权停止使用不合格的设备。",
    "有权制止违章操作。",
)
GIVEN = (
    ("参加总经理办公会，对经营议题发表意见并表决。", "decision_participation"),
    ("参与公司重大事项的讨论与表决。", "decision_participation"),
    ("参加总经理办公会，汇报质量工作，对重大事项享有表决权。", "decision_participation"),
    ("有权责令停产整改。", "quality_safety_stop"),
    ("负责产品召回的决定和实施。", "quality_safety_stop"),
    ("首席质量官放行前，仓库不得发货。", "product_release"),
    ("支配和使用质量经费。", "budget"),
    ("对各部门质量工作进行评价，并决定奖惩。", "assessment_reward"),
    ("对各门店的服务质量打分，并据此裁定奖金和罚款。", "assessment_reward"),
)


@pytest.mark.parametrize("text", NOTHING)
def test_a_task_gives_no_whole_power(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, DUTIES)


@pytest.mark.parametrize(("text", "authority"), GIVEN)
def test_what_stands_beside_a_power_takes_nothing(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, DUTIES)
