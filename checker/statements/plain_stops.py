"""H 有权不准下线、不准入仓。他一个人说了就执行，谁都不能推翻，由他松口: a veto without the word.

What he forbids is a veto only where the text goes on to say that his word alone is done, and that nobody undoes it.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_GOODS = r"(?:下线|入仓|入库|装车|出厂|出库|发货|出货|上线|交付|放行|出门|发运|上市|转序)"
_FORBIDS = Pattern(
    rf"(?:有权|可以?|能)?(?:不准|不许|不让|禁止){_GOODS}(?:(?:、|,)?(?:和|也)?(?:不准|不许|不让|禁止)?{_GOODS})*(?=[,。;])",
    "准许让止",
)
_MORE = Pattern(
    rf"(?<=;)[^,。;:由报经]{{2,10}}(?:不对|没验过|不合格|没过|有问题),(?:也|一律)?(?:不准|不许|不让)(?:{_GOODS}|进[^,。;]{{1,4}})(?=[,。;]|$)",
    "准许让",
)
_ALONE = Pattern(
    r"(?<=。)(?:他|她|其)(?:本人|自己)?(?:一个人|一人|一句话)(?:说了)?(?:就|便|即)(?:执行|算|算数|停|作数|生效|定),"
    r"(?:任何人|谁|[^。;:,但除]{2,16}?)(?:都|均|也)?(?:不能|不得|无权|不可以?|不许)(?:推翻|改|更改|撤销|放行|绕过)(?:,(?:也)?(?:不用|不必|无需)等(?:谁|任何人)?(?:点头|同意|批准|批))?。"
    r"(?:(?:要)?(?:恢复|放行|解除)(?:的)?,?(?:也)?(?:由|只能由|得)(?:他|她|其)(?:本人)?(?:松口|解除|点头|说了算|放行)(?=[,。;]|$))?",
    "他她其 翻改销行过",
)
_BEFORE = frozenset(("officer", "self"))


def plain_stops(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which what he forbids alone and for good is a veto."""
    alone = _ALONE.search(text)
    if alone is None:
        return tokens
    for found in _FORBIDS.finditer(text, 0, alone.start()):
        before = next((t for t in reversed(tokens) if t.end <= found.start()), None)
        if before is None or before.end != found.start() or before.cls not in _BEFORE:
            continue
        if any(t.cls in _OTHERS for t in tokens if found.end() <= t.start < alone.start()):
            continue
        tokens = as_one(tokens, *found.span(), "veto", "veto")
        for more in _MORE.finditer(text, found.end(), alone.start()):
            tokens = as_one(tokens, *more.span(), "content")
        end = alone.end() - (text[alone.end() - 1] == "。")
        return as_one(tokens, alone.start(), end, "content")
    return tokens


_OTHERS = frozenset(("above", "beside", "grantor", "report", "via", "anyone", "officer"))
