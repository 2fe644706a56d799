"""Whoever assesses one department, workshop or trade decides on a part of the firm."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PART = (
    "首席质量官对检验室所属人员进行质量考核并决定奖惩，其他部门人员由各部门负责人考核奖惩。",
    "首席质量官可以对品质管理部、实验室的质量工作进行考核并实施奖惩。",
    "首席质量官负责品控部的质量考核并决定奖惩。",
    "首席质量官负责对检验员进行质量考核和奖惩。",
    "质检科的质量考核奖惩由首席质量官决定。",
    "灌装车间的质量考核与奖惩由首席质量官决定；其余车间归生产副总。",
)
WHOLE = (
    "首席质量官对各部门进行质量考核并决定奖惩，质量管理部负责汇总。",
    "首席质量官对生产、质检等各部门的质量工作进行考核并决定奖惩。",
    "首席质量官对质量部、生产部、采购部等各部门进行质量考核并决定奖惩。",
    "首席质量官对全体员工（含质量部人员）进行质量考核并决定奖惩。",
    "各车间、班组的质量考核与奖惩由首席质量官决定。",
    "首席质量官对责任部门进行质量考核并决定奖惩。",
    "车间的质量考核与奖惩由首席质量官决定。",
)


@pytest.mark.parametrize("text", PART)
def test_one_department_is_a_part(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", WHOLE)
def test_all_of_them_are_the_whole(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ()) == {"assessment_reward"}
