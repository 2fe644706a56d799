"""What a chart says as facts."""

from __future__ import annotations

import pytest

from checker.facts import KINDS, check_value
from checker.organisation import chart_facts

BOSS = {"title": "总经理", "names": ["张三"]}
OFFICER = {"title": "首席质量官", "names": ["李四"], "reports_to": "总经理", "leads": ["质量部"]}


def facts_of(chart, kind, holder=None):
    return [f for f in chart_facts(chart) if f.kind == kind and holder in (None, f.fields.get("holder"))]


def led(chart, **wanted):
    return {
        (f.fields["unit"], f.sure)
        for f in facts_of(chart, "leads", "cqo")
        if all(f.fields[k] == v for k, v in wanted.items())
    }


def test_the_officers_post(chart):
    (fact,) = facts_of(chart(BOSS, OFFICER | {"bodies": ["总经理办公会"]}), "post", "cqo")
    assert fact.fields == {
        "holder": "cqo",
        "title": "首席质量官",
        "level": "senior",
        "in_decision_body": True,
        "distance_to_top": 1,
        "superior": "总经理",
        "vacant": False,
    }
    assert [(e.quote, e.place.line) for e in fact.evidence] == [
        ("首席质量官", 4),
        ("总经理办公会", 8),
        ("总经理", 6),
    ]


def test_every_value_fits_the_vocabulary(chart):
    for fact in chart_facts(chart(BOSS, OFFICER, {"title": "检验科长", "reports_to": "首席质量官"})):
        for name, value in fact.fields.items():
            if not (fact.kind == "coverage" and name == "of"):
                assert check_value(fact.kind, name, value) is None, (fact.kind, name)
            assert name in KINDS[fact.kind].fields


def test_the_top_manager_and_the_others_have_facts_too(chart):
    found = chart(BOSS, OFFICER, {"title": "生产副总", "reports_to": "总经理", "leads": ["生产部"]})
    holders = [f.fields["holder"] for f in facts_of(found, "post")]
    assert holders == ["top_manager", "cqo", "other"]
    assert facts_of(found, "post")[0].fields["distance_to_top"] == 0
    assert [f.fields["unit"] for f in facts_of(found, "leads", "other")] == ["production"]


@pytest.mark.parametrize("superior", ["首席质量官", "总经里"])
def test_without_a_clear_way_up_the_distance_is_lacking_and_nothing_is_covered(chart, superior):
    found = chart(BOSS, OFFICER | {"reports_to": superior})
    (fact,) = facts_of(found, "post", "cqo")
    assert "distance_to_top" not in fact.fields
    assert facts_of(found, "coverage") == []


def test_units_are_led_directly_and_through_others(chart):
    found = chart(
        BOSS,
        OFFICER,
        {"title": "质量部经理", "reports_to": "首席质量官", "leads": ["质检科"]},
        {"title": "车间主任", "reports_to": "质量部经理", "leads": ["一车间"]},
    )
    assert led(found, directly=True) == {("quality", True)}
    assert led(found, directly=False) == {("inspection", True), ("production", True)}
    assert [f.fields["of"] for f in facts_of(found, "coverage")] == ["post", "leads"]


def test_a_title_below_the_officer_that_names_no_unit_raises_an_unsure_fact(chart):
    found = chart(BOSS, OFFICER, {"title": "生产部经理", "reports_to": "首席质量官"})
    assert led(found, directly=False) == {("production", False)}


def test_an_inspector_leads_nothing(chart):
    assert led(chart(BOSS, OFFICER, {"title": "检验员", "reports_to": "首席质量官"}), directly=False) == set()


def test_what_the_same_person_leads_in_another_post_counts(chart):
    other = {"title": "生产副总", "names": ["李四"], "reports_to": "总经理", "leads": ["生产部"]}
    assert ("production", True) in led(chart(BOSS, OFFICER, other), directly=True)


def test_a_dotted_line_leads_nothing(chart):
    other = {"title": "生产副总", "reports_to": "总经理", "dotted_to": "首席质量官", "leads": ["生产部"]}
    assert led(chart(BOSS, OFFICER, other)) == {("quality", True)}


