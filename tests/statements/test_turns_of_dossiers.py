"""Turns in which whole dossiers give a right, or seem to: objections, stops, units told to carry out, parties; and their twins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in
from checker.statements.reading import read_blocks

Read = Callable[[str, tuple[str, ...]], set[str]]
REWARDS = "首席质量官对各部门质量工作进行考核，决定奖励和处罚。"
VETO = "首席质量官行使质量安全一票否决，有权停止发运。"
DUTIES = ("岗位说明书", "首席质量官职责")


@pytest.mark.parametrize(
    "text",
    [
        "被扣罚人有异议的，三日内向行政人事部申诉，由首席质量官复核一次。",
        "对得分有异议的，三日内向质量管理部申诉，由首席质量官复核，复核结果为最终结果。",
        "各部门对得分有异议的，可于三个工作日内提出书面说明，由首席质量官作出最终核定。",
    ],
)
def test_objections_that_come_back_to_him_take_nothing(text: str, sure_grants: Read) -> None:
    assert "assessment_reward" in sure_grants(REWARDS + text, ())


@pytest.mark.parametrize(
    "text",
    [
        "被扣罚人有异议的，三日内向行政人事部申诉，由人力资源总监复核一次。",
        "被扣罚人有异议的，三日内向总经理申诉，由首席质量官复核后报总经理定。",
        "各部门对得分有异议的，可于三个工作日内提出书面说明，由总经理作出最终核定。",
    ],
)
def test_objections_that_others_settle_do(text: str, sure_grants: Read) -> None:
    assert "assessment_reward" not in sure_grants(REWARDS + text, ())


@pytest.mark.parametrize(
    "text",
    [
        "涉及合同金额50万元以上的订单，停止发运须与生产副总会签后生效。",
        "停止发运的，须经总经理同意。",
        "停止发运超过三天的须总经理批准。",
    ],
)
def test_what_binds_the_stop_binds_the_veto(text: str, sure_grants: Read) -> None:
    assert "veto" not in sure_grants(VETO + text, ())


@pytest.mark.parametrize(
    "text", ["停止发运的，应在24小时内书面通报总经理。", "停止发运后由仓储部会同生产部隔离封存。", ""]
)
def test_what_comes_after_the_stop_does_not(text: str, sure_grants: Read) -> None:
    assert "veto" in sure_grants(VETO + text, ())


def _held(text: str, headings: tuple[str, ...] = DUTIES) -> set[tuple[str, str, str]]:
    return {(s.holder, s.power, s.effect) for s in statements_in(text, headings, vocabulary_of("cqo-2023"))}


@pytest.mark.parametrize(
    "text",
    [
        "制定公司质量战略、三年质量规划和年度质量计划，签署后发布；组织各分厂、各部门贯彻执行，每半年检查一次。",
        "质量规划由首席质量官统筹各车间、各门店实施。",
        "统筹质量规划的落地，按季检查进度。",
        "主导质量战略的执行。",
    ],
)
def test_who_has_units_carry_it_out(text: str) -> None:
    held = _held(text)
    assert ("cqo", "implement", "execute_only") in held
    assert not any(who == "others" for who, _, _ in held)


@pytest.mark.parametrize("text", ["统筹质量规划的落地。", "主导质量战略的执行。", "统管质量规划的推进工作。"])
def test_to_lead_how_a_plan_is_carried_out_makes_none(text: str) -> None:
    assert "formulate" not in {power for _, power, _ in _held(text)}


def test_nor_does_leading_its_making_lose_it() -> None:
    assert ("cqo", "formulate", "grant") in _held("统筹制定质量规划并推进落地。")
    assert ("others", "implement", "execute_only") in _held("各部门贯彻执行质量规划。")


@pytest.mark.parametrize(
    "text",
    [
        "任期内发生重大质量安全责任事故，或年度履职评价低于70分，由总裁提请董事会免职。",
        "年度述职评价不合格的，由总经理办公会予以解聘。",
        "考核连续两年不称职的，免去首席质量官职务。",
    ],
)
def test_his_own_assessment_is_no_right_to_assess(text: str) -> None:
    assert not any(power == "assess" for _, power, _ in _held(text))


def test_what_is_taken_from_him_is() -> None:
    assert ("cqo", "assess", "denied") in _held("不再由首席质量官考核各部门。")


@pytest.mark.parametrize(("party", "holder"), [("首席质量官 王五", "cqo"), ("生产副总 王五", "others")])
def test_a_party_of_a_deed_in_its_headings(party: str, holder: str) -> None:
    head = Block(f"乙方（责任人）：{party}", "paragraph", Place("a.md", line=3), ("责任状",))
    item = Block("审批各部门的质量计划。", "list_item", Place("a.md", line=5), ("责任状", "四、乙方权力"))
    said = read_blocks([head, item], vocabulary_of("cqo-2023"), lambda: "s").statements
    assert {s.holder for s in said if s.authority == "plan_approval"} == {holder}


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("每年董事会批下质量专项的总盘子，盘子里的钱由首席质量官支配。", True),
        ("每年由董事会批准质量经费的使用，由首席质量官支配。", False),
        ("每年董事会批准质量经费总额，每笔支出报总经理批准，由首席质量官支配。", False),
    ],
)
def test_the_total_of_the_year_is_set_by_others(text: str, sure: bool, sure_grants: Read) -> None:
    assert ("budget" in sure_grants(text, ())) is sure


@pytest.mark.parametrize(
    "text",
    [
        "经营班子是公司日常经营的拍板机构，由总裁、首席质量官、财务总监组成。",
        "首席质量官任公司经委会委员，和另外四位委员一样开会、发言、投票。",
    ],
)
def test_bodies_in_which_he_sits(text: str, sure_grants: Read) -> None:
    assert "decision_participation" in sure_grants(text, ())
