"""A part of the money, a veto over materials, what begins later, what holds in default of an objection, what others may not do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import interpret

LESS = (
    # a part of the money
    "首席质量官对质量经费中的培训费、资料费有审批权，检测设备购置费按固定资产管理程序办理。",
    "质量预算内的认证费、咨询费，首席质量官可自行批准。",
    "首席质量官负责质量预算中认证费用的审批。",
    "质量专项经费所列培训费由首席质量官审批。",
    # a veto over materials
    "首席质量官对进厂原辅材料的质量有一票否决权。",
    "原材料质量由首席质量官行使一票否决权。",
    "首席质量官有权否决不合格原材料。",
    # in default of an objection
    "首席质量官作出的否决自送达起三个工作日内未被总裁撤销的，发生效力。",
    "首席质量官的否决自送达之日起三日内总裁未撤销的，产生约束力。",
    "首席质量官签发的放行单两日内未被厂长撤销的，发生法律效力。",
    "首席质量官作出的否决在未被总裁撤销前发生效力。",
    # what begins later
    "首席质量官行使质量计划审批权，待集团质量委员会对其完成任前考核并发文确认后开始。",
    "首席质量官审批质量计划，自集团发文确认之日起开始。",
    "首席质量官享有质量否决权，到岗满三个月且考核合格后开始行使。",
    "首席质量官审批质量计划，等集团考核完再开始。",
    "待集团质量委员会完成任前考核并发文确认后，首席质量官开始行使质量计划审批权。",
    # he may not do it for those who may
    "产品放行由质量受权人独立履行，首席质量官不得代为放行。",
    "停产由厂长决定，首席质量官不得代为下令停产。",
    "产品放行由质量受权人决定，总经理、首席质量官不得代为放行。",
)
WHOLE = (
    "质量经费中的各项支出由首席质量官审批。",
    "首席质量官对公司预算中的质量经费有审批权。",
    "首席质量官审批质量经费（含培训费、资料费）。",
    "质量经费及其中的培训费由首席质量官审批。",
    "首席质量官对原材料、半成品、成品质量有一票否决权。",
    "首席质量官对从原料进厂到产品出厂的全过程质量有一票否决权。",
    "首席质量官对质量安全有一票否决权，有权否决不合格原材料进厂。",
    "首席质量官作出的否决自送达起立即发生效力，任何人不得撤销。",
    "首席质量官作出的否决三日内未被首席质量官撤销的，发生效力。",
    "首席质量官决定产品放行，待其签字后开始发货。",
    "首席质量官自本文件下发之日起开始行使质量否决权。",
    "首席质量官对质量安全有一票否决权，在发现重大质量问题时行使。",
    "产品放行由首席质量官决定，生产部不得代为放行。",
    "首席质量官独立行使质量否决权，总经理不得代为行使。",
)


@pytest.mark.parametrize("text", LESS)
def test_is_less_than_the_power(text: str, sure_grants: Callable[[str], set[str]]) -> None:
    assert not sure_grants(text), text


@pytest.mark.parametrize("text", WHOLE)
def test_stays_whole(text: str, sure_grants: Callable[[str], set[str]]) -> None:
    assert sure_grants(text), text


def test_who_may_not_act_for_another_is_denied() -> None:
    said = interpret("产品放行由质量受权人独立履行，首席质量官不得代为放行。", ())
    assert [(s.authority, s.effect) for s in said if s.holder == "cqo"] == [("product_release", "denied")]


def test_kinds_of_cost_under_a_heading_on_the_money(sure_grants: Callable[..., set[str]]) -> None:
    heading = ("质量经费管理",)
    assert not sure_grants("培训费、资料费由首席质量官审批。", heading)
    assert sure_grants("各项费用由首席质量官审批。", heading) == {"budget"}
