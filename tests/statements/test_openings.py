"""What opens a sentence and bounds the power behind it, and openings that bound nothing."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = (
    ("首席质量官享有质量安全一票否决权", "veto"),
    ("年度质量计划由首席质量官审批", "plan_approval"),
    ("首席质量官有权决定停产", "quality_safety_stop"),
)
BOUND = (
    "新任首席质量官到任前，{}。",
    "未发布新规定之前，{}。",
    "本年度内，{}。",
    "就A产品而言，{}。",
    "对于小批量产品，{}。",
    "总装线：{}。",
    "如总经理认为必要，{}。",
    "厂长要求时，{}。",
    "受总经理委托，{}。",
    "作为总经理的代理人，{}。",
    "按照总经理的要求，{}。",
    "{}，先报总经理，后执行。",
    "{}。首席质量官应按总经理的要求行使上述权力。",
    "{}。上述权力以书面授权为准。",
)
FREE = (
    "为保证产品质量，{}。",
    "根据董事会决议，{}。",
    "经董事会研究决定，{}。",
    "各分厂：{}。",
    "在任期内，{}。",
    "依据公司章程的要求，{}。",
    "{}，先执行，后报总经理备案。",
    "{}。首席质量官应按本办法的要求行使上述权力。",
)


def _grants(text: str, authority: str) -> bool:
    found = interpret_text(text, (), vocabulary_of("cqo-2023"))
    return any(
        s.authority == authority and s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"
        for s in found
    )


@pytest.mark.parametrize("form", BOUND)
@pytest.mark.parametrize(("grant", "authority"), GRANTS, ids=lambda g: g[:16])
def test_it_bounds(grant: str, authority: str, form: str) -> None:
    assert not _grants(form.format(grant), authority)


@pytest.mark.parametrize("form", FREE)
@pytest.mark.parametrize(("grant", "authority"), GRANTS, ids=lambda g: g[:16])
def test_it_bounds_nothing(grant: str, authority: str, form: str) -> None:
    assert _grants(form.format(grant), authority)


def test_on_whose_behalf_it_is_given_to_the_officer_bounds_nothing() -> None:
    assert _grants("受总经理委托，现授予首席质量官质量计划审批权。", "plan_approval")
