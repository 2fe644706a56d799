"""代管期至6月30日止，期满由财务总监收回: what he held for a time, and has had to give back without another word."""

from __future__ import annotations

from checker.gathering.told_words import last_day
from checker.patterns import Pattern

_HELD = Pattern(
    r"代管|托管|代持|暂管|暂由|暂行|试行|授权|委托|临时|代行|代为|试点|(?:负责人|责任人)(?:管理|审批|支配)",
    "代托暂试授委临负责",
)
_NOT_HIM = r"(?!首席质量官|质量总监|本人|其(?!他))"
_GIVEN_BACK = Pattern(
    rf"(?:期满|届满|到期|期限届满|逾期|期后|此后|其后|之后|结束后|终止后|止)(?:后|时|即|起)?[,，]?[^,，。；;]{{0,6}}?(?:由|归|交|还|收归|转由|改由|恢复由|移交)(?:还|给|回|至|由)?{_NOT_HIM}[^,，。；;]{{2,14}}?(?:收回|管理|审批|批准|决定|行使|负责|支配|掌管|接管|统管|签批|制定)"
    rf"|(?:期满|届满|到期|此后|之后|期后)(?:后|时|即|起)?[,，]?[^,，。；;]{{0,6}}?(?:收归|交还|退还|归还|移交|划归|归){_NOT_HIM}[^,，。；;]{{2,14}}"
    rf"|(?:期满|届满|到期|此后|期后)(?:后|时|即|起)?[,，]?{_NOT_HIM}[^,，。；;]{{0,12}}?(?:收回|上收)",
    "期届到此其之结终逾止",
)
_FROM_ANOTHER = Pattern(
    r"(?:由|委托|交(?!由)|授权)(?!首席质量官|科目|各|其|所属|归口|分管|相关|责任)[^,，。；;]{2,12}?(?:代管|托管|代持|暂管|代行|代为|审批|行使|管理)",
    "由委交授",
)
_LASTS = Pattern(
    r"自动(?:转|续|延)|续期|顺延|长期|正式|仍由首席质量官|(?:由|归|还|交)首席质量官[^,，。；;]{0,6}(?:收回|管理)",
    "自续顺长正仍由归还交",
)
_ACCOUNTS = Pattern(r"(?:质量|品质)[^。；;]{0,16}(?:科目|专户|账户)", "质品")


def trust_ended(sentence: str, before: str, as_of: str) -> tuple[str, str] | None:
    """What ``sentence``, with what stands ``before`` it, says of a trust that another had to take back by ``as_of``: its words and its last day."""
    back = _GIVEN_BACK.search(sentence)
    if back is None or _LASTS.search(sentence):
        return None
    around = before + sentence
    end = last_day(around)
    if end is None or end >= as_of or _HELD.search(around) is None:
        return None
    held = around[: around.rindex(back.group())]
    if "首席质量官" not in held and _FROM_ANOTHER.search(held):
        return None
    account = "质量经费:" if _ACCOUNTS.search(around) else ""
    return f"{account}{around}", end
