"""What the officer only puts to another who decides is a proposal; whom he has to ask first makes it conditional."""

from __future__ import annotations

import pytest

from checker import interpret

READ = (
    ("首席质量官对拟出厂产品有异议的，可向总经理申请暂缓放行。", "product_release", "recommend_only"),
    ("首席质量官认为应当停线的，报请厂长下达停线令。", "quality_safety_stop", "recommend_only"),
    ("质量总监可申请暂停发货，是否暂停由运营副总裁决定。", "quality_safety_stop", "recommend_only"),
    ("首席质量官可就放行提出意见，是否放行由生产总监决定。", "product_release", "recommend_only"),
    ("首席质量官停线须向厂长请示。", "quality_safety_stop", "conditional"),
    ("首席质量官召回产品要事先向董事长请示。", "quality_safety_stop", "conditional"),
    ("首席质量官可以停线，无须向厂长请示。", "quality_safety_stop", "grant"),
    ("首席质量官发现隐患可直接停线并向厂长报告。", "quality_safety_stop", "grant"),
    ("是否停产由首席质量官决定。", "quality_safety_stop", "grant"),
    ("各部门对放行提出申请，由首席质量官决定是否放行。", "product_release", "grant"),
)


@pytest.mark.parametrize(("text", "authority", "effect"), READ)
def test_who_is_asked_decides(text: str, authority: str, effect: str) -> None:
    said = {(s.authority, s.effect) for s in interpret(text, []) if s.holder == "cqo"}
    assert said == {(authority, effect)}
