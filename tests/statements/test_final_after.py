"""A sentence behind a stop that says nobody undoes it makes the stop the veto; one that says anything else does not."""

from __future__ import annotations

import pytest

from checker import interpret

STOP = "对存在质量安全风险的产品，首席质量官有权责令停止生产、停止发货。"


def vetoes(text: str) -> set[tuple[str, str]]:
    found = interpret(text, ("首席质量官职权",))
    return {(s.effect, s.certainty) for s in found if (s.holder, s.authority) == ("cqo", "veto")}


@pytest.mark.parametrize(
    "after",
    [
        "该决定为公司最终决定，任何人不得变更。",
        "上述决定一经作出，任何部门和个人均无权推翻、撤销。",
        "其作出的停产、停发决定，一经书面下达立即生效，包括执行董事、总经理在内的任何人均不得撤销或变更。",
        "该指令自签发时生效，总裁和其他高管均无权解除，仅由签发人在问题消除后自行撤令。",
        "该决定任何人不得更改，有关部门应当立即执行。",
        "此等决定即为最终决定，总经理、董事长亦不得改变。",
    ],
)
def test_what_is_said_right_behind_the_stop_makes_it_final(after: str) -> None:
    assert vetoes(STOP + after) == {("grant", "sure")}


@pytest.mark.parametrize(
    "after",
    [
        "该决定任何人不得擅自变更。",
        "该决定除总经理外任何人不得变更。",
        "该决定报总经理确认后，任何人不得变更。",
        "该决定为最终决定，总经理认为不当的可以撤销。",
        "该决定为公司最终决定。",
        "总经理的决定为最终决定，任何人不得变更。",
        "该决定在四小时内有效，任何人不得变更。",
        "该建议任何人不得更改。",
        "该决定任何人不得变更，但董事会另有决议的除外。",
        "质量部负责登记。该决定存档备查。",
    ],
)
def test_what_leaves_it_to_others_does_not(after: str) -> None:
    assert ("grant", "sure") not in vetoes(STOP + after)


@pytest.mark.parametrize(
    "stop",
    [
        "对存在质量安全风险的产品，首席质量官可建议停止生产。",
        "对存在质量安全风险的产品，首席质量官经总经理同意可责令停止生产。",
        "对存在质量安全风险的产品，总经理有权责令停止生产。",
        "首席质量官有权要求设备停机检修。",
    ],
)
def test_a_stop_that_is_not_his_alone_is_none_by_that(stop: str) -> None:
    assert ("grant", "sure") not in vetoes(stop + "该决定为最终决定，任何人不得变更。")


def test_a_sentence_between_keeps_them_apart() -> None:
    between = STOP + "质量战略由首席质量官拟订。该决定为最终决定，任何人不得变更。"
    assert ("grant", "sure") not in vetoes(between)
