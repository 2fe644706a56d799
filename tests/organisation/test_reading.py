"""A chart with mistakes is read all the same, and each mistake has a name and a place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.organisation import chart_facts, disagreements

BOSS = {"title": "总经理", "names": ["张三"]}
OFFICER = {"title": "首席质量官", "names": ["李四"], "reports_to": "总经理", "leads": ["质量部"]}


def codes(found):
    return [problem.code for problem in found.problems]


def test_a_clean_chart_has_an_officer_a_line_and_no_problem(chart):
    found = chart(BOSS, OFFICER)
    assert (found.officer, found.line, found.top) == ("首席质量官", ("首席质量官", "总经理"), "总经理")
    assert found.problems == ()


def test_a_cycle_names_its_posts_and_leaves_no_line(chart):
    found = chart(
        BOSS, OFFICER | {"reports_to": "运营副总"}, {"title": "运营副总", "reports_to": "首席质量官"}
    )
    assert codes(found) == ["cycle"]
    assert "`首席质量官`、`运营副总`" in found.problems[0].message["zh"]
    assert found.line == ()


def test_a_post_may_not_report_to_itself(chart):
    assert codes(chart(BOSS, OFFICER | {"reports_to": "首席质量官"})) == ["cycle"]


def test_an_unknown_superior_is_answered_with_the_nearest_title_and_the_line(chart):
    found = chart(BOSS, OFFICER | {"reports_to": "总经里"})
    assert codes(found) == ["unknown-superior"]
    problem = found.problems[0]
    assert "did you mean `总经理`?" in problem.message["en"]
    assert problem.place.line == 6
    assert found.line == ()


def test_two_tops_and_a_declared_one(chart):
    stray = {"title": "董事长"}
    found = chart(stray, BOSS, OFFICER)
    assert codes(found) == ["two-tops"]
    assert found.top is None
    assert found.line == ()
    declared = chart(stray, BOSS, OFFICER, top="总经理")
    assert declared.line == ("首席质量官", "总经理")


def test_the_only_root_that_is_called_a_top_is_the_top(chart):
    found = chart({"title": "质量顾问"}, BOSS, OFFICER)
    assert codes(found) == ["two-tops"]
    assert found.top == "总经理"


def test_an_officer_who_hangs_nowhere_is_not_the_top(chart):
    alone = {"title": "首席质量官", "names": ["李四"]}
    assert codes(chart(alone)) == ["no-top"]
    assert chart(alone).line == ()
    assert chart(BOSS, alone).line == ()
    untitled = chart({"title": "质量负责人", "names": ["李四"]}, name="李四")
    assert (untitled.officer, untitled.top, codes(untitled)) == ("质量负责人", None, ["no-top"])


def test_a_declared_top_that_is_not_there(chart):
    found = chart(BOSS, OFFICER, top="总裁办")
    assert codes(found) == ["no-top"]
    assert found.problems[0].place.line == 1


def test_the_board_is_an_organ_not_a_post_above_the_top_manager(chart):
    found = chart({"title": "董事会"}, BOSS | {"reports_to": "董事会"}, OFFICER)
    assert found.problems == ()
    assert found.line == ("首席质量官", "总经理")


def test_several_solid_superiors_leave_no_line_but_dotted_ones_do_no_harm(chart):
    other = {"title": "生产副总", "reports_to": "总经理"}
    found = chart(BOSS, other, OFFICER | {"reports_to": ["总经理", "生产副总"]})
    assert codes(found) == ["several-superiors"]
    assert found.line == ()
    dotted = chart(BOSS, other, OFFICER | {"dotted_to": ["生产副总"]})
    assert dotted.problems == ()
    assert dotted.line == ("首席质量官", "总经理")


@pytest.mark.parametrize("said", [{"vacant": True}, {"names": []}, {"names": ["空缺"]}, {"names": "待定"}])
def test_a_vacant_officer_post(chart, said):
    post = {key: value for key, value in OFFICER.items() if key != "names"} | said
    found = chart(BOSS, post)
    assert codes(found) == ["vacant-post"]
    assert found.posts[1].holder_names == ()


def test_a_chart_without_names_does_not_say_that_posts_are_vacant(chart):
    found = chart({"title": "总经理"}, {"title": "首席质量官", "reports_to": "总经理", "names": []})
    assert found.problems == ()
    assert found.posts[1].vacant is None


@pytest.mark.parametrize("title", ["首席质量官助理", "副首席质量官", "首席质量官办公室主任", "质量部部长"])
def test_who_merely_sounds_like_the_officer_is_not(chart, title):
    found = chart(BOSS, OFFICER | {"title": title})
    assert codes(found) == ["no-officer"]
    assert found.officer is None


@pytest.mark.parametrize(
    "title", ["质量总监（首席质量官）", "副总经理兼首席质量官", "首席 质量官", "总工程师/质量总监"]
)
def test_joined_titles_hold_the_officers(chart, title):
    assert chart(BOSS, OFFICER | {"title": title}).officer == title


def test_two_officer_posts_of_two_persons_are_told_and_neither_is_taken(chart):
    found = chart(BOSS, OFFICER | {"id": "A"}, OFFICER | {"id": "B", "names": ["王五"]})
    assert codes(found) == ["two-officers"]
    assert found.officer is None


def test_the_named_person_decides_between_two_posts_and_the_other_is_still_told(chart):
    found = chart(BOSS, OFFICER | {"id": "A"}, OFFICER | {"id": "B", "names": ["王五"]}, name="王五")
    assert (found.officer, codes(found)) == ("B", ["two-officers"])


def test_the_named_person_without_the_title_is_the_officer(chart):
    found = chart(BOSS, OFFICER | {"title": "质量副总"}, name="李四")
    assert (found.officer, codes(found)) == ("质量副总", [])


def test_another_name_than_the_dossiers(chart):
    assert codes(chart(BOSS, OFFICER, name="赵六")) == ["other-name"]


def test_a_repeated_title_is_told_and_cannot_be_reported_to(chart):
    deputy = {"title": "副总经理", "reports_to": "总经理"}
    found = chart(BOSS, deputy, deputy, OFFICER | {"reports_to": "副总经理"})
    assert codes(found) == ["unknown-superior", "duplicate-post"]
    assert [post.id for post in found.posts][1:3] == ["副总经理", "副总经理#2"]
    assert found.line == ()


def test_a_repeated_id_is_told_and_cannot_be_reported_to(chart):
    found = chart(BOSS | {"id": "x"}, {"id": "x", "title": "总裁"}, OFFICER | {"reports_to": "x"})
    assert "duplicate-post" in codes(found)
    assert found.posts[2].unresolved == ("x",)


def test_own_ids_tell_equal_titles_apart(chart):
    deputy = {"title": "副总经理", "reports_to": "总经理"}
    found = chart(BOSS, deputy | {"id": "d1"}, deputy | {"id": "d2"}, OFFICER | {"reports_to": "d2"})
    assert found.problems == ()
    assert found.line == ("首席质量官", "d2", "总经理")


def test_two_charts_that_disagree_about_the_superior(chart):
    one = chart(BOSS, OFFICER)
    two = chart(
        BOSS,
        {"title": "生产副总", "reports_to": "总经理"},
        OFFICER | {"reports_to": "生产副总"},
        path="old/org-chart.csv",
    )
    (problem,) = disagreements([one, two])
    assert problem.code == "superiors-disagree"
    assert "`总经理`" in problem.message["zh"] and "`生产副总`" in problem.message["zh"]
    assert disagreements([one, one]) == ()


def test_a_long_chain_and_a_wide_circle_do_not_hang(chart):
    size = 3000
    chain = [{"title": f"岗位{i}", "reports_to": f"岗位{i - 1}"} for i in range(1, size)]
    found = chart(
        BOSS, {"title": "岗位0", "reports_to": "总经理"}, *chain, OFFICER | {"reports_to": "岗位2999"}
    )
    assert len(found.line) == size + 2
    ring = [{"title": f"环{i}", "reports_to": f"环{(i + 1) % size}"} for i in range(size)]
    assert codes(chart(BOSS, OFFICER, *ring)) == ["cycle"]


names = st.sampled_from(
    ["总经理", "首席质量官", "质量总监", "生产副总", "质量部经理", "董事会", "x", "", "副总"]
)
rows = st.lists(
    st.fixed_dictionaries(
        {"title": names},
        optional={
            "id": names,
            "names": st.lists(st.sampled_from(["李四", "王五", "空缺"]), max_size=2),
            "reports_to": st.one_of(st.none(), names, st.lists(names, max_size=3)),
            "dotted_to": st.lists(names, max_size=2),
            "leads": st.lists(st.sampled_from(["质量部", "生产部", "一车间", "后勤"]), max_size=2),
            "vacant": st.booleans(),
        },
    ),
    max_size=7,
)


@settings(max_examples=150, deadline=None)
@given(rows=rows, name=st.sampled_from([None, "李四"]))
def test_no_chart_crashes_and_no_distance_is_made_up(chart, rows, name):
    found = chart(*rows, name=name)
    facts = chart_facts(found)
    assert facts == chart_facts(chart(*rows, name=name))
    assert len({fact.id for fact in facts}) == len(facts)
    line = [fact for fact in facts if fact.kind == "post" and fact.fields["holder"] == "cqo"]
    for fact in line:
        distance = fact.fields.get("distance_to_top")
        assert (distance is None) == (found.line == ())
        assert distance is None or distance == len(found.line) - 1
    if any(fact.kind == "coverage" for fact in facts):
        assert found.officer is not None and found.line[0] == found.officer and found.line[-1] == found.top