def test_silence_about_units_counts_only_where_units_are_named_and_all_posts_hang_somewhere(chart):
    bare = {key: value for key, value in OFFICER.items() if key != "leads"}
    assert [f.fields["of"] for f in facts_of(chart(BOSS, bare), "coverage")] == ["post"]
    lost = chart(BOSS, OFFICER, {"title": "生产副总", "reports_to": "首席质量宫", "leads": ["生产部"]})
    assert [f.fields["of"] for f in facts_of(lost, "coverage")] == ["post"]


def test_a_decision_body_must_be_declared_if_any_is(chart):
    def said(bodies, **more):
        (fact,) = facts_of(chart(BOSS, OFFICER | {"bodies": bodies}, **more), "post", "cqo")
        return fact.fields.get("in_decision_body")

    assert said(["经营管理委员会"]) is True
    assert said(["质量例会"]) is None
    assert said(["总经理办公会（列席）"]) is False
    assert said(["质量例会"], decision_bodies=["总经理办公会"]) is False
    assert said(["总经理 办公会"], decision_bodies=["总经理办公会"]) is True


def test_a_title_above_its_superiors_level_is_not_believed(chart):
    middle = {"title": "质量部经理", "reports_to": "总经理"}
    (fact,) = facts_of(chart(BOSS, middle, OFFICER | {"reports_to": "质量部经理"}), "post", "cqo")
    assert "level" not in fact.fields
    told = chart(BOSS, middle, OFFICER | {"reports_to": "质量部经理", "level": "senior"})
    assert facts_of(told, "post", "cqo")[0].fields["level"] == "senior"


@pytest.mark.parametrize(
    "superior", [None, "总经里", "首席质量官", "生产副总"], ids=["nobody", "unknown", "itself", "not the top"]
)
def test_the_officers_title_alone_is_no_level(chart, superior):
    """The title is what is to be proved; a chart must say the level, or hang the post right below the top."""
    deputy = {"title": "生产副总", "reports_to": "总经理"}
    officer = {key: value for key, value in (OFFICER | {"reports_to": superior}).items() if value}
    (fact,) = facts_of(chart(BOSS, deputy, officer), "post", "cqo")
    assert "level" not in fact.fields
    (told,) = facts_of(chart(BOSS, deputy, officer | {"level": "senior"}), "post", "cqo")
    assert told.fields["level"] == "senior"


def test_a_low_title_is_believed_wherever_it_stands(chart):
    (fact,) = facts_of(chart({"title": "质量部经理", "names": ["李四"]}, name="李四"), "post", "cqo")
    assert fact.fields["level"] == "middle"


def test_within_a_circle_nobody_is_below_the_officer(chart):
    ring = {"title": "生产副总", "reports_to": "首席质量官", "leads": ["生产部"]}
    found = chart(BOSS, OFFICER | {"reports_to": "生产副总"}, ring)
    assert led(found) == {("quality", True)}


def test_each_cell_is_quoted_where_it_stands_and_says_what_it_is(chart):
    boss, officer = BOSS | {"id": "gm"}, OFFICER | {"reports_to": "gm"}
    (fact,) = facts_of(chart(boss, officer), "post", "cqo")
    assert [(e.quote, e.field) for e in fact.evidence] == [("首席质量官", "title"), ("总经理", "reports_to")]
    # The officer's row holds only the id; the title stands in the superior's row.
    assert fact.evidence[1].place == chart(boss, officer).posts[0].place
    (led_unit,) = (f for f in facts_of(chart(boss, officer), "leads", "cqo"))
    assert [(e.quote, e.field) for e in led_unit.evidence] == [("质量部", "leads")]


@pytest.mark.parametrize(
    ("head", "manager", "level"),
    [
        ("董事长", "总经理", "senior"),
        ("Chairman", "General Manager", "senior"),
        ("董事长", "生产副总经理", None),
        ("董事长", "事业部总经理", None),
        ("总裁", "总经理", None),
        ("董事长兼总裁", "总经理", None),
    ],
)
def test_below_the_manager_whom_only_the_chair_stands_above(chart, head, manager, level):
    posts = ({"title": head}, {"title": manager, "reports_to": head}, OFFICER | {"reports_to": manager})
    (fact,) = facts_of(chart(*posts), "post", "cqo")
    assert (fact.fields.get("level"), fact.fields["distance_to_top"]) == (level, 2)
