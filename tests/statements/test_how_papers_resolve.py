"""How it came to be the officer's, or where he has his vote, is nobody's consent to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = (
    ("为保障首席质量官独立履职，董事会决定：企业质量战略由首席质量官制定。", "strategy"),
    ("为加强质量管理，总经理办公会研究决定：质量计划由首席质量官批准。", "plan_approval"),
    ("在公司董事会、经理层集体决策经营事项时，首席质量官作为正式成员参加表决。", "decision_participation"),
    ("公司集体研究经营事项时，首席质量官作为正式成员参加讨论和表决。", "decision_participation"),
    ("集团首席质量官批准质量计划，各子公司质量总监负责编制。", "plan_approval"),
)
NOT_HIS = (
    "为保障首席质量官履职，董事会决定：质量战略由总经理制定，首席质量官组织实施。",
    "为保障首席质量官履职，董事会决定：质量计划由首席质量官提出，报总经理批准。",
    "公司董事会集体决策经营事项时，首席质量官列席。",
    "质量计划经公司董事会集体决策时，首席质量官说明情况。",
    "集团首席质量官批准质量计划，分公司首席质量官编制。",
)


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_it_is_the_officers(
    text: str, authority: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert authority in sure_grants(text, ())


@pytest.mark.parametrize("text", NOT_HIS)
def test_it_is_not_surely_his(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert not sure_grants(text, ())
