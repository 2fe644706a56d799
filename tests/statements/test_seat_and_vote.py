"""How an absent member votes is no bound of the vote; who votes for him is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = "首席质量官为总经理办公会成员，参与经营决策并行使表决权"
ABSENT = (
    ("缺席可书面投票。", True),
    ("因病请假的，可以通讯方式表决。", True),
    ("外出期间可通过视频方式参加表决。", True),
    ("不能到会的，可以书面形式行使表决权。", True),
    ("缺席时由总经理代为表决。", False),
)


@pytest.mark.parametrize(("how", "whole"), ABSENT)
def test_how_he_votes_when_he_is_absent(
    wholly_given: Callable[[str, str], bool], how: str, whole: bool
) -> None:
    assert wholly_given(f"{HIS}，{how}", "decision_participation") is whole


def test_a_vote_that_only_these_words_name_stays_his(wholly_given: Callable[[str, str], bool]) -> None:
    said = "首席质量官为总经理办公会成员，因故不能出席的，可书面行使表决权。"
    assert wholly_given(said, "decision_participation")
