"""A seat that a paper on one body gives the officer apart from what it says of the body – and the nearest twins."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")
RULES = "经营会议章程"
DECIDES = "经营会议为公司经营之决策层，对董事会负责。"


def seats(title: str, *texts: str, under: tuple[str, ...] = ()) -> list[str]:
    blocks = [
        Block(text, "paragraph", Place("x.md", line=n), headings=(title, *under))
        for n, text in enumerate(texts)
    ]
    reading = read_blocks(blocks, VOCABULARY, lambda: "s1")
    return [f.certainty for f in reading.officer if f.kind == "decides"]


@pytest.mark.parametrize(
    ("does", "roll"),
    [
        (DECIDES, "成员五名：总经理（召集人）、首席质量官、制造副总、业务副总、财务长。"),
        (
            "本会行使公司日常经营的最高决策权。",
            "组成人员为总经理、生产副总、首席质量官和财务负责人，共四人。",
        ),
        ("经委会作出决定，是公司日常经营的决策层。", "总经理任主任，首席质量官、财务总监任委员，共七人。"),
        ("本会是公司经营管理的决策机构。", "会议由总经理、首席质量官、财务总监组成。"),
    ],
)
def test_listed_among_those_who_decide(does, roll):
    assert "sure" in seats(RULES, does, roll)


def test_a_bare_list_under_a_heading_on_who_belongs():
    texts = (DECIDES, "总经理、首席质量官、财务负责人、技术副总。")
    assert seats(RULES, *texts, under=("二、谁在里面",)) == ["sure"]
    assert seats(RULES, *texts, under=("二、抄送",)) == []


@pytest.mark.parametrize(
    ("title", "does", "roll"),
    [
        (RULES, "经营会议是公司日常工作的协调机构。", "成员：总经理、首席质量官、财务长。"),
        (RULES, "经营会议不是决策机构。", "成员：总经理、首席质量官、财务长。"),
        (RULES, "董事会是公司的决策机构。", "成员：总经理、首席质量官、财务长。"),
        (RULES, DECIDES, "成员：总经理、制造副总、财务长，首席质量官列席。"),
        (RULES, DECIDES, "成员：总经理、制造副总、财务长。首席质量官无表决权。"),
        (RULES, DECIDES, "议题由首席质量官提出。"),
        ("质量管理委员会章程", "本委员会是公司质量工作的决策机构。", "成员：总经理、首席质量官、财务长。"),
        ("采购评审会规则", "本会是公司采购的决策机构。", "成员：总经理、首席质量官、财务长。"),
    ],
)
def test_no_seat_where_the_business_is_decided(title, does, roll):
    assert "sure" not in seats(title, does, roll)


def said(text: str) -> set[tuple[str, str | None, str | None, str]]:
    return {(f.kind, f.by, f.value, f.certainty) for f in read_text(text, (), VOCABULARY).officer}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "首席质量官分管质量部（QA）、中心化验室（QC），不分管生产、采购和销售。",
            ("leads", "kept", "生产、采购和销售", "sure"),
        ),
        ("首席质量官不管施工生产调度，不管材料采购。", ("leads", "kept", "施工生产调度", "sure")),
        ("集团首席质量官列入集团领导副职序列。", ("level", None, "senior", "sure")),
        ("CQO是公司VP级高管，和技术VP一个台阶。", ("level", None, "senior", "sure")),
        ("首席质量官为公司高管，直接汇报对象为总经理。", ("reports_to", "top_manager", "总经理", "sure")),
        (
            "任命张伟为公司首席质量官。（本信已发送全员邮箱，并置顶于企业微信）",
            ("announced", None, None, "sure"),
        ),
        ("任命张伟为公司首席质量官。本任命书发至各车间、部门。", ("announced", None, None, "sure")),
    ],
)
def test_of_the_post(text, fact):
    assert fact in said(text)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("首席质量官分管质量部，生产部不分管采购和生产。", "leads", "采购和生产"),
        ("首席质量官不列入集团领导副职序列。", "level", "senior"),
        ("首席质量官的汇报对象不是总经理。", "reports_to", "总经理"),
        ("任命张伟为首席质量官。请办公室将本任命书发至各车间、部门。", "announced", None),
        ("任命张伟为首席质量官。本通知发至质量部。", "announced", None),
        ("张伟将置顶于企业微信的通知转发给首席质量官。", "announced", None),
    ],
)
def test_twins_of_the_post(text, kind, value):
    assert (kind, value, "sure") not in {(k, v, c) for k, _, v, c in said(text)}
