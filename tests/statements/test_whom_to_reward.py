"""Rewards told by whom and how much, marks given, appeals that come back to him, tariffs; and their nearest twins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

Read = Callable[[str, tuple[str, ...]], set[str]]
MARKS = "首席质量官评定各部门质量得分。"
HIS = (
    MARKS + "奖给谁、奖多少，罚谁、扣多少，均由首席质量官裁定。",
    MARKS + "质量奖励给谁、给多少，由首席质量官敲定，名单交人事部发放。",
    MARKS + "奖惩金额由首席质量官按下列尺度敲定，随季度奖金发放。",
    MARKS + "前述各项奖惩给谁、给不给、给到哪一档，首席质量官有决定权。",
    "首席质量官评出各项目的季度质量得分，并据此直接核发或扣减质量绩效奖。",
    "首席质量官逐室逐人给出上月质量考核结论，结论一经公布不再调整。质量奖惩由首席质量官决定。",
    "首席质量官负责质量考核，奖惩由首席质量官决定。有异议的，可在五日内申诉，由首席质量官复核后定案。",
    "首席质量官负责质量考核，考核每季一次，由首席质量官公布。奖惩由首席质量官决定。",
)
NOT_HIS = (
    MARKS + "奖给谁、罚谁由总经理裁定。",
    MARKS + "首席质量官建议奖给谁、罚谁，由总经理裁定。",
    MARKS + "奖惩金额由首席质量官敲定，报总经理批准后执行。",
    "首席质量官负责质量考核，奖惩由首席质量官决定。有异议的，可在五日内申诉，由人力资源部复核后定案。",
    "首席质量官负责质量考核，奖惩由首席质量官决定。不服的，可向总经理申诉，由其复核后决定。",
    "首席质量官综合总经理意见，评出各部门质量得分，奖惩由总经理决定。",
)


@pytest.mark.parametrize("text", HIS)
def test_he_decides_whom_to_reward(text: str, sure_grants: Read) -> None:
    assert "assessment_reward" in sure_grants(text, ())


@pytest.mark.parametrize("text", NOT_HIS)
def test_others_decide_whom_to_reward(text: str, sure_grants: Read) -> None:
    assert "assessment_reward" not in sure_grants(text, ())


def test_what_settles_a_reward_is_no_veto(sure_grants: Read) -> None:
    assert "veto" not in sure_grants(HIS[0], ())


@pytest.mark.parametrize(
    ("item", "bounded"),
    [
        ("主动发现混批，避免损失的，按避免额的3%奖励", False),
        ("一次超过2000元的奖励，由总经理批准", True),
    ],
)
def test_a_tariff_bounds_nobody(item: str, bounded: bool) -> None:
    lead = "质量奖惩由首席质量官按下列标准决定："
    blocks = [
        Block("首席质量官评定各部门质量得分。", "paragraph", Place("a.md", line=1)),
        Block(lead, "paragraph", Place("a.md", line=2)),
        Block(item, "list_item", Place("a.md", line=3), lead_in=lead),
    ]
    said = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    below = {s.holder for s in said if s.place.line == 3 and s.authority == "assessment_reward"}
    assert bool(below) is bounded


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("首席质量官对新品、原料、工艺、成品、供应商的质量安全有一票否决权。", "grant"),
        ("新品、原料、批次、供应商、客户订单，凡首席质量官以质量安全为由说“不”，事情到此为止。", "grant"),
        ("首席质量官对新品的质量安全有一票否决权。", "limited"),
        ("首席质量官对新品和样品的质量安全有一票否决权。", "limited"),
        ("首席质量官对供应商提供的新品、样品的质量安全有一票否决权。", "limited"),
    ],
)
def test_a_list_of_the_whole_chain(text: str, effect: str) -> None:
    from checker.statements import interpret_text

    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert {s.effect for s in said if s.holder == "cqo" and s.authority == "veto"} == {effect}


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("首席质量官主持编制公司质量战略，以本人签署的版本为正式版，签署之日起施行。", True),
        ("公司质量战略写成什么样，以首席质量官发出来的为准，不再过会。", True),
        ("首席质量官主持编制质量战略，以总经理签署的版本为正式版。", False),
        ("首席质量官编制质量战略，报总经理，以本人签署的版本为正式版。", False),
        ("首席质量官主持编制质量战略，以委员会通过的文本为准。", False),
        ("质量路线图发了以后，怎么推、谁先谁后，由首席质量官调度。", False),
    ],
)
def test_whose_version_counts(text: str, his: bool, sure_grants: Read) -> None:
    assert ("strategy" in sure_grants(text, ())) is his
