"""Who is the officer on the day, and what becomes of what his letter grants."""

from __future__ import annotations

import pytest

from checker.gathering.terms import Term, term_of


def appointments(result):
    return [fact for fact in result.facts if fact.kind == "appointment"]


def statuses(result):
    return {(f.fields.get("person"), f.fields["status"], f.sure) for f in appointments(result)}


def codes(result):
    return [notice.code for notice in result.notices]


@pytest.fixture(scope="session")
def letter(desk):
    def make(path, person, date, *more, kind="appointment", gives=True):
        return desk.page(
            path,
            kind,
            desk.officer("appointed", person, by="board"),
            *([desk.say("grant", id=path)] if gives else []),
            *more,
            date=date,
        )

    return make


@pytest.fixture(scope="session")
def removal(desk):
    def make(person, date, **officer):
        return desk.page("removal.docx", "notice", desk.officer("removed", person, **officer), date=date)

    return make


def test_a_letter_of_appointment(desk, letter):
    marks = (desk.officer("authorised"), desk.officer("announced"), desk.officer("filed"))
    result = desk.gathered(letter("a.docx", "李四", "2025-01-01", *marks, desk.officer("term", "P3Y")))
    (fact,) = appointments(result)
    assert fact.fields == {
        "holder": "cqo",
        "person": "李四",
        "appointed_by": "board",
        "date": "2025-01-01",
        "valid_until": "2027-12-31",
        "authorised": True,
        "announced": True,
        "filed": True,
        "status": "in_force",
    }
    assert fact.sure
    assert [e.quote for e in fact.evidence][:2] == ["appointed 李四", "term P3Y"]
    assert desk.held(result) == [("full", True)]
    assert result.notices == ()


def test_what_the_letter_does_not_say_is_lacking(desk, letter):
    (fact,) = appointments(desk.gathered(letter("a.docx", "李四", "2025-01-01", gives=False)))
    assert not {"authorised", "announced", "filed", "valid_until"} & set(fact.fields)


def test_a_letter_that_gives_a_power_authorises(desk, letter):
    (fact,) = appointments(desk.gathered(letter("a.docx", "李四", "2025-01-01")))
    assert fact.fields["authorised"] is True
    assert len(fact.evidence) == 2


@pytest.mark.parametrize(
    ("kind", "effect", "power"),
    [
        ("appointment", "recommend_only", "veto"),
        ("appointment", "limited", "veto"),
        ("appointment", "grant", "propose"),
        ("appointment", "grant", "participate"),
        ("record", "grant", "veto"),
    ],
)
def test_less_than_a_power_in_a_letter_authorises_nobody(desk, letter, kind, effect, power):
    said = desk.say(effect, power=power)
    (fact,) = appointments(
        desk.gathered(letter("a.docx", "李四", "2025-01-01", said, kind=kind, gives=False))
    )
    assert "authorised" not in fact.fields


def test_another_paper_may_authorise_the_same_person_but_not_another(desk, letter):
    def authorised(name, date="2025-02-01"):
        paper = desk.page("b.docx", "notice", desk.officer("authorised", name), date=date)
        (fact,) = appointments(desk.gathered(letter("a.docx", "李四", "2025-01-01", gives=False), paper))
        return fact.fields.get("authorised")

    assert authorised("李四") is True
    assert authorised(None) is True
    assert authorised("王五") is None


def test_an_authorisation_from_before_a_removal_is_not_the_successors(desk, letter, removal):
    old = desk.page("b.docx", "notice", desk.officer("authorised"), date="2022-01-01")
    new = letter("a.docx", "李四", "2024-07-01", gives=False)
    (fact,) = appointments(desk.gathered(old, removal("王五", "2024-06-30"), new))
    assert "authorised" not in fact.fields


def test_a_removal_ends_the_appointment_and_what_the_letter_grants(desk, letter, removal):
    result = desk.gathered(letter("a.docx", "李四", "2022-01-01"), removal("李四", "2024-01-01"))
    assert statuses(result) == {("李四", "ended", True)}
    assert desk.held(result) == []
    assert codes(result) == ["ended-letter", "no-officer-in-office"]
    assert [e.quote for e in appointments(result)[0].overruled] == ["removed 李四"]


def test_the_post_keeps_what_post_documents_grant(desk, letter, removal):
    job = desk.page("job.docx", "job_description", desk.say("grant", id="job"), date="2021-01-01")
    result = desk.gathered(
        job,
        letter("old.docx", "李四", "2022-01-01", desk.say("grant", "plan_approval", id="p")),
        removal("李四", "2024-01-01"),
        letter("new.docx", "王五", "2024-01-02"),
    )
    assert statuses(result) == {("李四", "ended", True), ("王五", "in_force", True)}
    assert desk.held(result, power="approve") == []
    (fact,) = [f for f in result.facts if f.kind == "authority"]
    assert fact.because == ("new.docx",)
    alone = desk.gathered(job, letter("old.docx", "李四", "2022-01-01"), removal("李四", "2024-01-01"))
    assert desk.held(alone) == [("full", True)]


