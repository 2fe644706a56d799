"""English as it stands in letters, forms and lists: what grants, and what looks much like it and does not."""

from __future__ import annotations

import pytest

from checker import interpret

CQO = "Chief Quality Officer"
READ: list[tuple[str, tuple[str, ...], dict[str, str]]] = [
    ("Ms. Lin Yue is appointed Chief Quality Officer. She approves quality plans.", (), {"plan_approval": "grant"}),
    ("Mr. Li reports to the Chief Quality Officer. He approves quality plans.", (), {}),
    ("Mr. Li is not the Chief Quality Officer. He approves quality plans.", (), {}),
    ("Mr. Li was Chief Quality Officer. He approved quality plans.", (), {"plan_approval": "none"}),
    ("To all staff: Ms. Lin is appointed Chief Quality Officer. She may stop any line.", (), {"quality_safety_stop": "grant"}),
    ("Dear CQO: you may approve quality plans.", (), {"plan_approval": "grant"}),
    ("To the CFO: you may approve quality plans.", (), {}),
    ("Quality plans are signed by the CQO; the same officer approves each payment from the quality budget.", (), {"plan_approval": "grant", "budget": "grant"}),
    ("The Finance Director signs invoices; the same officer approves each payment from the quality budget.", (), {}),
    ("The CQO may order the line stopped without obtaining consent of the Plant Manager.", (), {"quality_safety_stop": "grant"}),
    ("The CQO may order the line stopped after obtaining consent of the Plant Manager.", (), {"quality_safety_stop": "conditional"}),
    ("The CQO may order the line to be stopped subject to the consent of the Plant Manager.", (), {"quality_safety_stop": "conditional"}),
    ("The CQO may shut down a line with the Plant Manager's nod.", (), {"quality_safety_stop": "conditional"}),
    ("No executive, the President included, may set aside a safety veto cast by the CQO.", (), {"veto": "grant"}),
    ("The President may set aside a safety veto cast by the CQO.", (), {"veto": "conditional"}),
    ("A safety veto of the CQO stands unless the President sets it aside.", (), {"veto": "conditional"}),
    ("The CQO holds a veto over the go-live of IT systems.", (), {}),
    ("The CQO approves travel requests and leave of quality staff.", (), {}),
    ("The CQO has full seat and vote on the Executive Committee, which decides the annual operating plan.", (), {"decision_participation": "grant"}),
    ("The CQO sits on the Executive Board with the same vote as every other member.", (), {"decision_participation": "grant"}),
    ("The CQO sits on the Executive Board with an advisory vote.", (), {"decision_participation": "recommend_only"}),
    ("The CQO takes part in the business decisions with the vote of the Board.", (), {"decision_participation": "conditional"}),
    ("The CQO puts proposals for the quality strategy before the Board.", (), {"strategy": "recommend_only"}),
    ("The CQO carries the Board's quality strategy into effect.", (), {"strategy": "execute_only"}),
    ("The CQO puts the quality policy into force.", (), {"strategy": "grant"}),
    ("Quality improvement projects start when, and only when, the CQO has approved them.", (), {"plan_approval": "grant"}),
    ("Quality plans come into force once the CQO has signed them.", (), {"plan_approval": "grant"}),
    ("Quality plans come into force once the GM has signed them.", (), {}),
    ("The CQO rates departments' quality and decides their bonus; Payroll applies it in the next run.", (), {"assessment_reward": "grant"}),
    ("The CQO may release class C product.", (), {"product_release": "limited"}),
    ("The CQO releases product of all classes.", (), {"product_release": "grant"}),
    ("Not approved by the CQO.", ("Quality plans",), {"plan_approval": "denied"}),
    ("Product release not approved by the CQO.", (), {"product_release": "denied"}),
    ("Product release reviewed by the CQO.", (), {"product_release": "recommend_only"}),
    ("Product release approved by the CQO.", (), {"product_release": "grant"}),
    ("Approves quality plans. Any spending from the quality budget requires the CFO's countersignature.", (CQO, "Authority"), {"plan_approval": "grant", "budget": "conditional"}),
    ("The CQO shall: (a) approve quality plans; (b) manage the quality budget.", (), {"plan_approval": "grant", "budget": "grant"}),
    ("The CQO and the GM jointly decide on: (a) quality plans; (b) the quality budget.", (), {"plan_approval": "joint", "budget": "joint"}),
    ("The CQO shall make recommendations on: (a) quality plans; (b) the quality budget.", (), {"plan_approval": "recommend_only", "budget": "recommend_only"}),
    ("Subject to the approval of the GM, the CQO shall: (a) approve quality plans; (b) manage the quality budget.", (), {"plan_approval": "conditional", "budget": "conditional"}),
    ("approve quality plans", (CQO, "The following powers are subject to the General Manager's approval:"), {"plan_approval": "conditional"}),
    ("quality plans", ("The CQO and the GM together approve:",), {"plan_approval": "joint"}),
    ("quality plans", ("The CQO alone approves:",), {"plan_approval": "grant"}),
    ("Post: Chief Quality Officer. Authority: approval of quality plans.", (), {"plan_approval": "grant"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headings", "expected"), READ)
def test_what_the_officer_holds(text: str, headings: tuple[str, ...], expected: dict[str, str]) -> None:
    found: dict[str, set[str]] = {}
    for s in interpret(text, list(headings)):
        if s.holder == "cqo" and s.certainty == "sure":
            found.setdefault(s.authority, set()).add(s.effect)
    assert found == {authority: {effect} for authority, effect in expected.items()}
