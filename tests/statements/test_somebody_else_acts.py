"""Whoever is asked, helped, followed or reported on has the power: the officer who asks, helps or follows has none."""

from __future__ import annotations

from itertools import product

import pytest

from checker import interpret
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

VOCABULARY = vocabulary_of("cqo-2023")
OPENINGS = ("就质量安全问题", "对重大质量安全事项", "")
ASKS = (
    *("提请", "请求", "要求", "促请", "提醒", "恳请", "呈请", "推动", "敦促", "申请", "请", "报", "交由"),
    *("协助", "配合", "督促", "代表", "通过", "联合", "会同", "支持"),
)
FOLLOWS = (
    *("落实", "执行", "贯彻", "传达", "跟踪", "监督", "见证", "记录", "公布", "通报", "收集", "整理", "尊重"),
    *("参与", "列席", "宣传", "接受", "反馈"),
)
OTHERS = ("总经理", "董事会", "质量委员会", "生产副总")
POWERS = (
    *("行使质量一票否决权", "决定停产", "签发停产令", "批准质量计划", "行使质量经费审批权", "决定质量奖惩"),
    *("批准产品放行",),
)


def _granted(text: str, *headings: str) -> bool:
    return any(
        s.holder == "cqo"
        and s.effect == "grant"
        and s.certainty == "sure"
        and s.authority != "decision_participation"  # 参与董事会… is a seat
        for s in interpret_text(text, headings, VOCABULARY)
    )


@pytest.mark.parametrize("verb", ASKS)
def test_whoever_is_asked_has_it(verb: str) -> None:
    found = [
        text
        for opening, other, power in product(OPENINGS, OTHERS, POWERS)
        if _granted(text := f"首席质量官{opening}{verb}{other}{power}。")
    ]
    assert not found


@pytest.mark.parametrize("verb", (*ASKS, *FOLLOWS))
@pytest.mark.parametrize("heading", ("首席质量官职责", "首席质量官行使以下权力："))
def test_whoever_is_followed_has_it_under_the_heading_of_the_officer(verb: str, heading: str) -> None:
    found = [
        text
        for opening, other, power in product(OPENINGS, OTHERS, POWERS)
        if _granted(text := f"{opening}{verb}{other}{power}；", heading)
    ]
    assert not found


@pytest.mark.parametrize(
    "text",
    (
        "首席质量官由董事会聘任，对董事会负责。其职权如下：批准质量计划。",
        "董事会聘任首席质量官。其主要职权：批准质量计划。",
        "首席质量官对各部门的质量改进建议行使一票否决权。",
        "首席质量官批准生产副总提交的质量计划。",
    ),
)
def test_the_officer_has_it(text: str) -> None:
    assert _granted(text)


@pytest.mark.parametrize(
    "text",
    (
        "首席质量官领导质量部经理。其职权如下：批准产品放行。",
        "首席质量官下设放行主管一名。其职权如下：批准产品放行。",
        "首席质量官向总经理汇报。总经理有最终决定权。其职权为：批准质量计划。",
    ),
)
def test_his_may_be_somebody_elses(text: str) -> None:
    assert not _granted(text)


@pytest.mark.parametrize("must", ("须", "需", "应当", "必须"))
@pytest.mark.parametrize("how", ("", "另行", "再次", "重新", "二次", "逐级"))
@pytest.mark.parametrize("end", ("审批后生效", "批准", "审议方可执行", "审批即生效"))
def test_a_decision_that_needs_an_approval_waits_though_nobody_is_named(
    must: str, how: str, end: str
) -> None:
    opening = "首席质量官对涉及质量安全的事项行使一票否决权，其否决决定"
    found = {s.effect for s in interpret(f"{opening}{must}{how}{end}。") if s.authority == "veto"}
    assert "conditional" in found <= {"conditional", "recommend_only"}


def test_a_decision_that_needs_no_approval_does_not_wait() -> None:
    text = "首席质量官对涉及质量安全的事项行使一票否决权，其否决决定无须另行审批即生效。"
    assert {(s.effect, s.certainty) for s in interpret(text)} == {("grant", "sure")}
