"""Who approves a draft that stays one approves no plan; a draft that becomes the plan by his word is approved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Grants = Callable[[str, tuple[str, ...]], set[str]]
HEADINGS = ("首席质量官职权",)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官批准年度质量计划初稿",
        "年度质量计划讨论稿由首席质量官审定",
        "首席质量官批准质量计划草案后报总经理",
        "首席质量官审批年度质量计划草案，提交董事会",
        "质量工作计划初稿经首席质量官批准后，呈总裁",
    ],
)
def test_a_draft_is_no_plan(text: str, sure_grants: Grants) -> None:
    assert sure_grants(text, HEADINGS) == set()


@pytest.mark.parametrize(
    "text",
    [
        "年度质量计划草案由首席质量官批准",
        "年度质量计划初稿由质量部编制，首席质量官批准",
        "质量部编制年度质量计划草案，报首席质量官批准",
        "首席质量官审批年度质量计划草案并签发实施",
        "年度质量计划初稿由首席质量官审批后发布",
        "首席质量官批准年度质量计划后，报总经理办公室备案",
    ],
)
def test_a_plan_that_was_a_draft_is_approved(text: str, sure_grants: Grants) -> None:
    assert "plan_approval" in sure_grants(text, HEADINGS)
