"""What was: rights that he has used, and what others did for a time until he came."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM, H
from checker.statements.surnames import SURNAMES, TWO

_RIGHTS = r"(?:上述|上列|以上|前述|所列|该等|各项|全部|本文件所列|本决定所列|本通知所列)[^,。;]{0,6}(?:职权|权限|职责|权力|权利)"
_MANNER = r"(?:完整|全面|正式|充分|独立|依法|如期|开始|实际)*"
_DOES = r"(?:行使|履行|承担|接掌)"
_HE = rf"(?:{H}|其|本人|(?:{TWO}|[{SURNAMES}])[一-鿿]{{1,2}})"
_DONE = r"(?:已经?|均已|皆已|业已)"
_WHEN = r"(?:[^,。;由]{0,14}(?:内|期间|中|以来|起|之?后),?)?"
_USED = Pattern(
    rf"^{_WHEN}{_HE}(?:本人|同志)?{_DONE}{_MANNER}{_DOES}了?{_RIGHTS}$"
    rf"|^{_WHEN}{_RIGHTS},?{_DONE}由{H}{_MANNER}{_DOES}$",
    "已 行履承接",
)
_BEFORE_IT = Pattern(
    r"^(?:在|于)?本(?:通知|决定|制度|规定|办法|文件|细则|规程|手册|章程|任命|聘任|公告|授权书|任命书)(?:印发|发布|生效|施行|实施|下发|公布|签发|执行|到任|下达)(?:之前|以前|前),",
    "前",
)
_GOES_ON = Pattern(
    r"仍|继续|不变|照旧|有效|沿用|延续|保留|承继|同样|依然|也|亦", "仍继不照有沿延保承同依也亦"
)
_ARRANGED = Pattern(
    r"^(?:自?[^,。;]{0,16}(?:起|后|日),?)?(?:上述|前述|该|此|此项|该项|以上|这一)(?:临时|代理|代管|代行|代班|过渡期?|兼管|暂管|替代)(?:性)?(?:的)?(?:安排|做法|机制|授权|状态|办法|措施|职责|工作)?(?:即|同时|随之|自动|自行|相应|亦|均|也|即行|一并|随即)*(?:终止|结束|取消|撤销|失效|解除|停止|作废)$",
    "临代过兼暂替 终结取撤失解停作",
)
_FOR_OTHERS = Pattern(r"暂由|暂时由|暂行由|临时由|代为|代行|代管|代理|兼管|暂管|代班|过渡", "暂临代兼过")


def past_exercise(said: str) -> bool:
    """交接期内 H 已完整行使上列职权: his rights are none the less his for having been used."""
    return _USED.match(said) is not None


def past_arrangement(said: str, before: str) -> bool:
    """在本通知印发前，质量部暂由副经理主持; 上述临时安排终止: somebody else's time has ended."""
    if HIM in said:
        return False
    if _BEFORE_IT.match(said) is not None:
        return _GOES_ON.search(said) is None
    if _ARRANGED.match(said) is None:
        return False
    lent = [s for s in before.replace("\n", "。").replace(";", "。").split("。") if _FOR_OTHERS.search(s)]
    return bool(lent) and all(HIM not in s for s in lent)
