"""Who sits in beside the members takes no vote of theirs; who may be the officer himself does."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

_SEAT = "总经理办公会由总经理、首席质量官、制造副总组成。"


def said(text: str) -> set[tuple[str, str]]:
    """(effect, certainty) of all that is said of the officer's part in business decisions."""
    found = interpret_text(text, ("总经理办公会议事规则",), vocabulary_of("cqo-2023"))
    return {
        (s.effect, s.certainty)
        for s in found
        if s.holder == "cqo" and s.authority == "decision_participation"
    }


@pytest.mark.parametrize(
    "text",
    [
        _SEAT + "综合办公室主任列席并记录。",
        _SEAT + "党委副书记、纪委书记、工会主席可列席。",
        _SEAT + "各部门负责人列席。",
        _SEAT + "议题由成员提出，综合办汇总，总经理确定。",
        _SEAT + "纪要由总经理签发。",
        "成员五名：总经理（召集人）、首席质量官、制造副总。秘书由总经办人员担任，无表决权。",
    ],
)
def test_others_sit_in_beside_him(text: str) -> None:
    assert said(text) == {("grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        _SEAT + "首席质量官列席，无表决权。",
        _SEAT + "其列席，无表决权。",
        _SEAT + "分管副总列席。",
        _SEAT + "副总经理和其他高级管理人员列席。",
        _SEAT + "议题由总经理最后拍板。",
        _SEAT + "议题表决结果由总经理确定。",
        "首席质量官参加总经理办公会。参加人员无表决权。",
        "首席质量官参加总经理办公会。会上无表决权。",
        "首席质量官为总经理办公会成员。质量负责人列席。",
    ],
)
def test_what_may_be_said_of_him_lowers_his_seat(text: str) -> None:
    assert ("grant", "sure") not in said(text)
