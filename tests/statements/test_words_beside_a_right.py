"""Words that stand beside a right in formal papers and take nothing from it, each with its nearest twins that do."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

JOB = ("首席质量官岗位说明书", "岗位权限")
DUTIES = ("首席质量官岗位说明书", "主要职责")


def _effects(text: str, authority: str, *headings: str, power: str = "") -> set[str]:
    """The effects that the officer's sure statements on ``authority`` have."""
    return {
        s.effect
        for s in interpret_text(text, headings, vocabulary_of("cqo-2023"))
        if s.holder == "cqo" and s.authority == authority and s.certainty == "sure" and power in ("", s.power)
    }


@pytest.mark.parametrize(
    ("clause", "his"),
    [
        ("人力资源中心于下月发放或扣减", True),
        ("财务部据此在当月工资中扣减或加发", True),
        ("人事行政部按其签发的《质量奖惩单》执行", True),
        ("财务中心按月划拨奖金、扣除罚款", True),
        ("人力资源部凭奖惩单发放、扣款，不再审核", True),
        ("综合管理部于发薪日统一发放和扣减，不得自行调整", True),
        ("财务部照单发放、扣罚", True),
        ("人力资源部凭奖惩令扣罚", True),
        ("采购部在货款中扣除", True),
        ("财务部从应付供方的账款中如数扣款", True),
        ("采购部酌情在货款中扣除", False),
        ("采购部与供方商定后在货款中扣除", False),
        ("人力资源部酌情发放或扣减", False),
        ("人力资源部可视情况扣减", False),
        ("人力资源部决定扣减金额", False),
        ("人力资源部同意后于次月发放或扣减", False),
        ("生产部于次月决定发放或扣减", False),
    ],
)
def test_who_keeps_the_pay_roll_decides_nothing(clause: str, his: bool) -> None:
    assert (_effects(f"质量考核和奖惩由首席质量官决定，{clause}。", "assessment_reward") == {"grant"}) is his


def test_money_decides_nothing_by_itself() -> None:
    assert "conditional" not in _effects("召回费用由质量预算列支，由首席质量官批准。", "budget")
    assert "conditional" in _effects("质量费用由财务总监列支，由首席质量官批准。", "budget")


def test_who_pays_makes_no_decision_of_a_proposal() -> None:
    text = "质量考核和奖惩由首席质量官拟定，报总经理批准，人力资源部于次月发放或扣减。"
    assert _effects(text, "assessment_reward") == {"recommend_only"}


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("各部门及个人的质量考核结果和奖励、处罚，由首席质量官决定。", {"grant"}),
        ("各车间、班组和员工的质量考核及奖惩由首席质量官批准。", {"grant"}),
        ("各事业部及责任人的质量考核、奖惩方案，由首席质量官裁定。", {"grant"}),
        ("各部门及个人的质量考核和奖惩，由首席质量官与人力资源总监共同决定。", {"joint"}),
        ("各部门负责人及首席质量官决定质量考核和奖惩。", {"joint"}),
    ],
)
def test_people_beside_their_units_are_judged(text: str, effects: set[str]) -> None:
    assert _effects(text, "assessment_reward", *JOB) == effects


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("作为经营管理委员会委员参加经营决策，就审议事项发表意见并投票。", {"grant"}),
        ("作为总裁办公会成员参与重大决策，对讨论事项独立发表意见、参加表决。", {"grant"}),
        ("以执行委员身份参与经营决策，就上会审议的议题陈述意见并投票。", {"grant"}),
        ("列席经营管理委员会会议，就审议事项发表意见。", {"recommend_only"}),
        ("参加经营管理委员会会议，对审议事项提出建议。", {"recommend_only"}),
        ("作为经营管理委员会委员，对审议的质量事项发表意见并投票。", {"limited"}),
    ],
)
def test_what_is_on_the_table_is_nobodys_review(text: str, effects: set[str]) -> None:
    assert _effects(text, "decision_participation", *JOB) == effects


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("总裁办公会讨论并决定公司经营事项，成员为：总裁、制造副总裁、首席质量官、首席人力官。", True),
        ("总裁办公会审议决定公司重大经营事项，成员为总裁、副总裁、首席质量官。", True),
        ("经营管理委员会决定公司重大事项，委员为总经理、财务总监、首席质量官。", True),
        ("总裁办公会决定公司经营事项，组成人员包括总裁、首席质量官、财务总监。", True),
        ("总裁办公会决定公司经营事项，成员包括总裁、生产副总，不包括首席质量官。", False),
        ("总裁办公会讨论并决定公司经营事项，总裁有最终决定权，成员为：总裁、首席质量官。", False),
        ("总裁办公会讨论并决定公司经营事项，成员为总裁、制造副总裁；首席质量官列席。", False),
        ("总裁决定公司经营事项，成员为：总裁、首席质量官。", False),
        ("薪酬委员会审议决定薪酬事项，委员包括总裁、首席质量官。", False),
    ],
)
def test_what_a_body_decides_its_members_decide(text: str, his: bool) -> None:
    assert (_effects(text, "decision_participation") == {"grant"}) is his


