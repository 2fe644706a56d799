"""Of all that stands before a list, only what may bound it is heard."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in
from checker.statements.reading import lexicon
from checker.statements.what_leads import what_leads

VOCABULARY = vocabulary_of("cqo-2023")
ITEMS = "\n（一）审批年度质量计划；\n（二）管理、审批质量经费；\n（三）评定质量考核并决定奖惩。"
ALL = {"plan_approval", "budget", "assessment_reward"}


def given(lead_in: str) -> set[str]:
    found = statements_in(f"# 通知\n\n{lead_in}\n{ITEMS}", (), VOCABULARY)
    return {s.authority for s in found if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")}


@pytest.mark.parametrize(
    "lead_in",
    [
        "会议决定，聘裴玉衡为海沃宠物食品有限公司首席质量官，从2026年2月1日起到任，并明确：",
        "会议时间：2025年4月8日，应到股东四人，实到四人。经投票表决，形成如下决议：首席质量官的职权确定如下：",
        "编号：QH-2025-031兹聘请 汤若水 女士担任启航阀门（昆山）有限公司首席质量官，任期三年（2025年6月1日—2028年5月31日），授予下列权限：",
        "主题：设立首席质量官发布日期：2025年8月1日经股东会同意，公司即日起设首席质量官一职，由原检测中心主任宋未央担任。其职权公布如下：",
        "经公司内部公开竞聘、总经理办公会研究，并于2025年5月6日至12日公示无异议，聘任施代云为公司首席质量官，列公司高级管理人员，直接向总经理报告。董事会赋予其：",
        "经研究，决定授予首席质量官下列权力，董事会不保留另行批准之权：",
        "根据质量强企工作部署，经董事会决定，薛广陵同志任公司首席质量官。现将其职权通知如下：",
        "为压实食品安全主体责任，任命柳映真同志为首席质量官，享受副总经理待遇，无试用期。现由董事长授权如下：",
        "首席质量官属公司高级管理人员，直接向总经理报告工作，履行下列职权：",
        "编号：SQ-08授权人：恒远电路股份有限公司（法定代表人 穆长青）被授权人：首席质量官 江以宁授权内容：",
        "经总经理提名、会议一致通过，聘任葛明远为首席质量官，由董事长签发聘任令。会议并议定：",
        "全体股东一致同意设立首席质量官，聘任杜晓岚女士担任，聘期三年，并赋予其以下职权：",
        "首席质量官沈若岚，由总经理2025年8月1日签发聘书聘任，职权为：",
        "根据公司发展需要，经总经理办公会研究，现将有关事项通知如下：二、授予首席质量官下列职权，自聘任之日起行使：",
    ],
)
def test_how_it_came_about_bounds_nothing(lead_in: str) -> None:
    assert given(lead_in) == ALL


@pytest.mark.parametrize(
    "lead_in",
    [
        "会议决定，聘裴玉衡为海沃宠物食品有限公司二分厂首席质量官，并明确：",
        "会议决定，聘裴玉衡为首席质量官，仅在新厂区建设项目中行使下列职权：",
        "会议决定，聘裴玉衡为首席质量官，试行三个月，并明确：",
        "会议拟聘裴玉衡为首席质量官，并授予下列权限：",
        "建议聘任裴玉衡为首席质量官，授予下列权限：",
        "聘任裴玉衡为首席质量官，总经理外出期间，其职权如下：",
        "聘任裴玉衡为首席质量官，协助总经理负责质量工作。其职权如下：",
        "聘任裴玉衡为首席质量官，代理期三个月。其职权如下：",
        "聘任裴玉衡为首席质量官，其决定须经总经理批准。其职权如下：",
        "因总经理出国考察，首席质量官行使下列职权：",
        "编号：SQ-08授权人：恒远电路股份有限公司被授权人：二分厂首席质量官 江以宁授权内容：",
        "编号：SQ-08授权范围：仅限总装车间被授权人：首席质量官 江以宁授权内容：",
        "聘任裴玉衡为首席质量官。生产副总经理的职权如下：",
    ],
)
def test_what_may_bound_the_list_still_does(lead_in: str) -> None:
    assert given(lead_in) != ALL


@pytest.mark.parametrize(
    "lead_in",
    [
        "经公司内部竞聘，拟定候选人如下：",
        "经总经理同意，首席质量官可以：",
        "首席质量官参加研修，为使工作不断档，现安排如下：",
        "首席质量官行使下列职权：",
    ],
)
def test_what_is_not_all_known_is_left_whole(lead_in: str) -> None:
    assert what_leads(lead_in, lexicon(VOCABULARY)) == lead_in
