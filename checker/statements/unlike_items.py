"""Items of a list in one line that belong to different people: 1.总经理：批准；2.首席质量官：审核；3.产品放行.

An item that names nobody takes no holder from one before it that gives the officer less, or that is another's.
"""

from __future__ import annotations

import re
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.normalise import normalise
from checker.statements.whole_block import WholeBlock, place_of, unsure

_STYLES = (
    Pattern(r"(?<![\d.第款条a-z])\d{1,2}[.、)](?!\d)", ".、)"),
    Pattern(r"\(\d{1,2}\)", "("),
    Pattern(r"\([一二三四五六七八九十]{1,2}\)", "("),
    Pattern(r"(?:^|(?<=[;。,:\n ]))[一二三四五六七八九十]{1,2}、", "、"),
    Pattern(r"[①-⑳]"),
    Pattern(r"(?:^|(?<=[;。,:\n ]))第[一二三四五六七八九十]{1,2}(?:步|,|、)", "第"),
)
_NAMED = Pattern(
    r"^[\d().、一二三四五六七八九十①-⑳第步,\s]*(?:由|经|报)?(?P<who>(?![对就与向各本所全该跨])[一-鿿]{0,6}?(?:总经理|副总|总裁|董事长|厂长|总监|经理|部长|主任|部门?|车间|中心|办公室|委员会|办公会|董事会|工程师|质检员|检验员|班组长?|财务|仓库))(?=:|\\||负责|审|批|决|拟|编|提|组织|制[定订]|核|签|汇总|申请|起草|收集|会|复|填|确认|报|发起|受理|牵头|办理|执行|登记)",
)
_HIM = Pattern(r"首席质量官|质量总监|品质总监|cqo", "首质品c")
_GIVES = frozenset(("appoint", "grant_act"))


def heed_unlike_items(block: WholeBlock) -> None:
    """Leaves in doubt what an item gives that names nobody, among items that are of others or give less."""
    for style in _STYLES:
        marks = list(style.finditer(block.text))
        if len(marks) < 2 or "\n" in block.text[marks[0].start() : marks[-1].start()]:
            continue
        _items(block, marks)


def _items(block: WholeBlock, marks: list[re.Match[str]]) -> None:
    text = block.text
    unlike = False
    for start, end in pairwise([*(m.start() for m in marks), len(text)]):
        item = text[start:end].rstrip("。; \n")
        own = [(p, d) for p, d in block.drafts if start <= place_of(p, d) < end]
        him = _HIM.search(item) is not None or block.names_officer(start, end)
        other = _NAMED.match(item)
        if other is not None and not _HIM.search(other.group("who")):
            unlike = True
        elif not him:
            if unlike:
                unsure([d for _, d in own if d.effect == "grant"], "among items of others")
        elif not item.endswith(":") and not block.classes(start, end) & _GIVES:
            less = not any(d.effect == "grant" for _, d in own)
            unlike = unlike or (less and not _headed(block))


def _headed(block: WholeBlock) -> bool:
    """Whether something outside the text, or before its first item, says that the list is the officer's."""
    return any(
        isinstance(p.context, Context)
        and p.context.holder_from is not None
        and normalise(p.context.holder_from).text not in block.text
        for p in block.pieces
    )
