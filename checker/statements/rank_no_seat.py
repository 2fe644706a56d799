"""A rank is no seat: 系公司高级管理层成员 tells how high the officer stands, not that he decides the business with others."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of, unsure

_RANK = Pattern(
    r"(?:高级|高层|核心|中高级)?管理(?:层|团队|人员)(?:的)?(?:核心)?(?:成员|一员|之一)|高管(?:团队|层)?(?:的)?(?:成员|一员|之一)",
    "管 员一",
)
_MEETS = Pattern(r"会议|例会|委员会|办公会|决策|表决|投票|议事|班子|董事会|经营会|票", "会决票议班")


def heed_rank(block: WholeBlock) -> None:
    """Leaves a seat in doubt whose clause names a rank and no body, meeting, vote or decision."""
    for found in _RANK.finditer(block.text):
        start = max(block.text.rfind(c, 0, found.start()) for c in ",。;:\n") + 1
        end = min(
            (at for c in ",。;\n" if (at := block.text.find(c, found.end())) >= 0), default=len(block.text)
        )
        if _MEETS.search(block.text, start, end) is None:
            mine = [
                d
                for p, d in block.drafts
                if d.authority == "decision_participation" and start <= place_of(p, d) < end
            ]
            unsure(mine, "rank is no seat")
