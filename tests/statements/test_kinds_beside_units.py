"""Kinds of goods that stand beside all units narrow no approval of plans; alone, or within a unit, they do."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("各基地、各窑线及新产品的质量计划由质量总监审批后生效。", True),
        ("各分厂、各项目和新产品的质量计划由质量总监审批。", True),
        ("各部门质量计划和新产品质量计划由质量总监审批。", True),
        ("各车间、各组的年度质量计划，新机型、老机型改版和外协件的质量计划，一律送质量总监批。", True),
        ("新产品的质量计划由质量总监审批。", False),
        ("各新产品的质量计划由质量总监审批。", False),
        ("各基地新产品的质量计划由质量总监审批。", False),
        ("各基地的新产品和外协件质量计划由质量总监审批。", False),
        ("除各基地外，新产品的质量计划由质量总监审批。", False),
        ("各基地的质量计划由厂长审批，新产品的质量计划由质量总监审批。", False),
        ("各车间的采购计划、新产品的质量计划由质量总监审批。", False),
        ("各基地、各窑线及新产品的质量计划由质量总监审核，总经理批准。", False),
    ],
)
def test_plans_of_all_units(text: str, whole: bool) -> None:
    said = interpret_text(text, ("质量总监的工作权限",), vocabulary_of("cqo-2023"))
    mine = [(s.effect, s.certainty) for s in said if s.holder == "cqo" and s.authority == "plan_approval"]
    assert (mine == [("grant", "sure")] * len(mine) and bool(mine)) is whole
