"""What frees the officer's money from the rules and words of others is no bound; what takes some of it out is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

FREED = (
    ("质量专项资金由首席质量官一人签批，公司其他审批权限的规定不适用于该资金。", True),
    ("质量专项资金由首席质量官审批，公司原有的审批程序不适用于上述资金。", True),
    ("质量专项资金由首席质量官审批，上述规定不适用于海外子公司。", False),
    ("质量专项资金由首席质量官审批，本条规定不适用于该资金中的设备款。", False),
    ("质量经费由首席质量官审批，《财务审批办法》中关于分级审批的规定不适用于该资金。", True),
    ("质量经费由首席质量官审批，一般审批程序不适用于其审批的资金。", True),
    ("质量经费由首席质量官审批且其他审批权限不适用于该资金。", True),
    ("质量经费由首席质量官审批，公司其他规定不适用于该资金中的设备款。", False),
    ("质量经费由首席质量官审批，公司有关首席质量官审批的规定不适用于该资金。", False),
    ("质量经费由首席质量官审批，首席质量官的一般审批权限不适用于该项目。", False),
)


@pytest.mark.parametrize(("text", "whole"), FREED)
def test_rules_that_are_not_for_it(wholly_given: Callable[[str, str], bool], text: str, whole: bool) -> None:
    assert wholly_given(text, "budget") is whole


ALONE = (
    ("budget", "质量经费由首席质量官审批，付款只看首席质量官签字与票据。", True),
    ("budget", "质量经费由首席质量官审批，付款只看总经理签字与票据。", False),
    ("budget", "质量经费由首席质量官审批，财务只认首席质量官签字。", True),
    ("budget", "质量经费由首席质量官审批，付款仅据首席质量官签字。", True),
    ("plan_approval", "年度质量计划只看首席质量官签字。", True),
    ("product_release", "产品放行仅凭首席质量官签字。", False),
)


@pytest.mark.parametrize(("authority", "text", "whole"), ALONE)
def test_whose_word_counts_alone(
    wholly_given: Callable[[str, str], bool], authority: str, text: str, whole: bool
) -> None:
    assert wholly_given(text, authority) is whole
