"""English turns that show by their place what a word is; their negative twins grant nothing."""

from __future__ import annotations

import pytest

from checker import interpret

READ = (
    (
        "The Quality Director has no authority to approve quality budgets, but releases finished product.",
        {("budget", "denied"), ("product_release", "grant")},
    ),
    ("The CQO may not release product, but approves quality plans.", {("plan_approval", "grant")}),
    (
        "Shipment release requires both the CQO's and the Plant Manager's signatures.",
        {("product_release", "joint")},
    ),
    ("Quality plans require the CQO's and the CTO's sign-off.", {("plan_approval", "joint")}),
    (
        "Changes to the annual quality plan require the signatures of both the CQO and the Plant Director.",
        {("plan_approval", "joint")},
    ),
    (
        "Quality plans approved by the CQO become effective after CEO ratification.",
        {("plan_approval", "conditional")},
    ),
    (
        "Quality penalties imposed by the CQO take effect after HR's confirmation.",
        {("assessment_reward", "conditional")},
    ),
    (
        "With the Plant Manager's blessing the CQO may shut down a line.",
        {("quality_safety_stop", "conditional")},
    ),
    ("No approval is required for the CQO to stop production.", {("quality_safety_stop", "grant")}),
    ("No one's consent is needed for the CQO to spend the quality budget.", {("budget", "grant")}),
    ("The quality strategy is drawn up and put into force by the CQO.", {("strategy", "grant")}),
)
NOT_GRANTED = (
    "No approval of the Board is required for the CQO to stop a line, but the CEO must agree.",
    "No approval is required for the CQO to propose a quality plan.",
    "No approval is required for the Plant Manager to stop production.",
    "The CQO has no authority to release product, but recommends release to the COO.",
    "The CQO has no authority over budgets, but stops lines with the Plant Manager's consent.",
    "The CQO independently draws up the quality strategy and submits it to the Board for approval.",
    "The quality policy is drawn up by the CQO and put into force by the Board.",
    "Revisions to the quality plan require the approval of the CEO.",
)


def _said(text: str, *headings: str) -> set[tuple[str, str]]:
    return {(s.authority, s.effect) for s in interpret(text, list(headings)) if s.holder == "cqo"}


@pytest.mark.parametrize(("text", "expected"), READ)
def test_what_the_turn_says_is_read(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= _said(text)


@pytest.mark.parametrize("text", NOT_GRANTED)
def test_its_twin_grants_nothing(text: str) -> None:
    assert "grant" not in {effect for _, effect in _said(text)}


def test_the_director_below_the_quality_director_is_the_same() -> None:
    text = "管理质量预算。Manage the quality budget."
    assert _said(text, "质量总监 Quality Director", "总监职权 Powers of the Director:") == {
        ("budget", "grant")
    }
    assert not _said(text, "财务总监 Finance Director", "总监职权 Powers of the Director:")
