"""Education, title and years: a formula only where every word of it was understood."""

from __future__ import annotations

from typing import Any

import pytest

from checker.dossier.model import Place
from checker.importing.modality import Modality
from checker.importing.qualification import boundary_tests, contrary, formula_of
from checker.importing.units import Unit

BACHELOR = {"person": {"education": {"gte": "本科"}}}
MIDDLE = {"person": {"title_rank": {"gte": "中级"}}}
FIVE = {"person": {"years_management": {"gte": 5}}}


def unit(text: str, number: str = "4.1", lead: str = "") -> Unit:
    return Unit(number, text, Place("x.pdf"), ("任职要求",), Modality("shall"), lead)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("首席质量官应具有大学本科及以上学历。", BACHELOR),
        ("具有大学本科以上学历，从事质量管理工作5年以上。", {"all": [BACHELOR, FIVE]}),
        ("具有本科及以上学历并具有5年以上质量管理工作经历。", {"all": [BACHELOR, FIVE]}),
        ("具有中级及以上职称或者大学本科及以上学历。", {"any": [MIDDLE, BACHELOR]}),
        ("从事质量工作三年以上。", {"person": {"years_quality": {"gte": 3}}}),
        (
            "应取得中级以上质量专业技术职称。",
            {"person": {"title_rank": {"gte": "中级"}, "title_in_quality": True}},
        ),
        ("具有硕士研究生及以上学历。", {"person": {"education": {"gte": "硕士"}}}),
    ],
)
def test_a_formula_is_read_whole(text: str, wanted: dict[str, Any]) -> None:
    formula = formula_of(unit(text), [])
    assert formula is not None and formula.condition == wanted and not formula.left


@pytest.mark.parametrize(
    "text",
    [
        "具有大学本科及以上学历，小型企业可放宽至大专。",
        "原则上具有大学本科及以上学历。",
        "具有大学本科及以上学历，特别优秀者除外。",
        "具有理工类大学本科及以上学历。",
    ],
)
def test_a_word_that_is_left_over_leaves_it_open(text: str) -> None:
    formula = formula_of(unit(text), [])
    assert formula is not None and formula.condition is None and formula.left


def test_or_beside_and_has_two_readings_and_none_is_chosen() -> None:
    formula = formula_of(unit("具有中级及以上职称，或者大学本科及以上学历，且从事质量管理工作5年以上。"), [])
    assert formula is not None and formula.condition is None
    assert formula.proposals == (
        {"any": [MIDDLE, {"all": [BACHELOR, FIVE]}]},
        {"all": [{"any": [MIDDLE, BACHELOR]}, FIVE]},
    )


def test_items_of_a_list_are_all_asked_for_unless_the_lead_says_one() -> None:
    def formula(lead: str) -> Any:
        items = [unit("大学本科及以上学历；", "4.1 a)", lead), unit("中级及以上职称。", "4.1 b)", lead)]
        found = formula_of(items[0], items)
        assert found is not None
        return found.condition

    assert formula("应符合下列条件：") == {"all": [BACHELOR, MIDDLE]}
    assert formula("应符合下列条件之一：") == {"any": [BACHELOR, MIDDLE]}


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("大学本科及以上学历；或", "中级及以上职称。"), {"any": [BACHELOR, MIDDLE]}),
        (("大学本科及以上学历；", "或者中级及以上职称。"), {"any": [BACHELOR, MIDDLE]}),
        (
            ("大学本科及以上学历；或者", "中级及以上职称；", "近3年内不得有重大失误。"),
            {"any": [BACHELOR, MIDDLE]},
        ),
        (("大学本科及以上学历；", "中级及以上职称；", "诚实守信。"), {"all": [BACHELOR, MIDDLE]}),
        # 本科；或 中级；5年: which two belong together is not for a program to say.
        (("大学本科及以上学历；或", "中级及以上职称；", "从事质量管理工作5年以上。"), None),
        (("大学本科及以上学历；", "中级及以上职称；或", "经主管部门认定。"), None),
    ],
)
def test_items_joined_by_their_own_or(texts: tuple[str, ...], wanted: Any) -> None:
    items = [unit(text, f"4.1 {mark})", "应符合下列条件：") for text, mark in zip(texts, "abc", strict=False)]
    found = formula_of(items[0], items)
    assert found is not None and found.condition == wanted


def test_one_of_a_list_that_holds_something_else_too_is_open() -> None:
    lead = "应符合下列条件之一："
    items = [
        unit("大学本科及以上学历；", "4.1 a)", lead),
        unit("中级及以上职称；", "4.1 b)", lead),
        unit("经主管部门认定的其他人员。", "4.1 c)", lead),
    ]
    found = formula_of(items[0], items)
    assert found is not None and found.condition is None


def test_what_names_none_of_them_is_no_formula() -> None:
    assert formula_of(unit("熟悉质量法律法规。"), []) is None


def test_the_contrary_takes_each_part_back() -> None:
    assert contrary({"any": [MIDDLE, {"all": [BACHELOR, FIVE]}]}) == {
        "all": [
            {"person": {"title_rank": {"lt": "中级"}}},
            {"any": [{"person": {"education": {"lt": "本科"}}}, {"person": {"years_management": {"lt": 5}}}]},
        ]
    }


def test_the_tests_stand_at_the_bounds() -> None:
    said = boundary_tests({"all": [BACHELOR, FIVE]})
    assert said[0] == {
        "facts": [{"kind": "person", "education": "本科", "years_management": 5}],
        "verdict": "satisfied",
    }
    assert {
        "facts": [{"kind": "person", "education": "本科", "years_management": 4}],
        "verdict": "violated",
    } in said
