"""What the officer helps with, proposes in one breath, or does on somebody's authority each time, is not his own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
OF_OTHERS = (
    "首席质量官协助总经理审批质量计划、决定停产。",
    "首席质量官负责协助总经理制定质量战略、审批质量计划、管理质量经费。",
    "首席质量官协助总经理审批质量计划、行使质量安全一票否决权。",
    "首席质量官建议总经理审批质量计划、决定停产。",
    "首席质量官协助总经理：审批质量计划；决定停产。",
    "为协助总经理，首席质量官审批质量计划。",
    "首席质量官根据授权适时决定停产。",
    "首席质量官依授权决定停产。",
    "首席质量官视授权情况审批质量预算。",
    "首席质量官在获得授权后决定停产。",
    "根据总经理授权，首席质量官适时行使质量安全一票否决权。",
)
HIS = (
    ("首席质量官协助总经理制定质量战略、有权审批质量计划。", "plan_approval"),
    ("首席质量官协助总经理开展工作，审批质量计划。", "plan_approval"),
    ("首席质量官根据授权书决定停产。", "quality_safety_stop"),
    ("根据董事会授权，首席质量官行使质量安全一票否决权。", "veto"),
    ("首席质量官对质量战略提出建议、审批质量计划。", "plan_approval"),
)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_the_work_of_others(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_his_own_work_beside_it(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, ())
