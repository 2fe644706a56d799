"""Assessing and rewarding, each in its own clause or sentence, are the whole power if both are the officer's."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

WHOLE = (
    "首席质量官每半年考核一次各单位质量工作，并根据考核结果签发奖罚决定，人力资源部当月兑现。",
    "各单位的质量绩效由首席质量官评定等次，并由其据此直接决定奖金的增减。",
    "各部门质量工作由首席质量官评定等级，奖惩由其决定。",
    "各单位质量考核得分由质量总监核定；质量奖惩单一经其签发即行生效，被考核单位不得拒收。",
    "质量奖惩由首席质量官负责，奖惩依据为每月质量考核得分，得分由首席质量官核定并公布。",
    "质量奖罚单质量总监开了就算数，各部门的质量得分也由他评。",
    "集团本部和各分公司的质量工作由首席质量官统一考核并实施奖惩。",
    "各单位质量工作的考核由品质副总负责，奖励和处罚由品质副总根据考核结果决定。",
    "首席质量官给各部门打质量分，奖罚也由他定。",
    "质量考核得分及奖罚金额由首席质量官裁定。",
    "质量考核得分和奖惩由首席质量官审定。",
    "首席质量官对各单位质量绩效评定等级，决定奖罚。",
)
LABELLED = (
    "质量奖惩：首席质量官决定。",
    "质量计划：首席质量官批准；质量奖罚：首席质量官决定。",
    "质量奖惩：首席质量官决定\n质量战略：首席质量官制定",
)
HALF_LABELLED = (
    "质量奖励：首席质量官决定；质量计划：首席质量官批准。",
    "质量考核：人力资源部评定；质量奖惩：首席质量官决定。",
    "质量奖惩：首席质量官提出意见，总经理决定。",
)
HALF = (
    "首席质量官每半年考核一次各单位质量工作，并根据考核结果提出奖罚建议，报总经理决定。",
    "首席质量官每半年考核一次各单位质量工作，总经理根据考核结果签发奖罚决定。",
    "各单位的质量绩效由首席质量官评定等次，由总经理据此决定奖金的增减。",
    "各单位的质量绩效由人力资源部评定等次，并由首席质量官据此决定奖金的增减。",
    "各单位质量考核得分由质量总监初评，奖惩由总经理核定。",
    "各单位质量考核得分由质量总监核定；质量奖惩单经总经理签发生效。",
    "各部门质量考核结果由质量总监汇总，质量奖惩由质量总监决定。",
    "集团本部和苏州分公司的质量工作由首席质量官统一考核并实施奖惩。",
    "各单位质量工作的考核由品质副总负责，奖金分配和对责任人的处罚由总经理根据考核结果决定。",
    "各部门质量得分由首席质量官评定。",
    "首席质量官根据考核结果决定奖惩。",
    "质量考核得分及奖罚金额由总经理裁定，首席质量官公布。",
    "质量考核得分及奖罚金额由首席质量官提出，总经理裁定。",
    "首席质量官对各单位安全绩效评定等级，决定奖罚。",
    "人力资源部对各单位质量绩效评定等级，首席质量官决定奖罚。",
    "首席质量官建议对各单位质量绩效评定等级，决定奖罚。",
    "总经理每半年考核一次首席质量官，并根据考核结果决定奖惩。",
)


def _granted(text: str, *headings: str, authority: str = "assessment_reward") -> bool:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == authority]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize("text", LABELLED)
def test_a_label_names_both(text: str) -> None:
    assert _granted(text)


@pytest.mark.parametrize("text", HALF_LABELLED)
def test_a_label_names_one_or_leaves_it_to_others(text: str) -> None:
    assert not _granted(text)


@pytest.mark.parametrize("text", WHOLE)
def test_the_whole_power(text: str) -> None:
    assert _granted(text)


@pytest.mark.parametrize("text", HALF)
def test_half_of_it_or_none(text: str) -> None:
    assert not _granted(text)


def test_in_a_list_of_powers() -> None:
    lead = "第九条 首席质量官对下列事项有决定权："
    assert _granted("（五）各部门质量绩效考核等级及对应奖惩；", lead)
    assert not _granted("各部门质量工作考核与奖惩建议权", "岗位名称：首席质量官", "权限")


CIRCLED = (
    (
        "assessment_reward",
        "权限：①产品质量安全一票否决权；②各部门质量工作考核与奖惩权；③停产整改决定权。",
        True,
    ),
    (
        "plan_approval",
        "权限:①发现质量安全隐患立即停线 ②审定质量改进计划 ③单项质量奖罚一千元以内自主决定",
        True,
    ),
    ("plan_approval", "①质量计划由质量部编制；②首席质量官审核；③总经理批准。", False),
    ("product_release", "放行单签批顺序：质量部①，首席质量官②，总经理③", False),
    ("product_release", "权限：①质量经费：审批 ②产品放行：与技术总监会签 ③停产：建议", False),
)


@pytest.mark.parametrize(("authority", "text", "granted"), CIRCLED)
def test_circles_count_the_items(authority: str, text: str, granted: bool) -> None:
    assert _granted(text, "岗位：质量总监", authority=authority) is granted


LEADS = (
    ("首席质量官可以：①停产；②放行", True),
    ("首席质量官可：\n(1)停产；\n(2)放行", True),
    ("经总经理同意，首席质量官可以：①停产；②放行", False),
    ("经总经理同意，首席质量官可以：停产；放行。", False),
    ("首席质量官经总经理批准后可以：\n(1)停产；\n(2)放行", False),
    ("首席质量官会同总经理可以：①停产；②放行", False),
    ("首席质量官须经总经理授权方可：①停产；②放行", False),
    ("首席质量官应当向总经理报告：①停产；②放行", False),
    ("首席质量官在紧急情况下可以：①停产；②放行", False),
    ("质量总监权限：停线权、产品放行权（以上权限须与厂长双签）", False),
    ("首席质量官可建议：①停产；②放行", False),
    ("首席质量官可建议：\n(1)停产；\n(2)放行", False),
)


@pytest.mark.parametrize(("text", "granted"), LEADS)
def test_what_leads_a_list_binds_all_of_it(text: str, granted: bool) -> None:
    assert _granted(text, authority="quality_safety_stop") is granted
    assert _granted(text, authority="product_release") is granted


@pytest.mark.parametrize(
    "lead", ["首席质量官会同总经理可以：", "首席质量官须经总经理授权方可：", "首席质量官应当向总经理报告："]
)
def test_what_leads_a_list_of_blocks(lead: str) -> None:
    assert not _granted("停产", lead, authority="quality_safety_stop")
    assert _granted("停产", "首席质量官可以：", authority="quality_safety_stop")


ALONE = (
    "质量奖惩由首席质量官决定，其他部门不得擅自变更。",
    "权限：质量安全一票否决权；质量工作奖惩权；质量经费支配权。",
    "十二、质量奖罚每月由首席质量官开单。奖的当月加到工资里，罚的当月扣，车间主任不得私自减免。",
    "对违反质量制度的部门予以扣罚、对质量工作突出的予以奖励，由首席质量官决定。",
    "Rewards and penalties for quality work are decided by the Chief Quality Officer.",
)
NOT_ALONE = (
    "首席质量官根据考核结果决定奖惩。",
    "质量考核得分及奖罚金额由总经理裁定，首席质量官公布。",
    "质量考核得分及奖罚金额由首席质量官提出，总经理裁定。",
    "首席质量官对各单位安全绩效评定等级，决定奖罚。",
    "人力资源部对各单位质量绩效评定等级，首席质量官决定奖罚。",
    "首席质量官建议对各单位质量绩效评定等级，决定奖罚。",
    "各单位的质量绩效由人力资源部评定等次，奖惩由首席质量官决定。",
    "质量奖励由首席质量官决定。",
    "首席质量官有权对造成质量事故的部门给予处罚。",
    "由首席质量官直接扣减责任单位当月质量奖金。",
    "首席质量官决定质量部内部人员的奖惩。",
    "The CQO decides on rewards and penalties for members of the quality department.",
    "首席质量官就质量奖惩提出意见，交行政会议议决。",
    "罚款、奖金这块不归首席质量官，仍是人力资源部定。",
    "首席质量官负责把厂务会定下来的质量奖罚通知送到班组。",
)


@pytest.mark.parametrize("text", ALONE)
def test_who_rewards_and_punishes_has_judged(text: str) -> None:
    assert _granted(text, "岗位名称：首席质量官")


@pytest.mark.parametrize("text", NOT_ALONE)
def test_one_side_or_anothers_judgement_is_less(text: str) -> None:
    assert not _granted(text)
