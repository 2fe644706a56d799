"""The only person entitled to, members under a body's name, an Executive who is the officer: and what only looks like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
_CONTRACT = ("Contract",)
_BODY = ("Executive Committee",)
GRANTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("The CQO is the only person who may release product.", (), "product_release"),
    ("The CQO is the sole person entitled to release product.", (), "product_release"),
    (
        "The Executive shall, as Chief Quality Officer, determine the quality strategy of the Company.",
        _CONTRACT,
        "strategy",
    ),
    ("Members: CEO, CFO, COO, CQO.", _BODY, "decision_participation"),
    (
        "The CQO has the authority to approve quality plans, release batches and stop lines.",
        (),
        "product_release",
    ),
)
TWINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("The CQO is not the only person entitled to release product.", ()),
    ("The CQO is the only person entitled to propose quality plans.", ()),
    ("The CQO is the only person entitled to release product with the consent of the QP.", ()),
    ("The Executive shall, as Deputy Chief Quality Officer, determine the quality strategy.", _CONTRACT),
    ("The Executive shall, as the Chief Quality Officer directs, approve quality plans.", _CONTRACT),
    ("Members: CEO (Chair), CFO, COO, CQO (advisory). Each member has one vote.", _BODY),
    ("Members: Plant Manager, Buyer, CQO. One vote each.", ("Canteen Committee",)),
    ("The CQO has no authority to approve quality plans, release batches or stop lines.", ()),
    ("The CQO has no authority to (i) approve quality plans, (ii) release batches or (iii) stop lines.", ()),
    ("The CQO chairs the policy forum and issues minutes.", ("Quality Policy",)),
    ("The CQO is not entitled to approve quality plans, release batches, or stop lines.", ()),
)


def test_a_sort_of_goods_is_no_assessing(sure_grants: Read) -> None:
    assert sure_grants("The CQO approves the release of food-grade parts.", ()) <= {"product_release"}


@pytest.mark.parametrize(("text", "headings", "authority"), GRANTS)
def test_granted(text: str, headings: tuple[str, ...], authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings"), TWINS)
def test_not_granted(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)
