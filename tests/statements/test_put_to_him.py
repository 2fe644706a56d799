"""What is drawn up by others and put to the officer waits for him alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = (
    "各分厂质量计划编制完成后报首席质量官审批，批准后方可实施。",
    "质量计划由质量部编制后报首席质量官审批，批准后下发各车间执行。",
    "年度质量计划拟定后送首席质量官批准，批准后印发。",
)
NOT_HIS = (
    "质量管理部编制质量计划，报首席质量官审批，经总经理批准后实施。",
    "质量管理部拟定质量计划，报首席质量官审核，批准后实施。",
    "首席质量官提出停线申请，批准后停线。",
    "首席质量官编制质量计划，批准后实施。",
)


@pytest.mark.parametrize("text", HIS)
def test_it_waits_for_him(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert sure_grants(text, ()) == {"plan_approval"}


@pytest.mark.parametrize("text", NOT_HIS)
def test_it_waits_for_somebody_else(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())
