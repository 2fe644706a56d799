"""English words around a grant that strengthen it or only tell, and their twins that take from it."""

from __future__ import annotations

import pytest

from checker import interpret

GRANTS = (
    ("Within the approved annual quality budget the CQO decides what is bought and when. Finance books the entries afterwards and sends a monthly summary to the CEO for information.", "budget"),
    ("No product leaves our gates unless the CQO has signed the release certificate; a signature by any other manager, however senior, is void, and Logistics is to turn the truck back.", "product_release"),
    ("Releases of finished goods are signed by the CQO. Without his signature the gate pass is void, whoever else may have signed it.", "product_release"),
    ("The quality fund is managed by the CQO. Finance pays on her instruction. The quality plans of the sites are likewise approved by her.", "plan_approval"),
    ("The CQO, whose approval is required for every quality plan, signs within five working days.", "plan_approval"),
    ("The General Manager hereby delegates to the Chief Quality Officer full authority to approve quality plans.", "plan_approval"),
    ("The Board has placed the power to stop production in the hands of the CQO.", "quality_safety_stop"),
    ("In the event of a dispute over conformity, the opinion of the CQO prevails.", "veto"),
    ("In matters of product safety the managing director shall follow the CQO's decision even where he would have decided otherwise.", "veto"),
    ("I hereby give you, as our Chief Quality Officer, the right to veto any release of software which you believe to be unsafe.", "veto"),
    ("Should the CQO object on grounds of patient safety, the project does not go ahead, and no executive may set the objection aside.", "veto"),
    ("The CQO has full authority to approve quality plans. He need not consult me before exercising it.", "plan_approval"),
)  # fmt: skip
NO_GRANTS = (
    "The CQO decides on the quality budget. Finance books the entries and sends a summary to the CEO, who approves it.",
    "No product leaves our gates unless the CQO has signed the certificate; the signature of either alone is void.",
    "Releases of finished goods are signed by the CQO. Without the plant manager's signature the gate pass is void.",
    "Releases of goods are signed by the CQO. Without his signature the gate pass is void, but only for Plant B.",
    "Quality plans are drawn up by the CQO. The Managing Director reads them. They are approved by her.",
    "The CQO, whose advice is required for every quality plan, writes within five days.",
    "The General Manager delegates to the Chief Quality Officer full authority to propose quality plans.",
    "The General Manager delegates to the Plant Director full authority to approve quality plans; the CQO is informed.",
    "The Board has placed the power to stop production in the hands of the COO, who hears the CQO.",
    "The power to stop production is not placed in the hands of the CQO.",
    "In a dispute over conformity, the opinion of the plant manager prevails over that of the CQO.",
    "In a dispute over product safety the opinion of the CQO does not prevail.",
    "In matters of product safety the managing director may follow the CQO's decision.",
    "In matters of product safety all shall follow the CQO's decision unless the Board decides otherwise.",
    "In matters of pricing all shall follow the CQO's decision.",
    "I hereby give you, as our Plant Manager, the right to veto any release of software which you believe to be unsafe.",
    "Should the CQO object on grounds of patient safety, the project does not go ahead until the Board has decided.",
    "Should the CQO object on grounds of patient safety, the Board decides.",
    "The CQO has full authority to approve quality plans. He need not consult me first, provided the plant manager agrees.",
)


def _granted(text: str) -> set[str]:
    return {
        s.authority
        for s in interpret(text, [])
        if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"
    }


@pytest.mark.parametrize(("text", "authority"), GRANTS)
def test_what_strengthens_or_only_tells_leaves_the_grant(text: str, authority: str) -> None:
    assert authority in _granted(text)


@pytest.mark.parametrize("text", NO_GRANTS)
def test_its_twin_is_no_grant(text: str) -> None:
    assert not _granted(text)