@pytest.mark.parametrize(
    ("text", "plan", "budget"),
    [
        ("质量费用由首席质量官提报用款计划，财务总监审批后支付。", set(), {"recommend_only"}),
        ("质量经费由首席质量官编制资金使用计划，报总经理批准。", set(), {"recommend_only"}),
        ("质量经费的用款计划由首席质量官批准。", set(), {"grant"}),
        ("首席质量官审批各部门用款计划。", set(), set()),
        ("首席质量官审批年度质量计划。", {"grant"}, set()),
    ],
)
def test_a_plan_of_money_is_no_quality_plan(text: str, plan: set[str], budget: set[str]) -> None:
    assert (_effects(text, "plan_approval"), _effects(text, "budget")) == (plan, budget)


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("首席质量官有权决定停线、封存或不予出厂。", {"grant"}),
        ("首席质量官可以责令停产、隔离或者不准发货。", {"grant"}),
        ("首席质量官决定扣留或禁止入库。", {"grant"}),
        ("首席质量官可以建议停产、封存或不予出厂。", {"recommend_only"}),
        ("首席质量官无权决定停产、封存或不予出厂。", {"denied"}),
        ("首席质量官不得决定停产、封存。", {"denied"}),
    ],
)
def test_to_forbid_in_a_list_of_stops_denies_no_stop(text: str, effects: set[str]) -> None:
    assert _effects(text, "quality_safety_stop") == effects


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        (
            "对涉及食品安全的事项行使一票否决：凡存在隐患的，首席质量官可当场叫停生产，任何人不得变更。",
            {"grant"},
        ),
        (
            "对产品质量安全事项享有一票否决权：发现重大隐患的，可直接责令停产，并在24小时内向总经理报告。",
            {"grant"},
        ),
        ("对质量安全事项行使一票否决：凡否决的，须报总经理批准后执行。", {"conditional"}),
        ("对质量安全事项行使一票否决：可提出停产建议，由总经理决定。", {"recommend_only"}),
        ("对质量安全事项行使一票否决：仅对A类产品可当场叫停。", {"limited"}),
        ("对质量安全事项拥有否决权：首席质量官可以否决，但总经理有权撤销。", {"conditional"}),
        ("对质量安全事项行使一票否决：有权停止投料，但须报总经理批准。", {"conditional"}),
        ("对质量安全事项行使一票否决：首席质量官与生产总监共同决定停产。", {"joint"}),
        ("对质量安全事项行使一票否决：首席质量官应当协助总经理决定是否停产。", {"execute_only"}),
        ("对质量安全事项行使一票否决：首席质量官不得擅自停产，停产由总经理决定。", {"denied"}),
        ("首席质量官对质量安全事项行使一票否决：可以建议停止投料。", {"recommend_only"}),
        ("对质量安全事项有一票否决权：由生产副总经理行使，首席质量官可提出意见。", set()),
        ("建议行使质量安全一票否决：可报总经理决定。", set()),
    ],
)
def test_a_veto_before_a_colon_is_his_whom_the_heading_names(text: str, effects: set[str]) -> None:
    assert _effects(text, "veto", *JOB) == effects


