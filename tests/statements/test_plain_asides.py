"""What stands beside a right and is none of it, with the nearest twins that do lower it."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

HIS = ("质量总监（首席质量官）岗位说明书",)


def _effects(text: str, authority: str, *headings: str) -> set[tuple[str, str]]:
    found = statements_in(text, headings or HIS, vocabulary_of("cqo-2023"))
    return {
        (s.effect, s.certainty)
        for s in found
        if s.holder == "cqo" and s.authority == authority and s.power != "propose"
    }


GRANT = {("grant", "sure")}


@pytest.mark.parametrize(
    ("text", "authority", "headings"),
    [
        ("质量经费由首席质量官统筹安排使用。财务部每季度向其提供使用明细。", "budget", ()),
        ("质量经费由首席质量官审批。财务部每月向他报送支出台账。", "budget", ()),
        (
            "首席质量官主持质量考核，决定质量奖惩。品管部提供数据，被考核单位对数据有异议的，三日内提出，由首席质量官裁定。",
            "assessment_reward",
            (),
        ),
        (
            "公司质量战略由首席质量官主持制定并签发，送董事会备查；遇标准换版时由其修订。",
            "strategy",
            (),
        ),
        (
            "成员共六人：总经理、首席质量官、总工程师。董事会秘书、财务部部长列席，列席人员不参加表决。",
            "decision_participation",
            ("总经理办公会议事规则",),
        ),
        (
            "对产品质量安全事项有一票否决权：原料、灌装、包装、成品放行中的任何一步，其不同意的，不得继续。",
            "veto",
            (*HIS, "三、权限"),
        ),
        ("批准质量计划", "plan_approval", ("质量手册（摘录：第5章、第8章）", "首席质量官")),
    ],
)
def test_it_lowers_nothing(text: str, authority: str, headings: tuple[str, ...]) -> None:
    assert _effects(text, authority, *headings) == GRANT


@pytest.mark.parametrize(
    ("text", "authority", "headings"),
    [
        ("质量经费由首席质量官提出使用计划，财务部审批。", "budget", ()),
        (
            "首席质量官主持质量考核，决定质量奖惩。被考核单位对数据有异议的，三日内提出，由总经理裁定。",
            "assessment_reward",
            (),
        ),
        ("公司质量战略由首席质量官主持制定，送董事会审定；遇标准换版时由其修订。", "strategy", ()),
        ("公司质量战略由首席质量官主持制定，送董事会备查后方可执行，董事会可以不予备查。", "strategy", ()),
        (
            "首席质量官参加总经理办公会。首席质量官列席时不参加表决。",
            "decision_participation",
            ("总经理办公会议事规则",),
        ),
        ("批准质量计划", "plan_approval", ("质量手册（征求意见稿：第5章）", "首席质量官")),
        ("每年组织一次合规性评价。", "assessment_reward", ()),
    ],
)
def test_its_twin_is_no_sure_grant(text: str, authority: str, headings: tuple[str, ...]) -> None:
    assert not GRANT & _effects(text, authority, *headings)


@pytest.mark.parametrize(
    "text",
    [
        "部门之间有质量争议的，由首席质量官裁定。",
        "被考核单位对数据有异议的，由首席质量官裁定。",
        "有分歧的由首席质量官最终裁定。",
    ],
)
def test_who_settles_a_dispute_has_no_veto_by_that(text: str) -> None:
    assert not _effects(text, "veto")


def test_who_settles_one_over_safety_may_have_it() -> None:
    assert _effects("凡涉及产品质量安全的争议，由首席质量官裁定，各部门须即遵行。", "veto") == GRANT


def test_a_casting_vote_takes_no_veto() -> None:
    text = "首席质量官对质量安全事项行使一票否决权。表决实行一人一票；赞成与反对同数时由总经理裁定。"
    assert _effects(text, "veto") == GRANT


def test_who_reports_there_is_another() -> None:
    from checker.statements.lexicon import lexicon
    from checker.statements.post_superior import superiors_in

    words = lexicon(vocabulary_of("cqo-2023"))
    for text, found in (("由钱卫东对董事长负责", []), ("首席质量官对董事长负责", ["董事长"])):
        tokens = words.lexer.tokens(text)
        assert [one.title for one in superiors_in(text, tokens, True)] == found
