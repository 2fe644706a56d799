"""Who is named by name alone: the officer where the paper puts him there, otherwise somebody whose word may count."""

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def _of(text, authority="budget", headings=()):
    return {
        (s.effect, s.certainty)
        for s in interpret_text(text, headings, vocabulary_of("cqo-2023"))
        if s.holder == "cqo" and s.authority == authority
    }


@pytest.mark.parametrize(
    "said",
    [
        "须伍小舟同志同意",
        "由毕文远同志复核",
        "付款前送车晓明同志",
        "付款前请欧阳靖宇同志过目",
        "石磊同志可以调整",
        "听尚武同志的",
        "凌云同志签字有效",
    ],
)
def test_what_somebody_named_alone_says_may_count(said):
    assert ("grant", "sure") not in _of(f"首席质量官审批质量经费，{said}。")


def test_one_more_beside_the_title_is_not_his_name():
    assert ("grant", "sure") not in _of("质量经费由首席质量官、陆文澜同志审批。")


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官伍小舟审批质量经费，财务部张晓兰付款。",
        "首席质量官（伍小舟）审批质量经费。",
        "首席质量官欧阳靖宇审批质量经费。",
        "任命申屠瑾为公司首席质量官，由其审批质量经费。",
        "会议由李明阳同志主持，首席质量官审批质量经费。",
        "兹聘任周启明同志为华东重型机床集团股份有限公司首席质量官。周启明同志审批质量经费。",
    ],
)
def test_the_officer_by_name_is_the_officer(text):
    assert ("grant", "sure") in _of(text)


@pytest.mark.parametrize(
    ("lead", "given"),
    [
        ("公司设首席质量官一名，由陆文澜担任，直接向总经理报告。其权限为：", True),
        ("公司设首席质量官一名，由司马长风女士兼任。其权限为：", True),
        ("公司设首席质量官一名，由生产副总经理兼任。其权限为：", False),
        ("公司设首席质量官一名，由陆文澜担任。下列权限须经陆文澜报总经理批准：", False),
    ],
)
def test_who_fills_the_post_in_a_lead_in(lead, given):
    assert (("grant", "sure") in _of("审批质量经费", headings=(lead,))) is given


def test_a_bracket_that_names_two_is_no_name_of_his():
    assert ("grant", "sure") not in _of("首席质量官（陆文澜、伍小舟）审批质量经费。")