@pytest.mark.parametrize(
    ("headings", "text", "effects"),
    [
        (("发布管理规范", "5 质量否决"), "首席质量官的叫停决定为终局，总裁和项目经理均不得推翻。", {"grant"}),
        (("出厂管理办法", "质量安全否决权"), "首席质量官的停产决定为最终决定。", {"grant"}),
        ((), "发现食品安全隐患的，首席质量官可当场叫停生产，其决定为最终决定，任何部门不得变更。", {"grant"}),
        (("发布管理规范", "5 质量否决"), "首席质量官有权叫停任何版本的发布。", set()),
        (("发布管理规范", "5 质量否决"), "首席质量官的叫停决定须报总裁批准。", set()),
        (("发布管理规范", "5 质量否决"), "首席质量官对A类产品的停产决定为最终决定。", set()),
        (("发布管理规范", "5 停产管理"), "首席质量官的停产决定为最终决定。", set()),
        (("发布管理规范", "5 质量否决"), "生产总监的停产决定为最终决定，首席质量官可提出意见。", set()),
        ((), "存在食品安全风险的，首席质量官可责令停止发货，该决定不受任何机构和个人的更改。", {"grant"}),
        ((), "涉及产品质量安全的，首席质量官有权叫停投产，总经理、生产负责人均无权变更或解除。", {"grant"}),
        (
            (),
            "涉及产品质量安全的，首席质量官有权叫停投产，任何人不得变更；确需变更的，报总经理批准。",
            set(),
        ),
        ((), "涉及产品质量安全的，首席质量官有权叫停投产，生产部不得变更。", set()),
        ((), "涉及产品质量安全的，首席质量官有权要求停产，任何人不得变更检验结论。", set()),
        ((), "涉及出口产品质量安全的，首席质量官有权停产，任何人不得变更。", set()),
        ((), "涉及产品质量安全的，经总经理同意，首席质量官有权停产，任何人不得变更。", set()),
        ((), "发现质量安全隐患的，首席质量官有权责令停产，其停产决定为最终决定。", set()),
        ((), "发现设备隐患的，首席质量官有权责令停产，其停产决定为最终决定，任何人不得推翻。", set()),
        (
            (),
            "发现质量安全隐患的，首席质量官会同生产总监责令停产，其停产决定为最终决定，任何人不得推翻。",
            set(),
        ),
        (
            (),
            "发现质量安全隐患的，首席质量官有权责令停产，其停产决定为最终决定，除总经理外任何人不得推翻。",
            set(),
        ),
    ],
)
def test_a_final_stop_under_the_name_of_a_veto(
    headings: tuple[str, ...], text: str, effects: set[str]
) -> None:
    assert _effects(text, "veto", *headings) == effects


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("带领各事业部执行质量战略，逐季复盘", {"execute_only"}),
        ("组织实施质量战略，每季度复盘改进。", {"execute_only"}),
        ("负责执行质量战略，定期回顾。", {"execute_only"}),
        ("按季复盘质量战略执行情况。", set()),
        ("让目标走进现场：组织实施质量战略，跟踪节点。", {"execute_only"}),
        ("把路线图变成行动：组织实施质量战略，纠正偏差。", {"execute_only"}),
        ("路线图：组织实施质量战略，纠正偏差。", {"none"}),
        ("主持制订质量战略，并负责推动其在制造、安装、维保各板块落实；", {"execute_only"}),
    ],
)
def test_how_a_strategy_is_carried_out(text: str, effects: set[str]) -> None:
    assert _effects(text, "strategy", *DUTIES, power="implement") == effects


TABLE = """# 岗位说明书

| 岗位名称 | 首席质量官 |
|---|---|
| 直接上级 | 总经理 |

## 主要工作

| 序号 | 工作内容 | {head} |
|---|---|---|
| 1 | 组织制定公司质量战略 | {cell} |
"""


@pytest.mark.parametrize(
    ("head", "cell", "his"),
    [
        ("衡量方式", "按期完成", True),
        ("考核要点", "里程碑达成率", True),
        ("协作部门", "各事业部、销售部", True),
        ("协作部门", "与生产部共同制定", False),
        ("衡量方式", "由总经理批准后发布", False),
        ("最终决定", "总经理", False),
    ],
)
def test_what_measures_a_duty_or_helps_it_does_not_head_it(
    tmp_path: Path, head: str, cell: str, his: bool
) -> None:
    (tmp_path / "岗位说明书.md").write_text(TABLE.format(head=head, cell=cell), "utf-8")
    found = check(tmp_path, as_of="2026-01-01").findings
    verdict = next(f.verdict for f in found if f.clause == "authority.strategy_formulate")
    assert (verdict == "satisfied") is his


FINAL = "# 首席质量官岗位说明书\n\n## 权限\n\n1. 存在质量安全隐患的，可责令停产，其停产决定任何人不得推翻。\n"
LONG = "首席质量官责令停产超过四小时的，须经总经理同意后方可执行。\n"


@pytest.mark.parametrize(
    ("more", "policy", "verdict"),
    [
        ("", "停产后由生产部组织清场。\n", "satisfied"),
        ("", LONG, "unknown"),
        (f"2. {LONG}", "停产后由生产部组织清场。\n", "unknown"),
    ],
)
def test_a_veto_by_stops_alone_falls_with_a_stop(
    tmp_path: Path, more: str, policy: str, verdict: str
) -> None:
    (tmp_path / "岗位说明书.md").write_text(FINAL + more, "utf-8")
    (tmp_path / "制度.md").write_text(f"# 生产管理制度\n\n1. {policy}", "utf-8")
    found = check(tmp_path, as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.veto") == verdict
