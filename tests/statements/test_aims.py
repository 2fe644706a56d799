"""What a post is to reach one day is no grant, whatever the aim is called; nor is a goal of quality an aim."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
AIMED = (
    ("岗位目标：拥有质量安全一票否决权。", ()),
    ("首席质量官岗位目标：拥有质量安全一票否决权、质量预算审批权。", ()),
    ("首席质量官努力方向：行使质量安全一票否决权。审批质量预算。", ()),
    ("审批质量预算；批准产品放行。", ("首席质量官努力方向",)),
    ("独立审批质量计划。", ("首席质量官任职期望",)),
    ("首席质量官独立审批质量计划。", ("首席质量官岗位说明书", "期望成果")),
    ("预期成果：首席质量官能够决定停产。", ()),
    ("三年目标：首席质量官享有质量安全一票否决权。", ()),
    ("首席质量官享有质量安全一票否决权。", ("发展方向",)),
    ("改进方向：由首席质量官审批质量预算。", ()),
    ("首席质量官可一票否决任何有质量安全风险的产品。", ("我们的期望",)),
    ("独立决定停产和产品放行。", ("首席质量官三年成长目标",)),
    ("理想状态：首席质量官决定停产。", ()),
    ("目标是：首席质量官拥有质量安全一票否决权。", ()),
    ("努力实现首席质量官对质量安全的一票否决。", ()),
    ("首席质量官拥有质量安全一票否决权是我们追求的。", ("岗位价值",)),
)
GIVEN = (
    ("岗位目标：降低不良率。岗位权限：首席质量官拥有质量安全一票否决权。", (), "veto"),
    ("公司质量目标由首席质量官制定并批准实施。", ("质量方针和目标",), "strategy"),
    ("首席质量官审批质量计划。", ("质量目标",), "plan_approval"),
    ("拥有质量安全一票否决权。", ("首席质量官岗位目标与职权",), "veto"),
    ("审批质量目标。", ("首席质量官岗位权限",), "strategy"),
)


@pytest.mark.parametrize(("text", "headings"), AIMED)
def test_an_aim_gives_nothing(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings", "authority"), GIVEN)
def test_what_only_looks_like_an_aim(
    text: str, headings: tuple[str, ...], authority: str, sure_grants: Read
) -> None:
    assert authority in sure_grants(text, headings)
