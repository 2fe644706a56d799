"""Other places of a paper take from a power; acts without force, marks, occasions and statuses, each with its twin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

Read = Callable[[str, tuple[str, ...]], set[str]]
DUTIES = ("首席质量官职责",)
NOTHING = (
    "首席质量官的质量安全否决不生效。",
    "首席质量官的停线指令无效。",
    "首席质量官对质量安全事项一票否决的规定不适用。",
    "首席质量官对质量安全事项一票否决的规定自2026年1月1日起停止执行。",
    "首席质量官一票否决的条款不予采用。",
    "首席质量官放行产品的做法已取消。",
    "第三条（首席质量官审批质量计划）不再适用。",
    "首席质量官审批质量计划[改：审核]。",
    "首席质量官审批质量计划【修订：审批→审核】。",
    "会议明确，本次让步由首席质量官批准。",
    "经管会委员，对产品报废、返工表决。",
    "1.总经理：批准；2.首席质量官：审核；3.产品放行。",
    "首席质量官对质量安全事项一票否决的做法，请法务部研究。",
    "质量计划由首席质量官审批，适用于技改类计划。",
    "事项 | 首席质量官 | 备注\n停线 | 决定 | 停用",
    "事项 | 首席质量官 | 备注\n停线 | 决定 | 2027年起",
    "事项 | 首席质量官 | 是否生效\n质量计划 | 审批 | 否",
    "The CQO releases parking permits.",
    "The CQO has to be convinced to approve quality plans.",
)
SOMETHING = (
    "首席质量官的质量安全否决即时生效。",
    "首席质量官审批质量计划【新增】。",
    "首席质量官对质量安全事项一票否决的规定适用于所有产品。",
    "首席质量官对质量安全事项一票否决的规定不因人员变动而停止执行。",
    "质量计划由首席质量官审批，原由总经理审批的规定不再适用。",
    "会议明确，产品放行由首席质量官批准。",
    "经管会委员，对投资、预算、人事等事项表决。",
    "1.审批质量计划；2.批准产品放行；3.决定停线。",
    "事项 | 首席质量官 | 备注\n停线 | 决定 | 启用",
    "The CQO releases finished products.",
    "The CQO is authorised to approve quality plans.",
)
LIST = "# 首席质量官职权\n\n第一条 首席质量官审批质量计划。\n第二条 首席质量官批准产品放行。\n\n"
TAKEN = (
    "第九条 第一条暂不实施，实施时间另行通知。",
    "第九条 第一条与《资金办法》冲突的，从其规定。",
    "第九条 本规定所称“审批”，是指提出意见报总经理签发。",
)
LEFT = ("第九条 第一条任何人不得干预。", "第九条 第三条由质量部存档。")


@pytest.mark.parametrize("text", NOTHING)
def test_gives_nothing_for_sure(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, DUTIES if not text.isascii() else ("Duties of the CQO",))


@pytest.mark.parametrize("text", SOMETHING)
def test_gives(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, DUTIES if not text.isascii() else ("Duties of the CQO",))


def _granted(paper: str) -> set[str]:
    said = statements_in(paper, (), vocabulary_of("cqo-2023"))
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize("more", TAKEN)
def test_another_article_takes_it(more: str) -> None:
    assert _granted(LIST + more) == {"product_release"}


@pytest.mark.parametrize("more", LEFT)
def test_another_article_leaves_it(more: str) -> None:
    assert _granted(LIST + more) == {"plan_approval", "product_release"}


def test_what_a_body_discusses_and_votes_on_is_no_mere_study(sure_grants: Read) -> None:
    body = "公司总经理、生产副总、营销副总、首席质量官、财务总监五人组成经营决策委员会，年度经营计划、并购合作等事项由委员会集体讨论"
    assert sure_grants(f"{body}、票决，过半通过。", ()) == {"decision_participation"}
    assert not sure_grants("首席质量官审批质量计划的事项由委员会讨论。", ())
