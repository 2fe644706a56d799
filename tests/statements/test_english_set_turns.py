"""English turns of several words that are one act, and their nearest twins."""

from __future__ import annotations

import pytest

from checker import interpret


def _effects(text: str, authority: str, *headings: str) -> set[str]:
    return {
        s.effect
        for s in interpret(text, headings=list(headings))
        if s.holder == "cqo" and s.authority == authority and s.certainty == "sure"
    }


STOP, RELEASE, BUDGET = "quality_safety_stop", "product_release", "budget"
CASES = [
    (STOP, "The CQO may pull the plug on any assembly cell.", "grant"),
    (STOP, "The CQO may ask the COO to pull the plug on a line.", "recommend_only"),
    (STOP, "The CQO shall withdraw the device from the market and inform the regulator.", "grant"),
    (STOP, "The COO may withdraw the device from the market.", None),
    (STOP, "The CQO may hold a shipment.", "grant"),
    (STOP, "The CQO may hold a shipment with the consent of the COO.", "conditional"),
    (STOP, "Nothing in this policy limits the right of the CQO to stop any flight on safety grounds.", "grant"),
    (STOP, "Nothing in this policy gives the CQO the right to stop any flight.", "denied"),
    (RELEASE, "The CQO lifts the quarantine.", "grant"),
    (RELEASE, "The quarantine is lifted by the COO after hearing the CQO.", None),
    (RELEASE, "Goods in quarantine stay there until the CQO lifts the quarantine.", "grant"),
    (RELEASE, "Goods in quarantine stay there until the COO lifts the quarantine.", None),
    (RELEASE, "Suspect lots are kept on hold until the CQO has released them.", "grant"),
    (RELEASE, "Suspect lots are kept on hold until the CQO has examined them.", None),
    (RELEASE, "The CQO accepts nonconforming product.", "grant"),
    (RELEASE, "The CQO may recommend the acceptance of nonconforming product.", None),
    (RELEASE, "The CQO approves the report on nonconforming product.", None),
    (RELEASE, "Acceptance of deviating material lies in the discretion of the CQO.", "grant"),
    (RELEASE, "Acceptance of deviating material lies in the discretion of the COO.", None),
    (RELEASE, "Release of product is at the discretion of the CQO.", "grant"),
    (BUDGET, "The quality budget is at the CQO's disposal.", "grant"),
    (BUDGET, "The quality budget is at the disposal of the CFO.", None),
    (BUDGET, "It was resolved that control of the quality budget be vested in the CQO.", "grant"),
    (BUDGET, "It was resolved that control of the quality budget be vested in the CFO.", None),
    (BUDGET, "Payments ordered by the CQO out of the quality budget are made by Finance.", "grant"),
    (BUDGET, "Payments ordered by the CQO out of the quality budget are made once Finance has countersigned.", "joint"),
    (BUDGET, "Payments ordered by the CQO and the CFO out of the quality budget are made by Finance.", None),
    (BUDGET, "The CQO manages the quality budget with full discretion over how it is spent.", "grant"),
    ("veto", "The CQO has a right of veto over product launches, but she does not have to ask me first.", "grant"),
]  # fmt: skip


@pytest.mark.parametrize(("authority", "text", "effect"), CASES)
def test_turns_that_are_one_act(authority: str, text: str, effect: str | None) -> None:
    assert _effects(text, authority) == ({effect} if effect else set())


@pytest.mark.parametrize(
    ("cell", "effect"),
    [
        ("Up to €50k", "limited"),
        ("max. EUR 5,000", "limited"),
        ("Unlimited within budget", "grant"),
        ("Within the approved budget", "grant"),
    ],
)
def test_cells_of_sums(cell: str, effect: str) -> None:
    assert _effects(cell, BUDGET, "Signing limits", "Quality budget", "Chief Quality Officer") == {effect}
