"""A seat whose holder sits out for some topics is one for a part of the business."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PART = (
    "首席质量官参加总经理办公会表决，涉及人事任免的议题应当回避。",
    "首席质量官系公司经营决策会议成员，讨论薪酬分配时退席。",
    "首席质量官作为经营班子成员参加经营会议，议题与投资有关的须离席。",
    "首席质量官为经营决策委员会委员，人事议题由其他委员表决。",
)
WHOLE = (
    "首席质量官作为经营班子成员参加经营会议并表决，涉及本人利害关系的议题应当回避。",
    "首席质量官为总经理办公会成员，与其本人有关的人事事项应回避。",
    "首席质量官作为经营决策委员会委员参与表决，委员与议题有关联关系的应当回避。",
)


@pytest.mark.parametrize("text", PART)
def test_a_seat_for_some_topics_is_no_whole_seat(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", WHOLE)
def test_who_withdraws_for_his_own_interest_is_a_member(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ()) == {"decision_participation"}
