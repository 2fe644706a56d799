"""The certificate of the induction: its level and last day, beside certificates of other things and of other people."""

from __future__ import annotations

import doctest

import pytest

from checker.dossier.model import Block, Place
from checker.statements.normalise import normalise
from checker.statements.person import officer_certificate, validity
from checker.statements.person.asked import Asked
from checker.statements.person.officer_certificate import certified_in
from checker.statements.person.reading import read_person

LEVEL, UNTIL = "certificate_level", "certificate_valid_until"


def lines(*texts, headings=("履历表",)):
    return [
        Block(t, "paragraph", Place("p.md", paragraph=n), headings=headings) for n, t in enumerate(texts, 1)
    ]


def table(*rows, number=1, headings=("履历表",)):
    return [
        Block(cell, "cell", Place("p.md", table=number, row=r, column=c), headings=headings)
        for r, row in enumerate(rows, 1)
        for c, cell in enumerate(row, 1)
        if cell
    ]


def certified(blocks, title="履历表"):
    heard = read_person(blocks, [title], Asked("周明", "恒信机械有限公司", (2026, 11, 1)))
    return {t.field: t.value for t in heard.told if t.sure and t.field in (LEVEL, UNTIL)}


@pytest.mark.parametrize("module", [officer_certificate, validity])
def test_examples_hold(module):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("首席质量官任职培训合格,高级证书,有效期至2027-11-23", {LEVEL: "高级", UNTIL: "2027-11-23"}),
        ("首席质量官(中级)证书,有效期:2025.8.29-2028.8.28", {LEVEL: "中级", UNTIL: "2028-08-28"}),
        ("首席质量官培训证书,等级:初级,2028年8月28日前有效", {LEVEL: "初级", UNTIL: "2028-08-28"}),
        ("首席质量官任职培训证书(高级),有效期限自2025年9月1日起至2028年8月31日", {LEVEL: "高级", UNTIL: "2028-08-31"}),
        ("首席质量官任职培训证书,未分级", {}),
        ("首席质量官任职培训合格,有效期三年", {}),
        ("首席质量官高级研修班结业", {}),
        ("高级工程师证书、首席质量官任职培训证书", {}),
        ("首席质量官任职培训证书、注册安全工程师证书(中级)", {}),
        ("首席质量官证书(高级),待领取", {}),
        ("首席质量官应持有高级证书", {}),
        ("拟申请首席质量官高级证书", {}),
        ("首席质量官培训证书(中级)已吊销", {}),
    ],
)  # fmt: skip
def test_what_words_tell_of_the_officers_certificate(said, told):
    assert certified_in(normalise(said).text) == told


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((("首席质量官任职培训", "2025年12月5日考试合格"), ("证书", "中级，有效期至2028年12月4日")),
         {LEVEL: "中级", UNTIL: "2028-12-04"}),
        ((("首席质量官任职培训", "2025年12月5日考试合格"), ("证书等级", "高级"), ("有效期至", "2028年12月4日")),
         {LEVEL: "高级", UNTIL: "2028-12-04"}),
        ((("首席质量官证书", "高级，有效期至2028年12月4日"),), {LEVEL: "高级", UNTIL: "2028-12-04"}),
        ((("首席质量官任职培训", "尚未参加"), ("证书", "中级，有效期至2028年12月4日")), {}),
        ((("内审员培训", "2025年12月5日考试合格"), ("证书", "中级，有效期至2028年12月4日")), {}),
        ((("职业资格", "注册质量工程师"), ("证书", "中级，有效期至2028年12月4日")), {}),
    ],
)  # fmt: skip
def test_a_form_may_tell_of_it_below_the_training(rows, told):
    assert certified(table(("姓名", "周明"), *rows)) == told


HEADS = ("日期", "培训内容", "考核结果", "证书")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("2025-11-20", "首席质量官任职培训", "合格", "有，有效期至2028年11月19日"), {UNTIL: "2028-11-19"}),
        (("2025-11-20", "首席质量官任职培训", "合格，证书号J-01，高级", ""), {LEVEL: "高级"}),
        (("2025-11-20", "首席质量官任职培训", "不合格", "有效期至2028年11月19日"), {}),
        (("2025-11-20", "计量管理培训", "合格", "高级，有效期至2028年11月19日"), {}),
    ],
)
def test_a_ledger_tells_of_it_in_the_row_of_the_training(row, told):
    named = table(("姓名", "周明"), number=9)
    assert certified([*named, *table(HEADS, row, headings=("培训情况",))]) == told


def test_the_row_of_somebody_else_tells_nothing_of_his():
    heads = ("姓名", "培训内容", "日期", "证书等级")
    rows = table(
        heads,
        ("李四", "首席质量官任职培训", "2025-11-20", "高级"),
        ("周明", "消防培训", "2025-11-20", "中级"),
    )
    assert certified(rows, title="培训台账") == {}


def test_a_line_that_goes_on_with_the_certificate_is_of_the_training_above_it():
    text = (
        "2024年9月 首席质量官任职培训班，2024年9月27日结业考试合格",
        "证书等级：高级；证书有效期至2027年9月26日",
    )
    assert certified([*lines("姓名：周明"), *lines(*text)]) == {LEVEL: "高级", UNTIL: "2027-09-26"}
    twin = ("2024年9月 焊接工艺培训班，2024年9月27日结业考试合格", text[1])
    assert certified([*lines("姓名：周明"), *lines(*twin)]) == {}
