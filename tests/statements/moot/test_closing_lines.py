"""What every letter, notice or resolution ends and begins with takes nothing from what it gives; near twins do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.statements.moot.closing_lines import closes_a_letter

Read = Callable[[str, tuple[str, ...]], set[str]]
GIVEN = "授权首席质量官霍达批准年度质量计划。"


@pytest.mark.parametrize(
    "line",
    [
        "本授权书解释权归公司所有。",
        "本通知由人力资源部负责解释。",
        "本授权因职务终止而自动失效。",
        "本授权随其职务的解除而终止。",
        "被授权人离任时，本授权自行终止。",
        "应到董事七人，实到七人，符合公司章程的规定。",
        "表决结果：7票同意，0票反对，0票弃权。",
        "会议由董事长主持，记录存档备查。",
        "其年薪由薪酬委员会确定。",
        "霍达先生的年薪由薪酬委员会确定。",
        "公司为其提供必要的办公条件和人员支持。",
        "以上决议由董事会办公室负责传达。",
        "聘期三年，自2025年1月1日起计算。",
        "聘期内享受副总经理待遇。",
        "任职文件另行归档。",
        "法定代表人：（签章）",
        "行使上述职权应留有书面记录。",
        "公示期为五个工作日，公示期间未收到异议。",
        "其他事项按公司现行制度执行。",
        "其年度考核由董事会组织实施。",
        "其在任期间的考核与奖惩由董事会决定。",
    ],
)
def test_such_a_line_takes_nothing(line: str, sure_grants: Read) -> None:
    assert sure_grants(GIVEN + line, ("授权书",)) == {"plan_approval"}


@pytest.mark.parametrize(
    "line",
    [
        "质量计划的最终解释权和批准权归总经理。",
        "本授权因总经理书面通知而自动失效，此前须报总经理同意。",
        "本授权自总经理签批之日起生效。",
        "本授权于2020年12月31日终止。",
        "表决结果：3票同意，4票反对，0票弃权，议案未获通过。",
        "年度质量计划由总经理核定。",
        "行使上述职权应事先征得总经理书面同意。",
        "公示期间收到异议，授权暂缓执行。",
        "其批准的计划须经总经理签章后下发。",
    ],
)
def test_its_near_twins_do(line: str, sure_grants: Read) -> None:
    assert "plan_approval" not in sure_grants(GIVEN + line, ("授权书",))


@pytest.mark.parametrize(
    "opening",
    [
        "根据《首席质量官评价规范》，现通知如下：",
        "根据《首席质量官评价规范》和公司章程的有关规定，现通知如下：",
        "经公司党委会研究、总经理办公会审议通过，",
        "经与会董事充分讨论，一致同意：",
        "经民主测评和组织考察，",
        "经职工代表大会听取意见并公示无异议，",
    ],
)
def test_how_it_came_about_takes_nothing(opening: str, sure_grants: Read) -> None:
    assert "plan_approval" in sure_grants(opening + GIVEN, ("授权书",))


@pytest.mark.parametrize(
    "text",
    [
        "年度质量计划经总经理办公会审议通过，由首席质量官批准。",
        "转发《首席质量官评价规范》要点如下：首席质量官批准年度质量计划。",
        "《首席质量官评价规范》摘录：首席质量官批准年度质量计划。",
    ],
)
def test_what_waits_or_is_copied_is_not_given(text: str, sure_grants: Read) -> None:
    assert "plan_approval" not in sure_grants(text, ())


def test_a_vote_that_some_are_against_is_no_mere_line() -> None:
    assert closes_a_letter("表决结果:7票同意,0票反对,0票弃权")
    assert not closes_a_letter("表决结果:2票同意,5票反对,0票弃权")
    assert not closes_a_letter("表决结果:0票同意,7票反对")
