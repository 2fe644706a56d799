"""Chains whose deciding step is the officer's, and answers to the question whose something is."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = (
    ("budget", "经办人→首席质量官（终批）→财务部付款", "质量经费支付流程"),
    ("plan_approval", "质量计划：质量部编制→首席质量官批准→下发", ""),
    (
        "assessment_reward",
        "数据汇总（质量部）＞评分并核定奖罚（首席质量官）＞工资兑现（人力资源部）",
        "各部门质量考核奖惩流程",
    ),
    ("plan_approval", "问：质量改进计划谁批？\n答：质量总监批，批完到质量部登个记就行。", "新员工问答手册"),
    ("plan_approval", "Q：质量计划谁批？A：首席质量官批。", ""),
    ("quality_safety_stop", "问：发现质量隐患谁可以停线？答：质量总监可以直接停线。", ""),
)
NONE = (
    ("budget", "经办人→首席质量官→总经理（终批）→财务部付款", "质量经费支付流程"),
    ("budget", "经办人→首席质量官（审核）→财务部付款", "质量经费支付流程"),
    ("plan_approval", "质量计划：首席质量官编制→总经理批准→下发", ""),
    (
        "assessment_reward",
        "数据汇总（质量部）＞评分（首席质量官）＞核定奖罚（总经理）",
        "各部门质量考核奖惩流程",
    ),
    ("plan_approval", "问：质量改进计划谁批？\n答：总经理批，质量总监审核。", ""),
    ("plan_approval", "问：质量计划由谁批准？答：质量总监审核后报总经理。", ""),
    ("plan_approval", "问：采购计划谁批？答：质量总监批。", ""),
    ("plan_approval", "问：质量计划由首席质量官批准吗？答：不是，由总经理批准。", ""),
)


def _granted(authority: str, text: str, heading: str) -> bool:
    said = interpret_text(text, (heading,) if heading else (), vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == authority]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize(("authority", "text", "heading"), GRANTS)
def test_granted(authority: str, text: str, heading: str) -> None:
    assert _granted(authority, text, heading)


@pytest.mark.parametrize(("authority", "text", "heading"), NONE)
def test_not_granted(authority: str, text: str, heading: str) -> None:
    assert not _granted(authority, text, heading)
