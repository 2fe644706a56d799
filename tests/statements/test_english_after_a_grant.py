"""English words after a grant that leave less of it, and such as only look so."""

from __future__ import annotations

import pytest

from checker import interpret

LESS = (
    ("The CQO approves quality plans for Plant B; those of all other plants are approved by the plant managers.", "limited"),
    ("Incoming lots of purchased parts are released by the CQO; release of finished machines stays with the Plant Manager.", "limited"),
    ("The CQO manages the quality budget; the quality budgets of the other divisions are managed by the division heads.", "limited"),
    ("The CQO can halt a line; if the halt lasts more than a shift, the COO decides whether it goes on.", "limited"),
    ("The CQO can halt a line. Whether the halt goes on is decided by the COO.", "conditional"),
    ("The CQO may stop production but shall not do so while an export order is running.", "limited"),
    ("The CQO may stop a line but must not do so without the consent of the COO.", "conditional"),
    ("The CQO may release goods; he shall not do so when tests are outstanding.", "limited"),
    ("The CQO may stop a line, but not before the COO has agreed.", "conditional"),
    ("The CQO may stop a line, but not while an export order is running.", "limited"),
    ("The CQO may stop a line, but not if the COO objects.", "conditional"),
    ("The draft bylaws give the CQO a veto over product launches; they have not been adopted.", "none"),
    ("The draft gives the CQO the right to stop production.", "none"),
    ("Under the proposed policy the CQO may stop the line.", "none"),
    ("The CQO may stop the line. This policy has not yet been approved.", "none"),
    ("The CQO may stop the line. She must first ask the plant manager.", "conditional"),
    ("The CQO may stop the line. She must ask the plant manager first.", "conditional"),
    ("The CQO decides on bonuses and penalties for quality. The text is a draft.", "none"),
    ("The CQO may stop the line; his word is not final.", "conditional"),
    ("The CQO releases goods. Her signature is void without that of the plant manager.", "joint"),
    ("The CQO's signature on a release note is void without that of the plant manager.", "joint"),
    ("The CQO may stop the line. The plant manager may say no.", "conditional"),
    ("The CQO has the final say on product safety. The Board may always say otherwise.", "conditional"),
    ("With the consent of the COO, the CQO alone decides whether a batch leaves the plant.", "conditional"),
    ("With the consent of the COO, nothing leaves the dock until the CQO has cleared it.", "conditional"),
)  # fmt: skip
AS_MUCH = (
    "The CQO may stop the line. She must ask the plant manager afterwards why it happened.",
    "The CQO may stop the line. He need not ask the plant manager first.",
    "The CQO may stop the line. The plant manager's word is not final.",
    "The CQO may stop the line. His decision is not subject to appeal.",
    "The CQO may stop the line. Nobody may say no.",
    "The CQO may stop the line. The plant manager may not say no.",
    "The CQO may stop a line and need not do so in writing.",
    "The CQO may stop a line, whether or not the COO agrees.",
    "The draft quality plan is approved by the CQO.",
    "The CQO approves the quality plans. Those that have not been approved may not be used.",
    "The CQO approves the quality plans. The plans of all departments are sent to the plant managers afterwards.",
    "The CQO may stop any line. Any other employee may also raise an alarm.",
)


def _effects(text: str, *headings: str) -> set[str]:
    return {s.effect for s in interpret(text, list(headings)) if s.holder == "cqo"}


@pytest.mark.parametrize(("text", "effect"), LESS)
def test_what_leaves_less_is_read(text: str, effect: str) -> None:
    assert _effects(text) == {effect}


@pytest.mark.parametrize("text", AS_MUCH)
def test_what_leaves_as_much_stays_a_grant(text: str) -> None:
    assert _effects(text) == {"grant"}
