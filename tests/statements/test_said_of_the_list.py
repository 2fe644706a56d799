"""What leads or follows a list and is on one of its powers, on nobody in particular, or on how it came about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

B, P, S, V = "budget", "plan_approval", "strategy", "veto"
POWERS = "权力：质量安全一票否决；质量经费审批。\n"

GRANTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, POWERS + "限额：经费审批以每笔五万元为限。", ("首席质量官责任书",)),
    (V, "权力：质量安全一票否决；质量计划审批。\n限制：仅限新品质量计划。", ("首席质量官责任书",)),
    (V, "首席质量官：质量安全一票否决", ("下列权限由相应岗位独立行使",)),
    (V, "会议决定：自3月1日起由首席质量官行使质量安全一票否决权。", ("办公会纪要", "第二项议题")),
    (S, "首席质量官领导质量战略的制定与实施。", ()),
    (V, "首席质量官领导公司质量战略的制定，对质量安全享有一票否决权。", ()),
)
NONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (B, POWERS + "限额：经费审批以每笔五万元为限。", ("首席质量官责任书",)),
    (V, POWERS + "限制：否决权仅限新品。", ("首席质量官责任书",)),
    (V, POWERS + "限制：须经总经理同意。", ("首席质量官责任书",)),
    (P, "权力：质量安全一票否决；质量计划审批。\n限制：仅限新品质量计划。", ("首席质量官责任书",)),
    (V, "总经理：质量安全一票否决\n首席质量官：质量安全建议", ("下列权限由相应岗位独立行使",)),
    (V, "首席质量官行使质量安全一票否决权。", ("办公会纪要", "第二项议题")),
    (V, "会议决定，拟由首席质量官行使质量安全一票否决权。", ("办公会纪要", "第二项议题")),
    (V, "会议讨论了由首席质量官行使质量安全一票否决权的问题。", ("办公会纪要", "第二项议题")),
    (V, "会议同意将由首席质量官行使一票否决权的方案提交董事会审议。", ("办公会纪要", "第二项议题")),
    (P, "首席质量官领导批准质量计划。", ()),
    (P, "质量计划由首席质量官领导审批。", ()),
    (S, "首席质量官、领导质量战略的制定。", ()),
)


@pytest.mark.parametrize(("authority", "text", "headings"), GRANTS)
def test_granted(
    authority: str, text: str, headings: tuple[str, ...], sure_grants: Callable[..., set[str]]
) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(("authority", "text", "headings"), NONE)
def test_not_granted(
    authority: str, text: str, headings: tuple[str, ...], sure_grants: Callable[..., set[str]]
) -> None:
    assert authority not in sure_grants(text, headings)
