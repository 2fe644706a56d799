"""Trainings, what stands against the officer, rules by their words, and in which office somebody appoints."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, DataFile, Place
from checker.gathering.appointing import office_of

DAY = "2025-06-30"


def person(**data):
    return DataFile("person.yaml", "person", data, {"trainings.0.hours": 4, "trainings.0": 3})


def of_kind(result, kind):
    return [fact for fact in result.facts if fact.kind == kind]


def letter(desk, date="2024-03-01"):
    return desk.page("任命书.docx", "appointment", desk.officer("appointed", "张三"), date=date)


@pytest.mark.parametrize(
    ("date", "appointed", "before", "back"),
    [
        ("2024-02-29", "2024-03-01", True, 1),
        ("2024-03-01", "2024-03-01", True, 1),
        ("2024-03-02", "2024-03-01", False, 1),
        ("2025-01-01", "2024-03-01", False, 0),
        ("2025-06-30", "2024-03-01", False, 0),
        ("2023-12-31", None, None, 2),
    ],
)
def test_a_training_knows_its_year_and_whether_it_came_before_the_appointment(
    desk, date, appointed, before, back
):
    rows = [{"type": "induction", "date": date, "hours": 20, "organiser": "regulator", "passed": True}]
    pages = [letter(desk, appointed)] if appointed else []
    (fact,) = of_kind(desk.gathered(*pages, as_of=DAY, data=(person(trainings=rows),)), "training")
    assert fact.fields.get("before_appointment") is before
    assert fact.fields["years_back"] == back
    assert ("hours: 20", 4) in [(e.quote, e.place.line) for e in fact.evidence]


def test_a_training_of_days_to_come_is_none(desk):
    rows = [{"type": "induction", "date": "2025-07-01", "hours": 20}]
    result = desk.gathered(as_of=DAY, data=(person(name="张三", trainings=rows),))
    assert of_kind(result, "training") == []
    assert "training_hours" not in of_kind(result, "person")[0].fields


def test_the_date_on_the_person_is_an_induction_that_was_passed_and_is_not_told_twice(desk):
    rows = [{"type": "induction", "date": "2024-01-10", "organiser": "regulator"}]
    for trainings, number in ((rows, 1), ([], 1), ([{**rows[0], "date": "2023-01-10"}], 2)):
        data = person(training_passed_on="2024-01-10", trainings=trainings)
        assert len(of_kind(desk.gathered(as_of=DAY, data=(data,)), "training")) == number


def test_hours_are_told_only_if_every_induction_tells_them(desk):
    def hours(*told):
        rows = [{"type": "induction", "date": "2024-01-10", **({"hours": h} if h else {})} for h in told]
        rows.append({"type": "continuing", "hours": 100})
        (fact,) = of_kind(desk.gathered(as_of=DAY, data=(person(trainings=rows),)), "person")
        return fact.fields.get("training_hours")

    assert (hours(12, 8), hours(12, None), hours()) == (20, None, None)


@pytest.mark.parametrize(
    ("checked", "covered"), [("2025-06-29", True), (DAY, True), ("2025-07-01", False), (None, False)]
)
def test_no_record_counts_only_where_somebody_looked(desk, checked, covered):
    data = person(name="张三", **({"adverse_records_checked_on": checked} if checked else {}))
    result = desk.gathered(as_of=DAY, data=(data,))
    assert ("adverse" in [f.fields["of"] for f in of_kind(result, "coverage")]) is covered


def test_a_record_of_somebody_else_is_not_sure_and_covers_nothing(desk):
    data = person(
        name="李四",
        adverse_records=[{"type": "gross_error"}],
        adverse_records_checked_on="2025-01-01",
        trainings=[],
    )
    result = desk.gathered(letter(desk), as_of=DAY, data=(data,))
    assert [f.sure for f in of_kind(result, "adverse")] == [False]
    assert not {"adverse", "training"} & {f.fields["of"] for f in of_kind(result, "coverage")}


RULE = "连续两年考核不合格的，解聘首席质量官"


def rules(desk, *, words=RULE, document="办法.docx", **paper):
    block = Block(f"第九条 {RULE}。", "paragraph", Place("办法.docx", paragraph=9))
    page = desk.page("办法.docx", paper.pop("kind", "policy"), blocks=(block,), **paper)
    row = {"topic": "exit", "document": document, "words": words}
    return desk.gathered(
        page, as_of=DAY, data=(DataFile("records.yaml", "records", {"house_rules": [row]}, {}),)
    )


def test_a_rule_is_shown_by_its_words_in_its_place(desk):
    result = rules(desk)
    (fact,) = of_kind(result, "house_rule")
    first = fact.evidence[0]
    assert fact.sure and (first.quote, first.place.paragraph, first.place.start) == (RULE, 9, 4)
    assert not [n for n in result.notices if n.code == "words-not-found"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"words": "解聘首席质量官，但董事会不同意的除外"},
        {"document": "制度.docx"},
        {"standing": "draft"},
        {"date": "2025-07-01"},
        {"kind": "training_material"},
        {"kind": "record"},
    ],
)
def test_a_rule_whose_words_do_not_stand_in_a_paper_that_rules_is_not_sure(desk, wrong):
    result = rules(desk, **wrong)
    assert [fact.sure for fact in of_kind(result, "house_rule")] == [False]
    assert [n.severity for n in result.notices if n.code == "words-not-found"] == ["warning"]


def liability(desk, text, words="首席质量官承担责任", *, topic="officer_liability", **block):
    made = Block(text, block.pop("kind", "paragraph"), Place("办法.docx", paragraph=9), **block)
    page = desk.page("办法.docx", "policy", blocks=(made,))
    row = {"topic": topic, "document": "办法.docx", "words": words}
    result = desk.gathered(
        page, as_of=DAY, data=(DataFile("records.yaml", "records", {"house_rules": [row]}, {}),)
    )
    (fact,) = of_kind(result, "house_rule")
    assert fact.sure is not bool([n for n in result.notices if n.code == "words-not-a-rule"])
    return fact.sure


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官承担责任。",
        "第九条 首席质量官承担责任。",
        "（一）首席质量官承担责任；",
        "发生重大质量事故的，首席质量官承担责任。",
        "考核不合格的，扣减奖金。首席质量官承担责任。",
        "不得要求首席质量官承担责任的，是谣言。首席质量官承担责任。",
    ],
)
def test_a_whole_clause_is_a_rule(desk, text):
    assert liability(desk, text)


@pytest.mark.parametrize(
    "text",
    [
        "不得要求首席质量官承担责任。",
        "任何情况下均不得要求，首席质量官承担责任。",
        "首席质量官承担责任的说法不成立。",
        "首席质量官承担责任，但重大过失以外的除外。",
        "首席质量官承担责任？",
        "副首席质量官承担责任。",
        "是否由首席质量官承担责任。",
        "《评价规范》规定：首席质量官承担责任。",
        "拟规定：首席质量官承担责任。",
    ],
)
def test_a_part_of_something_else_is_no_rule(desk, text):
    assert not liability(desk, text)


def test_a_rule_stands_in_a_text_that_was_surely_read_and_is_no_draft(desk):
    text = "首席质量官承担责任。"
    assert not liability(desk, text, kind="heading")
    assert not liability(desk, text, headings=("责任办法（征求意见稿）",))
    assert not liability(desk, text, headings=("《湖北省办法》节选",))
    assert not liability(desk, text, flags=frozenset(("revised",)))


def test_words_that_deny_are_a_rule_only_where_the_topic_is_a_denial(desk):
    words = "聘任首席质量官不免除法定代表人的责任"
    assert liability(desk, words + "。", words, topic="others_liable")
    assert not liability(desk, "首席质量官不承担责任。", "首席质量官不承担责任")


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("由企业法定代表人聘任张三为首席质量官", "legal_representative"),
        ("企业主要负责人任命张三为首席质量官", "principal"),
        ("经总经理决定，聘任张三为首席质量官", "general_manager"),
        ("首席质量官由董事会聘任", "board"),
        ("经董事长决定，任命李四为首席质量官", "chairman"),
        ("聘任副总经理张三为首席质量官", None),
        ("聘任张三为首席质量官，对总经理负责", None),
        ("副总经理张三聘任为首席质量官", None),
        ("经总经理提名，聘任张三为首席质量官", None),
        ("经总经理提名，董事会决定聘任张三为首席质量官", None),
        ("法定代表人委托副总经理聘任张三为首席质量官", None),
        ("公司决定聘任张三为首席质量官", None),
        ("张三，首席质量官", None),
    ],
)
def test_the_office_that_appoints(sentence, office):
    assert office_of(sentence) == office
