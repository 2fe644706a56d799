"""Who carries a strategy out: the one who leads those that do."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

HIS = ("首席质量官",)


def carried_out_by(text: str, headings: tuple[str, ...] = HIS) -> set[str]:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {
        s.holder
        for s in said
        if (s.authority, s.power, s.effect) == ("strategy", "implement", "execute_only")
    }


@pytest.mark.parametrize(
    "text",
    [
        "组织各中心、工厂、牧场实施经批准的质量战略、规划和年度质量计划。",
        "组织各部门，落实公司质量战略和年度质量计划。",
        "领导各部门贯彻落实公司质量方针、质量战略。",
        "调动各部门、各车间资源组织落实前项战略、规划和计划。",
        "负责前述战略、规划、计划的落地，督查进度。",
        "首席质量官组织各中心、工厂实施质量战略。",
    ],
)
def test_the_leader_carries_it_out(text: str) -> None:
    assert "cqo" in carried_out_by(text)
    assert "others" not in carried_out_by(text)


@pytest.mark.parametrize(
    "text", ["各部门负责实施质量战略。", "总经理组织各部门实施质量战略。", "由各中心实施质量战略。"]
)
def test_others_carry_out_what_they_do_themselves(text: str) -> None:
    assert "cqo" not in carried_out_by(text)


def test_a_strategy_that_was_told_of_is_the_firms_under_another_heading() -> None:
    assert not carried_out_by("负责前述战略的落地。", ("总经理",)) & {"cqo"}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官统一组织质量战略的实施，各成员社听从安排。",
        "首席质量官统一组织质量战略和规划的实施，各部门服从安排。",
    ],
)
def test_what_is_obeyed_forms_no_strategy(text: str) -> None:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert not [s for s in said if s.power == "formulate" and s.effect == "grant"]


@pytest.mark.parametrize("led", ["组织各中心、工厂实施", "督促各部门落实", "推进", "按照"])
@pytest.mark.parametrize("done", ["经批准的", "已审批通过的", "经评审批准的", "已发布的"])
@pytest.mark.parametrize("matter", ["质量战略和年度质量计划", "质量经费预算", "产品放行决定"])
def test_what_others_approved_is_not_approved_by_him(led: str, done: str, matter: str) -> None:
    text = f"{led}{done}{matter}{'开展工作' if led == '按照' else '，并检查落实情况'}。"
    said = interpret_text(text, HIS, vocabulary_of("cqo-2023"))
    assert not [s for s in said if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")]


def test_within_an_approved_budget_he_spends() -> None:
    said = interpret_text("在经批准的年度质量预算内自主安排各项质量支出。", HIS, vocabulary_of("cqo-2023"))
    assert [s.effect for s in said if s.authority == "budget"] == ["grant"]
