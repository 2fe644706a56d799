"""Who must first be moved to an act does not hold it as his own: has to be consulted to approve, is invited to release."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.seniors import OFFICER, masked
from checker.statements.whole_block import WholeBlock, unsure

_ACT = r"(?:approve|release|stop|halt|veto|decide|sign|authori[sz]e|set|determine|reward|order|manage|vote|spend|establish|adopt|issue|define)"
_MOVED = Pattern(
    rf"(?:{OFFICER}|\b(?:he|she|you|who)\b)[^.;]{{0,20}}? (?:"
    rf"(?:has|have|needs?|must|shall|should|ought|is|are|will)(?: first| always| also)?(?: to)? be (?!authori[sz]ed|empowered|able|free|entitled|permitted|allowed|responsible|mandated|competent|the one|appointed|in a position|enabled)(?:[a-z]+ )?(?:[a-z]+ed|heard|won|told|shown|present|there|available|brought(?: in)?|sought|got|made|set|let|willing|on site|in the room|given (?:leave|permission|the go-ahead|a mandate)|authori[sz]ed first)"
    rf"|(?:has|have|needs?|must|ought)(?: first)? (?:to )?be (?:first )?(?:authori[sz]ed|empowered|permitted|allowed|mandated|enabled|given)"
    rf"|(?:is|are|was|may be|can be|will be)(?: often| sometimes| usually| regularly)? (?:asked|invited|convinced|persuaded|consulted|informed|told|encouraged|requested|urged|advised|instructed|directed|ordered|called upon|pressed|tempted|trusted|trained|coached|helped|supported|needed|heard|brought in)"
    rf")(?: first| beforehand)? (?:in order )?to (?:[a-z]+ ){{0,2}}?{_ACT}\b",
    "t o",
)


def doubt_the_moved(block: WholeBlock) -> None:
    """Leaves in doubt what stands behind such a turn in its sentence."""
    for piece in {id(p): p for p, _ in block.drafts}.values():
        if _MOVED.search(masked(piece.sentence)):
            unsure([d for p, d in block.drafts if p is piece], "must first be moved to it")
