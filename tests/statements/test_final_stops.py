"""A stop for want of safety that is said to end the matter is a veto; a stop that is bound, or of working safety, is none."""

from __future__ import annotations

import pytest

from checker import interpret

HEADINGS = ["首席质量官岗位说明书", "权限"]


def vetoes(text: str, headings: list[str] = HEADINGS) -> list[tuple[str, str]]:
    return [
        (s.effect, s.certainty)
        for s in interpret(text, headings=headings)
        if s.holder == "cqo" and s.authority == "veto"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "对危及质量安全的坯料、在制品和成品，有权作出停机、停发的决定，他人不得变更；",
        "遇漏电、过热等质量安全情形，可作出停产、停发决定，任何部门不得推翻；",
        "凡危及食品安全的原料和成品，由其决定停用、停产或者禁止放行，任何部门不得变更该裁定。",
        "对电气安全不合格的部件，叫停生产或发货，此项决定不受他人改变；",
        "凡出现安全指标不合格的成品，有权封存、停线、拒绝出库，其他人员不得解除。",
        "质量安全一票否决：有权叫停作业、停止交付，决定一经作出无须再议。",
        "质量安全否决权：发现缺陷可停线、停发，此项决定具有最终效力。",
    ],
)
def test_such_a_stop_is_his_veto(text: str) -> None:
    assert ("grant", "sure") in vetoes(text)


@pytest.mark.parametrize(
    "text",
    [
        "对危及质量安全的坯料和成品，有权作出停发的决定，该决定报总经理批准；",
        "对危及质量安全的坯料和成品，有权作出停发的决定，总经理的决定为最终决定；",
        "对危及质量安全的坯料和成品，有权提出停发的建议，该决定为终局；",
        "对危及质量安全的成品，有权停止发货，除总裁外他人不得解除。",
        "对危及质量安全的成品，有权停止发货，该决定经总裁复核后为最终决定。",
        "对危及质量安全的成品，有权停止发货。",
        "发现违反安全生产要求的，有权停止作业，该决定为终局。",
        "质量安全一票否决：有权叫停作业，总经理二十四小时内未撤销的，决定不可推翻。",
        "排产有冲突时可停线，该决定为终局。",
    ],
)
def test_a_stop_that_is_bound_or_of_something_else_is_none(text: str) -> None:
    assert ("grant", "sure") not in vetoes(text)
