"""Leave that opens a sentence is needed for all that follows in it; a post that is only proposed gives nothing yet."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

WAITS = [
    "经总经理批准，首席质量官审批质量计划，管理质量经费。",
    "报总经理同意后，首席质量官审批质量计划、管理质量经费，主持制定质量战略。",
    "经总经理同意后，首席质量官审批质量计划，参与经营决策，对质量事项行使否决权。",
    "建议公司设首席质量官一名，由副总经理赵伟兼任。其主要职权是对涉及产品质量安全的事项行使一票否决。",
    "拟设首席质量官一名。其有权审批年度质量计划。",
    "质量部建议增设首席质量官一名。其负责审批年度质量计划，管理质量经费。",
    "建议任命赵伟为首席质量官。其负责审批年度质量计划。",
]
HOLDS = [
    ("经公司研究决定，首席质量官审批质量计划，参与经营决策，对质量事项行使否决权。", 3),
    ("经董事会批准，公司设首席质量官，审批质量计划，参与经营决策，对质量事项行使否决权。", 3),
    ("根据审计部建议增设首席质量官一名。其有权审批年度质量计划。", 1),
    ("公司设首席质量官一名。其有权审批年度质量计划，可向总经理建议任命质量部部长。", 1),
]


def granted(text: str) -> set[str]:
    read = read_text(text, (), vocabulary_of("cqo-2023")).statements
    return {s.authority for s in read if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}


@pytest.mark.parametrize("text", WAITS)
def test_what_waits_is_no_grant(text: str) -> None:
    assert granted(text) == set()


@pytest.mark.parametrize(("text", "many"), HOLDS)
def test_how_the_post_came_about_takes_nothing(text: str, many: int) -> None:
    assert len(granted(text)) == many
