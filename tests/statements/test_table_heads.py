"""Heads of tables that say at length what others say in a word, and cells that name the right to decide."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.statements.table_heads import table_heads

A, B, D, P, V = "assessment_reward", "budget", "decision_participation", "plan_approval", "veto"
KEY = "图例：决策权／审核权／建议权／执行权"

GRANTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, "首席质量官", ("授权一览", "事项：质量安全否决", "最终行使人")),
    (V, "首席质量官", ("授权一览", "质量安全一票否决", "行使人")),
    (D, "首席质量官", ("会议组成", "经营决策会", "有表决权成员")),
    (D, "首席质量官", ("会议组成", "经营决策委员会", "正式委员")),
    (A, "决策权", ("管理权限总表", KEY, "首席质量官", "质量考核与奖惩")),
    (P, "决策权", ("管理权限总表", "首席质量官", "年度质量计划")),
    (V, "决策权", ("管理权限总表", "首席质量官", "质量安全一票否决")),
)
NONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, "总经理", ("授权一览", "事项：质量安全否决", "最终行使人")),
    (V, "首席质量官", ("授权一览", "事项：质量安全否决", "提请人")),
    (V, "首席质量官、总经理", ("授权一览", "事项：质量安全否决", "最终行使人")),
    (D, "首席质量官（仅限涉及质量的议题）", ("会议组成", "经营决策会", "有表决权成员")),
    (D, "首席质量官", ("会议组成", "经营决策委员会", "候补委员")),
    (D, "首席质量官的代表", ("会议组成", "经营决策会", "有表决权成员")),
    (D, "首席质量官", ("会议组成", "经营决策会", "列席人员")),
    (D, "首席质量官", ("会议组成", "工会委员会", "委员")),
    (A, "建议权", ("管理权限总表", KEY, "首席质量官", "质量考核与奖惩")),
    (P, "审核权", ("管理权限总表", KEY, "首席质量官", "年度质量计划")),
    (P, "决策权", ("管理权限总表", KEY, "总经理", "年度质量计划")),
    (B, "决策权（单笔5万元以下）", ("管理权限总表", "首席质量官", "质量经费")),
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


def test_other_heads_stay() -> None:
    heads = ("图例：A=批准", "质量管理委员会职责", "委员", "最终审批人")
    assert table_heads(heads) == heads
