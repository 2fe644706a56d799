"""Plans and strategies as papers write of them: under headings, in chains, after a consent, inside long duties."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

CASES: tuple[tuple[str, tuple[str, ...], dict[str, set[str]]], ...] = (
    ("审批质量整治方案。", ("岗位名称:首席质量官", "岗位权限"), {"plan_approval": {"grant"}}),
    ("质量数字化改造方案审批权", ("首席质量官", "权限"), {"plan_approval": {"grant"}}),
    ("首席质量官对各部门提交的专项质量工作计划予以批准。", (), {"plan_approval": {"grant"}}),
    ("首席质量官同意后，质量改善方案方可实施。", (), {"plan_approval": {"grant"}}),
    ("首席质量官同意后，质量改善方案报总经理审定。", (), {"plan_approval": {"conditional"}}),
    ("首席质量官批准后，质量计划方可由总经理签发。", (), {"plan_approval": {"conditional"}}),
    ("质量攻关方案经专家论证后由首席质量官决定。", (), {"plan_approval": {"grant"}}),
    ("质量计划由首席质量官批准，经评审后生效。", (), {"plan_approval": {"conditional"}}),
    ("质量计划一经首席质量官签发即具有约束力，各部门必须遵照执行。", (), {"plan_approval": {"grant"}}),
    ("首席质量官每年向总经理提交质量工作计划，总经理批准后下达。", (), {"plan_approval": {"recommend_only"}}),
    ("体系管理部根据首席质量官的要求编制年度内审计划，报管理者代表批准。", (), {}),
    ("首席质量官应具备编制质量计划、制定质量战略的能力。", (), {}),
    ("首席质量官具有审批质量计划的权力。", (), {"plan_approval": {"grant"}}),
    ("质量工作计划", ("首席质量官决定事项",), {"plan_approval": {"grant"}}),
    ("质量工作计划", ("首席质量官审核、总经理决定事项",), {"plan_approval": {"recommend_only"}}),
    ("质量工作计划", ("首席质量官提出建议的事项",), {"plan_approval": {"recommend_only"}}),
    ("质量工作计划", ("首席质量官负责落实的事项",), {"plan_approval": {"execute_only"}}),
    ("质量工作计划", ("首席质量官与总工程师共同决定的事项",), {"plan_approval": {"joint"}}),
    (
        "首席质量官贯彻执行公司质量方针，未经其签字同意，产品不得出厂销售。",
        (),
        {"strategy": {"execute_only"}, "product_release": {"grant"}},
    ),
    (
        "首席质量官组织实施质量战略，每年一季度确定年度质量目标并下达至各部门。",
        (),
        {"strategy": {"grant", "execute_only"}},
    ),
    (
        "年度质量计划：编制（质量部）—审核（首席质量官）—批准（总裁）",
        (),
        {"plan_approval": {"recommend_only"}},
    ),
    ("年度质量计划：编制（质量部）—会签（各部门）—批准（首席质量官）", (), {"plan_approval": {"grant"}}),
    ("质量计划，编制：质量部；审核：质量总监；批准：总经理。", (), {"plan_approval": {"recommend_only"}}),
    ("质量手册，编制：质量部；审核：质管部长；批准：质量总监。", (), {}),
)


@pytest.mark.parametrize(("text", "headings", "expected"), CASES)
def test_what_a_paper_gives_over_its_plans(
    text: str, headings: tuple[str, ...], expected: dict[str, set[str]]
) -> None:
    read: dict[str, set[str]] = {}
    for said in interpret_text(text, headings, vocabulary_of("cqo-2023")):
        if said.holder == "cqo" and said.authority != "none" and said.effect != "none":
            assert said.certainty == "sure"
            read.setdefault(said.authority, set()).add(said.effect)
    assert read == expected
