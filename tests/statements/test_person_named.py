"""The name that a paper appoints or removes: in all ways of writing it, and never a title."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

APPOINTED = [
    ("经董事会研究决定，任命张三为公司首席质量官，任期三年，自2024年1月1日起。", "张三"),
    ("兹聘任李四同志担任本公司首席质量官。", "李四"),
    ("首席质量官由欧阳娜女士担任。", "欧阳娜"),
    ("王强任首席质量官。", "王强"),
    ("刘洋女士自2025年5月1日起担任集团首席质量官。", "刘洋"),
    ("兹委任周启明先生（身份证号：3301）为本公司首席质量官。", "周启明"),
    ("聘任陈曦（原质量部部长）为公司首席质量官。", "陈曦"),
    ("任命阿卜杜·热合曼为首席质量官。", "阿卜杜·热合曼"),
    ("选举黄河为首席质量官。", "黄河"),
    ("根据工作需要，任命常务副总经理孙立为首席质量官。", "孙立"),
    ("聘任 John Smith 为首席质量官。", "john smith"),
    ("自即日起，聘 何 平 为 首 席 质 量 官。", "何平"),
    ("免去张伟首席质量官职务，聘任王芳为首席质量官。", "王芳"),
]
NOBODY = [
    "任命董事长为首席质量官。",
    "任命公司质量负责人为首席质量官。",
    "董事会聘任首席质量官一名。",
    "首席质量官由总经理提名，董事会聘任。",
    "公司任命首席质量官须经董事会批准。",
    "于是公司任命了首席质量官。",
    "任命方面，首席质量官由董事会聘任。",
]
GONE = ["免去张伟同志的首席质量官职务。", "同意张伟辞去首席质量官职务。", "张伟不再担任首席质量官。"]


def names(text: str, kind: str) -> list[str | None]:
    found = read_text(text, (), vocabulary_of("cqo-2023")).officer
    return [fact.value for fact in found if fact.kind == kind]


@pytest.mark.parametrize(("text", "name"), APPOINTED)
def test_who_is_appointed(text: str, name: str) -> None:
    assert names(text, "appointed") == [name]


@pytest.mark.parametrize("text", NOBODY)
def test_a_title_is_no_name(text: str) -> None:
    assert not any(names(text, "appointed"))


@pytest.mark.parametrize("text", GONE)
def test_who_is_gone(text: str) -> None:
    assert names(text, "removed") == ["张伟"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("任命张三同志为首席质量官，免去其质检科科长职务。", ["appointed", "from_quality_post"]),
        ("杜卫东同志任首席质量官，免去质检科科长职务。", ["appointed"]),
        ("霍建平同志任首席质量官；\n免去霍建平同志分公司总工程师职务。", ["appointed"]),
        ("免去霍建平同志首席质量官职务。", ["removed"]),
        ("任命张三同志为首席质量官，免去其职务。", ["removed", "appointed"]),
    ],
)
def test_who_leaves_another_post_stays_the_officer(text: str, kinds: list[str]) -> None:
    assert [f.kind for f in read_text(text, (), vocabulary_of("cqo-2023")).officer] == kinds


def test_a_day_on_which_a_board_met_begins_no_term() -> None:
    text = "经董事会2025年5月22日第十一次会议审议，现聘任您为本公司首席质量官，聘期四年，自2025年6月1日起算。"
    found = read_text(text, (), vocabulary_of("cqo-2023")).officer
    assert [f.value for f in found if f.kind == "term"] == ["2025-06-01/P4Y"]
