"""An act that is only named – done before, by whom the text does not say – is nobody's power."""

from __future__ import annotations

import pytest

from checker import interpret

NAMED = (
    "负责组织对批准放行的产品办理入库手续。",
    "负责对批准的质量计划进行跟踪。",
    "组织对批准立项的质量改进项目进行检查。",
    "对审批通过的质量计划组织实施。",
    "对批准并下发的质量计划进行公示。",
    "负责对放行的产品进行追溯。",
    "负责对核定的质量经费进行统计。",
    "对制定的质量战略进行宣贯。",
    "对签发的停产令组织落实。",
    "对确定的质量目标进行分解。",
    "负责批准的质量计划的跟踪。",
    "负责质量计划批准后的落实。",
    "负责质量计划审批后的存档。",
    "负责做好质量计划审批前的审查。",
    "负责质量计划审批表的保管。",
    "负责放行产品的追溯。",
    "具体承办质量计划审批事务。",
)
DONE = (
    "将质量计划批准后下发。",
    "对质量计划审核批准后下发执行。",
    "对停产、召回等事项有决定权。",
    "对放行产品拥有最终决定权。",
    "对判定的不合格批次可直接否决。",
    "负责质量计划的审批。",
)


def _granted(text: str, *headings: str) -> bool:
    return any(s.holder == "cqo" and s.effect == "grant" for s in interpret(text, list(headings)))


@pytest.mark.parametrize("text", NAMED)
def test_what_was_done_before_is_no_grant(text: str) -> None:
    assert not _granted("首席质量官" + text)
    assert not _granted(text, "首席质量官职权")


@pytest.mark.parametrize("text", DONE)
def test_what_he_does_stays_a_grant(text: str) -> None:
    assert _granted("首席质量官" + text)


PASSED = (
    "审批后的质量提升方案应提交质量委员会复审，复审通过后方可执行。",
    "组织评审质量计划，评审通过后方可实施。",
    "负责质量计划的评审，评审通过后方可实施。",
    "批准质量提升方案，提交质量委员会评审，评审通过后方可执行。",
)


@pytest.mark.parametrize("text", PASSED)
def test_what_passes_a_review_is_approved_by_no_one_named(text: str) -> None:
    assert not _granted("首席质量官" + text)


def test_who_hears_what_others_put_forward_decides_it() -> None:
    assert _granted("首席质量官对各车间提出的质量改进课题逐项审定。")
    assert not _granted("首席质量官提出的质量改进课题由总经理审批。")
