"""Post, charter, person, enterprise, record, document and coverage facts, and their notices."""

from __future__ import annotations

import pytest

from checker.dossier.model import DataFile, Document, Dossier
from checker.errors import EngineFault, InputError
from checker.facts import Fact
from checker.gathering import gather
from checker.gathering.notices import not_read
from checker.gathering.numbering import numbered
from checker.organisation import read_chart

BOSS = {"title": "总经理", "names": ["张三"]}
MIDDLE = {"title": "运营副总", "names": ["赵六"], "reports_to": "总经理"}
OFFICER = {"title": "首席质量官", "names": ["李四"], "reports_to": "总经理", "leads": ["质量部"]}
PERSON = {"name": "李四", "education": "硕士", "years_quality": 8}


def facts(result, kind, **wanted):
    return [
        f for f in result.facts if f.kind == kind and all(f.fields.get(k) == v for k, v in wanted.items())
    ]


def codes(result):
    return [notice.code for notice in result.notices]


def chart(*posts, path="org-chart.yaml"):
    data = DataFile(path, "org_chart", {"posts": list(posts)}, {})
    return read_chart(data, officer_titles=["首席质量官"])


def person(path="person.yaml", **data):
    return DataFile(path, "person", data, {name: line for line, name in enumerate(data, 1)})


def test_charter_and_level_come_from_documents(desk):
    paper = desk.page(
        "a.docx",
        "policy",
        desk.officer("charter", "quality_safety"),
        desk.officer("charter", "quality_development", sure=False),
        desk.officer("charter", "weather"),
        desk.officer("level", "senior"),
    )
    result = desk.gathered(paper)
    assert [(f.fields["scope"], f.sure) for f in facts(result, "charter")] == [
        ("quality_development", False),
        ("quality_safety", True),
    ]
    (post,) = facts(result, "post")
    assert post.fields == {"holder": "cqo", "level": "senior"}


def test_a_documents_word_completes_the_chart_and_contradicts_beside_it(desk):
    paper = desk.page("a.docx", "policy", desk.officer("level", "senior"))
    silent = {**OFFICER, "level": None}
    agreed = desk.gathered(paper, charts=[chart(BOSS, silent)])
    (post,) = facts(agreed, "post", holder="cqo")
    assert (post.fields["level"], post.fields["distance_to_top"]) == ("senior", 1)
    assert [e.place.file for e in post.evidence][-1] == ""
    other = desk.gathered(paper, charts=[chart(BOSS, {**OFFICER, "level": "middle"})])
    assert sorted(f.fields["level"] for f in facts(other, "post", holder="cqo")) == ["middle", "senior"]


def test_a_sentence_that_skips_the_posts_of_the_chart_is_not_believed(desk):
    paper = desk.page(
        "a.docx", "policy", desk.officer("reports_to", by="top_manager", text="直接向总经理报告")
    )
    alone = desk.gathered(paper)
    assert [(f.fields["distance_to_top"], f.sure) for f in facts(alone, "post")] == [(1, True)]
    result = desk.gathered(paper, charts=[chart(BOSS, MIDDLE, {**OFFICER, "reports_to": "运营副总"})])
    told = {(f.fields["distance_to_top"], f.sure) for f in facts(result, "post", holder="cqo")}
    assert told == {(1, False), (2, True)}
    assert codes(result) == ["superior-disagrees"]


HEAD = {"title": "董事长"}
GM = {**BOSS, "reports_to": "董事长"}


@pytest.mark.parametrize(
    ("words", "line", "between"),
    [
        ("首席质量官直接向总经理报告", (HEAD, GM, OFFICER), False),
        ("首席质量官直接向最高管理者报告", (HEAD, GM, OFFICER), False),
        ("首席质量官直接向总经理报告", (HEAD, {**GM, "title": "总裁"}, {**OFFICER, "reports_to": "总裁"}), False),
        ("首席质量官直接向总经理报告，重大事项可向董事长报告", (HEAD, GM, OFFICER), False),
        ("首席质量官直接向总经理报告", (HEAD, GM, MIDDLE, {**OFFICER, "reports_to": "运营副总"}), True),
        ("首席质量官直接向最高管理者报告", (HEAD, GM, MIDDLE, {**OFFICER, "reports_to": "运营副总"}), True),
        ("首席质量官直接向总裁报告", ({"title": "总裁"}, {**BOSS, "reports_to": "总裁"}, OFFICER), True),
        ("首席质量官直接向总经理报告", (BOSS, MIDDLE, {**OFFICER, "reports_to": "运营副总"}), True),
    ],
)  # fmt: skip
def test_who_stands_above_the_named_superior_does_not_stand_between(words, line, between, desk):
    said = desk.officer("reports_to", by="top_manager", text=words)
    result = desk.gathered(desk.page("a.docx", "policy", said), charts=[chart(*line)])
    assert codes(result) == (["superior-disagrees"] if between else [])
    posts = facts(result, "post", holder="cqo")
    away = len(line) - 1
    assert {(f.fields["distance_to_top"], f.sure) for f in posts} == (
        {(1, False), (away, True)} if between else {(away, True)}
    )
    assert any(e.quote == words for f in posts for e in f.evidence)


