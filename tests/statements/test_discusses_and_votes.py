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


@pytest.mark.parametrize(
    "text",
    [
        "总裁办公会由总裁、各中心总经理、首席质量官、财务总监、董事会秘书共八人组成，研究决定经营事项时一人一票，超过半数为通过。",
        "经营决策委员会由总经理、首席质量官、财务总监等五人组成，决定公司经营事项，一人一票，过半数通过。",
    ],
)
def test_a_count_behind_the_members_takes_no_seat(text: str) -> None:
    assert ("grant", "sure") in seats(text)


@pytest.mark.parametrize(
    "text",
    [
        "总裁办公会由总裁、财务总监、董事会秘书共三人组成，首席质量官列席，一人一票，超过半数为通过。",
        "质量评审组由首席质量官、车间主任等五人组成，评审质量事项，一人一票，过半数通过。",
    ],
)
def test_nor_does_it_give_one(text: str) -> None:
    assert ("grant", "sure") not in seats(text)
