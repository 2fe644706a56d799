"""A list that begins with the officer's name, or with what an agreement calls him, is his."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

VOCABULARY = vocabulary_of("cqo-2023")
ITEMS = "\n1. 审批年度质量计划。\n2. 管理、审批质量经费。"
ALL = {"plan_approval", "budget"}


def given(text: str) -> set[str]:
    found = statements_in(f"# 文件\n\n{text}\n{ITEMS}", (), VOCABULARY)
    return {s.authority for s in found if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "聘方聘受聘方为首席质量官，自2026年1月5日起任职。\n\n受聘方在任期内享有以下权力，聘方保证其独立行使：",
        "甲方聘任乙方为首席质量官。\n\n乙方享有下列职权：",
        "一、聘任柳敬尧为公司首席质量官。\n\n二、总经理授权柳敬尧同志在聘期内全权行使以下职权：",
        "兹聘请 蔺崇道 先生为晖途电源股份有限公司首席质量官。\n\n公司授予蔺崇道先生：",
        "聘任敖立诚为公司首席质量官。\n\n本人授权敖立诚：",
    ],
)
def test_his_name_leads_his_list(text: str) -> None:
    assert given(text) == ALL


@pytest.mark.parametrize(
    "text",
    [
        "聘任柳敬尧为公司首席质量官。\n\n总经理授权傅玉秋同志行使以下职权：",
        "甲方聘任乙方为首席质量官。\n\n甲方享有下列职权：",
        "聘任柳敬尧为公司首席质量官。\n\n柳敬尧经总经理批准后行使以下职权：",
        "聘任柳敬尧为公司首席质量官。\n\n柳敬尧在新厂项目中行使以下职权：",
        "拟聘任柳敬尧为二分厂首席质量官。\n\n柳敬尧行使以下职权：",
    ],
)
def test_anothers_or_a_bounded_list_is_not(text: str) -> None:
    assert given(text) != ALL
