"""What others do, and no more: 财务总监只核票, 人事经理签收，只表示收到 – that is their bound, not the officer's."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_CLERICAL = Pattern(
    r"(?:仅仅?|只)(?:是|用于|用来|负责|作为|管|限于)?(?:对|将|把)?(?:表示(?:收到|知悉|已阅|看过|知道)|核(?:对)?(?:票据?|发票|单据?|账|算|销|收)|作(?:宣布|登记|记录|备案|通报|传达|存档)"
    r"|做(?:账|登记|记录|台账|备案|存档)|登记|记账|存档|归档|签收|付款|打款|付钱|出账|入账|发放|造册|造表|备案|留底|备查|抄录|汇总|统计|传达|知情|知悉|通知|宣布|收存|收件|看票据?|看单据)"
    r"(?=[^,。;:]{0,8}(?:[,。;:]|$))",
    "仅只 收悉阅看道票单账算销布记录案报达档款钱放册表底查总计情知存件",
)
_OTHERS = frozenset(("above", "beside", "below"))
_MINE = frozenset(("officer", "self"))
_ENDS = frozenset(("full_stop", "semicolon"))


def only_clerical(text: str, tokens: Sequence[Token], start: int) -> bool:
    """Whether the bound at ``tokens[start]`` is on the clerical work of somebody else, who is named before it."""
    if _CLERICAL.match(text, tokens[start].start) is None:
        return False
    first = start
    while first > 0 and tokens[first - 1].cls not in _ENDS:
        first -= 1
    before = {t.cls for t in tokens[first:start]}
    return bool(before & _OTHERS) and not before & _MINE
