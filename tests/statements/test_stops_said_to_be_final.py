"""A stop on grounds of quality safety is the veto where the sentence says, in whatever turn, that it stands; else it stays a stop."""

from __future__ import annotations

import pytest

from checker import interpret


def vetoes(text: str) -> set[tuple[str, str]]:
    found = interpret(text, ("首席质量官职权",))
    return {(s.effect, s.certainty) for s in found if (s.holder, s.authority) == ("cqo", "veto")}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官以质量安全为由作出停产、停发决定的，立即生效，公司任何机构和个人无权撤销。",
        "质量安全事项，首席质量官可停窑、停线、拒绝出厂，决定一经作出即不可推翻。",
        "遇有质量安全情形，首席质量官可责令停产，他人无权恢复。",
        "首席质量官对质量安全作出的停产、停发决定为最终决定，公司任何人（含总经理）无权撤销。",
        "首席质量官以质量安全为由作出的停工、停运决定，一经作出即为终局，总经理、董事长亦不改变。",
        "质量安全不符合的，首席质量官有权责令停产，无人可以撤销。",
    ],
)
def test_a_stop_that_stands_is_the_veto(text: str) -> None:
    assert vetoes(text) == {("grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "质量安全事项，首席质量官可责令停产，除总经理外任何人不得推翻。",
        "质量安全事项，首席质量官可责令停产，决定为最终决定，总经理另有指示的除外。",
        "首席质量官可责令设备停机检修，决定为最终决定。",
        "质量安全事项，首席质量官可建议停产，总经理的决定为最终决定。",
        "质量安全事项，首席质量官可责令停产，报总经理确认后为最终决定。",
        "质量安全事项，首席质量官可责令停产四小时，该决定在四小时内为最终决定。",
        "质量安全问题上，首席质量官可暂停发货，总裁的意见为终局意见。",
        "质量安全事项，首席质量官可责令停产，未经总经理同意，任何人不得恢复。",
        "质量安全事项，首席质量官可责令停产。",
        "出厂水存在质量安全风险时，首席质量官有权叫停供水工序，该决定为最终决定。",
    ],
)
def test_a_stop_that_somebody_lifts_is_none(text: str) -> None:
    assert ("grant", "sure") not in vetoes(text)
