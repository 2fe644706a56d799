"""Whoever is named beside the officer has a part in what he does; and not all that is stopped or leaves is work or goods."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
_POLICY = ("Quality Policy",)
GRANTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("The CQO (Dr. Lin) may stop a line.", (), "quality_safety_stop"),
    ("The CQO (or Dr. Lin) may stop a line.", (), "quality_safety_stop"),
    ("Dr. Lin, our CQO, approves quality plans.", (), "plan_approval"),
    ("The CQO releases the batch and Mr. Stone ships it.", (), "product_release"),
    ("The CQO may stop the use of any material that is unsafe.", (), "quality_safety_stop"),
    ("No batch leaves the plant without the CQO's signature.", (), "product_release"),
    ("The CQO releases each lot on his or her own signature.", _POLICY, "product_release"),
    ("Veto in matters of quality safety: yes.", ("Powers of the CQO",), "veto"),
    (
        "The CQO is authorised to (a) set the quality policy, (b) approve quality plans, and (c) veto any decision that endangers product quality or safety.",
        (),
        "strategy",
    ),
    ("Authority is granted to the CQO to approve quality plans.", (), "plan_approval"),
    ("Quality plans are issued under the signature of the CQO.", (), "plan_approval"),
    ("The General Manager has delegated to the CQO the approval of quality plans.", (), "plan_approval"),
    (
        "The CQO may veto any decision that endangers patient safety and may halt any filling line at once.",
        (),
        "quality_safety_stop",
    ),
    (
        "The Executive Committee consists of the CEO, the CFO and the CQO, each having one vote.",
        (),
        "decision_participation",
    ),
)
TWINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("The CQO (with Dr. Lin) approves quality plans.", ()),
    ("The CQO (after Dr. Lin) signs the batch release.", ()),
    ("Quality plans are approved by the CQO (after Dr. Lin).", ()),
    ("The CQO (backed by Ms. Zhao) sets the quality policy.", ()),
    ("The CQO, with Dr. Lin, approves the quality plan.", ()),
    ("The CQO and Dr. Lin approve quality plans.", ()),
    ("Dr. Lin and the CQO approve quality plans.", ()),
    ("The CQO and Li Wei approve quality plans.", ()),
    ("The CQO may be asked to approve quality plans.", ()),
    ("The CQO signs p.p. the General Manager.", ("Quality plans",)),
    ("The CQO, alongside the COO, decides on line stops.", ()),
    ("No batch leaves the plant without the CQO having been informed.", ()),
    ("No visitor leaves the plant without the CQO's signature.", ()),
    ("No employee leaves the plant without the CQO's signature.", ()),
    ("The CQO may stop any employee's use of a pool vehicle.", ()),
    ("The CQO may stop payment of an invoice.", ()),
    ("The CQO may suspend a training course.", ()),
    ("The CQO releases the minutes of the quality meeting.", ()),
    ("The CQO sets the agenda of the annual day.", _POLICY),
    ("The CQO approves visitors to the laboratory.", _POLICY),
    ("The CQO holds a casting vote in the quality circle.", ()),
    ("Veto in matters of quality safety: no.", ("Powers of the CQO",)),
    ("The CQO is authorised to (a) propose the quality policy, (b) comment on quality plans.", ()),
    ("Authority is granted to the COO to approve quality plans.", ()),
    ("Authority may be granted to the CQO to approve quality plans.", ()),
    ("Quality plans are issued under the signatures of the CQO and the COO.", ()),
    ("The General Manager had delegated to the CQO the approval of quality plans.", ()),
    ("The General Manager has sometimes delegated to the CQO the approval of quality plans.", ()),
    ("The CQO may comment on plans which the COO has drafted and may approve.", ()),
    ("The Executive Committee consists of the CEO, the CFO and, for quality items, the CQO.", ()),
    ("The Executive Committee comprises the CEO, the CFO and the CQO (non-voting).", ()),
    ("The Canteen Committee consists of the CEO, the CFO and the CQO.", ()),
)


@pytest.mark.parametrize(("text", "headings", "authority"), GRANTS)
def test_granted(text: str, headings: tuple[str, ...], authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings"), TWINS)
def test_not_granted(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)


def test_own_signature_is_no_strategy(sure_grants: Read) -> None:
    text = "The CQO releases each lot on his or her own signature. Sales may not override that decision."
    assert sure_grants(text, _POLICY) == {"product_release"}
