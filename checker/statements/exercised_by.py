"""The power that bears the officer's name and that somebody else uses: …，具体由质量部部长行使, 日常行使由副职负责."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.whole_block import WholeBlock, lower

_OTHERS = frozenset(("above", "beside", "below", "committee", "grantor"))
_MINE = frozenset(("officer", "self"))
_POWER = r"(?:(?:该|此|其|本|这|上述|前述)(?:一|项|条|些|类)*(?:权[力利限]?|职权)?)"
_USUALLY = r"日常|平时|平常|一般|通常|多数情况下|常规"
_HOW = rf"(?:但是?|而|并|且|则|只是|不过|现|均|皆|都|具体|实际上?|目前|事实上|其中|{_USUALLY}|{_POWER}|的?(?:工作|事务|事宜)|的|对此,?|注意:?|行使[时前],?|重大事项|上述决定)*"
_ADVERB = r"(?:具体|代为|直接|实际|负责|自行|统一|独立|予以|来|去|代)*"
_BY_HIM = Pattern(
    rf"(?:^|(?<=[,。;\n:]))(?P<how>{_HOW})(?:由|归|交由|交给|改由)(?P<who>[^,。;:\n]{{2,16}}?){_ADVERB}"
    rf"(?:行使|代行|执掌|掌握|行权|掌管|动用)(?:{_POWER}|之)?(?=[,。;\n)]|$)",
    "行执掌动 由归交",
)
_AT_TIMES = Pattern(
    rf"(?:^|(?<=[,。;\n:]))(?P<how>(?:但|而|不过|只是|实际上?|具体|{_USUALLY})+)(?:都|均|则|仍)?由(?P<who>[^,。;:\n]{{2,16}}?){_ADVERB}"
    r"(?:签|批|定|管|签发|签批|做主|作主|拍板|说了算|下达|签字|签署)(?=[,。;\n)]|$)",
    "但体只多常平而般过际 由",
)
_USE_IS_HIS = Pattern(
    rf"(?:^|(?<=[,。;\n:]))(?P<how>(?:但|而|不过|具体|实际|{_USUALLY})*)(?:行使|使用|动用){_POWER}?(?:的人?|者)?(?:由|归|是|为|属于?)"
    r"(?P<who>[^,。;:\n]{2,16}?)(?:负责|承担|担任|完成)?(?=[,。;\n)]|$)",
    "使动 为属归是由",
)
_AWAY = Pattern(
    r"外出|出差|不在|缺席|请假|休假|缺位|离岗|期间|空缺|出国|生病|病假|无法履|不能履|离任|夜班|节假日|以外|之外",
    "休假国在外夜履差期病离空缺",
)
_USUAL = Pattern(_USUALLY)
_SUCCESSOR = Pattern(r"继任|接任|继承|后任|新任")
_NOT = Pattern(r"不得|不可|不能|不应|严禁|禁止|无须|无需|不许|不由|并非", "不严禁无并")
_SENTENCE = Pattern(r"[。;\n]")


def used_by_others(block: WholeBlock) -> None:
    """Lowers what the block gives the officer before it says that somebody else uses it."""
    if not block.drafts:
        return
    for pattern in (_BY_HIM, _AT_TIMES, _USE_IS_HIS):
        for found in pattern.finditer(block.text):
            if _of_somebody_else(block, found):
                effect: Effect = "limited" if _USUAL.search(found.group("how")) else "denied"
                lower(
                    block.before(found.start(), _reach(block, found)), effect, found.group(), "used_by_others"
                )


def _reach(block: WholeBlock, found: re.Match[str]) -> int:
    """From where the powers are meant: the sentence that is going on, or the one before if this one opens."""
    ends = [m.end() for m in _SENTENCE.finditer(block.text, 0, found.start())]
    opens = bool(ends) and ends[-1] == found.start()
    before = ends[:-1] if opens else ends
    return before[-1] if before else 0


def _of_somebody_else(block: WholeBlock, found: re.Match[str]) -> bool:
    classes = block.classes(found.start("who"), found.end())
    if _SUCCESSOR.search(found.group("who")):
        return False
    if not classes & _OTHERS or classes & _MINE or "matter" in classes:
        return False
    ends = [m.end() for m in _SENTENCE.finditer(block.text, 0, found.start())]
    first = ends[-1] if ends else 0
    clause = block.text.rfind(",", first, max(first, found.start() - 1))
    near = block.text[max(first, clause) : found.end()]
    return not _AWAY.search(near) and not _NOT.search(found.group())
