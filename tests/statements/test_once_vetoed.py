"""What has been vetoed is named, and the last word on complaints about marks is no veto."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

RIGHT = "首席质量官对质量安全事项有一票否决权"


def veto(text: str, *headings: str) -> list[str]:
    """The effects of what is said of the officer's veto."""
    found = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return [s.effect for s in found if s.holder == "cqo" and s.authority == "veto"]


@pytest.mark.parametrize(
    "text",
    [
        "被否决事项恢复的，由申请科室整改后提请首席质量官复核。",
        "被否决的事项，整改后报首席质量官复核确认。",
        "被否决的项目恢复的，由首席质量官批准。",
    ],
)
def test_what_was_vetoed_is_no_veto(text):
    assert veto(text, "首席质量官职权") == []


@pytest.mark.parametrize(
    "more",
    [
        "，被否决事项应立即停止。",
        "，被其否决的事项不得实施。",
        "，其否决的事项一律不得实施。",
        "，被否决的产品不得出厂。",
    ],
)
def test_what_comes_of_it_takes_nothing(more):
    assert set(veto(RIGHT + more, "管理办法")) == {"grant"}


@pytest.mark.parametrize(
    "more",
    [
        "。被否决事项经总经理批准可继续实施。",
        "。被否决的项目，由总经理最终决定是否实施。",
        "。被否决的事项由申请部门报总经理复议。",
    ],
)
def test_who_may_undo_it_takes_it(more):
    assert set(veto(RIGHT + more, "管理办法")) == {"conditional"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("收到通知三日内书面提出，由首席质量官复核，复核为终局。", []),
        ("由首席质量官复核，其复核结论为最终结论。", []),
        ("部门对得分不服的，由首席质量官复议，复议决定为最终决定。", []),
        ("对质量安全问题的处理，首席质量官的复核意见为最终意见。", ["grant"]),
        ("首席质量官签署的否决意见为公司最终意见。", ["grant"]),
    ],
)
def test_last_words_on_complaints(text, found):
    assert veto(text, "质量绩效管理办法", "申诉") == found
