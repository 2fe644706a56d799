"""What a meeting resolves to give him is his; what somebody must agree to each time is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("会议决定将质量安全一票否决权授予首席质量官霍达同志。", "veto"),
        ("董事会研究决定将质量计划审批权授予首席质量官。", "plan_approval"),
        ("同意首席质量官对质量安全事项享有一票否决权。", "veto"),
        ("同意首席质量官祝英女士列入公司经营决策委员会，享有表决权。", "decision_participation"),
        ("聘任祝英为首席质量官；同意其对质量安全事项享有一票否决权。", "veto"),
        ("会议一致同意首席质量官审批年度质量计划。", "plan_approval"),
    ],
)
def test_what_is_resolved_is_his(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, ("董事会决议",))


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("董事会同意首席质量官提出的年度质量计划。", "plan_approval"),
        ("总经理同意首席质量官行使一票否决权的，方可停止生产。", "veto"),
        ("总经理同意首席质量官批准年度质量计划后，计划方可下发。", "plan_approval"),
        ("会议决定将质量计划审批权授予总工程师。", "plan_approval"),
        ("会议决定将质量计划提交首席质量官审核，由总经理批准。", "plan_approval"),
        ("董事会同意其他事项由首席质量官报总经理批准。", "plan_approval"),
        ("会议未同意首席质量官享有质量安全一票否决权。", "veto"),
        ("会议不同意首席质量官对质量安全事项享有一票否决权。", "veto"),
    ],
)
def test_what_waits_or_goes_elsewhere_is_not(text: str, authority: str, sure_grants: Read) -> None:
    assert authority not in sure_grants(text, ("董事会决议",))


def test_who_names_him_gives_him_no_seat_under_the_heading_of_a_meeting(sure_grants: Read) -> None:
    over = ("董事会决议", "第三届董事会第七次会议")
    said = "会议审议通过《关于聘任首席质量官的议案》，同意聘任杜娟女士为首席质量官。"
    assert sure_grants(said, over) == set()
