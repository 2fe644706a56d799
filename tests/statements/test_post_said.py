"""At what level papers put the officer's post, and what they put the officer in full charge of – the officer, and nobody else."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.as_page import reading_of

SAFETY, DEVELOPMENT = "quality_safety", "quality_development"


def said(kind: str, text: str, *headings: str) -> set[tuple[str | None, str]]:
    facts = read_text(text, headings, vocabulary_of("cqo-2023")).officer
    return {(f.value, f.certainty) for f in facts if f.kind == kind}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官对公司质量安全和质量发展全面负责。",
        "首席质量官全面负责公司的质量安全与质量发展工作。",
        "首席质量官在总经理领导下，对公司质量安全与发展负总责。",
        "任命张三为公司首席质量官，全面负责本公司质量安全和质量发展工作。",
        "公司设首席质量官一名，由其对产品质量安全和质量发展负全面责任。",
        "首席质量官：一个组织中对质量安全和质量发展全面负责的高层管理人员。",
        "The CQO is a member of senior management and has full responsibility for quality safety and quality development.",
    ],
)
def test_full_charge(text):
    assert said("charter", text) == {(SAFETY, "sure"), (DEVELOPMENT, "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "总经理对质量安全和质量发展全面负责，首席质量官协助。",
        "首席质量官协助总经理全面负责公司质量安全和质量发展工作。",
        "首席质量官全面负责质量战略推行，对质量安全和质量发展提出建议。",
        "首席质量官不对公司质量安全和质量发展全面负责。",
        "首席质量官组织质量安全培训，生产副总对质量安全和质量发展全面负责。",
        "各分厂厂长对本单位质量安全和质量发展全面负责，向首席质量官报告。",
        "首席质量官全面负责质量安全培训工作。",
        "首席质量官全面负责检测中心的设备采购。",
    ],
)
def test_charge_of_another_or_of_less(text):
    assert said("charter", text) == set()


@pytest.mark.parametrize(
    ("text", "charged"),
    [
        ("首席质量官对公司质量安全全面负责。", {(SAFETY, "sure")}),
        ("首席质量官对公司产品质量安全负总责。", {(SAFETY, "sure")}),
        ("首席质量官全面负责公司质量管理工作。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("首席质量官统管公司产品质量工作。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("首席质量官统领公司全产业链质量与食品安全工作。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("首席质量官负责公司质量安全和质量发展工作。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        (
            "首席质量官与总经理共同对质量安全和质量发展全面负责。",
            {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")},
        ),
        ("首席质量官原则上对质量安全和质量发展全面负责。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("公司计划由首席质量官对质量安全和质量发展全面负责。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("首席质量官对一分厂的质量安全和质量发展全面负责。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
        ("总经理和首席质量官对质量安全和质量发展全面负责。", {(SAFETY, "unsure"), (DEVELOPMENT, "unsure")}),
    ],
)
def test_charge_of_one_field_or_in_other_words(text, charged):
    assert said("charter", text) == charged


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官为公司高层管理人员，列入公司领导班子。",
        "首席质量官系公司经营班子成员。",
        "首席质量官作为公司经营班子一员出席班子会。",
        "首席质量官进入集团总裁班子，为总裁办公会成员。",
        "CQO向总裁汇报，与CTO、COO、CFO平级。",
        "首席质量官为副总经理级。",
        "聘任张三为公司副总经理兼首席质量官。",
        "The CQO is a member of the executive committee.",
    ],
)
def test_senior(text):
    assert ("senior", "sure") in said("level", text)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官列席领导班子成员会议。",
        "首席质量官向公司高管汇报工作。",
        "首席质量官不是高层管理人员。",
        "首席质量官协助公司经营班子成员开展工作。",
        "总经理为公司经营班子成员，首席质量官列席会议。",
        "首席质量官对中层管理人员进行质量考核。",
        "聘任张三为生产事业部副总经理，李四为首席质量官。",
        "聘任张三为公司副总经理助理兼首席质量官。",
        "聘任张三为生产事业部副总经理兼首席质量官。",
        "聘任张三为南京分公司副总经理兼首席质量官。",
        "The CQO reports to senior management.",
        "首席质量官为公司经营班子成员的助手。",
        "首席质量官为公司高层管理人员提供质量培训。",
        "首席质量官是公司经营班子成员与质量部之间的纽带。",
        "首席质量官为分公司领导班子成员。",
        "首席质量官列入公司领导班子会议列席名单。",
        "首席质量官享受集团副总师级待遇。",
    ],
)
def test_who_meets_or_serves_seniors_is_not_put_among_them(text):
    assert said("level", text) == set()


def test_pay_is_not_yet_a_place():
    assert said("level", "首席质量官的薪酬按副总级执行。") <= {("senior", "unsure")}
    assert said("level", "首席质量官享受公司副总经理级待遇。") == {("senior", "unsure")}
    assert said("level", "首席质量官为公司中层正职待遇，办公地点在二层。") == {("middle", "unsure")}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官一般为高层管理人员。",
        "首席质量官任职满两年可列为公司高管。",
        "待条件成熟后首席质量官进入公司经营班子。",
    ],
)
def test_a_place_to_come_is_not_sure(text):
    assert said("level", text) == {("senior", "unsure")}


def test_a_middle_manager_is_told():
    assert said("level", "首席质量官为公司中层管理人员。") == {("middle", "sure")}
    assert said("level", "首席质量官按公司中层正职管理。") == {("middle", "unsure")}


@pytest.mark.parametrize(
    ("label", "value", "level"),
    [
        ("所属层级", "经营班子", ("senior", "sure")),
        ("所属部门", "公司领导班子", ("senior", "sure")),
        ("岗位族", "集团高管", ("senior", "sure")),
        ("职级", "副总经理级", ("senior", "sure")),
        ("所属层级", "公司经营班子（M5）", ("senior", "sure")),
        ("部门", "公司管理层", ("senior", "unsure")),
        ("职级", "中层正职", ("middle", "sure")),
        ("职级", "部门经理级", ("middle", "sure")),
        ("职级", "M5", None),
        ("所属层级", "副总师级", None),
        ("所属部门", "质量部", None),
        ("直接上级", "公司领导班子", None),
        ("直接下级", "部门经理", None),
        ("沟通对象", "公司高管", None),
    ],
)
def test_a_form_gives_the_level(label, value, level):
    page = f"# 岗位说明书\n\n| 岗位名称 | 首席质量官 |\n|---|---|\n| {label} | {value} |\n| 编号 | A-1 |\n"
    facts = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    assert {(f.value, f.certainty) for f in facts if f.kind == "level"} == ({level} if level else set())


def test_a_line_of_labels_gives_the_level():
    line = "岗位序列：高级管理　汇报：总经理　工作地点：上海"
    assert said("level", line, "首席质量官岗位说明书") == {("senior", "sure")}
    assert said("level", line, "质量部经理岗位说明书") == set()
