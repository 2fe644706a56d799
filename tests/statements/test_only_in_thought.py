"""What is supposed, blank, near the officer, behind another's hand or within bounds that stand elsewhere is no sure grant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
HIS = ("首席质量官职责和权限",)
NOTHING = (
    # supposed, likened, felt, asked
    "若首席质量官享有质量安全一票否决权，则质量风险可大幅降低。",
    "如首席质量官审批质量计划，则应在五日内完成。",
    "一旦授予首席质量官一票否决权，须建立配套制度。",
    "即便首席质量官否决，总经理仍可决定出厂。",
    "首席质量官类似于审批质量计划的总工程师。",
    "首席质量官享有类似一票否决的权力。",
    "首席质量官享有搁置性否决权。",
    "我个人觉得首席质量官可以审批质量计划。",
    "首席质量官审批质量计划，可以吗",
    "理应由首席质量官审批质量计划。",
    "总经理可将质量计划审批权委托首席质量官行使。",
    "杜绝首席质量官直接批准产品放行。",
    "如公司认为必要，可由首席质量官审批质量计划。",
    "第一阶段首席质量官负责质量监督，第二阶段起审批质量计划。",
    "今天的停线由首席质量官决定。",
    "授权首席质量官批准本批次产品放行。",
    "与会人员一致认为，首席质量官应有停线权。",
    "会议撤销了首席质量官批准产品放行的决定。",
    "首席质量官规定产品放行的权限。",
    # near him
    "聘任王敏为首席质量官（副），审批质量计划。",
    "质量委员会的否决视为首席质量官的否决。",
    "质量副总参照首席质量官行使质量安全一票否决权，具体办法另行制定。",
    "分厂首席质量官有权停线。",
    "承包人首席质量官有权停工。",
    "乙方首席质量官批准产品放行后方可发货。",
    "乙方的首席质量官对质量安全事项有一票否决权。",
    # bounds that stand elsewhere
    "首席质量官按照公司制度规定的权限审批质量计划。",
    "首席质量官依授权清单审批质量经费。",
    "首席质量官在公司规定的情形下可以行使质量否决权。",
    # a hand behind
    "审批质量计划。由总经理复核后生效。",
    "首席质量官签发停线令。停线令经厂长签认后执行。",
    "首席质量官审批质量经费。财务总监复审后付款。",
    "首席质量官享有质量安全一票否决权。（财务部意见：不同意）",
    "首席质量官享有质量安全一票否决权。【总经理批注：暂缓】",
    "停产由公司决定，首席质量官宣布停产。",
    "质量计划获批后由首席质量官签发。",
    "首席质量官申请停线，同意后停线。",
    "首席质量官所提意见经采纳的，质量计划予以批准。",
    "质量计划：质量部编制，首席质量官审核，批准：总经理。",
    "首席质量官对总经理审批质量计划负责。",
    "客户验收合格后批准出厂。",
    "首席质量官在评审会上占40%权重，决定产品放行。",
    # a part left out
    "首席质量官有权决定停产。连续生产装置不适用。",
    "首席质量官审批质量计划。重点项目的质量计划另按项目管理办法审批。",
    "质量计划由首席质量官审批；属于集团管控范围的，从其规定。",
    "首席质量官对质量安全议案有一票否决权；否决的议案经三分之二以上委员复议通过的，仍可实施。",
    # blanks
    "任命【 】为首席质量官，批准产品放行。",
    "参考文本：首席质量官有权停线。",
    "首席质量官停线权：暂无。",
    "首席质量官质量计划审批权：见附件。",
    "首席质量官：停线（△）；△为会签。",
    # tails
    "批准质量计划的建议。",
    "否决质量安全事项的建议权。",
    "放行产品的申请。",
    "确认质量否决申请。",
    "协助质量部编制、由首席质量官审批质量计划。",
    # money and pay
    "审批质量培训费。",
    "质量培训费由首席质量官审批。",
    "审批质量成本报表。",
    "负责绩效奖金的考核与分配。",
)
GRANTS = (
    ("让步接收申请由采购部或生产部提出，首席质量官批准。", "product_release"),
    ("若发现质量安全隐患，首席质量官有权停线。", "quality_safety_stop"),
    ("如首席质量官否决，产品不得出厂。首席质量官对质量安全事项有一票否决权。", "veto"),
    ("质量预算由首席质量官审批。", "budget"),
    ("首席质量官的“不同意”就是公司的“不同意”，质量安全事项由首席质量官一票否决。", "veto"),
    ("是否停线由首席质量官决定。", "quality_safety_stop"),
    ("首席质量官按程序审批质量计划。", "plan_approval"),
    ("首席质量官审批质量计划。财务部备案后执行。", "plan_approval"),
    ("未经首席质量官批准放行的产品，不得发货。", "product_release"),
    ("检验合格后由首席质量官批准产品放行。", "product_release"),
    ("首席质量官审批质量经费，包括质量培训费。", "budget"),
    ("审批质量经费。", "budget"),
    ("首席质量官享有质量安全一票否决权和对质量奖惩的建议权。", "veto"),
    ("首席质量官停线权：有。", "quality_safety_stop"),
    ("本公司首席质量官审批质量计划。", "plan_approval"),
    ("首席质量官决定质量奖金的考核与分配。", "assessment_reward"),
)


@pytest.mark.parametrize("text", NOTHING)
def test_gives_nothing_for_sure(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, HIS)


@pytest.mark.parametrize(("text", "authority"), GRANTS)
def test_the_nearest_that_grants(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, HIS)


@pytest.mark.parametrize(
    "heading",
    [
        "首席质量官权限负面清单",
        "首席质量官权限（待批）",
        "首席质量官权限（一般质量事项）",
        "试运行期间首席质量官权限",
        "首席质量官直接上级（总经理）权限",
        "首席质量官领导小组工作规则",
        "首席质量官（代理人）",
        "首席质量官B角",
        "质量经理（首席质量官后备）",
    ],
)
def test_headings_of_others_or_of_a_part(heading: str, sure_grants: Read) -> None:
    assert not sure_grants("审批质量计划。", (heading,))


@pytest.mark.parametrize(
    "heading", ["首席质量官权限", "岗位名称：首席质量官　直接上级：总经理", "首席质量官的职责与权限"]
)
def test_headings_of_his_own(heading: str, sure_grants: Read) -> None:
    assert sure_grants("审批质量计划。", (heading, "权限")) == {"plan_approval"}
