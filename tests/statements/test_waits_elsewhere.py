"""A later clause by which a power waits for somebody's answer or signature, for a day, or leaves a part out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
WAITS = (
    "首席质量官有一票否决权。政府订单不走这个程序。",
    "产品放行由首席质量官签批。样机不受此限。",
    "质量计划由首席质量官批准。批之前先过一遍技术部。",
    "首席质量官可叫停产线。叫停前给厂长打个电话，等他回话。",
    "产品放行由首席质量官负责。客户驻厂代表不签的，放行单作废。",
    "首席质量官审批质量计划。明年起按本条执行。",
    "首席质量官审批质量计划；未经回函确认前暂不执行。",
    "首席质量官可签发停产令。停产令须经生产指挥中心转发各车间，中心有权压单。",
)
HOLDS = (
    "首席质量官可叫停产线。叫停前不必等谁回话。",
    "首席质量官可叫停产线。叫停前先拍照留证。",
    "质量计划由首席质量官批准。批之前先看一遍上年数据。",
    "产品放行由首席质量官签批。首席质量官没签字的，放行单无效。",
    "产品放行由首席质量官签批。他没签字的，一律不放。",
    "质量计划由首席质量官批准，未经其批准前不得执行。",
    "首席质量官有一票否决权，调度室不得压单。",
)


@pytest.mark.parametrize("text", WAITS)
def test_what_waits(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", HOLDS)
def test_what_holds(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ())
