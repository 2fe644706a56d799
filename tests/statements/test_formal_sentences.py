"""Sentences of formal papers that take nothing from a power, with their nearest twins that do."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def _effects(text: str, authority: str, *headings: str) -> set[str]:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {
        s.effect for s in said if s.holder == "cqo" and s.authority == authority and s.certainty == "sure"
    }


MARKS = "各部门质量工作由首席质量官考核并决定奖惩。"


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("分管副总对所辖制程得分有疑义，应于发布后3日内提出书面说明，由首席质量官复核后确定。", True),
        ("受处罚人有异议的，可在五日内申请复核，由首席质量官组织复核组答复。", True),
        (
            "被处罚人收到决定书五个工作日内可申诉，由首席质量官指定未参与原处理的人员复查，首席质量官作出答复。",
            True,
        ),
        ("被处罚人收到决定书五个工作日内可申诉，由总经理指定人员复查，总经理作出答复。", False),
        ("受处罚人有异议的，可在五日内申请复核，由人力资源部组织复核组答复。", False),
        ("被处罚人可申诉，由首席质量官指定人员复查，报总经理决定。", False),
        ("对得分有疑义的，由首席质量官复核后报总经理确定。", False),
    ],
)
def test_objections_that_come_back_to_him(text: str, his: bool) -> None:
    assert (_effects(MARKS + text, "assessment_reward") == {"grant"}) is his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("组织编制年度质量工作计划，签发后下达各车间、部门执行", True),
        ("编制年度质量工作计划，签发后下发各部门、各车间执行", True),
        ("组织编制年度质量工作计划，报总经理签发后下达各单位执行", False),
        ("组织编制年度质量工作计划，与各车间共同签发后执行", False),
    ],
)
def test_units_that_are_handed_a_plan_carry_it_out(text: str, his: bool) -> None:
    assert ("grant" in _effects(text, "plan_approval", "首席质量官岗位职责")) is his


VETO = "首席质量官享有质量安全一票否决权，一经否决，"


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("任何人（含总经理）不得更改。", True),
        ("其他任何人员（包括总经理）均不得要求放行。", True),
        ("任何人（不含总经理）不得更改。", False),
        ("任何人（总经理除外）不得更改。", False),
        ("任何人不得更改，总经理除外。", False),
    ],
)
def test_whom_a_bracket_counts_among_those_who_may_not(text: str, his: bool) -> None:
    assert (_effects(VETO + text, "veto") == {"grant"}) is his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("对任何拟发布、拟上道的版本，发现有质量安全隐患的，首席质量官行使一票否决。", True),
        ("对拟授予首席质量官的否决权，由董事会决定。", False),
        ("公司拟由首席质量官对发布的版本行使质量安全一票否决。", False),
    ],
)
def test_what_is_to_be_done_with_goods_is_no_power_to_come(text: str, his: bool) -> None:
    assert ("grant" in _effects(text, "veto")) is his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("年度质量费用预算经董事会批准后，由首席质量官统筹安排和审批，按季报送使用情况。", True),
        ("预算内质量费用由首席质量官统一管理、审批支出，不另设金额审批层级。", True),
        ("年度质量费用预算经董事会批准后，由首席质量官审核。", False),
        ("每笔质量费用经董事会批准后，由首席质量官统筹安排和使用。", False),
        ("预算内质量费用由首席质量官审批支出，另设金额审批层级。", False),
    ],
)
def test_within_the_budget_of_the_year(text: str, his: bool) -> None:
    assert (_effects(text, "budget") == {"grant"}) is his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("质量考核、奖励和处罚均由首席质量官决定，次月5日前抄送人力资源部和财务部执行。", True),
        ("质量考核、奖励和处罚均由首席质量官决定，抄送财务部兑现。", True),
        ("质量考核、奖励和处罚由总经理决定，抄送人力资源部、首席质量官执行。", False),
        ("首席质量官为本办法的主管领导，对各部门、各工厂进行质量考核和奖惩。", True),
        ("首席质量官是质量考核的归口分管领导，对各部门进行质量考核和奖惩。", True),
        ("首席质量官协助主管领导，对各部门进行质量考核和奖惩。", False),
        ("首席质量官负责对质量部所属人员进行绩效考核并决定其奖金。", False),
        ("首席质量官负责对各车间所属人员进行质量绩效考核并决定其奖金。", True),
    ],
)
def test_copies_leads_and_own_people(text: str, his: bool) -> None:
    assert (_effects(text, "assessment_reward") == {"grant"}) == his


RIGHTS = ("岗位说明书-首席质量官", "岗位权限", "处置权")


@pytest.mark.parametrize(
    ("text", "authority", "his"),
    [
        ("质量战略、规划及质量目标的拟定与发布", "strategy", True),
        ("质量战略、规划的拟定和报批", "strategy", False),
        ("质量战略、规划的拟定与发布建议", "strategy", False),
        ("涉及质量安全的事项实行一票否决：有权停止投料、停线，任何人不得越过其决定放行", "veto", True),
        ("对质量安全事项行使一票否决：有权停止投料、停线，但须报总经理批准", "veto", False),
        ("对质量安全事项行使一票否决：可以建议停止投料", "veto", False),
    ],
)
def test_two_halves_of_what_is_told_belong_together(text: str, authority: str, his: bool) -> None:
    assert ("grant" in _effects(text, authority, *RIGHTS)) is his


DUTY = "制定集团质量发展战略，发布后组织所属单位贯彻"


@pytest.mark.parametrize(
    ("heading", "his"),
    [
        ("第六条 质量总监在总经理直接领导下，对集团质量安全和质量发展负全面责任，履行下列职责：", True),
        ("第六条 首席质量官在总经理领导下，履行下列职责：", True),
        ("首席质量官对公司质量工作全面负责，履行以下职责：", True),
        ("第六条 首席质量官在总经理领导下，行使下列职权：", False),
        ("首席质量官在质量部经理领导下，履行下列职责：", False),
        ("首席质量官在总经理领导和授权下，履行下列职责：", False),
    ],
)
def test_whom_he_answers_to_bounds_no_duty(heading: str, his: bool) -> None:
    assert (_effects(DUTY, "strategy", heading) >= {"grant"}) is his
    assert his or "grant" not in _effects(DUTY, "strategy", heading)


@pytest.mark.parametrize(
    ("second", "his"),
    [
        ("牵头组织战略、规划、计划在研发、制造各环节的实施，逐月跟踪。", True),
        ("组织各事业部将战略和规划分解为年度任务并推进落实，按季检查。", True),
        ("参与公司经营战略的制定与实施。", False),
        ("协助推进战略的落实。", False),
    ],
)
def test_an_item_that_carries_out_the_strategy_of_the_item_before(
    tmp_path: Path, second: str, his: bool
) -> None:
    paper = tmp_path / "岗位说明书-首席质量官.md"
    paper.write_text(
        f"# 首席质量官岗位说明书\n\n## 主要职责\n\n1. 制定质量战略和规划，签署后下达。\n2. {second}\n",
        "utf-8",
    )
    said = check(tmp_path, as_of="2026-01-01").findings
    verdict = next(f.verdict for f in said if f.clause == "authority.strategy_implement")
    assert (verdict == "satisfied") is his