@pytest.mark.parametrize("sure", [True, False])
def test_a_line_to_the_top_is_as_sure_as_its_words(sure, desk):
    said = desk.officer("reports_to", by="top_manager", text="首席质量官向总经理报告工作", sure=sure)
    (post,) = facts(desk.gathered(desk.page("a.docx", "policy", said)), "post")
    assert (post.fields["distance_to_top"], post.sure) == (1, sure)


@pytest.mark.parametrize("kind", ["level", "decides", "reports_to"])
def test_a_record_says_nothing_of_the_post_for_sure(kind, desk):
    said = desk.officer(kind, value="senior", by="top_manager", text="首席质量官…")
    assert [f.sure for f in facts(desk.gathered(desk.page("a.docx", "policy", said)), "post")] == [True]
    assert [f.sure for f in facts(desk.gathered(desk.page("a.docx", "record", said)), "post")] == [False]


def test_papers_that_name_different_superiors_are_in_conflict(desk):
    top = desk.officer("reports_to", by="top_manager", value="总经理", text="直接向总经理报告工作")
    other = desk.officer("reports_to", by="other", value="运营副总裁", text="向运营副总裁汇报")
    papers = [desk.page("a.docx", "policy", top), desk.page("b.docx", "job_description", other)]
    told = {(f.fields["distance_to_top"], f.sure) for f in facts(desk.gathered(*papers), "post")}
    assert told == {(1, True), (2, True)}


@pytest.mark.parametrize(
    ("units", "by", "kind", "found"),
    [
        ("质量管理部、检验中心和产品安全处", None, "leads", {"quality", "inspection", "quality_safety"}),
        ("生产副总经理", None, "leads", {"production"}),
        ("生产、采购和销售", "kept", "kept_apart", {"production", "purchasing", "sales"}),
        ("办公室", None, "leads", set()),
    ],
)
def test_units_that_papers_put_under_the_officer_or_keep_from_him(units, by, kind, found, desk):
    said = desk.officer("leads", value=units, by=by, text=f"首席质量官…{units}")
    result = desk.gathered(desk.page("a.docx", "job_description", said))
    assert {f.fields["unit"] for f in facts(result, kind, holder="cqo")} == found
    record = desk.gathered(desk.page("a.docx", "record", said))
    assert not any(f.sure for f in facts(record, kind, holder="cqo"))


def test_two_charts_that_disagree_make_the_officers_post_unsure_and_uncovered(desk):
    one = chart(BOSS, MIDDLE, OFFICER)
    two = chart(BOSS, MIDDLE, {**OFFICER, "reports_to": "运营副总"}, path="b.yaml")
    assert {f.fields["of"] for f in facts(desk.gathered(charts=[one]), "coverage")} == {"post", "leads"}
    result = desk.gathered(charts=[one, two])
    assert codes(result) == ["chart-superiors-disagree"]
    assert {f.sure for f in facts(result, "post", holder="cqo")} == {False}
    assert facts(result, "coverage") == []
    assert desk.gathered(charts=[two, one]) == result


def test_chart_problems_are_warnings(desk):
    result = desk.gathered(charts=[chart(BOSS)])
    assert [(n.code, n.severity) for n in result.notices] == [("chart-no-officer", "warning")]


def test_the_persons_record(desk):
    result = desk.gathered(data=(person(**PERSON),))
    (fact,) = facts(result, "person")
    assert (dict(fact.fields), fact.sure) == (PERSON, True)
    assert [(e.quote, e.place.line) for e in fact.evidence][1] == ("education: 硕士", 2)
    assert [f.fields for f in facts(result, "coverage")] == [{"of": "person", "by": "person.yaml"}]


def test_a_record_of_somebody_else_proves_nothing(desk):
    paper = desk.page("a.docx", "appointment", desk.officer("appointed", "王五"), date="2025-01-01")
    result = desk.gathered(paper, data=(person(**PERSON),))
    assert [fact.sure for fact in facts(result, "person")] == [False]
    assert facts(result, "coverage", of="person") == []
    assert codes(result) == ["other-person"]


def test_of_two_records_none_is_known_to_be_the_officers(desk):
    one, other = person(**PERSON), person("b/person.yaml", name="赵六", education="大专")
    result = desk.gathered(data=(one, other))
    assert [fact.sure for fact in facts(result, "person")] == [False, False]
    assert facts(result, "coverage", of="person") == []
    assert codes(result) == ["several-persons"]
    declared = desk.gathered(data=(one, other), officer_name="李四")
    assert [fact.sure for fact in facts(declared, "person")] == [False, True]
    assert codes(declared) == ["other-person"]


