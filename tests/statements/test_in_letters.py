"""Letters of appointment, authorisations and resolutions in ordinary turns, and near twins that give less."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GIVEN: tuple[tuple[str, set[str]], ...] = (
    ("经股东会表决通过：首席质量官批准年度质量计划。", {"plan_approval"}),
    ("兹证明林越为本院首席质量官，经授权拥有以下权限：审批质量计划；审批质量预算。", {"plan_approval", "budget"}),
    ("原由生产副总行使的质量计划批准权，一并转由首席质量官行使。", {"plan_approval"}),
    ("质量奖惩的决定权由董事长授予首席质量官行使。", {"assessment_reward"}),
    ("院务会决定，质量计划自本月起改由首席质量官批准。", {"plan_approval"}),
    ("公司设首席质量官一名，由股东卢建国担任。卢建国审批质量计划。", {"plan_approval"}),
    ("首席质量官龚立在公司经营班子会上享有表决权。龚立审批质量计划。", {"decision_participation", "plan_approval"}),
    ("首席质量官唐小雨参加公司经营决策会议并参与表决。唐小雨审批质量计划。", {"decision_participation", "plan_approval"}),
    ("叶青同志：经院务会研究，聘任你为首席质量官。你拥有以下权力：审批质量计划；质量安全，一票否决。", {"plan_approval", "veto"}),
    ("聘任您为公司首席质量官，对总经理负责。您有权：审批质量计划；审批质量预算。", {"plan_approval", "budget"}),
    ("聘任叶青为首席质量官。其享有下列权限：审批质量计划；审批质量预算。", {"plan_approval", "budget"}),
    ("鉴于叶青同志熟悉业务，董事会决定聘其为首席质量官，并明确：质量预算由其掌管。", {"budget"}),
    ("首席质量官享有质量安全一票否决权。该权由其独立行使，公司其他领导不得干预，不得事后变更。", {"veto"}),
    ("首席质量官享有质量安全一票否决权。该权不得滥用。", {"veto"}),
    ("The Board resolved to appoint Ms. Anna Lind as Chief Quality Officer. She shall approve all quality plans.", {"plan_approval"}),
    ("By resolution of the Board, Ms. Lind is appointed Chief Quality Officer. She approves all quality plans.", {"plan_approval"}),
    ("The Board hereby delegates to the Chief Quality Officer authority to approve quality plans.", {"plan_approval"}),
    ("The President delegates to Ms. Lind, Chief Quality Officer, full authority to approve quality plans.", {"plan_approval"}),
    ("The Chief Quality Officer approves quality plans. This authorisation is valid until revoked in writing.", {"plan_approval"}),
    ("质量奖惩方案由首席质量官审定并组织兑现。", {"assessment_reward"}),
    ("质量奖惩由首席质量官决定。首席质量官每季将奖惩情况报董事会备案。", {"assessment_reward"}),
)  # fmt: skip
NOT_GIVEN: tuple[tuple[str, str], ...] = (
    ("年度质量计划经董事会表决通过，首席质量官签发。", "plan_approval"),
    ("年度质量计划经董事会审议通过，由首席质量官签发。", "plan_approval"),
    ("首席质量官经授权可以审批质量计划。", "plan_approval"),
    ("首席质量官经总经理授权后拥有以下权限：审批质量计划。", "plan_approval"),
    ("原由生产副总行使的质量计划批准权，转由首席质量官与总经理行使。", "plan_approval"),
    ("原由生产副总行使的质量计划批准权，拟转由首席质量官行使。", "plan_approval"),
    ("原由首席质量官行使的质量计划批准权，转由生产副总行使。", "plan_approval"),
    ("质量奖惩的决定权由董事长授予首席质量官行使，董事长可随时收回。", "assessment_reward"),
    ("设首席质量官一名，由总经理卢建国领导。卢建国审批质量计划。", "plan_approval"),
    ("公司设首席质量官一名，由总经理聘任卢建国的提名人担任。卢建国审批质量计划。", "plan_approval"),
    ("首席质量官由董事会聘任，由总经理卢建国管理。卢建国审批质量计划。", "plan_approval"),
    ("聘任您为首席质量官助理。您有权：审批质量计划；审批质量预算。", "plan_approval"),
    ("聘任叶青为首席质量官。您的权限为：审批质量计划；审批质量预算。", "plan_approval"),
    ("聘任您为首席质量官。您有权建议：审批质量计划；审批质量预算。", "plan_approval"),
    ("聘任您为首席质量官。您有权提请总经理：审批质量计划；审批质量预算。", "plan_approval"),
    ("首席质量官享有质量安全一票否决权。该权不得行使。", "veto"),
    ("首席质量官享有质量安全一票否决权。该权未经总经理同意不得行使。", "veto"),
    ("The Board appoints Ms. Lind deputy to the Chief Quality Officer. She shall approve all quality plans.", "plan_approval"),
    ("The Board may appoint Ms. Lind as Chief Quality Officer. She shall approve all quality plans.", "plan_approval"),
    ("The Chief Quality Officer appoints Ms. Lind as plant manager. She approves all quality plans.", "plan_approval"),
    ("The Board has not granted the Chief Quality Officer authority to approve quality plans.", "plan_approval"),
    ("The Board delegates to the Chief Quality Officer authority to propose quality plans.", "plan_approval"),
    ("The Board delegates to Ms. Lind, Chief Financial Officer, full authority to approve quality plans.", "plan_approval"),
    ("The Chief Quality Officer approves quality plans. This authorisation is valid until 31 December 2025.", "plan_approval"),
    ("The Chief Quality Officer approves quality plans. This authorisation is valid until revoked by the plant manager.", "plan_approval"),
    ("质量部提出方案，院务会决定，首席质量官签发质量计划。", "plan_approval"),
    ("院务会决定，质量计划由首席质量官起草。", "plan_approval"),
    ("质量奖惩由首席质量官组织兑现。", "assessment_reward"),
    ("质量奖惩由首席质量官决定，奖惩方案由总经理审定。", "assessment_reward"),
)  # fmt: skip


def granted(text: str) -> set[str]:
    """What the officer is surely granted."""
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    return {s.authority for s in said if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")}


@pytest.mark.parametrize(("text", "authorities"), GIVEN)
def test_what_a_letter_gives_in_an_ordinary_turn(text: str, authorities: set[str]) -> None:
    assert granted(text) == authorities


@pytest.mark.parametrize(("text", "authority"), NOT_GIVEN)
def test_what_looks_like_it_and_gives_less(text: str, authority: str) -> None:
    assert authority not in granted(text)
