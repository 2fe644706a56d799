"""The second party of a deed of the officer's post, and 参与权 over the decisions of the business."""

from __future__ import annotations

from collections.abc import Callable

import pytest

D, P, V = "decision_participation", "plan_approval", "veto"

GRANTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        V,
        "1、质量安全一票否决权；2、质量计划批准权。",
        ("岗位责任书", "岗位：首席质量官", "乙方享有下列权力："),
    ),
    (P, "1、质量安全一票否决权；2、质量计划批准权。", ("责任书", "责任岗位：首席质量官", "乙方的权力")),
    (D, "参与权：公司经营决策", ("首席质量官", "权限")),
    (D, "集团经营决策", ("首席质量官", "参与权")),
)
NONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, "1、质量安全一票否决权。", ("岗位责任书", "岗位：首席质量官", "甲方享有下列权力：")),
    (V, "1、质量安全一票否决权。", ("岗位责任书", "岗位：质量经理", "乙方享有下列权力：")),
    (V, "1、质量安全一票否决权。", ("合作协议", "乙方享有下列权力：")),
    (V, "1、质量安全一票否决建议权。", ("岗位责任书", "岗位：首席质量官", "乙方享有下列权力：")),
    (D, "建议权：公司经营决策", ("首席质量官", "权限")),
    (D, "集团经营决策", ("首席质量官", "知情权")),
    (P, "参与权：质量计划", ("首席质量官", "权限")),
    (P, "批准质量计划", ("首席质量官", "参与权")),
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
