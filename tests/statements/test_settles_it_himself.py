"""Who settles himself what he draws up has the right; who draws up for another's word only prepares."""

from __future__ import annotations

import pytest

from checker import interpret

HEADINGS = ["首席质量官岗位说明书", "权限"]


def effects(text: str, authority: str) -> set[tuple[str, str]]:
    said = interpret(text, headings=HEADINGS)
    return {
        (s.effect, s.certainty)
        for s in said
        if s.holder == "cqo" and s.authority == authority and s.power != "implement" and s.effect != "none"
    }


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("公司质量战略由其组织编拟并审定文本。", "strategy"),
        ("编制并确定公司质量战略；", "strategy"),
        ("负责组织质量战略的撰写、修订并定稿颁行。", "strategy"),
        ("组织起草并发布公司质量发展规划；", "strategy"),
        ("领衔编写质量战略，由其署名后施行；", "strategy"),
        ("公司质量战略由其拟制、定案、公布。", "strategy"),
        ("质量战略由首席质量官主笔制定并予以颁行。", "strategy"),
        ("质量战略由首席质量官主笔，成稿即为定稿。", "strategy"),
        ("年度质量计划由首席质量官编制并批准。", "plan_approval"),
        ("质量经费由首席质量官编列、核批、调剂使用。", "budget"),
    ],
)
def test_it_is_his(text: str, authority: str) -> None:
    assert effects(text, authority) == {("grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "组织编制公司质量战略，报董事会批准。",
        "组织编制公司质量战略并报送董事会审定。",
        "组织编制公司质量战略，由总经理审定后发布。",
        "组织编制公司质量战略，修改后由其颁布，报总裁批准后施行。",
        "编制公司质量战略、签发前送总经理审定。",
        "首席质量官编制质量战略初稿，董事会定稿并颁布。",
        "牵头编制公司质量战略，定稿后由总经理签发。",
        "组织编制并参与审定公司质量战略。",
        "质量战略由首席质量官起草并公布征求意见稿。",
        "质量战略的文本由首席质量官组织编写。",
    ],
)
def test_it_is_only_prepared(text: str) -> None:
    assert effects(text, "strategy") != {("grant", "sure")}
