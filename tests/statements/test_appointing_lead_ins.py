"""How somebody came to be the officer, of which firm and for how long, bounds none of the rights listed below; what he waits for does."""

from __future__ import annotations

import pytest

from checker import interpret

TITLE = "关于聘任周岚同志为首席质量官的通知"
ITEM = "审批公司年度质量工作计划。"


def read(lead_in: str) -> set[tuple[str, str, str]]:
    return {(s.holder, s.effect, s.certainty) for s in interpret(ITEM, headings=[TITLE, lead_in])}


@pytest.mark.parametrize(
    "lead_in",
    [
        "为落实化妆品质量安全主体责任，经公司研究，聘任周岚同志为公司首席质量官，自2026年1月12日起履职。现将其职权明确如下：",
        "经公司总经理提名、董事会讨论，聘周岚同志为陕西果源饮品有限公司首席质量官，任期三年，自2025年9月1日起算。其职权如下：",
        "聘任周岚女士为广东妍萃生物科技股份有限公司首席质量官。其职权如下：",
        "聘任期间，周岚同志行使以下职权：",
        "周岚同志履职期间行使下列职权：",
    ],
)
def test_the_appointment_bounds_nothing(lead_in: str) -> None:
    assert read(lead_in) == {("cqo", "grant", "sure")}


@pytest.mark.parametrize(
    "lead_in",
    [
        "经公司总经理提名，聘周岚同志为公司首席质量官。经总经理批准后，其行使下列职权：",
        "经董事会讨论，聘周岚同志为陕西果源饮品有限公司西安分公司首席质量官，任期三年。其职权如下：",
        "聘周岚同志为公司首席质量官，对下列事项提出建议：",
        "试用期间，周岚同志行使以下职权：",
        "总经理聘任期间，周岚同志对下列事项提出建议：",
    ],
)
def test_what_he_waits_for_does(lead_in: str) -> None:
    assert ("cqo", "grant", "sure") not in read(lead_in)
