"""A power whose giving is put off is not given; what is settled later beside it, or handed on by him, is no matter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
PUT_OFF = (
    ("首席质量官的一票否决权，一年后再看要不要给。", ()),
    ("首席质量官行使一票否决权的事，容后再议。", ()),
    ("由首席质量官审批质量预算，这一条先放一放。", ()),
    ("首席质量官批准产品放行，什么时候开始另定。", ()),
    ("质量计划审批权日后移交首席质量官。", ()),
    ("质量计划审批权适时授予首席质量官。", ()),
    ("质量预算审批权成熟一项、授予首席质量官一项。", ()),
    ("质量预算由首席质量官审批。此事以后再定。", ()),
    ("质量预算由首席质量官审批，此事暂缓。", ()),
    ("质量预算由首席质量官审批，生效日期另行通知。", ()),
    ("质量安全一票否决权（一年后再定）", ("权限", "首席质量官")),
    ("质量计划审批权什么时候交给首席质量官，还没定。", ()),
    ("首席质量官的停产权，今年不给，明年看情况。", ()),
    ("质量奖惩权给不给首席质量官，先看半年。", ()),
)
GIVEN = (
    "质量计划审批权自即日起交给首席质量官。",
    "质量计划审批权授予首席质量官，授权一年后再评估一次使用情况。",
    "首席质量官有权停产，复产时间以后再定。",
    "首席质量官可视情况行使一票否决权。",
    "首席质量官决定产品放行，是否复检以后再定。",
    "首席质量官决定停产；是否移交生产部以后再说。",
    "质量预算审批权自本月起交给首席质量官，流程以后再优化。",
    "首席质量官可视情况先停产，事后再报总经理。",
)


@pytest.mark.parametrize(("text", "headings"), PUT_OFF)
def test_what_is_put_off_is_not_given(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)


@pytest.mark.parametrize("text", GIVEN)
def test_what_is_given_now(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ())
