"""Rewards of nobody but his own people are a part; meetings of the day's work decide no business; members of a body do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]

OWN = ("质量管理部员工", "质量部全体人员", "本部门员工", "质检科检验员", "下属", "品管部同事")
RULES = (
    "首席质量官对{}进行考核并决定其奖惩。",
    "首席质量官决定{}的考核和奖惩。",
    "{}的考核、奖惩由首席质量官决定。",
    "首席质量官有权考核{}，并决定奖惩。",
)


@pytest.mark.parametrize("who", OWN)
@pytest.mark.parametrize("said", RULES)
def test_his_own_people_are_a_part(who: str, said: str, sure_grants: Read) -> None:
    assert sure_grants(said.format(who), ()) == set()


@pytest.mark.parametrize("who", ["各部门", "全体员工", "质量管理部和其他各部门", "责任人员"])
def test_all_people_are_whole(who: str, sure_grants: Read) -> None:
    assert "assessment_reward" in sure_grants(f"首席质量官对{who}进行质量考核并决定其奖惩。", ())


DAILY = ("生产调度会", "公司生产调度会议", "每周生产调度会", "生产调度会、早会")


@pytest.mark.parametrize("meeting", DAILY)
def test_meetings_of_the_days_work(meeting: str, sure_grants: Read) -> None:
    assert sure_grants(f"首席质量官主持质量例会，参加{meeting}。", ()) == set()


@pytest.mark.parametrize(
    "said",
    [
        "首席质量官参加生产调度会和总经理办公会。",
        "首席质量官参加生产调度会，参与公司经营决策。",
        "首席质量官出席总经理办公会并表决。",
        "首席质量官是公司经营决策委员会委员。",
        "首席质量官系经营决策委员会委员。",
    ],
)
def test_bodies_that_decide(said: str, sure_grants: Read) -> None:
    assert "decision_participation" in sure_grants(said, ())


@pytest.mark.parametrize(
    "said",
    [
        "首席质量官参与选举经营决策委员会委员。",
        "首席质量官不是公司经营决策委员会委员。",
        "首席质量官向公司经营决策委员会委员汇报。",
        "首席质量官可作为公司经营决策委员会委员候选人。",
    ],
)
def test_who_is_no_member(said: str, sure_grants: Read) -> None:
    assert sure_grants(said, ()) == set()