def test_a_letter_after_the_removal_stands(desk, letter, removal):
    result = desk.gathered(removal("李四", "2024-01-01"), letter("a.docx", "李四", "2025-01-01"))
    assert statuses(result) == {("李四", "in_force", True)}
    assert desk.held(result) == [("full", True)]


def test_a_removal_of_somebody_else_changes_nothing(desk, letter, removal):
    result = desk.gathered(letter("a.docx", "李四", "2022-01-01"), removal("王五", "2024-01-01"))
    assert statuses(result) == {("李四", "in_force", True)}
    other_post = desk.gathered(
        letter("a.docx", "李四", "2022-01-01"), removal("李四", "2024-01-01", holder="finance")
    )
    assert statuses(other_post) == {("李四", "in_force", True)}


def test_a_removal_after_the_day_of_the_check_is_still_to_come(desk, letter, removal):
    result = desk.gathered(letter("a.docx", "李四", "2022-01-01"), removal("李四", "2025-12-31"))
    assert statuses(result) == {("李四", "in_force", True)}
    assert codes(result) == ["after-as-of"]


@pytest.mark.parametrize("dates", [("2022-01-01", None), (None, "2024-01-01")])
def test_a_removal_that_cannot_be_dated_leaves_everything_unsure(desk, letter, removal, dates):
    result = desk.gathered(letter("a.docx", "李四", dates[0]), removal("李四", dates[1]))
    assert statuses(result) == {("李四", "in_force", False)}
    assert desk.held(result) == [("full", False)]
    assert "undated-letter" in codes(result)


def test_a_nameless_removal_on_the_day_of_an_appointment_is_the_predecessors(desk, letter, removal):
    result = desk.gathered(
        letter("old.docx", "王五", "2022-01-01"),
        letter("new.docx", "李四", "2024-01-01"),
        removal(None, "2024-01-01"),
    )
    assert statuses(result) == {("王五", "ended", True), ("李四", "in_force", True)}


def test_an_authorisation_letter_without_a_name_ends_with_a_removal(desk, letter, removal):
    proxy = desk.page("proxy.docx", "appointment", desk.say("grant"), date="2023-01-01")
    assert desk.held(desk.gathered(proxy)) == [("full", True)]
    assert desk.held(desk.gathered(proxy, removal("李四", "2024-01-01"))) == []
    assert desk.held(desk.gathered(proxy, removal("李四", "2022-01-01"))) == [("full", True)]
    assert desk.held(desk.gathered(proxy, removal("李四", None))) == [("full", False)]


@pytest.mark.parametrize("term", ["2025-09-01/", "2025-09-01/2028-08-31"])
def test_an_appointment_from_a_later_day_is_future_and_grants_nothing_yet(desk, letter, term):
    result = desk.gathered(letter("a.docx", "李四", "2025-06-01", desk.officer("term", term)))
    assert statuses(result) == {("李四", "future", True)}
    assert desk.held(result) == []
    assert codes(result) == ["future-letter", "no-officer-in-office"]


def test_a_letter_dated_after_the_day_is_future(desk, letter):
    result = desk.gathered(letter("a.docx", "李四", "2025-07-01"))
    assert statuses(result) == {("李四", "future", True)}
    assert desk.held(result) == []
    assert codes(result) == ["after-as-of", "no-officer-in-office"]


def test_a_term_that_is_over_ends_the_letter_and_its_last_day_still_counts(desk, letter):
    paper = letter("a.docx", "李四", "2022-07-01", desk.officer("term", "/2025-06-30"))
    assert statuses(desk.gathered(paper, as_of="2025-06-30")) == {("李四", "in_force", True)}
    over = desk.gathered(paper, as_of="2025-07-01")
    assert statuses(over) == {("李四", "ended", True)}
    assert desk.held(over) == []


def test_two_persons_in_force_at_once_are_both_unsure(desk, letter):
    result = desk.gathered(letter("a.docx", "李四", "2024-01-01"), letter("b.docx", "王五", "2025-01-01"))
    assert statuses(result) == {("李四", "in_force", False), ("王五", "in_force", False)}
    assert codes(result) == ["two-officers"]


def test_two_persons_appointed_on_one_day(desk, letter):
    result = desk.gathered(letter("a.docx", "李四", "2025-01-01"), letter("b.docx", "王五", "2025-01-01"))
    assert codes(result) == ["same-day-appointments"]
    assert "`" not in result.notices[0].message["zh"].split("：")[0]


