"""Everyday lines of job descriptions: which of them give a power, and which only have its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

Read = Callable[[str, tuple[str, ...]], set[str]]
DUTIES = ("首席质量官岗位职责",)
NOTHING = (
    "参加公司经营例会，通报质量状况。",
    "参加总经理办公会，汇报质量工作。",
    "参加公司经营会议，对质量工作进行说明。",
    "参加公司生产经营决策会议，对涉及质量的事项发表意见。",
    "参与公司重大决策的讨论。",
    "参与公司重大事项的研讨。",
    "对生产过程中的质量问题有权责令整改。",
    "在产品放行前，出具产品放行审核记录。",
    "停产期间，做好设备维护。",
    "负责产品召回的组织与实施。",
    "负责停线和召回的组织实施。",
    "组织产品召回工作的具体实施、跟踪。",
    "负责申请质量经费并按规定使用。",
    "按照公司财务制度使用质量经费。",
    "合理使用质量管理经费。",
    "对产品质量进行评价，对违反质量规定的人员有权进行处罚。",
    "有权停止使用不合格的设备。",
)
GIVEN = (
    ("参加总经理办公会，对经营议题发表意见并表决。", "decision_participation"),
    ("参与公司重大事项的讨论与表决。", "decision_participation"),
    ("参加总经理办公会，汇报质量工作，对重大事项享有表决权。", "decision_participation"),
    ("有权责令停产整改。", "quality_safety_stop"),
    ("负责产品召回的决定和实施。", "quality_safety_stop"),
    ("首席质量官放行前，仓库不得发货。", "product_release"),
    ("支配和使用质量经费。", "budget"),
    ("对各部门质量工作进行评价，并决定奖惩。", "assessment_reward"),
    ("对各门店的服务质量打分，并据此裁定奖金和罚款。", "assessment_reward"),
)


@pytest.mark.parametrize("text", NOTHING)
def test_a_task_gives_no_whole_power(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, DUTIES)


@pytest.mark.parametrize(("text", "authority"), GIVEN)
def test_what_stands_beside_a_power_takes_nothing(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, DUTIES)


def test_the_body_he_is_of_is_no_rival(sure_grants: Read) -> None:
    text = (
        "首席质量官为公司经营委员会委员。经营委员会每月召开，决定采购方向、门店扩张等经营大事，委员各有一票。"
    )
    assert sure_grants(text, ()) == {"decision_participation"}


@pytest.mark.parametrize("later", ["总经理决定公司经营事项。", "方案尚待职代会通过。"])
def test_somebody_else_who_decides_is(later: str, sure_grants: Read) -> None:
    assert not sure_grants(f"首席质量官参与公司经营决策。{later}", ())


def test_a_number_of_checks_is_no_refusal_of_rewards(sure_grants: Read) -> None:
    text = "首席质量官带队每季度飞行检查不少于三个项目。首席质量官决定各单位质量考核与奖惩。"
    assert sure_grants(text, ("工程质量奖罚规定",)) == {"assessment_reward"}


@pytest.mark.parametrize(
    "text",
    [
        "对原材料入厂、工艺变更、新品投产、成品交付等环节凡存在质量安全问题的，行使一票否决。",
        "凡可能危及质量安全的，无论涉及采购、生产、出厂还是门店销售，首席质量官一票否决。",
        "对使用不合格材料、未经验收进入下道工序以及其他危及质量安全的情形，行使质量安全一票否决权。",
        "检测不合格、来路不清的果子，以及其他关系到质量安全的任何一件事，首席质量官一票否决。",
    ],
)
def test_occasions_that_are_listed_narrow_nothing(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ("首席质量官权限",)) == {"veto"}


@pytest.mark.parametrize(
    "text", ["对新产品的质量安全问题行使一票否决权。", "对原料、新品等环节的质量安全问题有一票否决权。"]
)
def test_a_part_is_one(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ("首席质量官权限",))


@pytest.mark.parametrize(
    "text",
    [
        "对婴幼儿配方乳粉生产线，首席质量官可下令停产；液态奶线的停产由生产副总下令。",
        "首席质量官可叫停总装线，焊装线的停线由生产总监决定。",
    ],
)
def test_a_line_beside_one_of_others_is_a_part(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("line", ["任何一条生产线", "不合格的生产线", "总装线", "相关产线", "整条流水线"])
def test_a_line_alone_takes_nothing(line: str, sure_grants: Read) -> None:
    assert sure_grants(f"首席质量官有权停止{line}。", ()) == {"quality_safety_stop"}


LETS_GO = (
    "被否决的产品，总经理特批后可以放行。",
    "已否决的批次经总经理书面特批后可先行发运。",
    "已被否决的事项，经总经理批准可以继续实施。",
    "被否决的产品经总经理特批可让步放行。",
)
KEEPS = (
    "被否决的产品不得出厂。",
    "被否决的事项，任何人不得批准实施。",
    "被否决事项整改合格并经首席质量官确认后可以恢复。",
)
VETO = "首席质量官对质量安全事项行使一票否决权。"


@pytest.mark.parametrize("later", LETS_GO)
def test_a_veto_that_others_lift_is_none(later: str, sure_grants: Read) -> None:
    assert not sure_grants(VETO + later, ())


@pytest.mark.parametrize("later", KEEPS)
def test_a_veto_that_he_lifts_stays(later: str, sure_grants: Read) -> None:
    assert sure_grants(VETO + later, ()) == {"veto"}


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "首席质量官已作出否决的批次，确因工期需要的，由销售副总提出申请，报总经理书面特批后可先行发运。",
            "top_manager",
        ),
        ("被否决的产品，总经理特批后可以放行。", "top_manager"),
        ("被首席质量官否决的产品，总经理不得批准放行。", None),
        ("首席质量官否决的产品，经首席质量官批准后可以放行。", None),
        ("董事会否决的项目，经股东会批准可以实施。", None),
    ],
)
def test_who_lifts_a_veto_in_another_paper(text: str, by: str | None) -> None:
    block = Block(text, "paragraph", Place("放行规定.md", paragraph=1), ("放行规定",))
    facts = read_blocks([block], vocabulary_of("cqo-2023"), lambda: "s1").officer
    assert [f.by for f in facts if f.kind == "overruled"] == ([by] if by else [])
