"""首席质量官权限：①质量计划：批准；②质量经费：批准: rows behind the label that says whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

A, B, P, V = "assessment_reward", "budget", "plan_approval", "veto"
KEY = "A＝最终批准；R＝办理；C＝征求意见"

GRANTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (B, "首席质量官权限：①质量计划：批准；②质量经费：批准。", ()),
    (A, "首席质量官的权限如下：质量计划：审核；质量经费：批准；质量考核与奖惩：决定。", ()),
    (P, "首席质量官对应权限：①质量计划：批准；②质量经费：审核。总经理权限：质量经费：批准。", ()),
    (A, "A", ("RACI 表", KEY, "决定质量考核与奖惩", "首席质量官")),
)
NONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (P, "首席质量官的权限如下：质量计划：审核；质量经费：批准。", ()),
    (P, "首席质量官的权限如下：质量计划：建议；质量经费：批准。", ()),
    (B, "首席质量官权限：①质量计划：批准；②质量经费：总经理批准。", ()),
    (B, "首席质量官权限：①质量计划：批准；②质量经费：审核。总经理权限：质量经费：批准。", ()),
    (
        B,
        "首席质量官权限：①质量计划：批准；②质量经费：审核。总经理权限：①质量战略：制定；②质量经费：批准。",
        (),
    ),
    (B, "首席质量官：质量计划：批准；总经理：质量经费：批准", ()),
    (B, "质量部权限：①质量计划：批准；②质量经费：批准。", ()),
    (B, "首席质量官权限：①质量计划：批准；②质量经费：批准（单笔5万元以内）。", ()),
    (V, "首席质量官权限：①质量计划：批准；②质量安全：一票否决。备注：须经总经理同意。", ()),
    (A, "C", ("RACI 表", KEY, "决定质量考核与奖惩", "首席质量官")),
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
