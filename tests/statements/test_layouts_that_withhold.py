"""Headings, brackets, legends, chains and tables that leave the officer less than a grant."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

SAYS = (
    ("limited", "质量安全一票否决权", "被授权人：质量总监", "授权事项（仅限华东二厂）"),
    ("limited", "产品放行", "被授权人：首席质量官", "授权事项（限夜班）"),
    ("conditional", "质量计划审批", "首席质量官职权（须总经理同意后行使）"),
    ("joint", "质量计划审批", "首席质量官职权（会同研发总监）"),
    ("denied", "质量计划的审批", "第六条 总经理保留、不下授质量总监的权限如下："),
    ("denied", "停线", "董事会保留而未授予首席质量官的事项"),
    ("conditional", "首席质量官审批质量计划，并在总经理批准后下发。"),
    ("conditional", "首席质量官决定停线，并在厂长同意后执行。"),
    ("joint", "停线", "须首席质量官与厂长共同行使的权限："),
    ("joint", "首席质量官与生产总监意见不一致时，由总经理决定是否停线；一致时由首席质量官下令停线。"),
    ("denied", "权限 | 首席质量官 | 备注\n停线 | 有 | 暂不启用", "权限表"),
    ("limited", "新厂的质量计划由总工程师批准。其余质量计划由首席质量官批准。"),
    ("limited", "进口原料的停用由采购总监决定；其他原料由首席质量官决定停用。"),
    ("conditional", "首席质量官有权叫停生产线。董事长判断损失过大的，得解除。"),
    ("conditional", "质量总监行使质量安全一票否决权。总经理认为确有必要时，可以推翻。"),
    ("recommend_only", "首席质量官对拟出厂产品的质量状况签署意见，总经理据此决定是否发运。"),
    ("recommend_only", "质量工程师申请 → 品质总监签署意见 → 运营副总裁批准 → 仓库放行", "紧急放行流程"),
    ("joint", "申请部门→质量总监会签→生产总监会签→仓库发货", "不合格品放行流程"),
    ("conditional", "检验员判定→质量总监签放行单→厂长同意→出库", "放行流程"),
    ("limited", "部门申请→质量总监（≤2万元）→总经理（＞2万元）", "质量经费审批流程"),
    ("recommend_only", "质量费用支出：质量经理① 质量总监② 财务总监③", "审批权限表"),
    ("recommend_only", "停线申请单\n申请人：首席质量官\n审批人：制造副总\n执行人：当班班长"),
    ("recommend_only", "质量总监 | 审核\n总经理 | 批准\n董事会 | 备案", "权责划分表", "事项：质量战略"),
    ("recommend_only", "○", "权限表", "◎有否决权 ○有异议权", "新品投产质量安全评审", "质量总监"),
    ("conditional", "△", "权限表", "★批准 △经批准后执行", "质量计划", "首席质量官"),
    ("conditional", "★", "权限表", "★决定（须总裁同意） △建议", "质量经费", "首席质量官"),
    ("conditional", "D*", "质量安全一票否决", "首席质量官", "D—决定　S—审批；带*者须经董事长同意"),
    ("recommend_only", "序号 | 权限事项 | 首席质量官\n1 | 质量计划审批 | 建议\n2 | 停线 | 执行", "权限表"),
    ("limited", "质量经费（元） | 质量总监\n≤5000 | 批准\n>5000 | 审核", "授权表"),
    ("recommend_only", "1. 提请召开质量专题会；\n2. 提请否决不符合质量安全要求的方案。", "职务：首席质量官"),
)  # fmt: skip
NOTHING = (
    ("★", "决策权限一览", "★最终否决", "质量安全事项", "质量委员会（首席质量官任秘书）"),
    ("★", "决策权限一览", "★批准", "质量计划", "总经理（首席质量官协助）"),
    ("质量计划审批", "首席质量官主管的质量部权限"),
    ("申请人 首席质量官  审批人 财务总监", "质量费用"),
    ("经办人 首席质量官 | 批准 总裁", "质量计划"),
    ("供应商的质量总监有权决定其产品是否出厂，我方驻厂代表只做见证。",),
    ("本人在前一家公司担任质量总监五年，享有质量一票否决权。",),
)
GRANTED = (
    ("★", "决策权限一览", "★最终否决", "质量安全事项", "质量副总（兼任首席质量官）"),
    ("★", "权限表", "★批准，无须报批 △须报总经理审批", "质量经费", "首席质量官"),
    ("★", "权限表", "★决定（事后报总裁备案） △建议", "质量经费", "首席质量官"),
    ("生产部与采购部意见不一致时，由首席质量官决定停线。",),
    ("质量计划审批", "首席质量官管理权限"),
    ("质量计划审批", "首席质量官职权（仅供内部使用）"),
    ("首席质量官认为存在风险的，可以撤销放行；首席质量官有权停产。",),
)


def effects(text: str, *headings: str) -> set[tuple[str, str]]:
    found = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {(s.effect, s.certainty) for s in found if s.holder == "cqo"}


@pytest.mark.parametrize("case", SAYS, ids=lambda c: c[1][:24])
def test_less_than_a_grant_is_read_as_what_it_is(case: tuple[str, ...]) -> None:
    expected, *rest = case
    found = effects(*rest)
    assert expected in {e for e, _ in found}
    assert ("grant", "sure") not in found


@pytest.mark.parametrize("case", NOTHING, ids=lambda c: c[0][:24])
def test_what_is_another_holders_is_not_the_officers(case: tuple[str, ...]) -> None:
    assert not {e for e, _ in effects(*case)} - {"none", "denied", "recommend_only"}


@pytest.mark.parametrize("case", GRANTED, ids=lambda c: c[0][:24])
def test_what_only_looks_so_stays_a_grant(case: tuple[str, ...]) -> None:
    assert ("grant", "sure") in effects(*case)
