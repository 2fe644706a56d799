"""What goes on in spite of a veto, waits for others' look at it, or begins days after, is no whole veto."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LESS = (
    "首席质量官一票否决的，生产部可继续生产并同时上报总经理。",
    "首席质量官享有质量安全一票否决权，但不影响已签订合同的履行。",
    "首席质量官的否决意见经公司法务部审查后发出。",
    "首席质量官的否决决定在公告栏张贴满三日后生效。",
    "首席质量官享有质量安全一票否决权，实施细则出台前暂不行使。",
    "首席质量官作出否决决定，须经审批系统流程办结方可停线。",
    "在我市，已有十家企业赋予首席质量官质量安全一票否决权。",
    "首席质量官参加经营决策会议，其意见供决策参考。",
)
WHOLE = (
    "首席质量官享有质量安全一票否决权，否决后任何部门不得继续生产。",
    "首席质量官一票否决后，经其同意方可继续生产。",
    "首席质量官享有质量安全一票否决权，任何部门不得以合同交期为由拒绝执行。",
    "首席质量官的否决决定经其签署后下发各部门执行。",
    "首席质量官作出质量安全一票否决，各部门办结手续后存档。",
)


@pytest.mark.parametrize("text", LESS)
def test_it_is_less(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert not sure_grants(text, ()) - {"quality_safety_stop"}


@pytest.mark.parametrize("text", WHOLE)
def test_it_is_whole(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert "veto" in sure_grants(text, ())
