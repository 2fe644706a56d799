"""Whose nod comes first by name, what a meeting says, and the goods of one plant: none is the officer's whole right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Grants = Callable[[str, tuple[str, ...]], set[str]]
HEADINGS = ("首席质量官职权",)


@pytest.mark.parametrize(
    "text",
    [
        "张三同志同意后，首席质量官审批质量经费",
        "经王晓梅女士签字后，由首席质量官批准年度质量计划",
        "李武先生书面同意的，首席质量官决定质量奖惩",
        "对质量安全行使一票否决，按办公会所议办理",
        "质量奖惩由首席质量官决定，按经营班子商定的意见执行",
        "首席质量官以质量安全为由可否决三厂产品的设计、投产、交付",
        "首席质量官以质量安全为由可否决华东基地产品的设计、投产、交付",
        "首席质量官有权以质量安全为由否决二车间产品的采购、投产、发货",
    ],
)
def test_it_is_no_sure_grant(text: str, sure_grants: Grants) -> None:
    assert sure_grants(text, HEADINGS) == set()


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("首席质量官审批质量经费，张三同志负责记账", "budget"),
        ("首席质量官以质量安全为由可否决各厂产品的设计、投产、交付", "veto"),
        ("首席质量官有权以质量安全为由否决产品的设计、投产、交付", "veto"),
        ("质量奖惩由首席质量官决定，按其决定执行", "assessment_reward"),
    ],
)
def test_what_is_near_it_is(text: str, authority: str, sure_grants: Grants) -> None:
    assert authority in sure_grants(text, HEADINGS)
