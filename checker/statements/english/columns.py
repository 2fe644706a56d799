"""What those do whom an English column names: Proposed by, Reviewer, Decided by, Final decision."""

from __future__ import annotations

from checker.patterns import Pattern

_WHO = r"(?:(?:who|to be|is|are|responsible for) )?"
_HEADS: tuple[tuple[str, Pattern], ...] = (
    (
        "propose",
        Pattern(
            _WHO
            + r"(?:propos(?:ed|al)|recommend(?:ed|ation)|initiat(?:ed|ion)|requested|suggested|submitted|raised|nominated|applied(?: for)?|put forward) by"
            r"|(?:proposer|initiator|initiates|initiate|applicant|requester|requestor|applies|submits|submitter|originator)"
        ),
    ),
    (
        "compile",
        Pattern(
            _WHO + r"(?:prepared|prepares|drafted|drawn up|compiled|written|preparation) by|(?:preparer|drafter|author)"
        ),
    ),
    (
        "review",
        Pattern(
            _WHO
            + r"(?:reviewed|review|checked|verified|endorsed|examined|pre-approved|vetted|supported) by|endorses|checker",
            "e",
        ),
    ),
    ("attend", Pattern(r"(?:to be )?(?:consulted(?: with| party| parties)?|heard|consultation with)")),
    ("inform", Pattern(r"(?:to be )?(?:informed|notified|copied|cc)|copy to|information to", "cdo")),
    (
        "implement",
        Pattern(_WHO + r"(?:implemented|executed|carried out|done|performed|handled|executes|executor)(?: by)?", "e"),
    ),
    ("countersign", Pattern(r"(?:countersigned|co-signed|co-approved|jointly (?:with|approved by)) ?(?:by)?|second signature", "cijs")),
    (
        "approve",
        Pattern(
            _WHO
            + r"(?:finally |final )?(?:approved|approval|authori[sz]ed|authori[sz]ation|signed(?: off)?|signature|released for use|sanctioned) by"
            r"|(?:final )?(?:approver|approval|approving (?:authority|officer|person))|final signature|whose approval",
            "iar",
        ),
    ),
    (
        "decide",
        Pattern(
            _WHO
            + r"(?:finally |final )?(?:decided|decision(?: made| taken)?|determined) by|who decides|decides|final(?:ly)? (?:decision|say|decides)|decision[- ](?:maker|owner|right|authority)",
            "di",
        ),
    ),
)  # fmt: skip


def power_under(head: str) -> str | None:
    """The power of whoever stands in the column under ``head``; None where it says no such thing."""
    text = head.strip().rstrip(":").strip()
    return next((power for power, said in _HEADS if said.fullmatch(text) is not None), None)
