"""What a trade stops and what it calls its goods, where the lists name only the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

SureGrants = Callable[[str, tuple[str, ...]], set[str]]
HIS = ("首席质量官职权",)


@pytest.mark.parametrize(
    "text",
    [
        "质量安全一票否决：凡其否决之原料、半成品、成品，任何人不得启用、放行；",
        "电芯、模组存在质量安全隐患时一票否决",
        "因质量安全否决出厂、停止安装及停产",
    ],
)
def test_goods_are_nobody(sure_grants: SureGrants, text: str) -> None:
    assert "veto" in sure_grants(text, HIS)


def test_a_list_of_stops_goes_on_with_one() -> None:
    said = interpret_text("首席质量官可命令停窑、停拉丝、停止发运。", (), vocabulary_of("cqo-2023"))
    stops = [s for s in said if s.authority == "quality_safety_stop"]
    assert stops
    assert all((s.certainty, s.residue) == ("sure", ()) for s in stops)


@pytest.mark.parametrize(
    "text",
    [
        "质检部存在质量安全隐患时一票否决",
        "总经理存在质量安全疑虑时一票否决",
        "因质量安全否决出厂的，由总经理决定停产",
        "任何人不得启用质量经费",
    ],
)
def test_units_and_people_stay_who_they_are(sure_grants: SureGrants, text: str) -> None:
    assert "veto" not in sure_grants(text, HIS)
    assert "budget" not in sure_grants(text, HIS)
