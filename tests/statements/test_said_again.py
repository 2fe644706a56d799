"""An approval that is named again right after it was told is the same one; another's, or one that he waits for, is not."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

HIS = (
    "质量计划由质量部起草，提交首席质量官审批，审批通过后纳入公司年度工作计划。",
    "质量计划由质量部起草，报首席质量官批准，批准后下发执行。",
    "质量计划由质量部起草后报首席质量官审定，审定后由质量部下发各部门。",
    "质量计划由质量部起草，报首席质量官审批；审批通过后由质量部下发。",
    "首席质量官批准公司各级质量计划，批准后由质量部下发。",
    "质量计划报首席质量官审批，经批准后执行。",
    "质量计划由首席质量官批准，一经批准即下发执行。",
    "放行单由首席质量官签发，签发后由仓库办理出库。",
    "质量战略由首席质量官主持制定，定稿后以公司文件印发。",
    "质量战略由首席质量官制定，签发后由质量部宣贯。",
)
NOT_HIS = (
    "质量计划由质量部起草，提交首席质量官审核，审批通过后纳入公司年度工作计划。",
    "首席质量官审定质量计划，总经理批准后由质量部下达。",
    "质量计划由首席质量官审定，审定后由总经理批准。",
    "质量计划由首席质量官和总经理批准，批准后下发。",
    "质量计划由首席质量官批准后报总经理，审批通过后下发。",
    "质量计划由首席质量官审定后报总经理批准，批准后由质量部下发各部门。",
    "质量计划由质量总监审批，会签通过后由质量部下发。",
    "质量计划由首席质量官批准。总经理批准后由质量部下发。",
    "首席质量官可建议批准质量计划，批准后由质量部下发。",
    "首席质量官编制质量计划，批准即执行。",
    "质量计划由首席质量官编制。批准后由质量部下发。",
    "质量战略由首席质量官制定，批准后由质量部宣贯。",
)


def _granted(text: str) -> bool:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    mine = [
        s
        for s in said
        if s.holder == "cqo" and s.authority in ("plan_approval", "product_release", "strategy")
    ]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize("text", HIS)
def test_the_same_approval(text: str) -> None:
    assert _granted(text)


@pytest.mark.parametrize("text", NOT_HIS)
def test_another_approval(text: str) -> None:
    assert not _granted(text)


def test_under_a_heading_of_his_powers() -> None:
    said = interpret_text(
        "审定各项目质量计划，审定后由项目管理部下达；", ("质量总监的权限",), vocabulary_of("cqo-2023")
    )
    assert [(s.authority, s.effect, s.certainty) for s in said if s.holder == "cqo"][:1] == [
        ("plan_approval", "grant", "sure")
    ]
