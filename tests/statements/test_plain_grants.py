"""Grants in everyday turns of phrase, each with the nearest one that gives less."""

from __future__ import annotations

from collections.abc import Callable

import pytest

GIVES = (
    ("首席质量官在职权范围内独立行使质量否决权。", "veto"),
    ("首席质量官在总经理领导下，牵头制定质量战略。", "strategy"),
    ("现授权首席质量官汪文静同志全权负责本公司产品放行。", "product_release"),
    ("首席质量官对达不到质量要求的产品有权拒绝放行。", "product_release"),
    ("首席质量官对尚未检验的产品有权拒绝放行。", "product_release"),
    ("首席质量官有权停止生产线的运行。", "quality_safety_stop"),
    ("首席质量官对出现质量安全问题的装置下达停车指令。", "quality_safety_stop"),
    ("首席质量官下达的停焊、停压指令，车间主任和分管厂长都不得改口。", "quality_safety_stop"),
    ("出现异物混入的，首席质量官不必请示，先停后报。", "quality_safety_stop"),
    ("首席质量官签发的《停工整改令》到达项目部即生效。", "quality_safety_stop"),
    ("年度质量计划由质管部于每年12月编制，首席质量官审批，次年1月起执行。", "plan_approval"),
    ("经营班子讨论重大投资、产能调整时首席质量官必须到会并参加表决。", "decision_participation"),
    ("首席质量官自动成为经营决策委员会委员，一人一票。", "decision_participation"),
    ("首席质量官可一票否决，否决后该事项即告终止，提案部门半年内不得以同样理由再报。", "veto"),
    ("首席质量官对质量安全有一票否决权，一经否决，各部门应立即停止办理。", "veto"),
    ("质量否决、质量经费列支、产品放行三项权力一并交首席质量官行使。", "budget"),
    ("每年销售收入的千分之三提作质量基金，基金账户的支出由首席质量官审批。", "budget"),
    ("首席质量官动用质量专款，只须事后登记。", "budget"),
    ("质量经费由董事会核定总额，具体支出由首席质量官决定。", "budget"),
    ("成品的放行由质量副总（本厂首席质量官）决定。", "product_release"),
    ("产品放行由首席质量官决定，外出时指定代行人。", "product_release"),
    ("货能不能走只认首席质量官唐琳的签字。", "product_release"),
    ("发现未经技术部批准擅自变更工艺的，首席质量官有权责令停产。", "quality_safety_stop"),
    ("发现混凝土强度不足、钢筋代换未经设计认可的，首席质量官有权停工。", "quality_safety_stop"),
    ("首席质量官的质量安全一票否决权保留不变。", "veto"),
)
GIVES_LESS = (
    ("首席质量官在授权范围内独立行使质量否决权。", "veto"),
    ("首席质量官在总经理领导下审批质量计划。", "plan_approval"),
    ("首席质量官负责督促本公司产品放行。", "product_release"),
    ("首席质量官达不到任职要求的，不得放行。", "product_release"),
    ("首席质量官对达不到质量要求的产品无权拒绝放行。", "product_release"),
    ("首席质量官有权停止A生产线的运行。", "quality_safety_stop"),
    ("厂长下达的停焊指令，首席质量官不得改口。", "quality_safety_stop"),
    ("首席质量官先停后报总经理批准。", "quality_safety_stop"),
    ("首席质量官须先请示，再停产。", "quality_safety_stop"),
    ("首席质量官执行总经理签发的《停产令》。", "quality_safety_stop"),
    ("质量计划由质量部编制，首席质量官审批，其审批权次年1月起行使。", "plan_approval"),
    ("首席质量官享有一票否决权，明年起执行。", "veto"),
    ("总经理办公会讨论同意时，首席质量官参加表决。", "decision_participation"),
    ("首席质量官自动成为评标委员会委员，一人一票。", "decision_participation"),
    ("首席质量官可一票否决，一经总经理否决，首席质量官不得再报。", "veto"),
    ("质量否决、质量经费列支两项权力一并交总经理行使，首席质量官不再行使。", "budget"),
    ("质量经费的30%由首席质量官审批。", "budget"),
    ("质量经费由董事会核定总额，每笔支出由首席质量官审核。", "budget"),
    ("成品放行由质量副总（首席质量官的上级）决定。", "product_release"),
    ("总经理外出时指定首席质量官代行产品放行权。", "product_release"),
    ("货能不能走只认首席质量官和总经理两个人的签字。", "product_release"),
    ("发现未经总经理批准的，首席质量官不得放行。", "product_release"),
    ("首席质量官未经总经理批准，不得停产。", "quality_safety_stop"),
    ("首席质量官的质量安全一票否决权不再保留。", "veto"),
)


@pytest.mark.parametrize(("text", "authority"), GIVES)
def test_gives(text: str, authority: str, sure_grants: Callable[[str], set[str]]) -> None:
    assert authority in sure_grants(text), text


@pytest.mark.parametrize(("text", "authority"), GIVES_LESS)
def test_gives_less(text: str, authority: str, sure_grants: Callable[[str], set[str]]) -> None:
    assert authority not in sure_grants(text), text