def test_the_chart_says_whose_record_counts(desk):
    held = chart(BOSS, OFFICER | {"names": ["王五"]})
    result = desk.gathered(data=(person(**PERSON),), charts=[held])
    assert [fact.sure for fact in facts(result, "person")] == [False]
    assert "other-person" in codes(result)
    assert "other-person" not in codes(desk.gathered(data=(person(**PERSON),), charts=[chart(BOSS, OFFICER)]))


def test_a_training_that_is_still_to_come_does_not_count(desk):
    result = desk.gathered(data=(person(name="李四", training_passed_on="2025-09-01"),))
    assert facts(result, "person")[0].fields == {"name": "李四"}
    assert codes(result) == ["after-as-of"]


def test_a_value_outside_the_vocabulary_is_the_writers_mistake(desk):
    with pytest.raises(InputError) as caught:
        desk.gathered(data=(person(name="李四", education="小学"),))
    assert caught.value.code == "bad-value"
    assert str(caught.value.spots[0]) == "person.yaml:2"
    assert "本科" in (caught.value.help or "")


def test_the_enterprise_is_one_fact_and_the_dossiers_head_comes_first(desk):
    file = DataFile("enterprise.yaml", "enterprise", {"region": "anhui", "is_listed": True}, {})
    (fact,) = facts(desk.gathered(data=(file,), region="shanghai", size="大型"), "enterprise")
    assert fact.fields == {"region": "shanghai", "size": "大型", "is_listed": True}
    assert facts(desk.gathered(), "enterprise") == []
    with pytest.raises(InputError):
        desk.gathered(size="巨型")


def test_records_up_to_the_day(desk):
    rows = [
        {"topic": "quality_meeting", "date": "2025-03-01", "value": 2, "unit": "times"},
        {"topic": "quality_meeting", "date": "2025-12-01"},
    ]
    result = desk.gathered(data=(DataFile("records.yaml", "records", {"records": rows}, {"records.0": 2}),))
    (fact,) = facts(result, "record")
    assert fact.fields == rows[0]
    assert fact.evidence[0].place.line == 2
    assert codes(result) == ["after-as-of"]


def test_documents_that_have_a_say_are_facts(desk):
    pages = (
        desk.page("a.docx", "policy", date="2025-01-01", signed_by="张三", rank=3),
        desk.page("b.docx", "policy", standing="void"),
    )
    (fact,) = facts(desk.gathered(*pages), "document")
    assert fact.fields == {
        "document_kind": "policy",
        "date": "2025-01-01",
        "rank": 3,
        "signed_by": "张三",
        "status": "read",
    }


def test_coverage_of_authority_needs_a_ruling_document_wholly_read(desk):
    def covered(*pages):
        return sorted(f.fields["of"] for f in facts(desk.gathered(*pages), "coverage"))

    assert covered(desk.page("a.docx", "policy")) == ["authority"]
    assert covered(desk.page("a.docx", "appointment")) == ["appointment", "authority"]
    assert covered(desk.page("a.docx", "record")) == []
    assert covered(desk.page("a.docx", "policy", status="partly_read")) == []
    assert covered(desk.page("a.docx", "policy"), desk.page("b.pdf", "other", status="unreadable")) == []


def test_unread_and_guessed_documents_are_named_the_worst_first(desk):
    result = desk.gathered(
        desk.page("c.docx", "policy", date="2025-01-01", inferred=("kind", "date")),
        desk.page("b.docx", "policy", status="partly_read", warnings=("page 3 is a picture",)),
        desk.page("a.pdf", "other", status="unreadable", reason="a scan", inferred=("kind",)),
        desk.page("d.docx", "appointment", inferred=("kind",)),
    )
    assert [(n.code, n.severity) for n in result.notices] == [
        ("unreadable", "error"),
        ("partly-read", "warning"),
        ("inferred", "note"),
    ]
    assert "a scan" in result.notices[0].message["en"]
    assert "`policy`" in result.notices[2].message["zh"] and "`2025-01-01`" in result.notices[2].message["zh"]
    assert "d.docx" in result.notices[2].message["zh"] and "a.pdf" not in result.notices[2].message["zh"]


def test_a_document_without_a_reading_is_silent_not_lost():
    dossier = Dossier("case", (Document("a.docx", "policy"),))
    result = gather(dossier, {}, document_ranks=["policy"], as_of="2025-01-01")
    assert [f.kind for f in result.facts] == ["document", "coverage"]


def test_a_fact_outside_the_vocabulary_is_our_fault():
    with pytest.raises(EngineFault):
        numbered([Fact("", "post", {"holder": "cqo", "level": "emperor"})])
    with pytest.raises(EngineFault):
        numbered([Fact("", "post", {"colour": "red"})])


def test_why_a_paper_was_not_read_is_said_in_both_languages() -> None:
    page = Document("a.doc", "other", "unreadable", reason="not installed", reason_zh="本机未安装")
    told = not_read(page).message
    assert "本机未安装" in told["zh"] and "not installed" not in told["zh"]
    assert "not installed" in told["en"]
