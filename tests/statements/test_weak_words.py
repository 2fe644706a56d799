"""The officer who is heard, hands in, carries out or signs beside another: never silence, never a grant."""

from __future__ import annotations

from itertools import product

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

OVER = {
    "strategy": ("质量战略的制定", "质量目标的确定"),
    "plan_approval": ("质量计划的审批", "质量改进项目的立项"),
    "assessment_reward": ("质量考核与奖惩",),
    "budget": ("质量经费的使用", "质量专项资金的审批"),
    "product_release": ("产品放行", "让步接收"),
    "quality_safety_stop": ("停线", "产品召回"),
}
FRAMES = (
    "首席质量官对{}有建议权。",
    "首席质量官可就{}提出意见。",
    "首席质量官可对{}发表专业意见，供总经理参考。",
    "首席质量官参与{}的讨论。",
    "首席质量官负责{}的初审。",
    "{}前应征求首席质量官意见。",
    "{}应当听取首席质量官的意见。",
    "{}须征询首席质量官，由总经理拍板。",
    "决定{}时应当咨询首席质量官。",
    "{}由首席质量官审核后报总经理审批。",
    "{}由首席质量官与总经理会签。",
    "首席质量官协助总经理做好{}工作。",
    "首席质量官负责{}的具体落实。",
    "首席质量官提请总经理作出{}的决定。",
    "首席质量官监督{}的执行情况。",
)
EFFECTS = (
    ("joint", "plan_approval", "年度质量工作计划由总经理与首席质量官共同签发。"),
    ("joint", "plan_approval", "总经理会同首席质量官审定年度质量工作计划。"),
    ("recommend_only", "plan_approval", "总经理商首席质量官后决定年度质量工作计划。"),
    ("recommend_only", "plan_approval", "总经理在听取首席质量官意见后批准年度质量工作计划。"),
    ("recommend_only", "plan_approval", "首席质量官呈报年度质量工作计划。"),
    ("recommend_only", "budget", "首席质量官向总经理提交质量预算。"),
    ("recommend_only", "veto", "首席质量官可就否决不合格批次提出意见。"),
    ("recommend_only", "quality_safety_stop", "首席质量官组织编制产品召回方案。"),
    ("execute_only", "assessment_reward", "首席质量官负责质量考核奖惩方案的宣贯。"),
    ("conditional", "plan_approval", "在总经理授权期间，首席质量官可批准年度质量计划。"),
)
NOTHING = (
    "各部门向首席质量官上报质量计划。",
    "首席质量官上报质量经费使用情况。",
    "进货检验计划由检验科科长批准，首席质量官可随时调阅。",
    "首席质量官负责停线后的原因调查。",
)


@pytest.mark.parametrize(("frame", "authority"), list(product(FRAMES, OVER)))
def test_a_weak_word_is_neither_passed_over_nor_a_grant(frame: str, authority: str) -> None:
    for matter in OVER[authority]:
        made = interpret_text(frame.format(matter), (), vocabulary_of("cqo-2023"))
        mine = {s.effect for s in made if s.holder == "cqo" and s.authority == authority}
        assert mine, matter
        assert "grant" not in mine, matter


@pytest.mark.parametrize("case", EFFECTS, ids=lambda c: c[2][:20])
def test_who_stands_beside_or_below_the_decision(case: tuple[str, str, str]) -> None:
    effect, authority, text = case
    made = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert {s.effect for s in made if s.holder == "cqo" and s.authority == authority} == {effect}


@pytest.mark.parametrize("text", NOTHING)
def test_who_is_told_or_looks_holds_nothing(text: str) -> None:
    made = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert not [s for s in made if s.holder == "cqo" and s.effect not in ("none", "execute_only")]
    assert not [s for s in made if s.holder == "cqo" and s.authority == "plan_approval"]
