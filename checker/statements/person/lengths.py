"""How long somebody did quality work, where words say it: 从事质量管理工作12年, 2009年起从事质量管理."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.records import record

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}
_NUMBER = r"(?P<n>\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
_WORK = r"(?P<work>(?:企业|产品|公司|制造业|食品|药品|汽车|机械|行业|医疗器械)?(?:质量|品质)(?:安全)?(?P<man>管理|管控)?(?:和|与|、|及)?(?:检验|检测|技术|控制|体系|监督|保证|改进|检验检测)?(?:和|与|、|及)?(?:管理)?(?:体系)?(?:领域|岗位|工作|专业|方面|领导岗位|相关工作|管理工作)*(?:的)?(?:从业|工作|任职)?(?:经验|经历|年限|时间)?)"
_STATED = Pattern(
    rf"(?P<lead>从事|专职从事|具有|具备|拥有|有|积累|累计|在)(?:了)?[^,;。\d]{{0,10}}?{_WORK}(?:至今|迄今|已|达|已达|满|已满|共|累计|共计|合计|超过|逾|近|约|将近|长达|有|:)*\s*{_NUMBER}(?P<odd>余|多)?(?:个)?年(?P<over>以上|有余|多)?",
    "质品 年",
)
_BEFORE = Pattern(
    rf"(?P<lead>具有|具备|拥有|有|已有|积累了?|累计)(?:了)?(?P<vague>近|约|将近|超过|逾)?{_NUMBER}(?P<odd>余|多)?(?:个)?年(?P<over>以上|多)?(?:的)?{_WORK}",
    "质品 年",
)
_VAGUE = Pattern(r"近|约|将近", "近约")
_SINCE = Pattern(
    rf"(?:自|从)?(?P<y>(?:19|20)\d{{2}})年(?:(?P<m>\d{{1,2}})月)?(?:\d{{1,2}}日)?(?:起|以来|至今|开始|后|始)(?:,)?(?:便|就|即|一直|长期|专职|连续|持续|开始)*(?:在[^,;。]{{0,16}})?(?:从事|负责|分管|主管)[^,;。]{{0,8}}?{_WORK}",
    "起以至开始后 质品",
)
_ENDED = Pattern(r"曾|期间|止|后转|改任|转岗|离开", "曾期止转改离")
_BARE = Pattern(
    rf"(?:约|近|满|已)?\s*{_NUMBER}(?P<odd>余|多)?(?:个)?(?:周)?年?(?P<over>以上|多)?(?:\(.{{0,40}}\))?"
)


@record(frozen=True, slots=True)
class Length:
    """``years`` that words say, or ``since`` when (year, month or None); ``management``: in management of quality."""

    start: int
    end: int
    management: bool
    years: int | None = None
    since: tuple[int, int | None] | None = None
    open_above: bool = False


def lengths_in(text: str, first: int, last: int) -> Iterator[Length]:
    """What the clause ``text[first:last]`` (normalised) says of it."""
    since = _SINCE.search(text, first, last)
    if since is not None and not _ENDED.search(text, first, last):
        month = int(since["m"]) if since["m"] else None
        if month is None or 1 <= month <= 12:
            yield Length(since.start(), since.end(), _manages(since["work"]), None, (int(since["y"]), month))
        return
    for pattern in (_STATED, _BEFORE):
        found = pattern.search(text, first, last)
        if found is None:
            continue
        if _VAGUE.search(found.group()) or (found["over"] == "以上" and _ASKED.search(text, first, last)):
            return
        more = bool(found["odd"] or found["over"])
        yield Length(found.start(), found.end(), _manages(found["work"]), number(found["n"]), None, more)
        return


_SUMMED = Pattern(
    rf"\s*(?:至今|迄今|累计|合计|共计|共|已|满|达|有)+\s*{_NUMBER}(?P<odd>余|多)?(?:个)?年(?P<over>以上|有余|多)?\s*",
    "年",
)


def summed_in(text: str, first: int, last: int, before: Length) -> Length | None:
    """2006年起从事质量管理工作,累计18年: what the next clause says of the same work."""
    found = _SUMMED.fullmatch(text, first, last)
    if found is None:
        return None
    more = bool(found["odd"] or found["over"])
    return Length(found.start(), found.end(), before.management, number(found["n"]), None, more)


_ASKED = Pattern(r"应|须|要求|不少于|不低于|至少|优先|者", "应须要不至优者")


def bare_length(text: str) -> tuple[int, bool] | None:
    """The number of years in a field that asks for it, and whether it may be more: 12年, 12."""
    found = _BARE.fullmatch(text.strip())
    if found is None or _VAGUE.search(text) or (found["over"] == "以上"):
        return None
    return number(found["n"]), bool(found["odd"] or found["over"])


def _manages(work: str) -> bool:
    return "管理" in work or "管控" in work or "领导" in work


def number(written: str) -> int:
    """
    >>> number("12"), number("十二"), number("二十"), number("两")
    (12, 12, 20, 2)
    """
    if written.isdigit():
        return int(written)
    if "十" not in written:
        return _DIGITS[written]
    tens, _, ones = written.partition("十")
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)
