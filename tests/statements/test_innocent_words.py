"""Innocent words beside a right leave it whole: how often, what a mark costs, whom the aggrieved ask; their twins bound it."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

_WEAK = ("recommend_only", "execute_only")
_BOTH = "首席质量官负责质量考核，决定奖惩。"

INNOCENT = (
    ("plan_approval", "质量计划经首席质量官审批后执行；未经审批不得开模。"),
    ("plan_approval", "质量计划由首席质量官批准。未获批准的，不得进入下一阶段。"),
    ("plan_approval", "质量计划由首席质量官批准；未经批准，任何部门不得实施。"),
    ("product_release", "产品放行由首席质量官批准；未经批准的产品，一律不得发货。"),
    ("plan_approval", "年度质量计划由首席质量官批准。首席质量官组织实施经批准的年度计划。"),
    (
        "plan_approval",
        "年度质量计划、新品的质量控制计划、外协厂的质量整改计划，都由首席质量官终审。",
    ),
    (
        "plan_approval",
        "各厂年度质量计划、重点项目及一般项目的质量计划，由各厂编制，经首席质量官审批后执行。",
    ),
    (
        "plan_approval",
        "《质量大纲》《年度质量计划》由首席质量官签字、发布，发布后送总经理办公会备阅。",
    ),
    ("assessment_reward", "质量考核由首席质量官主持，每季度一次。奖惩由首席质量官决定。"),
    ("assessment_reward", "质量考评由首席质量官主持，每年开展两次，奖惩由首席质量官决定。"),
    ("assessment_reward", f"{_BOTH}末位的，首席质量官决定扣减其当季绩效的百分之二十。"),
    ("assessment_reward", f"{_BOTH}评定为D级的，扣减部门绩效30%。"),
    ("assessment_reward", f"{_BOTH}评定为D级的，扣减当月质量奖金的30%。"),
    ("assessment_reward", f"{_BOTH}A级部门发放质量奖金池的45%，D级部门扣减当月质量奖金。"),
    ("assessment_reward", f"{_BOTH}首席质量官决定给予500元至10000元的奖励。"),
    ("assessment_reward", f"{_BOTH}不服者可于五日内提出书面说明，由首席质量官复核并答复。"),
    ("assessment_reward", f"{_BOTH}对决定不服的，可在七日内向首席质量官申请复议，复议期间照常执行。"),
    ("assessment_reward", f"{_BOTH}不服的，五天内可以找首席质量官复核一次；工会可以旁听。"),
    (
        "assessment_reward",
        f"{_BOTH}收到《质量奖惩单》三日内可书面申诉，由首席质量官重新核实一次；仍不服的可向工会请求调解。",
    ),
    ("assessment_reward", f"{_BOTH}伪造检验记录者，除按“差”处理外，由首席质量官签发处罚单。"),
    ("assessment_reward", f"{_BOTH}责任卡每季抽查一次各岗位履行情况，抽查面不少于三成。"),
)
BOUND = (
    ("plan_approval", "质量计划由首席质量官审批后报总经理批准；未经批准不得实施。"),
    ("plan_approval", "首席质量官审批质量计划；未经批准不得签发。"),
    ("plan_approval", "质量计划经首席质量官签字；未经审批不得实施。"),
    ("plan_approval", "质量计划由首席质量官审批；未经集团批准不得实施。"),
    ("budget", "首席质量官管理质量经费；未经批准不得支付。"),
    ("plan_approval", "年度质量计划由首席质量官批准。首席质量官组织实施经总经理批准的年度计划。"),
    ("plan_approval", "新品质量计划、外协质量整改计划，由首席质量官审批。"),
    ("plan_approval", "年度质量计划、新品质量计划由总经理审批，外协整改计划由首席质量官审批。"),
    ("plan_approval", "方略、大纲、质量计划一经发布，由首席质量官调度各中心推行。"),
    ("veto", "首席质量官可以行使一票否决权，每年限用两次。"),
    ("assessment_reward", "质量考核由首席质量官主持，每年最多两次，奖惩由首席质量官决定。"),
    ("assessment_reward", f"{_BOTH}首席质量官有权扣减当月绩效的20%。"),
    ("assessment_reward", f"{_BOTH}但仅限奖金池的45%。"),
    ("assessment_reward", f"{_BOTH}扣减不超过当月质量奖金的20%。"),
    ("assessment_reward", f"{_BOTH}首席质量官可奖励500元至1000元。"),
    ("assessment_reward", f"{_BOTH}首席质量官决定给予500元至1000元的奖励，1000元以上由总经理批准。"),
    ("assessment_reward", f"{_BOTH}不服者可于五日内向总经理申诉，由总经理裁定。"),
    ("assessment_reward", f"{_BOTH}仍不服的，可向工会申请裁决。"),
    ("assessment_reward", f"{_BOTH}除重大事项外，由首席质量官签发处罚单。"),
)


def _is_whole(authority: str, text: str) -> bool:
    """Whether it is surely given, and by nothing that is said bounded, shared or made to wait."""
    said = [
        s
        for s in statements_in(text, (), vocabulary_of("cqo-2023"))
        if s.holder == "cqo" and s.authority == authority
    ]
    given = any(s.effect == "grant" and s.certainty == "sure" for s in said)
    return given and all(s.effect == "grant" or s.effect in _WEAK for s in said)


@pytest.mark.parametrize(("authority", "text"), INNOCENT)
def test_innocent_words_leave_the_right_whole(authority: str, text: str) -> None:
    assert _is_whole(authority, text)


@pytest.mark.parametrize(("authority", "text"), BOUND)
def test_their_twins_do_not(authority: str, text: str) -> None:
    assert not _is_whole(authority, text)


@pytest.mark.parametrize(
    "text",
    [
        "有下列情形之一的，予以解聘：压案不报；年度评价连续两次不及格；本人辞任。",
        "赖某于7月11日参加首席质量官任职培训，共40学时，考核成绩合格，特发此证。",
        "查阅人事档案，无处分、无重大质量差错记录。",
        "红牌一出，班子会已经投过票的也得停；只有首席质量官签了字，才算摘牌。",
    ],
)
def test_marks_of_his_own_and_votes_of_others_are_no_right(text: str) -> None:
    said = statements_in(text, ("首席质量官",), vocabulary_of("cqo-2023"))
    rights = {s.authority for s in said if s.holder == "cqo"}
    assert not rights & {"assessment_reward", "decision_participation"}


@pytest.mark.parametrize(
    ("pointing", "whole"),
    [
        ("集团授权首席质量官行使本章所列职权，各厂、各部门应予配合。", True),
        ("首席质量官行使本章所列职权须报总经理批准。", False),
        ("本章所列职权由首席质量官与总工程师共同行使。", False),
    ],
)
def test_what_points_at_a_clause_lowers_no_act_by_another_of_it(pointing: str, whole: bool) -> None:
    text = f"第四条 {pointing}\n\n第五条 年度质量工作计划，由首席质量官制定并签发印发。"
    assert _is_whole("plan_approval", text) is whole
