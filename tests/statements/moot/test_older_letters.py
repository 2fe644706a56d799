"""What a letter takes back of an older one is not taken from the officer."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

LETTER = "授权首席质量官行使下列职权：\n一、审批公司年度质量计划。\n二、管理质量经费。\n{}"


def given(last: str) -> set[str]:
    found = statements_in(LETTER.format(last), ("授权书",), vocabulary_of("cqo-2023"))
    mine = [s for s in found if s.holder == "cqo" and s.authority in ("plan_approval", "budget")]
    lost = {s.authority for s in mine if s.effect != "grant" or s.certainty != "sure"}
    return {s.authority for s in mine} - lost


@pytest.mark.parametrize(
    "last",
    [
        "本授权自2025年10月15日起长期有效，2023年给予前任白岩的授权书同日收回。",
        "本授权即日生效，前任首席质量官所持授权同时收回。",
        "本授权自签署之日起生效，2022年签发的授权书同时撤销。",
        "本委托书自2026年1月1日起生效，此前出具的委托书予以收回。",
    ],
)
def test_an_older_letter_is_taken_back(last: str) -> None:
    assert given(last) == {"plan_approval", "budget"}


@pytest.mark.parametrize(
    "last",
    [
        "本授权自2026年3月1日起收回。",
        "上述权限自2026年3月起收回，前任留下的事项由总经理办理。",
        "上述权限连同前任的授权一并收回。",
        "以上授权已由董事会撤销，2023年签发的授权书继续有效。",
        "本授权自2026年3月起失效，2023年签发的授权书同时收回。",
        "2026年2月授予首席质量官的质量计划审批权和质量经费管理权自3月1日起收回。",
    ],
)
def test_his_own_taken_back_is_lost(last: str) -> None:
    assert given(last) != {"plan_approval", "budget"}
