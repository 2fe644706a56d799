"""Words of bounds that a sentence has in passing: 回执只作签收之用, 揭除封条, X光检验中发现隐患的."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_SLIP = r"(?:回执|回条|回单|签收单|签收簿|签收表|送达单|送达回证|收条|收据|登记簿|登记表|台账|存根|抄件|副本|复印件|编号|印章|骑缝章|备案单|报备单|送阅单|阅知单|传阅单|底单)"
_SLIP_USE = Pattern(
    rf"(?:^|[,。;\n])[^,。;:由经报须凭]{{0,10}}{_SLIP}(?:上的签字|签字|签名)?(?:均|都)?(?:只|仅)(?:仅)?(?:作|作为|供|用于|用作|为|系|证明|表示|表明|记录|是)(?:(?!首席|权|有效|生效)[^,。;:]){{1,16}}$",
    "只仅",
)
_SHOWS = Pattern(
    r"(?:检验|检测|试验|检查|测试|探伤|抽检|巡检|化验|抽查|检定|审核|运行|使用|试车|试产|试运行|过程)中(?:如|若|一旦|有)?(?:出现|发现|发生|暴露|查出|检出|显示|存在)",
    "中",
)
_WIPED = Pattern(r"[揭拆清铲切根擦卸扫抹撕毁]除", "除")
_FINE = r"(?:[\d,.]+|[一二两三四五六七八九十百千万]+)(?:百|千|万)?元"
_TARIFF = Pattern(
    rf"(?:处以?|给予|罚款?|扣罚|扣发|奖励?|扣减|发给)(?:责任人|当事人|每人|每次|每起|个人)?(?:人民币)?{_FINE}(?:以上)?(?:至|到|-|—|~|、)?(?:不超过)?{_FINE}(?:以下)?(?:不等)?的?(?:一次性)?(?:质量)?(?:罚款|奖励|奖金|扣款|处罚|罚金)(?=[,。;]|$)",
    "处给罚扣奖发",
)
_CAPPED = Pattern(
    r"权限|有权|可以?(?:决定|处)|超(?:过|出)|更高|以内|另报|报[^,。;]{1,8}(?:批|审|定)|上限|不得",
    "权可超更内报限不",
)


def in_passing(text: str, tokens: Sequence[Token], rule: str, start: int, end: int) -> bool:
    """Whether the limit ``rule`` at ``tokens[start:end]`` stands in such a turn."""
    left, right = tokens[start].start, tokens[end - 1].end
    opens = max(text.rfind(c, 0, left) for c in ",。;\n")
    closes = min((n for c in ",。;\n" if (n := text.find(c, right)) >= 0), default=len(text))
    clause = text[max(0, opens) : closes]
    if rule in ("scope", "narrow", "only", "except"):
        return (
            _WIPED.search(text, left, right) is not None
            or _SLIP_USE.search(clause) is not None
            or _SHOWS.search(text, left, closes) is not None
        )
    return rule == "cap_amount" and _is_tariff(text, left, right)


def _is_tariff(text: str, left: int, right: int) -> bool:
    first = max(text.rfind(c, 0, left) for c in "。;\n") + 1
    last = min((n for c in "。;\n" if (n := text.find(c, right)) >= 0), default=len(text))
    found = _TARIFF.search(text, max(first, left - 10), last)
    if found is None or not (found.start() <= left and right <= found.end()):
        return False
    return _CAPPED.search(text[first : found.start()] + "|" + text[found.end() : last]) is None
