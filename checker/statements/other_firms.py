"""Officers of other firms: 客户（某主机厂）的首席质量官, 外包单位质量总监."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.whole_block import WholeBlock, lower, unsure

_FIRM = (
    r"(?:供应商|供货商|供货单位|供货方|供方|客户|顾客|用户|对方|竞争对手|卖方|买方|友商|同行|同业|合作方|合作伙伴|合作单位|合资方"
    r"|外协(?:厂|方|单位|商)|外包(?:方|商|单位|厂)|分包(?:方|商|单位)|总包(?:方|单位)|承包(?:方|商|单位)|承运(?:方|商)|代工(?:厂|方)|经销商"
    r"|代理商|加盟商|主机厂|整车厂|业主|委托方|受托方|发包方|承揽方|采购方|参股(?:公司|企业)|被(?:收购|投资|并购)(?:公司|企业|方)"
    r"|兄弟(?:单位|公司|企业)|其[他它](?:公司|企业|单位|厂家?))"
)
_NEAR = Pattern(
    rf"{_FIRM}(?:\((?![^()]*[我本])[^()]{{1,20}}\)|方面?)?的?$",
    "业主买他代伙位供兄包协卖友合同商它户托承揽整方机盟竞股被货资采顾",
)
_NAMED = Pattern(
    rf"{_FIRM}(?:\((?![^()]*[我本])[^()]{{1,20}}\))?[^,。;:、()由本我向对报经与和就被]{{1,10}}的$",
    "业主买他代伙位供兄包协卖友合同商它户托承揽整方机盟竞股被货资采顾 的",
)
_PARTY = Pattern(
    r"(?:[甲乙丙丁]|双|各)方(?:公司|单位)?的?经?$|(?:承包|发包|受托|委托|承揽|定作|承租|出租|许可|被许可)人的?$|(?:受托|委托)(?:生产|加工)?(?:企业|方|厂|单位|公司)的?$",
    "方人受委",
)
_BINDS = Pattern(
    r",[甲乙]方[^,。;]{0,10}(?:应当?|须|必须)(?:予以|无条件|立即)?(?:服从|执行|遵守|照办)", "甲乙 服执遵照"
)
"""What one party's officer says and the other must obey is a power, whichever of them the firm is."""
_WHOSE = Pattern(r"[对向由报经与和给请让按就](?:本公司|我公司|我司|各|其)?$")


def of_other_firms(block: WholeBlock) -> None:
    """Takes back the officer's drafts of one block that are of somebody else's officer."""
    officers = [t for t in block.tokens if t.cls == "officer"]
    if not officers:
        return
    foreign = {t.start for t in officers if _NEAR.search(block.text[max(0, t.start - 40) : t.start])}
    if foreign and len(foreign) == len(officers):
        lower(block.all, "none", "somebody else's officer", "other_firm")
        return
    named = {
        t.start
        for t in officers
        if t.start not in foreign and _NAMED.search(block.text[max(0, t.start - 40) : t.start])
    }
    if not _BINDS.search(block.text):
        named |= {t.start for t in officers if _PARTY.search(block.text[max(0, t.start - 12) : t.start])}
    # 乙方首席质量官: where 乙方 itself is taken for the officer
    named |= {t.start for t in officers if t.end in named and _PARTY.search(block.text[t.start : t.end])}
    for piece, draft in block.drafts:
        at = _spoken(piece, draft)
        if at and at <= foreign:
            lower([draft], "none", "somebody else's officer", "other_firm")
        elif at <= foreign | named and (at or len(foreign | named) == len(officers)):
            unsure([draft] if draft.effect in ("grant", "limited") else [], "may be somebody else's officer")


def _spoken(piece: Piece, draft: Draft) -> set[int]:
    tokens = piece.sentence.tokens
    return {tokens[i].start for i in draft.tokens if 0 <= i < len(tokens) and tokens[i].cls == "officer"}
