"""A limit without a subject behind a grant, joined by all kinds of words; and what takes nothing."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = (
    ("首席质量官享有质量安全一票否决权", "veto", ()),
    ("年度质量计划由首席质量官审批", "plan_approval", ()),
    ("权限：产品放行、停产决定、质量计划审批", "product_release", ("首席质量官岗位说明书",)),
)
LIMITS = (
    "，只是须报总经理批准。",
    "，不过暂缓执行。",
    "；暂缓执行。",
    "。该项权力暂缓执行。",
    "。行使时暂不执行。",
    "，目前尚未生效。",
    "；涉及停产的，须报总经理批准。",
    "；涉及召回的由总经理决定。",
    "，但重大事项须听从生产副总经理的安排。",
    "，须服从厂长的调度。",
    "。对此，由生产副总经理代行。",
    "。特殊情况下，由总经理最终决定。",
    "。须报总经理批准。",
    "；仅限一分厂。",
    "。至于出口产品，须报总经理批准。",
)
HARMLESS = (
    "，并无须另行报批。",
    "，并不受生产进度影响。",
    "（总经理应当支持）。",
    "（事后向董事会报告）。",
    "。任何人不得干预。",
    "。行使后报总经理备案。",
)
KEPT = (
    ("首席质量官享有质量安全一票否决权；经其否决的，暂停实施。", "veto"),
    ("首席质量官享有质量安全一票否决权，经其否决的项目，停止执行。", "veto"),
    ("首席质量官有权决定停产；涉及停产的，由首席质量官通知各部门。", "quality_safety_stop"),
    ("首席质量官审批质量计划，各部门须服从首席质量官的安排。", "plan_approval"),
)


def _granted(text: str, headings: tuple[str, ...]) -> set[str]:
    found = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {s.authority for s in found if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("grant", GRANTS, ids=lambda g: g[1])
def test_it_takes_the_force(grant: tuple[str, str, tuple[str, ...]], limit: str) -> None:
    assert grant[1] not in _granted(grant[0] + limit, grant[2])


@pytest.mark.parametrize("harmless", HARMLESS)
@pytest.mark.parametrize("grant", GRANTS[:2], ids=lambda g: g[1])
def test_it_takes_nothing(grant: tuple[str, str, tuple[str, ...]], harmless: str) -> None:
    assert grant[1] in _granted(grant[0] + harmless, grant[2])


@pytest.mark.parametrize(("text", "authority"), KEPT)
def test_what_the_officer_brings_about_is_not_taken_from_him(text: str, authority: str) -> None:
    assert authority in _granted(text, ())


def test_a_sentence_behind_a_list_that_names_one_item_is_on_it_alone() -> None:
    text = "权限：产品放行、停产决定、质量计划审批。质量计划须报总经理批准。"
    assert _granted(text, ("首席质量官岗位说明书",)) == {"product_release", "quality_safety_stop"}
