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


@pytest.mark.parametrize(
    "text",
    [
        "考核结论以及由此产生的奖励和惩处由首席质量官一并决定",
        "各分厂质量考核得分和奖惩，由首席质量官裁定。",
        "质量考核如何打分、奖谁罚谁，由首席质量官决定。",
        "质量考核怎么计分、赏谁罚谁，首席质量官说了算；",
        "质量考核及奖惩，由首席质量官审定并下令执行",
    ],
)
def test_marks_and_rewards_are_one_power(text: str) -> None:
    said = interpret_text(text, HIS, vocabulary_of("cqo-2023"))
    assert {s.power for s in said if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")} == {
        "assess",
        "reward",
    }


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("质量经费付款只看首席质量官签字与票据，不作他问", "budget"),
        ("统管质量专项资金，集团其他审批权限的规定不适用于该资金", "budget"),
        ("质量经费由首席质量官支配，各项开支由其审批，不设单笔限额", "budget"),
        ("质量经费由首席质量官核准支用，年度总额以内不另请示。", "budget"),
        ("质量经费的计划、分配、审批，由首席质量官负责。", "budget"),
        ("经营管理会成员资格与表决权；", "decision_participation"),
        ("入列集团经营委员会，持表决权；", "decision_participation"),
        ("首席质量官是经营管理会固定成员，投票与成岳、穆清等人无异。", "decision_participation"),
        ("除上述各项外，首席质量官为经营班子成员，对经营议题行使表决权", "decision_participation"),
        ("公司质量战略，由首席质量官挂帅制定，文本以其签署件为准。", "strategy"),
        ("负责质量战略的制定，自定稿签署之日起在全公司有效", "strategy"),
        ("对涉及质量安全的事项，首席质量官凭自己的判断即可否决。", "veto"),
        ("首席质量官对质量安全有权否决，自送达时起生效，至首席质量官自行解除时止", "veto"),
        ("任一批镜片的质量安全问题，由首席质量官断定并可否决投产及交付。", "veto"),
        ("对存在耐火、防烟隐患的产品行使否决权，其否决即为终局", "veto"),
    ],
)
def test_what_bounds_nothing_leaves_the_right_whole(
    sure_grants: SureGrants, text: str, authority: str
) -> None:
    assert authority in sure_grants(text, HIS)


@pytest.mark.parametrize(
    "text",
    [
        "质量经费付款只看总经理签字",
        "质量经费在五万元以内不另请示，由首席质量官审批",
        "首席质量官和总经理一并决定质量考核结果和奖惩",
        "由总经理、首席质量官一并决定质量考核结果和奖惩",
        "质量考核结果和奖惩由首席质量官会同人力总监一并决定",
        "除上述各项外，首席质量官无权参与经营决策",
        "除上述各项外，质量经费须报总经理批准",
        "质量战略由首席质量官执笔，总经理制定",
        "首席质量官对质量安全有权否决，至总经理解除时止",
        "首席质量官凭总经理的判断对质量安全问题可否决，须报总经理批准",
    ],
)
def test_near_turns_that_take_something_away_still_do(sure_grants: SureGrants, text: str) -> None:
    assert not sure_grants(text, HIS)
