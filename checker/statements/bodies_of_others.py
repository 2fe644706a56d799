"""A seat in the body of another firm (子公司华东公司董事会, 行业协会理事会) is none among those who decide the business of this one."""

from __future__ import annotations

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.normalise import normalise

_OVER = "decision_participation"
_BODY = r"(?:董事会|监事会|理事会|办公会|委员会|例会|班子|会议|执委会|经管会)"
_OF_OTHERS = Pattern(
    rf"(?:子公司|分公司|控股公司|参股公司|参股企业|合资公司|联营企业|项目公司|下属(?:公司|企业|单位)|所属企业|成员企业|关联公司|行业协会|协会|学会|商会|联盟|供应商|客户|事业部|分厂)(?:(?!公司)[^,。;:()]){{0,12}}?{_BODY}"
    rf"|(?:子公司|分公司|控股公司|参股公司|合资公司|下属(?:公司|企业))[^,。;:()]{{1,12}}?公司[^,。;:()]{{0,6}}?{_BODY}|\bsubsidiary(?:'s)? (?:board|committee)",
    "会班s",
)


def without_seats_elsewhere(block: Block, found: list[Piece], officer: str) -> list[Piece]:
    """``found`` in which a seat that the heads of ``block`` put elsewhere is not sure."""
    if not any(d.authority == _OVER and d.holder == officer for p in found for d in p.drafts):
        return found
    heads = [normalise(head).text for head in (*block.headings[-1:], *block.row_heads, *block.column_heads)]
    where = next((head for head in heads if _OF_OTHERS.search(head)), None)
    for piece in found if where else ():
        for draft in piece.drafts:
            if draft.authority == _OVER and draft.holder == officer:
                draft.unsure = True
                draft.notes.append(f"in a body of another firm: {where}")
    return found
