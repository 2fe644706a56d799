"""What a student, a title in name only, a post left, and a number before a list of units do to what is told of the officer."""

from __future__ import annotations

import pytest

from checker.organisation.units import unit_kinds
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.person.career import kind_of_post
from checker.statements.person.schooling import education_in

VOCABULARY = vocabulary_of("cqo-2023")


def told(text: str, kind: str) -> list[str | None]:
    return [fact.value for fact in read_text(text, (), VOCABULARY).officer if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("南京农业大学预防兽医学,博士研究生,在读(2023.09入学)", None),
        ("博士研究生,2023.09入学,在读", None),
        ("博士研究生,2023年9月入学", None),
        ("浙江大学mba,2025年9月入学,在读", None),
        ("本科,博士研究生在读(2023入学)", "本科"),
        ("博士,2003年入学,2007年毕业", "博士"),
        ("大学本科,2000年9月入学,2004年7月毕业", "本科"),
        ("博士,2013年6月毕业", "博士"),
    ],
)
def test_who_is_in_study_has_no_degree(text: str, level: str | None) -> None:
    assert education_in(text) == level


@pytest.mark.parametrize("said", ["挂任首席质量官", "挂名质量部部长", "名义上任质量总监"])
def test_a_title_in_name_only_is_not_counted(said: str) -> None:
    assert kind_of_post(said) == (None, None)


def test_the_office_itself_is_counted() -> None:
    assert kind_of_post("首席质量官") == (True, True)


_MADE = "聘任沈维钧同志为公司首席质量官。"


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        ("沈维钧同志不再担任品管部经理职务。", []),
        ("沈维钧同志任职期间不再兼任第二工程公司总工程师，亦不分管施工生产。", []),
        ("沈维钧同志不再担任首席质量官职务。", ["沈维钧"]),
        ("沈维钧同志不再担任上述职务。", ["沈维钧"]),
        ("沈维钧同志不再担任公司质量总监。", ["沈维钧"]),
    ],
)
def test_leaving_another_post_leaves_the_office(text: str, removed: list[str]) -> None:
    assert told(_MADE + text, "removed") == removed


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("兹核定潘少华先生任品质副总（首席质量官），自2025年3月1日起生效。", ["潘少华"]),
        ("关于聘任首席质量官的决定", [None]),
        ("兹核定潘少华先生任品质经理，自2025年3月1日起生效。", []),
    ],
)
def test_whom_an_order_names(text: str, names: list[str | None]) -> None:
    assert told(text, "appointed") == names


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("四、品管部、中心化验室、食品安全办公室自即日起划归首席质量官直接领导。", ["品管部、中心化验室、食品安全办公室"]),
        ("3. 品管部、中心化验室由首席质量官分管。", ["品管部、中心化验室"]),
        ("四、品管部、中心化验室自即日起不再由首席质量官分管。", []),
        ("四、品管部、中心化验室自即日起划归总经理直接领导。", []),
    ],
)  # fmt: skip
def test_units_under_a_number(text: str, units: list[str]) -> None:
    assert told(text, "leads") == units


def test_units_under_one_of_several_labels() -> None:
    line = "岗位名称：质量副总（首席质量官）　直接上级：总经理　直接下级：质量保证部、质量控制部经理"
    facts = read_text(line, ("首席质量官岗位职责书",), VOCABULARY).officer
    assert [f.value for f in facts if f.kind == "leads"] == ["质量保证部、质量控制部经理"]


def test_a_food_safety_office_is_one_of_quality_safety() -> None:
    assert unit_kinds("食安办") == ("quality_safety",)
    assert unit_kinds("安全环保部") == ("other",)
