"""否决不因任何人的请求而改变; 停至其认为隐患消除为止; 令出即行: that a decision stands, told in ways that look like bounds.

Until when it stands is a bound where somebody else, or a date, ends it; where he himself does, it is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_UNMOVED = Pattern(
    r"(?:不|均不|绝不|概不)因(?:任何|他|其他|各|别)[^,。;:]{0,10}?(?:请求|要求|意见|反对|说情|催促|异议|压力|干预|理由|原因|交期|变动|更替)而?(?:有所)?(?:改变|变更|撤销|更改|解除|松动|动摇|改动|变动|搁置)",
    "因",
)
_AT_ONCE = Pattern(
    r"(?:令出即行|令到即停|令下即停|即发即行|即签即行|即下即行|令行即止|令到即行|言出即行|签发即行)",
    "令即行",
)
_BY_HAND = r"(?:自行|自己|本人|书面|亲自|主动|正式|予以|签字|签署|签批)*"
_UNTIL_HE = Pattern(
    rf"(?:直?至|直到)(?:其本人|其|他|她|首席质量官|本人){_BY_HAND}(?:(?:认为|确认|认定|判定|判断|认可|宣布|同意)[^,。;:由经报]{{0,16}}?(?:消除|排除|解除|合格|到位|关闭|恢复|放行|复产|达标)|解除|撤回|收回|松口)(?:为止|时止|时为止|之日止|之时)?(?=[,。;]|$)",
    "至到",
)
_TILL_HE = Pattern(
    rf"(?:直?至|直?到)(?!期)[^,。;]{{1,10}}?{_BY_HAND}(?:解除|认为|确认|认定|宣布|撤销|撤回|同意|批准|认可|放行|销令|发出|下达|签发)"
    r"(?![^,。;]*(?:\d|[一二三四五六七八九十]+(?:个|小时|日|天|月|年)))[^,。;]{0,16}(?:止|为止|时|之时|之日|前|后)?$",
    "至到",
)
"""至其签发放行单之日止: what he ends it by may be a power of his, and stays to be read; only the limit is none."""
_RAYS = Pattern(r"(?<![a-z])[a-z]光", "光")
"""x光检验: a kind of light, and not 只."""
_ALSO_MAY = Pattern(
    r"由(?P<who>[^,。;:由]{1,10}?)(?:断定|判断|认定|判定|裁断|把握)(?P<may>并可以?|并有权|且可以?)(?=(?:一票)?否决|叫停|停)",
    "并且",
)
"""由 H 断定并可否决: he does both."""
_ANY = Pattern(r"任一?(?:批|台|件|套|单|炉|卷|罐|釜|缸|柜|车|船|箱)(?:次)?(?=[^,。;]{1,16}质量安全)", "任")
_HE = frozenset(("officer", "self"))
_OTHERS = frozenset(("above", "beside", "grantor", "below", "committee", "others"))
_TIMES = frozenset(("term", "end", "temporary"))


def stays_final(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns bound nothing."""
    for found in _RAYS.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _ANY.finditer(text):
        tokens = as_one(tokens, *found.span(), "each")
    for found in _ALSO_MAY.finditer(text):
        who = [t for t in tokens if t.end > found.start("who") and t.start < found.end("who")]
        if len(who) == 1 and who[0].cls in _HE:
            tokens = as_one(tokens, *found.span("may"), "also")
    for found in _AT_ONCE.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _UNMOVED.finditer(text):
        tokens = as_one(tokens, *found.span(), "immune")
    for found in _UNTIL_HE.finditer(text):
        if _is_he(text, tokens, *found.span()):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens


def until_he_ends_it(text: str, tokens: Sequence[Token], rule: str, start: int, end: int) -> bool:
    """Whether the limit ``rule`` at ``tokens[start:end]`` is a time that the officer himself ends."""
    if rule not in _TIMES:
        return False
    opens = max(text.rfind(c, 0, tokens[start].start) for c in ",。;\n") + 1
    closes = min((n for c in ",。;\n" if (n := text.find(c, tokens[end - 1].end)) >= 0), default=len(text))
    return _TILL_HE.search(text, opens, closes) is not None and _is_he(text, tokens, opens, closes)


def _is_he(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is of the officer alone: by his title, or by a pronoun that means nobody else."""
    inside = {t.cls for t in tokens if t.end > start and t.start < end}
    if inside & _OTHERS or not inside & _HE:
        return False
    begun = max(text.rfind(c, 0, start) for c in "。;\n") + 1
    before = [t.cls for t in tokens if begun <= t.start and t.end <= start and t.cls in _OTHERS | {"officer"}]
    return "officer" in inside or before[-1:] in ([], ["officer"])
