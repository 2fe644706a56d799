"""Turns of formal papers: proposals to the board, a strategy in work, what a veto is over, and that it stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

SureGrants = Callable[[str, tuple[str, ...]], set[str]]
HIS = ("首席质量官职权",)


def _said(text: str, headings: tuple[str, ...] = HIS) -> set[tuple[str, str, str]]:
    """(power, effect, certainty) of what the text says of the officer's strategy."""
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {(s.power, s.effect, s.certainty) for s in said if s.holder == "cqo" and s.authority == "strategy"}


@pytest.mark.parametrize(
    "text",
    [
        "向本董事会提出质量战略的建议案，每年不限次数；",
        "首席质量官可以不经任何中间环节向董事会提出质量战略建议。",
        "有关质量规划的建议由其直接向董事会提出",
        "质量战略方面的建议由首席质量官当面向董事会提出。",
        "首席质量官可以直接向董事会递交质量战略建议书",
        "就质量战略的修订随时向董事会提出议案",
        "向董事会提出质量战略及其调整的建议",
    ],
)
def test_what_is_put_to_the_board_is_a_proposal(text: str) -> None:
    assert ("propose", "recommend_only", "sure") in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量战略方面的建议由总经理汇总后向董事会提出。",
        "首席质量官起草的质量战略建议书由总经理递交董事会。",
    ],
)
def test_what_others_put_is_no_proposal_of_his(text: str) -> None:
    assert ("propose", "recommend_only", "sure") not in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "牵头将质量战略分解到牧场、工厂、冷链并组织落实",
        "领导质量战略在研发、制造、注册各部的落地；",
        "统领质量战略的执行；",
        "首席质量官主管质量战略实施，可向各部门派工；",
        "组织公司质量战略的施行；",
        "质量战略由首席质量官督率全公司付诸实施，进度和资源由其调配；",
        "首席质量官就质量战略的调整随时向董事会提出议案，并组织各部门将其落到实处。",
    ],
)
def test_a_strategy_is_carried_out_and_not_made(text: str) -> None:
    said = _said(text)
    assert any(power == "implement" and certainty == "sure" for power, _, certainty in said)
    assert all(power != "formulate" for power, _, _ in said)


def test_a_strategy_that_takes_effect_is_carried_out_by_nobody() -> None:
    assert not _said("公司质量战略自2026年1月1日起施行。")
    assert not any(p == "implement" for p, _, _ in _said("总经理组织公司质量战略的施行。"))


@pytest.mark.parametrize(
    "text",
    [
        "凡涉及质量安全，首席质量官可对投板、压合、电镀、成品出货作出一票否决，其他管理人员均无权解除。",
        "对灭火器筒体、阀门、灭火剂的质量安全问题行使一票否决。",
        "首席质量官对冷墩、搓丝、热处理、镀锌、包装的质量安全有一票否决权。",
        "原药、制剂如有质量安全问题，可径行否决生产、包装、出库，为终局决定。",
        "凡质量安全存疑，首席质量官可一票否决投料、出厂、安装，别人无权推翻；",
        "首席质量官认为危及质量安全的，有权一票否决，停产停发至其认为隐患消除为止。",
        "X光检验中出现质量安全隐患的，首席质量官有权一票否决。",
        "质量安全隐患由首席质量官一票否决，否决不因任何人的请求而改变。",
    ],
)
def test_a_trade_s_own_words_and_what_stands_bound_no_veto(sure_grants: SureGrants, text: str) -> None:
    assert "veto" in sure_grants(text, HIS)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官对试制品、外贸单、二厂的质量安全有一票否决权。",
        "首席质量官对冷墩、热处理、镀锌件、委外件的质量安全有一票否决权。",
        "首席质量官对冷墩的质量安全有一票否决权。",
        "质量安全存疑的，经总经理同意，首席质量官可一票否决投料、出厂、安装。",
        "凡质量安全存疑，总经理可一票否决投料、出厂、安装。",
    ],
)
def test_what_bounds_a_veto_still_does(sure_grants: SureGrants, text: str) -> None:
    assert "veto" not in sure_grants(text, HIS)
