"""Who is handed a strategy does not carry it out; the officer who hands it down, and sees to it, does."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.as_page import statements_in

POST = ("岗位说明书：质量总监", "主要职责")


def _implement(text: str, headings: tuple[str, ...] = POST) -> list[tuple[str, bool]]:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return [(s.holder, bool(s.limits)) for s in said if (s.authority, s.power) == ("strategy", "implement")]


@pytest.mark.parametrize(
    "text",
    [
        "主持制定公司质量战略、中长期质量规划和年度质量计划，签发后下达各单位，组织实施并按季检查进度。",
        "主持制定公司质量战略，签发后下达各部门、各分厂，并组织落实。",
        "制定质量战略，印发至各单位，负责组织实施。",
        "把上述战略、规划、计划分解到部门和分厂，统一调度资源组织落实，每季检查进度并纠偏。",
        "将质量战略、规划分解到各部门，组织落实。",
        "牵头推进已发布的质量战略、规划和年度质量计划，把目标拆到工厂和班组。",
        "组织实施已经批准的质量战略、规划。",
        "贯彻执行已颁布的质量规划。",
    ],
)
def test_he_sees_it_carried_out(text: str) -> None:
    found = _implement(text)
    assert found
    assert all(one == ("cqo", False) for one in found)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("主持制定公司质量战略，签发后下达各单位，各单位组织实施。", "others"),
        ("主持制定公司质量战略，签发后由各单位组织实施。", "others"),
        ("主持制定公司质量战略，签发后下达各单位实施。", "others"),
        ("总经理制定质量战略，下达各单位，组织实施。", "top_manager"),
        ("质量战略由质量总监起草，总经理批准后下达各单位，组织实施。", "top_manager"),
        ("总经理把质量战略、规划分解到各部门，质量总监检查进度。", "top_manager"),
        ("质量部把质量战略、规划、计划分解到部门和车间，组织落实。", "quality_department"),
    ],
)
def test_others_see_it_carried_out(text: str, holder: str) -> None:
    found = _implement(text)
    assert found
    assert {one for one, _ in found} == {holder}


def test_that_it_is_out_is_no_making_of_it() -> None:
    said = interpret_text("推进已发布的质量战略。", POST, vocabulary_of("cqo-2023"))
    assert not [s for s in said if s.power == "formulate"]


ITEMS = "1. 制定公司质量战略、中长期质量规划。\n\n2. "


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("把上述战略、规划、计划分解到部门和分厂，统一调度资源组织落实。", True),
        ("将上述战略、规划分解到各部门，组织落实。", True),
        ("上述战略由各部门组织实施。", False),
        ("检查上述战略的实施情况。", False),
    ],
)
def test_what_the_item_before_told_of(text: str, his: bool) -> None:
    said = statements_in(ITEMS + text, ("岗位说明书：质量总监", "主要职责"), vocabulary_of("cqo-2023"))
    assert any((s.holder, s.authority, s.power) == ("cqo", "strategy", "implement") for s in said) is his
