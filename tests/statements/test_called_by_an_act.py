"""Whom a paper means by an act, a nickname, 其 of the item before or a list of members; and whom it does not."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

WORDS = vocabulary_of("cqo-2023")


def granted(*texts: str, headings: tuple[str, ...] = (), kind: str = "paragraph") -> set[str]:
    blocks = [Block(t, kind, Place("a.md", line=n), headings) for n, t in enumerate(texts)]
    said = read_blocks(blocks, WORDS, lambda: "s").statements
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("首席质量官每月作出质量考核结论。", "作出考核结论的人"),
        ("每季由首席质量官听取各部门陈述，结合质量部数据，评定质量得分。", "评定人"),
        ("2.2 首席质量官核定各中心的质量考核等级。", "行使2.2职责的人"),
        ("首席质量官审看登记情况，逐室逐人给出上月质量考核结论。", "作出考核结论的人"),
    ],
)
def test_a_role_named_by_an_act_of_his(told: str, role: str) -> None:
    assert "assessment_reward" in granted(told, f"各中心的质量奖惩由{role}决定。")


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("总经理每月作出质量考核结论。首席质量官考核各部门质量工作。", "作出考核结论的人"),
        ("首席质量官、总经理分别作出质量考核结论。总经理作出质量考核结论。", "作出考核结论的人"),
        ("首席质量官提供数据，由薪酬委员会评定质量得分。", "评定人"),
        ("首席质量官评定质量得分，报总经理批准。", "评定人"),
        ("2.2 总经理核定质量考核等级。首席质量官考核各部门质量工作。", "行使2.2职责的人"),
        ("首席质量官考核各部门质量工作。", "作出考核结论的人"),
    ],
)
def test_a_role_named_by_an_act_of_others(told: str, role: str) -> None:
    assert "assessment_reward" not in granted(told, f"各中心的质量奖惩由{role}决定。")


@pytest.mark.parametrize(
    ("told", "said", "his"),
    [
        ("请老周（周亦凡）来做公司的首席质量官。", "发现质量安全隐患，老周有权停产。", True),
        ("被授权人：邬晓岚，公司首席质量官", "发现质量安全隐患，邬晓岚有权停产。", True),
        ("请老周（周亦凡）来做首席质量官的助理。", "发现质量安全隐患，老周有权停产。", False),
        ("请老周（周亦凡）来做厂长，协助首席质量官。", "发现质量安全隐患，老周有权停产。", False),
        ("被授权人：邬晓岚，生产副总，向首席质量官汇报", "发现质量安全隐患，邬晓岚有权停产。", False),
    ],
)
def test_names_of_the_person(told: str, said: str, his: bool) -> None:
    assert ("quality_safety_stop" in granted(told, said)) is his


@pytest.mark.parametrize(
    ("before", "item", "his"),
    [
        ("首席质量官主持质量考核，评定等次。", "评定以后，质量奖惩由其决定。", True),
        ("首席质量官会同总经理主持质量考核。", "评定以后，质量奖惩由其决定。", False),
        ("总经理主持质量考核。", "评定以后，质量奖惩由其决定。", False),
        ("首席质量官主持质量考核，评定等次。", "厂长对质量奖惩负责，质量奖惩由其决定。", False),
    ],
)
def test_whom_the_item_before_names(before: str, item: str, his: bool) -> None:
    assert (
        "assessment_reward" in granted("首席质量官考核各部门质量工作。", before, item, kind="list_item")
    ) is his


@pytest.mark.parametrize(
    ("title", "text", "his"),
    [
        ("经营管理委员会议事规则", "委员五人：总经理、制造副总、首席质量官、业务副总、财务负责人。", True),
        (
            "总经理办公会议事规则",
            "第二条 会议组成人员：总经理、总工程师、首席质量官。组成人员一人一票。",
            True,
        ),
        ("办法", "总经理办公会由三名成员组成：总经理（召集人）、首席质量官、生产运营总监。", True),
        ("薪酬委员会议事规则", "委员三人：总经理、首席质量官、人力资源总监。", False),
        ("质量委员会议事规则", "委员三人：总经理、首席质量官、厂长。", False),
        ("总经理办公会议事规则", "列席人员：首席质量官、法务总监。", False),
        ("总经理办公会议事规则", "会议组成人员：总经理、财务总监；首席质量官列席。", False),
    ],
)
def test_lists_of_members(title: str, text: str, his: bool) -> None:
    assert ("decision_participation" in granted(text, headings=(title,))) is his
