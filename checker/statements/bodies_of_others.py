"""A seat that is none among those who decide this firm's business: 子公司董事会, 经营班子成员待遇, 决策层成员培养对象."""

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
_NEAR_A_SEAT = Pattern(
    r"(?:成员|委员|董事|班子|决策层|管理层)级?的?(?:待遇|薪酬|津贴|培养对象|候选|人选|后备|储备|秘书|助理|联络员|观察员)|秘书处|(?:可|拟|有望)(?:以)?(?:增补|增选|列|聘|吸收|补选|进入)|扩大会议成员|轮流|轮值|决策(?:的)?(?:满意度|调查|培训|模拟|案例|资料准备)",
    "成委董班决管秘可拟有扩轮",
)
_ONLY_SITS_IN = Pattern(
    r"(?:首席质量官|质量总监|品质总监|cqo)\((?:列席|旁听|特邀|候补|观察员?|无表决权|不参加表决|替补)", "("
)


def without_seats_elsewhere(block: Block, found: list[Piece], officer: str) -> list[Piece]:
    """``found`` in which a seat that ``block`` or its heads put elsewhere, or only near one, is not sure."""
    if not any(d.authority == _OVER and d.holder == officer for p in found for d in p.drafts):
        return found
    heads = [normalise(head).text for head in (*block.headings[-1:], *block.row_heads, *block.column_heads)]
    where = next((head for head in heads if _OF_OTHERS.search(head)), None)
    for piece in found:
        mine = [d for d in piece.drafts if d.authority == _OVER and d.holder == officer]
        if not mine or not piece.sentence.tokens:
            continue
        text, tokens = piece.sentence.text, piece.sentence.tokens
        first, last = tokens[0].start, tokens[-1].end
        near = next(
            (
                f.group()
                for p in (_OF_OTHERS, _NEAR_A_SEAT, _ONLY_SITS_IN)
                if (f := p.search(text, first, last))
            ),
            None,
        )
        for draft in mine if where or near else ():
            draft.unsure = True
            draft.notes.append(f"no seat among those who decide here: {near or where}")
    return found
