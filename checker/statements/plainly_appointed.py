"""Appointments in everyday words: 从4月1日起，请鲍立新做公司的首席质量官; 定了，让付大勇来挑，他就是咱厂的首席质量官.

They count only where the sentence says that it was settled, or from which day it holds; who is only wished for is nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.surnames import SURNAMES

_SENTENCE = Pattern(r"[^。;!?\n]+[。;!?]?")
_STYLE = r"(?:同志|师傅|先生|女士|工|老师)?"
_YOU = r"(?P<you>您|你)"
_NAME = rf"(?P<name>[{SURNAMES}付][一-鿿]{{1,2}}?){_STYLE}"
_MAKES = r"(?:请出|请|让|叫|推举|推选|推|选)"
_DOES = r"(?:做|当|坐上|坐|挑起|挑|担起|扛起|接下|接|干|顶上|管)"
_MADE = Pattern(
    rf"{_MAKES}(?:了)?(?:{_YOU}|{_NAME})(?:来|出来|去|出山)?{_DOES}(?:起|了)?[^,。;!?:]{{0,12}}$",
    "请让叫推选",
)
# 从2月1日起，方淑琴就是公司的品控总管，也就是国家说的首席质量官.
_IS_NOW = Pattern(
    rf"(?:起|开始),(?:{_NAME})(?:就是|便是|就任|正式成为)[^,。;!?:]{{0,16}}(?:,(?:也就是|也即|即)[^,。;!?:]{{0,12}})?$",
    "起始",
)
_SO_HE_IS = Pattern(
    rf"(?:{_MAKES}|由){_NAME}(?:来|出来|去)?{_DOES}[^。;!?]{{0,20}},(?:他|她|也)?(?:就是|便是|即是|就算)[^,。;!?:]{{0,10}}$",
    "请让叫推选由",
)
_GIVEN_TO = Pattern(
    rf"^[^,。;!?:]{{0,8}}(?:交给|交到){_NAME}(?:手里|手上|来做|来当|来挑|来坐|担任)?(?=[,。;!?]|$)", "交"
)
_GIVES = Pattern(r"(?:把|将)[^,。;!?:]{0,8}$", "把将")
_SETTLED = Pattern(
    r"定了|商定|决定|定下|说定|敲定|一致(?:同意|通过)|举手通过|通过了?|(?:从|自|打)[^,。;]{2,16}(?:起|开始)|即日起|今起|今天起",
    "定致过从自打今即起",
)
_TAKES_OFFICE = Pattern(
    r"(?:今天|今日|即日|明天|本月|月底)?起?(?:就|便)?(?:算|正式)(?:上任|到任|履职|任职)", "上到履任"
)
_OPEN = Pattern(
    r"拟|想|打算|建议|提议|准备|如果|要是|假如|若|是否|要不要|曾|原先|不(?!再(?:管|兼))|没|未|别|商量着|再议|再定|待|等|将来|争取|希望|应当|代理|暂时|先试|试试|助理|副手|兄弟(?:单位|企业|厂)|别的?厂|同行|听说|据悉|[?吗]",
    "拟想打建提准如要假若是曾原不没未别商再待等将争希应代暂先试助副兄听据?吗同",
)


def plainly_appointed_in(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``appointed`` for what paragraphs say in everyday words, where nothing else in the paper appoints."""
    if any(fact.kind == "appointed" and fact.value for fact in told):
        return
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or "remark" in block.flags:
            continue
        normal = words.normal(block.text)
        for sentence in _SENTENCE.finditer(normal.text):
            settled = _TAKES_OFFICE.match(normal.text, sentence.end()) is not None
            name = _made(sentence.group(), words, settled)
            if name is None or cached_context(block.governed_by(), words).mention:
                continue
            left, right = normal.span(
                sentence.start(), sentence.start() + len(sentence.group().rstrip("。;!?"))
            )
            here, quote = block.place.within(left, right), normal.written[left:right]
            yield OfficerFact("appointed", words.officer, quote, here, None, name, "sure")


def _made(sentence: str, words: Lexicon, settled: bool = False) -> str | None:
    """Whom ``sentence`` (normalised) makes the officer; "" if it says 您. ``settled``: the next one says from when."""
    if not settled and _SETTLED.search(sentence) is None:
        return None
    for token in words.lexer.tokens(sentence):
        if token.cls != "officer":
            continue
        before = sentence[: token.start]
        found = _MADE.search(before) or _SO_HE_IS.search(before) or _IS_NOW.search(before)
        if found is None and (_GIVES.search(before) or _THE_CHAIR.match(sentence, token.end)):
            found = _GIVEN_TO.search(sentence[token.end :])
        if found is None or _HIS_DEPUTY.match(sentence, token.end):
            continue
        name = str(found["name"] or "")
        if _OPEN.search(sentence.replace(name, "") if name else sentence) is None:
            return name
    return None


_THE_CHAIR = Pattern(r"(?:这|的)[^,。;]{0,3}(?:椅子|位子|位置|担子|差事|活儿?|职务)|一职", "椅位担差活职")


_HIS_DEPUTY = Pattern(r"(?:的)?(?:助理|助手|副手|秘书|帮手|徒弟|手下)", "助副秘帮徒手")
