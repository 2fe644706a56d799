"""The officer of the group beside the firm's own holds his powers for himself; alone he is the officer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import interpret

Read = Callable[[str, tuple[str, ...]], set[str]]
OF_THE_GROUP = (
    "集团首席质量官有权停产；本公司首席质量官负责执行。",
    "集团首席质量官审批质量计划，本公司首席质量官负责编制。",
    "本公司首席质量官提出停产建议，集团首席质量官决定停产。",
    "母公司首席质量官批准质量战略，本企业首席质量官组织落实。",
    "上级单位首席质量官有权停产，本单位首席质量官只能建议停产。",
    "本公司设首席质量官。集团首席质量官有权停产。",
    "本公司首席质量官向集团首席质量官汇报。集团首席质量官有权停产。",
    "本公司首席质量官审批质量计划，报集团首席质量官批准。",
    "总部首席质量官批准产品放行，分公司首席质量官提出放行申请。",
    "质量计划由工厂首席质量官编制，集团首席质量官批准。",
    "集团公司首席质量官审批子公司质量预算，子公司首席质量官申报。",
)
HIS = (
    ("本公司首席质量官有权停产；集团首席质量官负责业务指导。", "quality_safety_stop"),
    ("本公司首席质量官审批质量计划，报集团首席质量官备案。", "plan_approval"),
    ("集团首席质量官审批各子公司质量计划。", "plan_approval"),
    ("本集团首席质量官有权停产。", "quality_safety_stop"),
    ("集团设首席质量官一名，首席质量官有权停产。", "quality_safety_stop"),
)


@pytest.mark.parametrize("text", OF_THE_GROUP)
def test_somebody_of_the_same_title(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_the_officer_himself(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, ())


def test_what_the_group_approves_waits_for_it() -> None:
    said = interpret("本公司首席质量官审批质量计划，报集团首席质量官批准。", [])
    assert {s.effect for s in said if s.holder == "cqo"} == {"conditional"}
