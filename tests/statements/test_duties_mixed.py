"""Lists of duties and rights in one: an item that opens with work is a duty; what is kept from the post is no denial."""

from __future__ import annotations

import doctest

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.asking import topics_of
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.duties import mixed_lists
from checker.statements.duties.reading import read_duties

VOCABULARY = vocabulary_of("cqo-2023")
BOTH = "第三条 首席质量官的职责和权限："
BESIDE = "首席质量官为公司副总级领导，对总经理负责，不兼管生产和销售。其职责和权限为："


def duties(text: str, lead_in: str) -> set[tuple[str, str]]:
    block = Block(text, "list_item", Place("x.md"), headings=("质量手册",), lead_in=lead_in)
    return {(d.topic, d.certainty) for d in read_duties([block], VOCABULARY, topics_of("cqo-2023"))}


@pytest.mark.parametrize("lead_in", [BOTH, BESIDE])
@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("组织质量改进立项，推动QC小组活动；", "improvement"),
        ("（四）推动质量管理体系有效运行；", "management_system"),
        ("每年组织质量知识培训；", "education"),
        ("主持产品召回；", "recall"),
    ],
)
def test_an_item_of_work_is_a_duty(text, topic, lead_in):
    assert (topic, "sure") in duties(text, lead_in)


@pytest.mark.parametrize(
    "text",
    [
        "可组织质量改进立项；",
        "有权组织质量改进；",
        "审批质量改进计划；",
        "必要时组织质量改进；",
        "组织质量改进的建议权；",
    ],
)
def test_a_right_among_them_is_not_sure(text):
    assert ("improvement", "sure") not in duties(text, BOTH)


@pytest.mark.parametrize(
    "lead_in",
    [
        "公司不设首席质量官。其职责由质量部经理承担：",
        "公司不再聘任首席质量官。其职责和权限为：",
        "首席质量官不兼管生产，不负责质量改进。其职责和权限为：",
        "公司拟设首席质量官，不兼管生产。其职责和权限为：",
    ],
)
def test_what_denies_the_post_or_the_list(lead_in):
    assert ("improvement", "sure") not in duties("组织质量改进立项；", lead_in)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("首席质量官主持产品召回，每年组织一次模拟召回。", "recall"),
        ("首席质量官组织年度产品质量回顾、CAPA评审，推进质量改进。", "improvement"),
        ("首席质量官组织客户满意度调研。", "satisfaction"),
    ],
)
def test_nouns_of_work_take_nothing_back(text, topic):
    assert topic in {t for t, _ in duties(text, "")}


@pytest.mark.parametrize(
    "text",
    [
        "回顾全年，首席质量官组织了质量改进。",
        "拟由首席质量官组织质量改进。",
        "据调研，首席质量官负责质量改进。",
    ],
)
def test_what_tells_or_intends_stays(text):
    assert ("improvement", "sure") not in duties(text, "")


def test_examples():
    assert doctest.testmod(mixed_lists).failed == 0
