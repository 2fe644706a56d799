"""Turns of single lines, each with its nearest twin: notices, two who sign, signatures named again, money by examples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import interpret

Grants = Callable[[str, tuple[str, ...]], set[str]]


def _effects(text: str, authority: str, headings: tuple[str, ...] = ()) -> set[str]:
    return {
        s.effect
        for s in interpret(text, headings)
        if s.holder == "cqo" and s.authority == authority and s.effect != "none"
    }


@pytest.mark.parametrize(
    "text",
    [
        "经总经理通知，首席质量官可参加经营班子会议，参与经营决策。",
        "首席质量官经通知可以参加经营决策会，参与决策。",
        "接到总经理通知的，首席质量官参加经营决策会议，参与表决。",
        "由总经理通知首席质量官参加经营决策会议，参与表决。",
    ],
)
def test_a_seat_on_notice_waits_for_it(text: str) -> None:
    assert _effects(text, "decision_participation") == {"conditional"}


@pytest.mark.parametrize(
    "text",
    [
        "收到会议通知后，首席质量官应准时参加经营决策会并表决。",
        "会议通知发出后，首席质量官参加经营决策会议并表决。",
        "总经理办公会召开前三日由办公室通知首席质量官，首席质量官参加并表决。",
    ],
)
def test_a_meeting_that_is_announced_to_its_members(text: str, sure_grants: Grants) -> None:
    assert "decision_participation" in sure_grants(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "质量奖惩由人力资源部、首席质量官联合签发，任一方不同意者不得执行。",
        "质量奖惩由人力资源部、首席质量官联合签发，任何一方反对的不得执行。",
    ],
)
def test_what_two_sign_is_no_veto_of_either(text: str) -> None:
    assert _effects(text, "veto") == set()
    assert _effects(text, "assessment_reward") == {"joint"}


def test_his_own_dissent_is_a_veto(sure_grants: Grants) -> None:
    assert "veto" in sure_grants("质量安全事项首席质量官不同意的不得执行。", ())


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官未签字放行的，销售、生产部门不得以任何方式交付。",
        "首席质量官没有签字的批次，物流中心不得发运。",
        "版本上线以首席质量官的签名为准。没有签名的，项目经理不得先行发布。",
        "成品出厂以首席质量官在放行单上的签字为准。签字后仓库即可发货；没有签字的，不得发货。",
    ],
)
def test_what_he_has_not_signed_stays(text: str, sure_grants: Grants) -> None:
    assert "product_release" in sure_grants(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官未签字放行的，总经理可以决定发货。",
        "首席质量官未签字放行的，销售部可以先发货。",
        "成品出厂以首席质量官和总经理的签字为准。没有签字的不得发货。",
        "成品出厂以首席质量官的签字为准。没有总经理签字的，不得发货。",
    ],
)
def test_what_may_go_without_him(text: str, sure_grants: Grants) -> None:
    assert "product_release" not in sure_grants(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "质量上的开支，送检费也好、仪器校准费也好、内审员培训费也好，都走首席质量官一支笔。",
        "质量费用，不管是检测费也罢、认证费也罢，均由首席质量官审批。",
        "首席质量官批准质量检验、认证、改进方面的经费支出。",
    ],
)
def test_examples_of_the_money_leave_it_whole(text: str, sure_grants: Grants) -> None:
    assert "budget" in sure_grants(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官批准质量检验方面的经费支出。",
        "质量预算中的检测费、认证费由首席质量官审批。",
        "质量上的开支，五万元以下也好、以上也好，都由首席质量官批。",
    ],
)
def test_one_kind_of_money_is_a_part(text: str, sure_grants: Grants) -> None:
    assert "budget" not in sure_grants(text, ())


@pytest.mark.parametrize(
    "text", ["首席质量官认为危及质量安全的，他否掉就否掉。", "涉及质量安全的，首席质量官说否就否。"]
)
def test_what_he_votes_down_is_down(text: str, sure_grants: Grants) -> None:
    assert "veto" in sure_grants(text, ())


@pytest.mark.parametrize(
    "text", ["首席质量官提的建议，董事长说否就否。", "首席质量官认为危及质量安全的，总经理否掉就否掉。"]
)
def test_what_others_vote_down(text: str, sure_grants: Grants) -> None:
    assert "veto" not in sure_grants(text, ())


def test_a_post_that_he_holds_too(sure_grants: Grants) -> None:
    heads = ("管理者代表（由首席质量官担任）", "权限")
    assert sure_grants("批准质量目标实施计划、年度内审计划和质量改进计划；", heads) == {"plan_approval"}
    assert not sure_grants("批准质量目标实施计划。", ("管理者代表（由质量部经理担任）", "权限"))


COLUMNS = ("审批权限表", "列:首席质量官 | 生产副总 | 销售总监", "√表示由该岗位决定，—表示不参与")
REPEATED = (
    "质量职权分配表",
    "说明：√为独立决定，△为参与会签，○为知悉",
    "岗位|质量安全否决|质量经费支出|部门质量奖惩",
)
DACI = ("RACI 权责矩阵", "D=Decide 拍板；C=Consult 征求意见；E=Execute 执行；I=Inform 知会")
STEPS = ("授权手册", "事项|发起|终审|需上级加批|后续")
ENDS = ("审批流程表", "注：标“（止）”处为最终审批人")
LIST = ("权力运行清单", "序号|权力事项|行使主体|行使方式|载体|送达")
SEATS = ("公司会议一览", "会议 | 成员(有表决权) | 列席(无表决权)")
SIGNS = ("审批权限表", "√决定 △提出意见")


@pytest.mark.parametrize(
    ("text", "headings", "authority"),
    [
        ("成品出厂放行 | √(签发) | — | —", COLUMNS, "product_release"),
        ("首席质量官：质量安全否决 √|质量经费支出 △|部门质量奖惩 ○", REPEATED, "veto"),
        ("首席质量官：质量安全否决 △|质量经费支出 √|部门质量奖惩 ○", REPEATED, "budget"),
        (
            "质量停产/复产：总经理【I】 生产总监【I】 首席质量官【D】 车间主任【E】",
            DACI,
            "quality_safety_stop",
        ),
        (
            "年度质量工作方案|各工厂质量经理提交|首席质量官批准（终审）|不适用|发各工厂执行",
            STEPS,
            "plan_approval",
        ),
        ("质量预算内支出：经办人申请→首席质量官批准（止）→财务付款", ENDS, "budget"),
        ("序号4|质量安全否决|首席质量官|单独行使|书面否决通知|总经理、各部门（抄送）", LIST, "veto"),
        ("总经理办公会（经营事项决策） | 总经理、首席质量官 | 法务经理", SEATS, "decision_participation"),
        ("质量安全否决：首席质量官√ 总经理△", SIGNS, "veto"),
    ],
)
def test_rows_whose_heads_stand_above(
    text: str, headings: tuple[str, ...], authority: str, sure_grants: Grants
) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(
    ("text", "headings", "authority"),
    [
        ("成品出厂放行 | — | √ | —", COLUMNS, "product_release"),
        ("成品出厂放行 | √(须总经理同意) | — | —", COLUMNS, "product_release"),
        ("首席质量官：质量安全否决 √|质量经费支出 △|部门质量奖惩 ○", REPEATED, "budget"),
        (
            "质量停产/复产：总经理【D】 生产总监【I】 首席质量官【C】 车间主任【E】",
            DACI,
            "quality_safety_stop",
        ),
        ("质量停产：总经理【D】 首席质量官【D】", DACI, "quality_safety_stop"),
        ("年度质量工作方案|各工厂质量经理提交|首席质量官批准|总经理|发各工厂执行", STEPS, "plan_approval"),
        ("质量预算内支出：经办人申请→首席质量官审核→总经理批准（止）→财务付款", ENDS, "budget"),
        ("序号4|质量安全否决|首席质量官|与总经理共同行使|书面否决通知|各部门（抄送）", LIST, "veto"),
        ("总经理办公会（经营事项决策） | 总经理 | 首席质量官、审计经理", SEATS, "decision_participation"),
        ("质量安全否决：首席质量官△ 总经理√", SIGNS, "veto"),
    ],
)
def test_rows_that_give_it_to_others(
    text: str, headings: tuple[str, ...], authority: str, sure_grants: Grants
) -> None:
    assert authority not in sure_grants(text, headings)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官有权否决质量安全事项，经否决的不得再议。",
        "凡涉質量安全之案，首席質量官得逕行否決，經否決者不得再議。",
        "首席质量官在各环节有质量安全一票否决权。",
        "首席质量官对三个阶段的质量安全事项行使一票否决权。",
        "首席质量官在研发、采购、生产等环节有质量安全一票否决权。",
    ],
)
def test_what_he_vetoed_is_not_talked_of_again(text: str, sure_grants: Grants) -> None:
    assert "veto" in sure_grants(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官可对进货环节行使否决权。",
        "首席质量官在采购环节有否决权。",
        "首席质量官对采购环节的质量行使否决权。",
    ],
)
def test_a_veto_at_one_stage_is_limited(text: str) -> None:
    assert _effects(text, "veto") == {"limited"}


def test_his_proposals_that_others_vote_down(sure_grants: Grants) -> None:
    assert "veto" not in sure_grants("首席质量官的提议经否决的不得再议。", ())


@pytest.mark.parametrize(
    ("text", "authority", "effect"),
    [
        ("质量经费首席质量官签字后还须我签字。", "budget", "conditional"),
        ("质量计划由首席质量官批准，但要经我同意。", "plan_approval", "conditional"),
        ("质量上的钱，首席质量官签了就付，不再经过我。", "budget", "grant"),
        ("质量计划由首席质量官批准，不必再报我签字。", "plan_approval", "grant"),
        ("质量安全事项首席质量官可一票否决，包括我签过字的。", "veto", "grant"),
    ],
)
def test_whoever_writes_signs_as_well(text: str, authority: str, effect: str) -> None:
    assert _effects(text, authority) == {effect}


@pytest.mark.parametrize(
    ("text", "authority", "effect"),
    [
        ("会议同意首席质量官自即日起进入公司决策委员会，参与投票。", "decision_participation", "grant"),
        ("会议同意首席质量官列席公司决策委员会。", "decision_participation", "recommend_only"),
        ("药品上市放行由首席质量官（质量受权人）独立作出。", "product_release", "grant"),
        ("药品上市放行由首席质量官和质量受权人共同批准。", "product_release", "joint"),
        ("首席质量官可当场否决质量安全事项，会议不得就同一方案再行表决。", "veto", "grant"),
        ("首席质量官 ■质量经费审批 □质量一票否决", "budget", "grant"),
        ("首席质量官 ■质量经费审批 □质量一票否决", "veto", "denied"),
    ],
)
def test_seats_hats_and_boxes(text: str, authority: str, effect: str) -> None:
    assert _effects(text, authority) == {effect}


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("权力名称：质量计划审批；权力主体：首席质量官；额度：不限", {"grant"}),
        ("权力事项：质量计划审批；行使主体：首席质量官；状态：有效", {"grant"}),
        ("权力事项：质量计划审批；行使主体：首席质量官；状态：停用", {"denied"}),
        ("权力事项：质量计划审批；行使主体：首席质量官；会签：总经理", {"joint"}),
        ("权力事项：质量计划审批；行使主体：首席质量官；前置条件：总经理同意", {"conditional"}),
        ("权力事项：质量计划审批；行使主体：首席质量官；适用范围：仅华东厂", {"limited"}),
        ("权力事项：质量计划审批；协同主体：总经理；行使主体：首席质量官", set()),
        ("权力事项：质量计划审批；行使主体：总经理；抄送：首席质量官", set()),
    ],
)
def test_forms_that_name_the_holder_behind(text: str, effects: set[str]) -> None:
    assert _effects(text, "plan_approval") == effects


def test_a_day_of_force_is_doubt(sure_grants: Grants) -> None:
    text = "权力事项：质量计划审批；行使主体：首席质量官；生效日期：2027年1月1日"
    assert not sure_grants(text, ())
