"""How it came to be the officer's, or where he has his vote, is nobody's consent to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = (
    ("为保障首席质量官独立履职，董事会决定：企业质量战略由首席质量官制定。", "strategy"),
    ("为加强质量管理，总经理办公会研究决定：质量计划由首席质量官批准。", "plan_approval"),
    ("在公司董事会、经理层集体决策经营事项时，首席质量官作为正式成员参加表决。", "decision_participation"),
    ("公司集体研究经营事项时，首席质量官作为正式成员参加讨论和表决。", "decision_participation"),
    ("集团首席质量官批准质量计划，各子公司质量总监负责编制。", "plan_approval"),
    ("经与会股东表决通过，决议如下：首席质量官有权审批质量经费。", "budget"),
    ("经全体董事一致表决，决议如下：首席质量官对质量安全事项享有一票否决权。", "veto"),
    ("关于明确首席质量官职权的议案获全票通过，首席质量官有权批准质量计划。", "plan_approval"),
    # what is not of safety is others' and takes nothing from a veto on safety
    ("涉及食品安全的，由首席质量官一票否决；不影响食品安全的外观瑕疵，由品控部处理。", "veto"),
    ("首席质量官说“不”即为“不”，公司授予其质量安全一票否决权。", "veto"),
)
NOT_HIS = (
    "经全体董事一致表决，决议如下：首席质量官批准质量计划须经总经理同意。",
    "关于明确首席质量官职权的议案未获通过，首席质量官有权批准质量计划的建议不予采纳。",
    "全体董事表决同意后，首席质量官批准质量计划。",
    "涉及食品安全的，由首席质量官一票否决；一般食品安全问题由品控部处理。",
    "质量安全制度的最终解释由首席质量官负责。",
    "为保障首席质量官履职，董事会决定：质量战略由总经理制定，首席质量官组织实施。",
    "为保障首席质量官履职，董事会决定：质量计划由首席质量官提出，报总经理批准。",
    "公司董事会集体决策经营事项时，首席质量官列席。",
    "质量计划经公司董事会集体决策时，首席质量官说明情况。",
    "集团首席质量官批准质量计划，分公司首席质量官编制。",
)


@pytest.mark.parametrize("heading", ["关于质量计划审批权限移交的通知", "质量计划审批权移交的决定"])
def test_a_notice_of_what_is_handed_over(
    heading: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants("质量计划由首席质量官批准。", (heading,)) == {"plan_approval"}


def test_a_list_of_what_is_handed_over_on_leaving(
    sure_grants: Callable[[str, tuple[str, ...]], set[str]],
) -> None:
    assert not sure_grants("质量计划由首席质量官批准。", ("离任移交清单",))


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_it_is_the_officers(
    text: str, authority: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert authority in sure_grants(text, ())


@pytest.mark.parametrize("text", NOT_HIS)
def test_it_is_not_surely_his(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert not sure_grants(text, ())
