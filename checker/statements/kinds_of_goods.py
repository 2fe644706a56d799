"""The release of one kind of goods is a part of the release of products: 对返工品放行, 外包装放行由 H 批准.

Only where all goods that the sentence names are such: 产品（含返工品、赠品）, 成品和半成品 are whole.
"""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_STATE = (
    r"(?:返工|返修|返制|改制|改型|重工|复检|退货|退回|退换|退库|召回|回收|翻新|修复|维修|库存|积压|呆滞|滞销|临期|近效期|超期|隔离|待处理|试制|试产"
    r"|试用|打样|样|展|赠|备|等外|二等|三等|次等|[二三]级|降级|降等|处理|特价|促销|小批量?|散装|拼箱|外协|外购|外包|代工|贴牌|出口|进口|副|联|半成|在制|中间"
    r"|偏差)"
)
_NOUN = r"(?:产品|成品|品种|品|制品|件|批次|批|货物|货品|货|机|车|料)"
_WHOLE_WORDS = (
    r"(?:外包装|内包装|包装(?:物|材料|箱|盒|袋|件|(?=的?放行))|包材|标签|说明书|模具|工装|夹具|样机|样件|样车|样品|展品|赠品|备件|备品|配件|附件"
    r"|半成品|中间体|物料|采购(?:的)?(?:物品|产品|物资|件)|零部件|元器件|原材料|原料|原辅料|辅料|辅助材料|副产物|毛坯|坯料|首件|试块|尾货|尾单|自制件)"
)
_KIND = rf"(?:{_WHOLE_WORDS}|{_STATE}(?:[^,。;:、的由]{{0,4}}?(?:合格|不合格|后)的?)?的?{_NOUN})"
_KINDS = Pattern(rf"{_KIND}(?:[、和与及或]{{1,2}}{_KIND}){{0,5}}")
_OBJECT = Pattern(
    r"的?(?:(?:(?:享|拥|具)?有|行使|握有)?(?:最终|独立)?(?:出厂)?放行"
    r"|[:,\-—–]{0,3}(?:由|须|应|需|是否|能否|能不能|可否|一律|均|未经|没有|无|经|若)|[:\-—–]{1,3})"
)
"""返工品的放行, 返工品由…, 返工品——…."""
_OPENS = Pattern(r"(?:^|[凡。;\n])$")
_AFTER = Pattern(r"放行(?:的(?:范围)?)?(?:[只仅]?[是为])?$", "放")
_END = Pattern(r"[,。;]|$")
_WIDE = Pattern(
    r"产品|(?<!半)成品|商品|货物|药品|食品|器械|整车|整机|批次|所有|全部|一切|任何|各类|各种|每批|每一批|让步|特采|紧急放行"
)
_INCLUDES = Pattern(
    r"包括|包含|含|在内|等|其他|其它|以及其余|除|不限于|不仅|不论|无论|无权|不得", "包含内等其除限仅论权得"
)


def bound_to_kinds(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's release to the kinds of goods that are all that the sentence names."""
    mine = [
        d for d in drafts if d.holder == officer and d.authority == "product_release" and d.effect == "grant"
    ]
    if not mine:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for draft in mine:
        found = _named(sentence, draft, first, last)
        if found is None:
            continue
        at = [i for i, t in enumerate(sentence.tokens) if t.start < found[1] and t.end > found[0]]
        draft.limit(Modifier("limit", "kinds_of_goods", "scope", "limited", at[0], at[-1] + 1))


def _named(sentence: Sentence, draft: Draft, first: int, last: int) -> tuple[int, int] | None:
    found = next(
        (k for k in _KINDS.finditer(sentence.text, first, last) if _is_object(sentence.text, k)), None
    )
    if found is None:
        return None
    start, end = found.span()
    here = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == draft.act.clause]
    right = max(end, here[-1].end)
    around = sentence.text[first:start] + "|" + sentence.text[end:right]
    if _WIDE.search(around) or _INCLUDES.search(around):
        return None
    return start, end


def _is_object(text: str, found: re.Match[str]) -> bool:
    """Whether the kinds of goods stand where what is released stands."""
    if _OBJECT.match(text, found.end()):
        return True
    before = text[max(0, found.start() - 8) : found.start()]
    if _AFTER.search(before) and _END.match(text, found.end()):
        return True
    return _OPENS.search(before) is not None and text.startswith(",", found.end())
