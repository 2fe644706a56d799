"""Who may undo what the officer decided has the last word, however he comes to it; what nobody may undo stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
UNDONE = (
    "质量安全否决由首席质量官作出。委员会每季度听取一次汇报并可撤销。",
    "质量安全否决由首席质量官作出。委员会每季度听取一次否决情况汇报并可撤销。",
    "质量安全否决由首席质量官作出。总经理听取汇报后，也可推翻。",
    "停线由首席质量官决定。厂长到场看过后可以取消。",
    "停线由首席质量官决定。生产副总看过现场，亦可解除。",
    "产品放行由首席质量官决定。销售总监对放行单有疑问的可以撤回。",
    "质量计划由首席质量官审批。总工程师看过后不满意的可退回。",
    "质量经费由首席质量官审批。不合规的，财务总监退回。",
    "质量安全否决由首席质量官作出。项目经理觉得工期来不及的，可以先干着。",
    "质量战略由首席质量官制定。各事业部可以另搞一套。",
)
STANDS = (
    "质量安全否决由首席质量官作出。任何人不得撤销。",
    "质量安全否决由首席质量官作出。委员会每季度听取一次否决情况汇报，不可撤销。",
    "质量安全否决由首席质量官作出，其本人可以撤销。",
    "质量安全否决由首席质量官作出，首席质量官认为情况变化的，可以撤销。",
    "质量计划由首席质量官批准，不合格的计划他可退回。",
    "质量计划由首席质量官审批，内容不妥的退回。",
    "质量经费由首席质量官审批。票据不全的，财务部退回补齐。",
)


@pytest.mark.parametrize("text", UNDONE)
def test_what_others_may_undo(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", STANDS)
def test_what_stands(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ())
