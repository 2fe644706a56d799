"""What is said of every case, who resolved to give, and powers that stay: none of them bounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        ("首席质量官对质量安全问题的否决不分班次，一律有效。", {"veto"}),
        ("没有首席质量官签章的合格证一律无效，夜间、节假日亦同。", {"product_release"}),
        ("产品放行由首席质量官签发，节假日照此办理。", {"product_release"}),
        ("产品放行由首席质量官签发，夜间、节假日除外。", set()),
        ("产品放行由首席质量官签发，夜间由厂长签发亦同。", set()),
        ("首席质量官的质量安全一票否决权不变。", {"veto"}),
        ("首席质量官原有的质量安全一票否决权保持不变。", {"veto"}),
        ("首席质量官原有的质量经费审批权取消。", set()),
        ("董事会决定授予首席质量官质量安全一票否决权。", {"veto"}),
        ("总经理办公会决定由首席质量官审批质量计划。", {"plan_approval"}),
        ("总经理同意后，由首席质量官审批质量计划。", set()),
        ("总经理决定授予首席质量官否决权的，另行发文。", set()),
        ("首席质量官主持制定质量战略，经本人签署后施行。", {"strategy"}),
        ("质量部长编制质量战略，经本人签署后报首席质量官。", set()),
    ],
)
def test_nothing_is_bounded(sure_grants: Read, text: str, granted: set[str]) -> None:
    assert sure_grants(text, ()) == granted
