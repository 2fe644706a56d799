"""A part of a plan, how a strategy is carried out, times and rules from above that take something out of a power."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LESS = (
    "首席质量官审批质量计划中的检验部分。",
    "首席质量官制定质量战略的实施细则。",
    "首席质量官制定质量战略实施方案。",
    "首席质量官制定本公司质量战略，集团另有规定的从其规定。",
    "首席质量官享有质量安全一票否决权，遇重大生产任务时暂停行使。",
)
WHOLE = (
    "首席质量官制定质量战略及其实施细则。",
    "首席质量官审批质量计划中的各项内容。",
    "首席质量官审批质量计划，计划内容包括检验部分。",
    "首席质量官享有质量安全一票否决权，法律法规另有规定的从其规定。",
    "首席质量官享有质量安全一票否决权，遇质量风险时可停止执行生产计划。",
)


@pytest.mark.parametrize("text", LESS)
def test_it_is_less(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", WHOLE)
def test_it_is_whole(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert sure_grants(text, ())
