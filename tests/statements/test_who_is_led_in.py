"""Who only sits in, who made the officer or leads him, sums told afterwards, laws cited; each with its nearest twin."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def said(text: str, authority: str) -> set[tuple[str, str]]:
    found = interpret_text(text, (), vocabulary_of("cqo-2023"))
    return {(s.holder, s.effect) for s in found if s.authority == authority}


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("首席质量官为列席人员，可以就议题涉及的质量风险发表意见，不计入表决。", {"recommend_only"}),
        ("首席质量官系总经理办公会列席人员。", {"recommend_only"}),
        ("首席质量官是经营例会的列席代表，不计票。", {"recommend_only"}),
        ("生产总监为列席人员。", set()),
        ("首席质量官为质量例会列席人员。", set()),
        ("首席质量官为总经理办公会成员，享有表决权。", {"grant"}),
    ],
)
def test_who_only_sits_in(text: str, effects: set[str]) -> None:
    assert {e for h, e in said(text, "decision_participation") if h == "cqo"} == effects


@pytest.mark.parametrize(
    ("lead", "holder"),
    [
        ("首席质量官由执行董事直接领导，全面负责质量安全，行使下列职权：", "cqo"),
        ("首席质量官由董事会聘任或者解聘，对总经理负责，享有以下权限：", "cqo"),
        ("首席质量官由董事会聘任，总经理行使下列职权：", "board"),
        ("首席质量官的下列职权由董事会行使：", "board"),
        ("质量部经理由首席质量官任命，行使下列职权：", "quality_department"),
    ],
)
def test_who_made_him_holds_nothing(lead: str, holder: str) -> None:
    assert said(f"{lead}\n\n（一）审批各部门质量计划；", "plan_approval") == {(holder, "grant")}


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("单项支出达到五十万元的，于支出后五个工作日内向总经理备案。", "grant"),
        ("单笔超过50万元的，支出后报总经理备案。", "grant"),
        ("单笔超过50万元的，支出后向总经理备案，总经理可以追回。", "limited"),
        ("单笔超过50万元的，支出后报总经理批准。", "limited"),
    ],
)
def test_sums_told_once_spent(text: str, effect: str) -> None:
    found = said(f"首席质量官统一管理质量经费，{text}", "budget")
    assert {e for h, e in found if h == "cqo"} == {effect}


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("根据《特种设备安全法》和公司章程，作出如下决议：\n\n一、首席质量官批准质量计划。", "grant"),
        ("根据《特种设备安全法》，首席质量官批准特种设备的质量计划。", "limited"),
    ],
)
def test_laws_cited_bound_nothing(text: str, effect: str) -> None:
    assert said(text, "plan_approval") == {("cqo", effect)}
