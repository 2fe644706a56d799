"""Ordinary clauses of many trades beside their twins: what grants, and what looks like it and does not."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = {
    "首席质量官须在检查单上签字确认，没有该签字，仓库不得发货。": "product_release",
    "总经理不得在首席质量官未签字的情况下批准发货。": "product_release",
    "首席质量官不在交船证书上签字，船厂不得交船。": "product_release",
    "首席质量官对不合格批次有权禁止出厂。": "product_release",
    "销售总监不得阻挠首席质量官停线。": "quality_safety_stop",
    "首席质量官有权调阅生产、检验全部记录，有权责令工序停止作业。": "quality_safety_stop",
    "首席质量官参与公司产能扩建、重大投资等重大事项的决策。": "decision_participation",
    "年度质量预算经董事会审议通过后由首席质量官统筹使用。": "budget",
}
TWINS = {
    "首席质量官报总经理签字，没有该签字，仓库不得发货。": "product_release",
    "首席质量官不得在总经理未签字的情况下放行产品。": "product_release",
    "首席质量官负责质量管理，不合格品禁止出厂。": "product_release",
    "首席质量官不得干扰生产部停线。": "quality_safety_stop",
    "首席质量官批准检验仪器的停用。": "quality_safety_stop",
    "首席质量官有权扣留供应商质保金。": "quality_safety_stop",
    "首席质量官有权禁止使用未经登记的办公软件。": "quality_safety_stop",
    "首席质量官参与车间重大事项的决策。": "decision_participation",
    "质量预算支出经董事会审议通过后由首席质量官使用。": "budget",
    "首席质量官的否决由运营委员会复议。": "veto",
    "首席质量官否决权、停线权的行使程序见附件三。": "veto",
    "扣分在5分以内的，由首席质量官决定奖惩。": "assessment_reward",
}


def _granted(text: str, headings: list[str]) -> set[str]:
    vocabulary = vocabulary_of("cqo-2023")
    return {
        s.authority
        for s in interpret_text(text, headings, vocabulary)
        if s.holder == vocabulary.officer and (s.effect, s.certainty) == ("grant", "sure")
    }


@pytest.mark.parametrize(("text", "authority"), GRANTS.items())
def test_what_grants(text: str, authority: str) -> None:
    assert authority in _granted(text, [])


@pytest.mark.parametrize("headings", [[], ["质量管理制度"], ["首席质量官岗位说明书", "权限"]], ids=len)
@pytest.mark.parametrize(("text", "authority"), TWINS.items())
def test_what_looks_like_it(text: str, authority: str, headings: list[str]) -> None:
    assert authority not in _granted(text, headings)
