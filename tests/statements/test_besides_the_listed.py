"""What comes besides the listed powers is whole; matters that are excepted are not his."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = (
    (
        "decision_participation",
        "除表列各项外，首席质量官为经营班子成员，出席总经理办公会，对各项经营议题行使表决权。",
        True,
    ),
    ("decision_participation", "除人事议题外，首席质量官作为经营班子成员对各项经营议题行使表决权。", False),
    ("veto", "除前款权限外，首席质量官对质量安全事项有一票否决权。", True),
    ("budget", "除上列事项以外，由首席质量官审批质量经费。", False),
)


@pytest.mark.parametrize(("authority", "text", "whole"), CASES)
def test_what_he_has_besides(
    wholly_given: Callable[[str, str], bool], authority: str, text: str, whole: bool
) -> None:
    assert wholly_given(text, authority) is whole
