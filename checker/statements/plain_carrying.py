"""由他排兵布阵; 带着各分厂做，逐月对账: carrying out, told by who goes in front; and how it is followed up.

带着各组做一个项目 is that project. Whoever only keeps the accounts of it (逐月对账) carries nothing out.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_WHOM = r"(?:(?:各|全|所有|几个?|相关|有关)(?:个)?(?:[^,。;:、不未无由]{0,6}?)(?:分厂|厂|部门|部|车间|组|线|单位|团队|公司|中心|门店|班组|条线|基地)|大家|大伙儿?|全员|全厂|全公司)"
_IN_FRONT = Pattern(
    rf"(?:亲自|牵头|直接)?带(?:着|领|头)?{_WHOM}(?:[、和]{_WHOM})*(?:一起|一道|一块儿?|共同|往前|往下|逐项|逐条|去)*(?:做|干|落实|推|推进|推行|实施|执行|办|抓|落地)(?=[,。;]|$)",
    "带",
)
_WITH_THEM = Pattern(
    rf"带(?:着|领|头)?{_WHOM}(?:[、和]{_WHOM})*(?:一起|一道|一块儿?|共同|往下|逐项|逐条)*(?=(?:做|干|落实|推进|推行|实施|执行|办|抓)[^,。;:]{{2}})",
    "带",
)
_MARSHALS = Pattern(
    r"(?:统一|亲自|全权)?(?:排兵布阵|调兵遣将|点将派活|派兵点将)(?:,(?:把|将)[^,。;:把将]{1,8}?(?:拆|分解|分派|分|派)(?:到|给)[^,。;:不未无]{1,20})?(?=[,。;、]|$)",
    "兵将",
)
_FOLLOWED = Pattern(
    r"(?:(?<=[,。;])|^)(?:(?:每|逐)(?:月|季度?|周|半年)|按(?:月|季|周))(?:度)?(?:跟?各?(?:分厂|组|部门)?(?:对|盘|碰)(?:一次|一遍)?账?|拉(?:一次|一遍)?(?:清单|单子|账)|过(?:一遍|一次)(?:进度|进展|账)?|盘点(?:一次)?|盯(?:一次)?(?:进展|进度))(?=[,。;]|$)"
    r"|(?:(?<=[,。;])|^)盯(?:着)?(?:每月|每周|每季|逐月|各组|全程)(?:的)?(?:进展|进度|完成情况|落实)(?=[,。;]|$)"
    r"|(?:(?<=[,。;])|^)(?:没做到|做不到|没完成|落后|没做完|掉队)的(?:组|部门|分厂)?,?(?:他|她|其)?(?:可以?)?(?:直接|当场|当面|及时)?(?:盯回来|追回来重做|追回来|盯着补|补课|重做|返工重做|找组长谈(?:[、,]要求补课)?|找人谈|要求补课)(?=[,。;]|$)"
    r"|(?:(?<=[。;\n])|^)(?:定了|发了|说了|定下来)(?:就|便)(?:得|要|该)(?:干|做|办|落实)(?=[,。;]|$)",
    "每逐按盯没做落掉定发说",
)
_SENT_DOWN = Pattern(
    r"(?:(?<=[,。;\n])|^)(?:发下去|定下来|定下|发出去|印下去|排下去)的?(?:东西|事情?|文件|内容|活)?(?:以后|之后|后)?,?(?=由|都由|均由|,由)",
    "发定印排",
)
_ITS_ROADMAP = Pattern(
    r"(?:(?<=[,。;\n])|^)路线图(?:发|印|定|排)(?:下去|下来|出去|了|好)?(?:以后|之后|后)(?=,)", "路"
)
_HIM = frozenset(("officer", "self", "may"))


def plain_carrying(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are carrying out, and what follows it up plain words."""
    for pattern in (_IN_FRONT, _MARSHALS):
        for found in pattern.finditer(text):
            before = next((t for t in reversed(tokens) if t.end <= found.start()), None)
            if before is not None and before.end == found.start() and before.cls in _HIM:
                tokens = as_one(tokens, *found.span(), "implement", "implement")
    for found in _ITS_ROADMAP.finditer(text):
        tokens = as_one(tokens, found.start(), found.start() + 3, "matter", "quality_strategy")
    for pattern in (_WITH_THEM, _FOLLOWED, _SENT_DOWN):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens
