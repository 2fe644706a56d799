"""What bounds somebody else's paperwork, or is named to say that it makes no difference, bounds no power."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
FREE = (
    "质量经费由首席质量官审批。财务部只管付款。",
    "质量安全否决由首席质量官作出。质量部只作记录。",
    "质量考核奖惩由首席质量官决定。人事总监只表示收到。",
    "首席质量官可因质量隐患叫停任何一条生产线，旺季亦然。",
    "首席质量官可因质量隐患叫停任何一条生产线，夜班也一样。",
    "首席质量官可因质量隐患叫停任何一条生产线，旺季也照样停。",
    "产品放行由首席质量官签字，不论内销外销。",
    "首席质量官对质量安全事项拥有一票否决权，否决单一提交，系统即时锁定商品。",
    "产品放行由首席质量官签发。其休假时由其书面指定的人代签。",
    "首席质量官对质量安全事项享有一票否决权。委员会每季度听取一次否决情况汇报。",
    "质量工作计划由首席质量官审批。改制方案已经职代会通过。",
    "首席质量官为总经理办公会成员，对上会议题逐项投票。",
    "首席质量官可因质量隐患叫停任何标段的施工，项目经理应立即撤出人员。",
)
BOUNDED = (
    "质量经费由首席质量官审批。财务总监只核准大额支出。",
    "质量计划由首席质量官签字，只表示知悉。",
    "首席质量官可叫停一号线，夜班也一样。",
    "首席质量官可叫停生产线，须厂长同意，夜班也一样。",
    "首席质量官可叫停生产线，夜班除外。",
    "首席质量官可叫停生产线，不论内销外销，均由厂长同意。",
    "产品放行由首席质量官签字，仅限内销，外销与内销不一样。",
    "质量计划由首席质量官编制。该方案已经总经理批准。",
    "总经理休假时，产品放行由首席质量官签发。",
    "首席质量官对质量安全事项有一票否决权。总经理休假时由其代行。",
    "首席质量官可因质量隐患叫停三标段的施工。",
)


@pytest.mark.parametrize("text", FREE)
def test_what_bounds_nothing(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ())


@pytest.mark.parametrize("text", BOUNDED)
def test_what_bounds_him(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())
