"""Rows in which the post stands between the matter and what it may do."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

B, D, P, V = "budget", "decision_participation", "plan_approval", "veto"
HEAD = "| 权力事项 | 权限人 | 权限内容 | 备注 |\n|---|---|---|---|\n"
GRANTS = (
    (V, "| 质量安全 | 首席质量官 | 一票否决，决定为终局 | 无 |\n| 质量经费 | 总经理 | 批准 | 无 |"),
    (D, "| 经营决策 | 首席质量官 | 参加会议并投票 | |\n| 质量安全 | 首席质量官 | 一票否决 | |"),
    (B, "| 质量安全 | 首席质量官 | 一票否决 | |\n| 质量经费 | 首席质量官 | 审批 | 报总经理备案 |"),
)
NONE = (
    (V, "| 质量安全 | 首席质量官 | 一票否决，董事长可撤销 | |\n| 质量经费 | 总经理 | 批准 | |"),
    (V, "| 质量安全 | 总经理 | 一票否决 | |\n| 质量经费 | 首席质量官 | 批准 | |"),
    (V, "| 质量安全 | 首席质量官 | 一票否决 | 仅限新品 |\n| 质量经费 | 首席质量官 | 批准 | |"),
    (B, "| 质量安全 | 首席质量官 | 一票否决 | |\n| 质量经费 | 首席质量官 | 审批，单笔不超过2万元 | |"),
    (B, "| 质量安全 | 首席质量官 | 一票否决 | |\n| 质量经费 | 首席质量官、财务总监 | 审批 | |"),
    (P, "| 质量安全 | 首席质量官 | 一票否决 | |\n| 质量计划 | 首席质量官 | 审核 | |"),
)


def _sure(rows: str) -> set[str]:
    said = statements_in(HEAD + rows, ("授权表",), vocabulary_of("cqo-2023"))
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(("authority", "rows"), GRANTS)
def test_granted(authority: str, rows: str) -> None:
    assert authority in _sure(rows)


@pytest.mark.parametrize(("authority", "rows"), NONE)
def test_not_granted(authority: str, rows: str) -> None:
    assert authority not in _sure(rows)
