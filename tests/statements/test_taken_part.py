"""参与…的研究和制定: a weak verb governs all that is named in its list, not only what stands first."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

WEAK = ("参与", "协助总经理做好", "配合", "督促", "跟踪", "参与组织")
LINKS = ("和", "与", "及", "、", "以及", "并", "、审核和")
LISTS = (
    ("strategy", "质量战略的研究{}制定"),
    ("plan_approval", "年度质量计划的编制{}审批"),
    ("plan_approval", "年度质量计划的论证{}审定工作"),
    ("budget", "质量经费的测算{}使用"),
)


def effects(text: str, authority: str, *headings: str) -> set[str]:
    return {
        s.effect
        for s in interpret_text(text, headings, vocabulary_of("cqo-2023"))
        if s.holder == "cqo" and s.authority == authority
    }


@pytest.mark.parametrize("weak", WEAK)
@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize(("authority", "what"), LISTS)
def test_none_of_the_list_is_granted(weak, link, authority, what) -> None:
    assert "grant" not in effects(f"首席质量官{weak}{what.format(link)}。", authority)
    assert "grant" not in effects(f"{weak}{what.format(link)}；", authority, "首席质量官主要职责")


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("首席质量官参与质量战略的研究并批准年度质量计划。", "plan_approval"),
        ("首席质量官参加经营分析会，审批质量经费。", "budget"),
        ("首席质量官组织质量战略的研究和制定。", "strategy"),
        ("首席质量官审核并批准年度质量计划。", "plan_approval"),
        ("年度质量计划的编制、审核和批准由首席质量官负责。", "plan_approval"),
        ("首席质量官负责质量战略的研究和制定。", "strategy"),
    ],
)
def test_what_has_an_object_of_its_own_or_no_weak_verb_is(text, authority) -> None:
    assert "grant" in effects(text, authority)


@pytest.mark.parametrize("link", ["和", "与", "及"])
@pytest.mark.parametrize(
    ("text", "authority", "effect"),
    [
        ("质量考核{}奖惩由首席质量官决定。", "assessment_reward", {"grant"}),
        ("质量方针{}质量计划由首席质量官批准。", "strategy", {"grant"}),
        ("产品放行{}停产由首席质量官决定。", "product_release", {"grant"}),
        ("对各部门质量工作的考核{}奖惩均由首席质量官决定。", "assessment_reward", {"grant"}),
        ("质量预算由首席质量官编制，报财务部{}总经理审批。", "budget", {"recommend_only"}),
        (
            "质量计划由首席质量官编制，还须报生产部{}总经理批准。",
            "plan_approval",
            {"conditional", "recommend_only"},
        ),
    ],
)
def test_with_is_and_where_it_names_two(link, text, authority, effect) -> None:
    found = effects(text.format(link), authority)
    assert found
    assert found <= effect


@pytest.mark.parametrize("link", ["与", "和", "同", "跟", "会同", "协同"])
@pytest.mark.parametrize("other", ["总经理", "生产副总", "财务总监"])
@pytest.mark.parametrize(
    ("authority", "text"),
    [
        ("quality_safety_stop", "停产决定由{}作出。"),
        ("product_release", "放行的决定应由{}做出。"),
        ("quality_safety_stop", "停产指令由{}下达。"),
        ("budget", "质量经费的使用由{}负责。"),
    ],
)
def test_who_makes_a_decision_with_him_shares_it(link, other, authority, text) -> None:
    assert "grant" not in effects(text.format(f"首席质量官{link}{other}"), authority)


def test_each_for_himself_is_not_shared() -> None:
    assert "grant" in effects(
        "首席质量官与生产总监均可独立下达停线指令，另一方不得撤销。", "quality_safety_stop"
    )
