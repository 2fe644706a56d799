"""What stands in brackets is said by the way, and the sentence goes on with whoever spoke before it."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

HIS = (
    ("首席质量官主持质量例会（生产总监参加），统筹使用质量专项经费。", "budget"),
    ("质量总监编制检验规程（技术总监审核），有权对任何产线下达停产令。", "quality_safety_stop"),
    ("质量总监审批质量计划（技术总监审核）。有权对任何产线下达停产令。", "quality_safety_stop"),
    (
        "首席质量官牵头编制质量发展规划（须总经理办公会审议通过才印发），审批各厂质量改进立项。",
        "plan_approval",
    ),
    ("首席质量官（由总经理提名，董事会聘任）审批年度质量计划。", "plan_approval"),
    ("公司副总经理（兼任首席质量官）审批年度质量计划。", "plan_approval"),
    ("集团总部质量总监（常驻苏州）审批各厂质量改进立项。", "plan_approval"),
)
NOT_HIS = (
    "总经理审定质量方针（由首席质量官起草），审批质量计划，掌管质量经费。",
    "总经理审定质量方针（首席质量官批准发布稿），审批质量计划。",
    "董事会决定年度质量战略（首席质量官列席），批准质量预算。",
    "厂长负责生产组织（首席质量官监督），有权决定停产和放行。",
    "总经理审批质量方针（首席质量官起草）。有权对任何产线下达停产令。",
    "总经理（听取首席质量官意见后）审批质量计划，掌管质量专项经费。",
    "首席质量官（经总经理同意）审批年度质量计划。",
    "首席质量官审批质量计划（须总经理同意）。",
)


def _granted(text: str) -> set[str]:
    vocabulary = vocabulary_of("cqo-2023")
    return {
        s.authority
        for s in interpret_text(text, (), vocabulary)
        if s.holder == vocabulary.officer and s.effect == "grant"
    }


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_behind_a_bracket_the_one_before_it_goes_on(text: str, authority: str) -> None:
    assert authority in _granted(text)


@pytest.mark.parametrize("text", NOT_HIS)
def test_a_bracket_that_names_the_officer_hands_him_nothing_that_follows(text: str) -> None:
    assert not _granted(text)
