"""What stands in any rules bears on no right that they give; what says a word more is heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
OVER = ("质量管理规定", "第三章 首席质量官")
PLAN, MONEY = "首席质量官批准年度质量计划。", "质量经费由首席质量官审批使用。"


@pytest.mark.parametrize(
    "line",
    [
        "违反本规定的，按公司奖惩制度处理。",
        "对拒不执行的，给予通报批评并追究责任。",
        "本规定未作规定的，适用国家有关法律法规。",
        "本制度所称质量计划，是指公司年度质量工作计划、质量改进计划。",
        "财务预算由财务总监编制，报董事会批准。",
        "财务部负责资金的筹措和支付。",
        "奖励金额由财务部从质量奖励基金中列支。",
        "会议实行一人一票，少数服从多数。",
        "会议须有三分之二以上成员出席方可召开。",
        "首席质量官出差期间，由质量部部长负责日常联络。",
        "相关部门对首席质量官的决定有异议的，可以向其申请复核。",
        "首席质量官因故不能履行职务时，应当事先向总经理报告。",
        "客户投诉由销售部受理，质量部调查。",
        "因停产造成的损失不计入首席质量官的绩效。",
        "经费使用接受财务部的监督。",
    ],
)
def test_such_a_line_bears_on_nothing(line: str, sure_grants: Read) -> None:
    assert "plan_approval" in sure_grants(PLAN + line, OVER)
    assert sure_grants(MONEY + line, OVER) == {"budget"}


@pytest.mark.parametrize(
    "line",
    [
        "质量经费预算由财务总监编制，报董事会批准。",
        "质量经费的支付由财务总监批准。",
        "经费使用须经财务部审批。",
        "首席质量官出差期间，质量经费由质量部部长审批。",
        "本制度所称质量经费，不包括检测设备购置费。",
        "相关部门对首席质量官的审批有异议的，可以向总经理申请复核。",
        "违反本规定的支出，由总经理审批后处理。",
    ],
)
def test_its_near_twins_bear_on_it(line: str, sure_grants: Read) -> None:
    assert "budget" not in sure_grants(MONEY + line, OVER)


def test_the_watch_over_money_gives_nobody_anything(sure_grants: Read) -> None:
    assert sure_grants(PLAN + "经费使用接受财务部的监督。", OVER) == {"plan_approval"}