def test_a_void_letter_appoints_nobody(desk):
    paper = desk.page("a.docx", "appointment", desk.officer("appointed", "李四"), standing="void")
    assert appointments(desk.gathered(paper)) == []


def test_a_rule_about_who_appoints_is_not_an_act(desk):
    paper = desk.page("a.docx", "policy", desk.officer("appointed", None, by="top_manager"))
    assert [fact.sure for fact in appointments(desk.gathered(paper))] == [False]


def test_the_dossier_names_another_officer(desk, letter):
    result = desk.gathered(letter("a.docx", "李四", "2025-01-01"), officer_name="王五")
    assert codes(result) == ["other-officer"]


@pytest.mark.parametrize(
    ("value", "text", "term"),
    [
        ("2025-01-01/2027-12-31", "", Term("2025-01-01", "2027-12-31")),
        ("/2027-12-31", "", Term(None, "2027-12-31")),
        ("2025-01-01/", "", Term("2025-01-01")),
        ("2025-01-01/P3Y", "", Term("2025-01-01", None, 36)),
        ("P18M", "", Term(span=18)),
        ("2025-01-01", "自2025年1月1日起生效", Term("2025-01-01")),
        ("2027-12-31", "有效期至2027年12月31日", Term(None, "2027-12-31")),
        ("2025-02-30", "", Term()),
        ("三年", "", Term()),
    ],
)
def test_terms(desk, value, text, term):
    assert term_of(desk.officer("term", value, text=text or value)) == term


@pytest.mark.parametrize(
    ("term", "begun", "last"),
    [
        (Term(span=36), "2025-01-01", "2027-12-31"),
        (Term(span=12), "2024-02-29", "2025-02-27"),
        (Term(span=1), "2025-01-31", "2025-02-27"),
        (Term(span=12, start="2025-06-01"), "2025-01-01", "2026-05-31"),
        (Term(end="2026-01-01", span=12), "2025-06-01", "2026-01-01"),
        (Term(span=12), None, None),
        (Term(span=12), "9999-01-01", None),
    ],
)
def test_the_last_day_of_a_term(term, begun, last):
    assert term.last_day(begun) == last


def test_a_letter_of_the_day_itself_counts(desk, letter):
    result = desk.gathered(letter("a.docx", "李四", "2025-06-30"), as_of="2025-06-30")
    assert statuses(result) == {("李四", "in_force", True)}
    assert desk.held(result) == [("full", True)]


def test_the_marks_of_a_letter_that_has_run_out_are_not_the_successors(desk, letter):
    old = letter("a.docx", "王五", "2022-01-01", desk.officer("authorised"), desk.officer("term", "P1Y"))
    result = desk.gathered(old, letter("b.docx", "李四", "2025-01-01", gives=False))
    marked = {f.fields["person"]: f.fields.get("authorised") for f in appointments(result)}
    assert marked == {"王五": True, "李四": None}


def test_a_removal_that_is_not_sure_ends_nothing_but_raises_a_doubt(desk, letter, removal):
    result = desk.gathered(letter("a.docx", "李四", "2022-01-01"), removal("李四", "2024-01-01", sure=False))
    assert statuses(result) == {("李四", "in_force", False)}


def test_a_notice_that_appoints_and_removes_one_person_is_in_doubt(desk, letter):
    both = letter("a.docx", "李四", "2025-01-01", desk.officer("removed", "李四"))
    assert statuses(desk.gathered(both)) == {("李四", "in_force", False)}
    change = letter("a.docx", "李四", "2025-01-01", desk.officer("removed", "王五"))
    assert statuses(desk.gathered(change)) == {("李四", "in_force", True)}


def test_an_authorisation_letter_of_the_successor_outlives_a_late_removal_notice(desk, letter, removal):
    proxy = desk.page("proxy.docx", "appointment", desk.say("grant", "plan_approval"), date="2024-02-01")
    result = desk.gathered(letter("a.docx", "李四", "2024-01-01"), proxy, removal("王五", "2024-03-01"))
    assert desk.held(result, power="approve") == [("full", True)]


def test_what_an_ended_letter_says_of_the_post_ends_with_it(desk, letter, removal):
    words = (desk.officer("charter", "quality_safety"), desk.officer("level", "senior"))
    paper = letter("a.docx", "李四", "2022-01-01", *words)
    kinds = {f.kind for f in desk.gathered(paper).facts}
    assert {"charter", "post"} <= kinds
    ended = {f.kind for f in desk.gathered(paper, removal("李四", "2024-01-01")).facts}
    assert not {"charter", "post"} & ended
