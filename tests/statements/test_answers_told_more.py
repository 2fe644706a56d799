"""Answers of which a line below them, or the rest of their own, tells more: 有。适用范围：全部产品."""

from __future__ import annotations

from collections.abc import Callable

import pytest

B, P, V = "budget", "plan_approval", "veto"

GRANTS = (
    (V, "一票否决权：有。\n适用范围：公司全部产品和服务。"),
    (V, "质量安全否决权：有\n范围：全公司\n程序：书面通知即生效"),
    (V, "质量安全否决权：有\n备注：报董事会备案"),
    (V, "一票否决权：有，适用于全部产品。"),
    (P, "质量经费审批权：有。\n限额：单笔5万元以内。\n质量计划审批权：有。"),
    (P, "质量经费审批权：无。\n备注：由财务总监审批。\n质量计划审批权：有。"),
)
NONE = (
    (V, "一票否决权：有。\n适用范围：仅限新产品定型评审中的质量安全问题。"),
    (V, "一票否决权：有。\n适用范围：来料检验环节。"),
    (V, "一票否决权：有。\n适用范围：总装车间。"),
    (V, "一票否决权：有。\n程序：提交总经理办公会表决。"),
    (V, "一票否决权：有。\n备注：总经理可撤销"),
    (V, "一票否决权：有，须经总经理同意。"),
    (V, "一票否决权：无。\n适用范围：全部产品。"),
    (B, "质量经费审批权：有。\n限额：单笔5万元以内。\n质量计划审批权：有。"),
    (B, "质量经费审批权：有（5万元以内）。\n质量计划审批权：有。"),
)


@pytest.mark.parametrize(("authority", "text"), GRANTS)
def test_granted(authority: str, text: str, sure_grants: Callable[..., set[str]]) -> None:
    assert authority in sure_grants(text, ("首席质量官岗位说明书", "权限"))


@pytest.mark.parametrize(("authority", "text"), NONE)
def test_not_granted(authority: str, text: str, sure_grants: Callable[..., set[str]]) -> None:
    assert authority not in sure_grants(text, ("首席质量官岗位说明书", "权限"))
