"""Bounds that a sentence names in passing leave a right as it is; their near twins do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

CASES = (
    ("plan_approval", "3.4分厂质量工作计划未见首席质量官批准签字的，合作方不得据以安排检验人员。", True),
    ("plan_approval", "4分厂年度质量计划由首席质量官批准，其他分厂的由厂长批准。", False),
    ("plan_approval", "年度质量计划由首席质量官批准后下发。下发回执只作签收之用。", True),
    ("plan_approval", "年度质量计划由首席质量官批准。登记表仅作备查之用。", True),
    ("plan_approval", "年度质量计划由首席质量官批准。首席质量官的签字只作签收之用。", False),
    ("veto", "里程试验、X光检验中出现安全隐患的，首席质量官有权一票否决。", True),
    ("veto", "首席质量官仅对进货检验中的质量安全事项有一票否决权。", False),
)


@pytest.mark.parametrize(("authority", "text", "whole"), CASES)
def test_what_is_bound_in_passing(
    wholly_given: Callable[[str, str], bool], authority: str, text: str, whole: bool
) -> None:
    assert wholly_given(text, authority) is whole


@pytest.mark.parametrize(
    ("text", "capped"),
    [
        ("隐匿缺陷信息的，处一千元以上五千元以下罚款，由首席质量官决定。", False),
        ("擅自放行的，给予500元至2000元罚款，由首席质量官决定。", False),
        ("首席质量官有权处一千元以上五千元以下罚款。", True),
        ("处五千元以下罚款的，由首席质量官决定，超过的报总经理批准。", True),
    ],
)
def test_a_tariff_is_no_cap(text: str, capped: bool) -> None:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    said = [s for s in said if (s.holder, s.authority) == ("cqo", "assessment_reward")]
    assert any(m.kind == "amount" for s in said for m in s.limits) is capped
