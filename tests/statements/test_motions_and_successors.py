"""Motions that were carried, lists that are announced, who follows in another post, rules on leaving – and their twins."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.motions import as_decision, carried_motions
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")
TITLE = "董事会会议决议"
MOTION = "二、关于聘任高级管理人员的议案"


def told(kind: str, *blocks: Block) -> list[tuple[str | None, str]]:
    reading = read_blocks(blocks, VOCABULARY, lambda: "s1")
    return [(f.value, f.certainty) for f in reading.officer if f.kind == kind]


def said(kind: str, text: str) -> list[tuple[str | None, str]]:
    return [(f.value, f.certainty) for f in read_text(text, (), VOCABULARY).officer if f.kind == kind]


def motion(vote: str) -> list[Block]:
    texts = ("聘任张伟为公司首席质量官，任期三年。", vote)
    return [
        Block(text, "paragraph", Place("x.md", line=n), headings=(TITLE, MOTION))
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    "vote",
    ["同意5票，反对0票，弃权0票。", "表决结果：赞成 7 票，反对 1 票，弃权 0 票。", "全体董事一致同意。"],
)
def test_what_was_carried_appoints(vote):
    assert told("appointed", *motion(vote)) == [("张伟", "sure")]


@pytest.mark.parametrize(
    "vote",
    [
        "同意1票，反对4票，弃权0票。",
        "同意2票，反对2票，弃权1票。",
        "同意3票，反对2票，该议案未获通过。",
        "同意5票，反对0票，尚须提交股东会审议。",
        "原则上一致同意，修改后再议。",
        "请各位董事审议。",
    ],
)
def test_what_was_not_carried_appoints_nobody(vote):
    assert told("appointed", *motion(vote)) == []


def test_only_motions_are_asked_for_their_votes():
    block = Block("同意5票", "paragraph", Place("x.md"), headings=(TITLE, "二、其他"))
    assert carried_motions([block]) == frozenset()
    assert as_decision(MOTION) == "二、关于聘任高级管理人员的决定"


@pytest.mark.parametrize(
    ("lead_in", "found"),
    [
        (
            "公司公开竞聘首席质量官，共收到材料七份，综合得分第一名为张伟先生。公示无异议，现公告如下：",
            [("张伟", "sure")],
        ),
        ("经案例答辩，评委打分记录如附表。现将聘任事项通知如下：", [("张伟", "sure")]),
    ],
)
def test_what_is_announced_after_a_tale(lead_in, found):
    block = Block("聘任张伟先生为公司首席质量官，聘期三年。", "list_item", Place("x.md"), lead_in=lead_in)
    assert told("appointed", block) == found


@pytest.mark.parametrize("lead_in", ["会议讨论了下列设想：", "现将征求意见的方案通知如下：", "拟公告如下："])
def test_what_is_only_thought_of_is_not_sure(lead_in):
    block = Block("聘任张伟先生为公司首席质量官，聘期三年。", "list_item", Place("x.md"), lead_in=lead_in)
    assert ("张伟", "sure") not in told("appointed", block)


@pytest.mark.parametrize(
    "successor",
    [
        "张伟同志原任质量部经理，该职务由王鹤同志接任。",
        "张伟同志不再兼管质量部，质量部经理一职由王鹤接任。",
        "张伟原任质量保证部经理，交接工作于4月11日前完成，质量保证部经理由王鹤女士接任。",
    ],
)
def test_who_follows_in_another_post(successor):
    letter = f"聘任张伟同志为公司首席质量官。{successor}"
    assert [value for value, _ in said("appointed", letter)] == ["张伟"]


@pytest.mark.parametrize(
    "text",
    [
        "公司设首席质量官一名，该职务由王鹤同志担任。",
        "首席质量官一职由王鹤同志接任。",
        "质量部经理张伟同志退休，首席质量官由王鹤接任。",
    ],
)
def test_who_follows_in_his_post(text):
    assert "王鹤" in [value for value, _ in said("appointed", text)]


@pytest.mark.parametrize(
    "text",
    [
        "高管（含首席质量官）有以下情况，董事会投票请其离任：数据造假知情不报。",
        "首席质量官有如下情形，由董事会解聘：连续两年考核不合格。",
    ],
)
def test_a_rule_on_leaving_removes_nobody(text):
    assert said("removed", text) == []
    assert ("exit", "sure") in said("house_rule", text)


def test_who_is_relieved_is_gone():
    assert said("removed", "决定免去张伟首席质量官职务。") == [("张伟", "sure")]
