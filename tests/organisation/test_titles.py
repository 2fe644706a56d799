"""Levels and unit kinds out of titles."""

from __future__ import annotations

import pytest

from checker.organisation.levels import level_of
from checker.organisation.units import UNIT_KINDS, unit_kinds, units_headed


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("董事长", "top"),
        ("总经理", "top"),
        ("总裁兼首席执行官", "top"),
        ("General Manager", "top"),
        ("副总经理", "senior"),
        ("常务副总", "senior"),
        ("副总裁", "senior"),
        ("质量总监", "senior"),
        ("首席质量官", "senior"),
        ("总工程师", "senior"),
        ("CQO", "senior"),
        ("Vice President Quality", "senior"),
        ("质量副总经理", "senior"),
        ("质量部部长", "middle"),
        ("质量部副经理", "middle"),
        ("车间主任", "middle"),
        ("质量部经理兼首席质量官", "middle"),
        ("副总经理兼质量部经理", "senior"),
        ("管理者代表（首席质量官）", "senior"),
        ("检验员", "junior"),
        ("质量工程师", "junior"),
        ("总经理助理", None),
        ("总裁秘书", None),
        ("质量管理部总经理", None),
        ("管理者代表", None),
        ("", None),
    ],
)
def test_level(title, level):
    assert level_of(title) == level


@pytest.mark.parametrize(
    ("unit", "kinds"),
    [
        ("生产部", ("production",)),
        ("二车间", ("production",)),
        ("质量管理部", ("quality",)),
        ("质量检验科", ("inspection",)),
        ("质量安全部", ("quality_safety",)),
        ("安全生产部", ("other",)),
        ("生产质量部", ("production", "quality")),
        ("供应商质量科", ("quality",)),
        ("市场营销中心", ("sales",)),
        ("财务部", ("finance",)),
        ("采购部", ("purchasing",)),
        ("人力资源部", ("hr",)),
        ("研发中心", ("rnd",)),
        ("Quality Assurance", ("quality",)),
        ("后勤部", ("other",)),
    ],
)
def test_unit_kinds(unit, kinds):
    assert unit_kinds(unit) == kinds
    assert set(kinds) <= set(UNIT_KINDS)


def test_only_heads_sound_like_leading():
    assert units_headed("生产部经理") == ("production",)
    assert units_headed("生产副总") == ("production",)
    assert units_headed("质检员") == ()
    assert units_headed("总经理") == ()
