"""A power over the matters of one unit that is named, or over one kind of maker's goods, is a part; over all of them it is not."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

PART = """
花都工厂的年度质量计划由首席质量官批准。
首席质量官批准花都工厂年度质量计划。
软体事业部的质量战略由首席质量官制定。
北方片区的质量考核与奖惩由首席质量官决定。
A5.3.5 对受托方生产的产品，发现质量安全风险时首席质量官可否决其上市放行。
对受托加工的产品，存在质量安全隐患的，首席质量官可以一票否决。
供应商提供的原料存在质量安全隐患的，首席质量官有权一票否决。
"""
WHOLE = """
首席质量官批准各事业部的年度质量计划。
公司及各工厂的年度质量计划由首席质量官批准。
总部和花都工厂的年度质量计划由首席质量官批准。
所属分公司、子公司的质量计划由首席质量官审批。
首席质量官对存在质量隐患的生产基地产品行使质量安全一票否决权。
首席质量官批准公司年度质量计划，华东基地年度质量计划报其备案。
首席质量官制定公司质量战略，花都工厂质量计划由厂长审批。
对公司全部产品（含受托生产产品），首席质量官行使质量安全一票否决权。
对自产产品、受托加工产品，首席质量官行使质量安全一票否决权。
"""


def effects(text: str) -> set[str]:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    return {s.effect for s in said if s.holder == "cqo" and s.authority != "product_release"}


@pytest.mark.parametrize("text", PART.strip().splitlines())
def test_a_part(text: str) -> None:
    assert effects(text) == {"limited"}


@pytest.mark.parametrize("text", WHOLE.strip().splitlines())
def test_the_whole(text: str) -> None:
    assert effects(text) == {"grant"}
