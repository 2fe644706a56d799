"""原由总经理行使的质量计划批准权，一并转由首席质量官行使; 奖惩决定权由总经理授予首席质量官行使: whose it was, and who gave it.

Neither stands beside him: both read as 质量计划批准权由首席质量官行使 does.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.moved_on import GOES
from checker.statements.naming import Token

_RIGHT = r"[^,。;:由经]{2,40}?(?:权|权限|权力|职权)"
_NOW = r"(?:现|今后|从?即日起|自(?!20|19)[^,。;:由经]{1,10}起|一并|统一|全部|正式|同时|也|均|都|相应|整体)"
_HAS = r"(?:本人|独立|全权|统一|直接)*(?:行使|享有|掌握|拥有)(?=[,。;\n]|$)"
_WAS = Pattern(
    rf"(?P<was>(?:原|原来|原先|此前|过去|以前|先前|历来)(?:由|归)[^,。;:的由]{{2,12}}?(?:行使|享有|掌握|负责|拥有)的){_RIGHT}"
    rf"(?P<goes>,?{_NOW}*{GOES})(?P<whom>[^,。;:由]{{1,12}}?){_HAS}",
    "原此过以先历 行享掌拥",
)
_GAVE = Pattern(
    rf"{_RIGHT}(?P<goes>(?:现|已|即日起)?由(?:公司|本公司|集团)?(?:总经理|总裁|董事长|董事会|厂长|院长|法定代表人|执行董事|股东会|公司)(?:正式|书面|统一|全部|直接)*(?:授予|赋予|下放给|交给|移交给|交由))"
    rf"(?P<whom>[^,。;:由]{{1,12}}?){_HAS}",
    "授赋下交移 行享掌拥",
)
_HIS = frozenset(("officer", "self"))
_BESIDE = frozenset(("conj", "above", "beside", "below", "grantor", "joint"))


def moved_to_him(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a turn reads so, if it is he, and he alone, to whom the right goes."""
    for turn in (_WAS, _GAVE):
        for found in turn.finditer(text):
            start, end = found.span("whom")
            whom = [t.cls for t in tokens if start <= t.start and t.end <= end]
            if whom[:1] == [] or whom[0] not in _HIS or _BESIDE.intersection(whom):
                continue
            if turn is _WAS:
                tokens = as_one(tokens, *found.span("was"), "content")
            tokens = as_one(tokens, *found.span("goes"), "by")
    return tokens
