"""What takes a grant back by another's leave, word or part, its twins that do not, and what only sounds like a power."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

KEPT = (
    ("首席质量官有权否决任何关于产品质量安全的问题。",),
    ("首席质量官有权否决各部门关于质量安全事项的提案。",),
    ("首席质量官批准关于年度质量计划调整的请示。",),
    ("岗位说明书中应明确质量目标，首席质量官审批年度质量计划。",),
    ("首席质量官制定公司质量战略，并制定研发环节质量目标。",),
    ("首席质量官批准公司质量目标、供应链质量目标和研发质量目标。",),
    ("首席质量官制定从研发到售后的质量目标。",),
    ("即使总经理、生产总监均认为可以放行，首席质量官仍有权对质量安全事项一票否决。",),
    ("首席质量官审批质量经费预算，年度预算报财务部汇总。",),
    ("首席质量官参加总经理办公会，对各类事项的决策有表决权。",),
    ("首席质量官应在整改完成后5个工作日内批准放行。",),
    ("首席质量官有权下令停产，无总经理签字也不得拒绝执行。",),
    ("质量安全事项的否决权归首席质量官，而非总经理。",),
    ("The CQO (not the plant manager) may stop production.",),
    ("无须首席质量官请示即可下令停产。",),
    ("质量安全一票否决权", "首席质量官权限（试行）"),
    ("首席质量官审批质量改进经费。", "质量改进与合理化建议"),
    ("首席质量官有权下令停产。", "其他厂区"),
    ("The CQO approves the annual quality plan; no plan is valid without the CQO's signature.",),
    ("首席质量官有权下令停产，经首席质量官同意后生产部方可恢复生产。",),
)
LOST = (
    ("首席质量官对质量安全事项有一票否决权，未与总经理沟通不得行使。",),
    ("首席质量官对质量安全事项有一票否决权，未请示总经理不得行使。",),
    ("首席质量官对质量安全事项有一票否决权，没有总经理授权不得行使。",),
    ("首席质量官审批质量经费，未经财务总监复核不得支出。",),
    ("首席质量官审批质量经费，不见总经理签字不付款。",),
    ("首席质量官有权下令停产，总经理可予豁免。",),
    ("质量安全事项由首席质量官一票否决，运营总监可酌情解除。",),
    ("质量计划由首席质量官批准，财务总监能够更改。",),
    ("首席质量官对质量安全事项有一票否决权，不涉及军品。",),
    ("自发文之日起半年内，首席质量官对质量安全事项有一票否决权。",),
    ("试运行三个月内，首席质量官有权下令停产。",),
    ("首席质量官制定生产质量战略。",),
    ("首席质量官制定研发、采购和生产质量目标。",),
    ("首席质量官制定研发质量战略和质量目标。",),
    ("首席质量官制定公司质量战略中研发环节的质量目标。",),
    ("首席质量官根据公司质量战略制定研发质量目标。",),
    ("任命书应载明首席质量官享有质量安全一票否决权。",),
    ("首席质量官岗位说明书中应写明质量安全一票否决权。",),
    ("在任命书内需注明：首席质量官审批年度质量计划。",),
    ("关于授予首席质量官质量安全一票否决权的请示",),
    ("第六章 首席质量官质量否决权",),
    ("The former CQO has a veto on quality and safety.",),
    ("Not the CQO but the plant manager may stop production.",),
    ("The plant manager (not the CQO) may stop production.",),
    (
        "The CQO approves the annual quality plan, which is not valid without the general manager's signature.",
    ),
    ("集团要求质量安全实行首席质量官一票否决制。",),
    ("首席质量官负责防止不合格品流入市场。",),
    ("首席质量官应杜绝不合格品流入市场。",),
    ("过期的质量文件，首席质量官可宣布其无效。",),
    ("不用首席质量官签字就可以放行产品。",),
    ("Veto on quality safety matters", "Chief Quality Officer", "Right to propose"),
    ("Approval of the annual quality plan", "Chief Quality Officer", "Advisory rights"),
    ("质量安全一票否决权", "首席质量官权限（试行半年）"),
    ("首席质量官享有质量安全一票否决权。", "合理化建议"),
    ("首席质量官享有质量安全一票否决权。", "同行做法"),
)
DENIED = (
    "首席质量官不涉及质量经费的审批。",
    "质量总监不属于质量计划的审批人。",
    "首席质量官不包括质量战略的制定。",
)


def effects(text: str, *headings: str) -> set[tuple[str, str]]:
    found = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {(s.effect, s.certainty) for s in found if s.holder == "cqo"}


@pytest.mark.parametrize("case", KEPT, ids=lambda case: case[0])
def test_it_is_still_a_grant(case: tuple[str, ...]) -> None:
    assert ("grant", "sure") in effects(*case)


@pytest.mark.parametrize("case", LOST, ids=lambda case: case[0])
def test_it_is_no_grant(case: tuple[str, ...]) -> None:
    assert not [effect for effect, _ in effects(*case) if effect == "grant"]


@pytest.mark.parametrize("text", DENIED)
def test_what_he_has_nothing_to_do_with_is_denied_and_not_bounded(text: str) -> None:
    assert {effect for effect, _ in effects(text)} == {"denied"}


def test_to_keep_bad_goods_from_the_market_is_no_denial_of_the_release() -> None:
    assert effects("首席质量官有权禁止不合格品流入市场。") == set()
