"""Who discusses and votes has the seat; who only discusses has not."""

from __future__ import annotations

import pytest

from checker import interpret


def seats(text: str) -> set[tuple[str, str]]:
    found = interpret(text, ("首席质量官职权",))
    return {
        (s.effect, s.certainty) for s in found if (s.holder, s.authority) == ("cqo", "decision_participation")
    }


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官为总经理办公会正式成员，参与公司经营事项的讨论，与其他成员享有同等表决权。",
        "首席质量官为经营决策委员会委员，参加重大经营事项的讨论，并参与表决。",
        "首席质量官参与公司经营决策事项的讨论，享有表决权。",
    ],
)
def test_who_votes_too_has_the_seat(text: str) -> None:
    assert seats(text) == {("grant", "sure")}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官参与公司经营事项的讨论，无表决权。",
        "首席质量官参与公司经营事项的讨论，表决权由总经理行使。",
        "首席质量官参与公司经营事项的讨论，但不参与表决。",
        "首席质量官参与公司经营事项的讨论，仅就质量议题享有表决权。",
        "首席质量官参与公司经营事项的讨论。",
    ],
)
def test_who_only_discusses_has_not(text: str) -> None:
    assert ("grant", "sure") not in seats(text)
