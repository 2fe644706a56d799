"""What a paper means by a matter, and what it leaves out of it, bounds the rights over it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
OVER = ("质量管理规定", "首席质量官")


@pytest.mark.parametrize(
    ("said", "authority"),
    [
        ("质量经费由首席质量官审批使用。本制度所称质量经费，不包括检测设备购置费。", "budget"),
        ("质量经费由首席质量官审批使用。本制度所称质量经费仅指质量培训费。", "budget"),
        ("首席质量官批准质量计划。本规定所称质量计划，不含投资类计划。", "plan_approval"),
        (
            "首席质量官决定质量考核与奖惩。本办法所称质量考核，不包括对中层以上人员的考核。",
            "assessment_reward",
        ),
    ],
)
def test_a_definition_that_leaves_a_part_out_bounds_it(said: str, authority: str, sure_grants: Read) -> None:
    assert authority not in sure_grants(said, OVER)


@pytest.mark.parametrize(
    ("said", "authority"),
    [
        ("质量经费由首席质量官审批使用。本制度所称质量经费，是指用于质量工作的全部支出。", "budget"),
        ("首席质量官批准质量计划。本规定所称客户，不包括内部客户。", "plan_approval"),
        ("质量经费由首席质量官审批使用。本制度所称质量计划，不含投资类计划。", "budget"),
    ],
)
def test_another_definition_does_not(said: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(said, OVER)
