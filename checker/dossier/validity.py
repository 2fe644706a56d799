"""From when to when a paper says that it applies, and which earlier papers it says that it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from checker.dossier.clean import squeeze
from checker.dossier.dates import dates_in
from checker.dossier.markers import words_after
from checker.dossier.model import Block
from checker.dossier.numerals import from_chinese
from checker.patterns import Pattern
from checker.records import record

_PAPER = r"(?:办法|制度|规定|细则|规程|规则|规范|手册|文件|通知|决定|决议|方案|章程|说明书|权限表|分配表|矩阵|程序|政策|版|标准|清单)"
_SELF = rf"(?:本|该)[^，。；、《》]{{0,8}}?{_PAPER}"
_N = "[0-9一二两三四五六七八九十]"
# What a term or a day is of, where it is not of the paper: the words before it may name nothing else.
_ALONE = rf"(?:{_SELF}|(?:文件|制度)?)(?:的|之)?"
_LENGTH = Pattern(rf"({_N}{{1,3}})\s*(?:周年|年|个?月)", "周年月 0123456789一七三两九二五八六十四")
_TERM = Pattern(
    rf"(?:^|[，。；])\s*{_ALONE}(?:有效期(?:限)?|试行期(?:限)?|执行期(?:限)?|试行|有效)\s*(?:为|是|：|:)?(?P<rest>[^。；]{{1,60}})",
    "效期试",
)
_UNTIL_SPAN = Pattern(
    rf"^{_ALONE}[^。；]{{0,40}}?(?:施行|实施|执行|有效|试行|使用)(?:至|到)(?P<rest>[^。；，]{{6,30}})",
    "到至 使执效施试",
)
_ENDS = Pattern(
    rf"^{_ALONE}(?:将|已)?(?:自|从|于)(?P<rest>[^。；，]{{6,24}}?)起?(?:正式|即行)?(?:废止|失效|作废|停止执行|停止使用|不再执行|不再有效)",
    "再失废止 于从自",
)
_BEGINS = Pattern(
    rf"(?:^|，){_ALONE}(?:自|从|于)(?P<rest>[^。；，]{{6,24}}?)起?(?:正式|开始)?(?:施行|实施|执行|生效|试行|启用)",
    "于从自 启执效施试",
)
_BEGINS_EN = Pattern(
    r"(?i)^(?:this \w+ )?(?:is |shall be |takes? effect |comes? into (?:force|effect) |will be )?(?:effective )?(?:from|on|as of) (?P<rest>.{6,30})$",
)
_BEGIN_LABEL = Pattern(r"(?i)(?:生效|实施|施行|执行)(?:日期|时间)|effective date")
_END_LABEL = Pattern(r"(?i)有效期(?:限)?(?:至)?|失效日期|废止日期|有效期间|valid (?:until|to)|expiry date")
_GONE = r"(?:废止|作废|失效|停止执行|停止使用|不再执行|予以废除)"
_REPEALS = Pattern(
    rf"(?P<what>[^。；]{{2,200}}?)(?<![不未])(?:同时|即行|即|予以|一并|相应|自行|随之|自动)*{_GONE}(?!的|前|后|时|或)",
    "再失废止",
)
# What each of the three holds; the first of them is tried at every letter of a sentence.
_ENDING = Pattern(rf"{_GONE}|[代取替][代替]", "再失废止代取替")
_LIST_OF_ENDED = Pattern(
    rf"(?:下列|以下|下述|所列|如下)[^。；]{{0,20}}(?<![不未])(?:宣布|自即日起|即日起|同时|即行|予以|一并|自[^。；，]{{4,16}}起|均|全部|已)*{_GONE}(?!的|前|后|时|或)|{_GONE}(?:下列|以下|如下)[^。；]{{0,12}}[:：]$",
    "再失废止 下以所如",
)
_REPLACES = Pattern(
    rf"{_SELF}(?:发布后|实施后|生效后)?，?(?:代替|取代|替代)(?:了)?(?P<what>[^。；]{{2,120}})", "取替 本该"
)
_REPLACED_BY = Pattern(rf"(?P<what>《[^。；]{{2,120}})(?:由|被){_SELF}(?:代替|取代|替代)", "《")
# 撤销2025年2月10日《聘任决定》
_ANNULS = Pattern(
    r"(?:^|[，；：])(?:同意|决定|现|予以)*(?:撤销|取消|收回)(?P<what>[^。；，]{0,24}《[^《》。；]{2,60}》[^。；，]{0,30})",
    "《 撤取收",
)
_OLD_EDITION = Pattern(
    rf"(?:^|[，；、（(：:]|原|旧|\s)(?P<edition>(?:19|20)\d{{2}}|[A-Z]/\d|[vV]?\d\.\d)年?版本?(?:文件|制度|办法|规定)?(?:自[^，。；]{{2,14}}起|同时|即行|即|予以|一并|相应|自行|随之|自动)*{_GONE}(?!的|前|后|时|或)",
    "版 再失废止",
)
_TITLE_REPEALS = Pattern(rf"关于{_GONE}(?P<what>.{{2,120}})的(?:通知|决定|公告|通报)", "关 于")
_NAMED = Pattern(r"《([^《》]{2,60})》", "《")
_UNNAMED = Pattern(rf"原(?:有的?|来的?|先的?)?([^，。；《》原]{{2,30}}?{_PAPER})(?=$|[^》])", "原")
_NUMBERED = Pattern(r"[\w一-龥]{1,16}[〔\[【（(]\s*(?:19|20)\d{2}\s*[〕\]】）)]\s*第?\s*\d{1,4}\s*号", "号")
_PART = Pattern(
    r"第?[一二三四五六七八九十百零〇0-9A-Za-z.\-—]{1,8}(?:条|款|项|行|章|节|点|目)|部分|(?<!及其)(?<!及)(?<!和)附[件表录]|中(?:的|关于|有关|与|对|涉及)|(?:关于|有关|涉及|对)[^，。；]{2,30}(?:的)?(?:规定|条款|内容|要求|授权|权限)"
    r"|不符|不一致|抵触|冲突|相关(?:规定|条款|内容)",
    "条款项行章节点目部附中关有涉对不抵冲相",
)
_FOLLOWED = Pattern(
    r"(?:^|[，,：:])[^。；，《》]{0,24}?(?:按照?|依照?|依据|根据|执行|遵照|适用|遵守)[^。；，《》]{0,12}《[^《》]{2,60}》[^。；，《》]{0,24}，(?=[^。；，]{2,40}$)",
    "《",
)
"""按照2026版《条例》开展工作，2023版条例同时废止: what is followed is not what ends, if another is named behind it."""
_IF = Pattern(r"如|若|凡|时[，。]|可以|可以?根据|建议|拟|将适时|另行", "以凡另如建拟时根若适")
# One letter of each expression that looks at a sentence; English ones begin with a letter.
_SPEAKS = Pattern("[效期试施启执使失废止再代取替撤收]|^[A-Za-z]")
_LONGEST = 400


@record(frozen=True, slots=True)
class Validity:
    """ISO days, both inclusive; ``ends`` are names and numbers of papers that this one puts out of force."""

    starts: str | None = None
    until: str | None = None
    ends: tuple[str, ...] = ()


def validity_of(blocks: Sequence[Block], *, title: str | None, day: str | None) -> Validity:
    """What the paper says of itself; ``day`` is its date, from which a term runs if it names no first day."""
    sentences = [s for b in blocks if _is_said(b) for s in _sentences(b.text) if _SPEAKS.search(s)]
    labelled = [(label, squeeze(b.text)) for b in blocks for label in b.row_heads[-1:]]
    starts = _single(
        [
            *(
                d
                for s in sentences
                for m in (_BEGINS.search(s), _BEGINS_EN.match(s))
                if m
                for d in dates_in(m["rest"])
            ),
            *(
                d
                for label, text in labelled
                if _BEGIN_LABEL.fullmatch(squeeze(label))
                for d in dates_in(text)[:1]
            ),
        ]
    )
    ends_on = [until for s in sentences if (until := _until(s, starts or day)) is not None]
    if title and _DEED.search(squeeze(title)):
        ends_on += _term_of_the_deed(blocks)
    for label, text in labelled:
        if _END_LABEL.fullmatch(squeeze(label)):
            found = dates_in(text)
            ends_on += found[-1:] or [e for e in (_after(text, starts or day),) if e]
    ends = (*_ended(sentences, title), *_listed(blocks))
    return Validity(starts, min(ends_on, default=None), tuple(dict.fromkeys(ends)))


_DEED = Pattern(r"责任[状书]|协议|军令状", "责协军")
_DEED_TERM = r"(?:责任|履行|考核|协议|有效|执行|签约)?(?:期限|期间|期|周期)"
_DEED_SAYS = Pattern(
    rf"(?:^|[，。；、书状])(?:本责任[状书]|本协议)?的?{_DEED_TERM}(?:为|是|：|:)?(?:自|从)?(?P<rest>[^。；]{{6,40}}?[至到][^。；，]{{6,20}})",
    "至到 期",
)
_DEED_HEAD = Pattern(rf"[（(]?[一二三四五六七八九十\d]*[)）、.．\s]*{_DEED_TERM}[:：]?", "期")


def _term_of_the_deed(blocks: Sequence[Block]) -> Iterator[str]:
    """责任期：2026年1月1日至2026年12月31日: the last day of what two parties promise one another."""
    for block in blocks:
        if not _is_said(block):
            continue
        headed = any(_DEED_HEAD.fullmatch(squeeze(h)) for h in block.headings[-1:])
        for sentence in _sentences(block.text):
            said = _DEED_SAYS.search(sentence)
            days = dates_in(said["rest"] if said else sentence if headed else "")
            if len(days) > 1:
                yield days[-1]


def _is_said(block: Block) -> bool:
    return block.kind != "heading" and block.place.part is None and "remark" not in block.flags


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        words = words_after(squeeze(line))
        if len(words) <= _LONGEST:
            yield from (s.strip("（）() ") for s in re.split(r"[。；;]", words) if s.strip())


def _single(days: Sequence[str]) -> str | None:
    """The day, if only one is named: of several, none is surely that of the paper."""
    every = set(days)
    return every.pop() if len(every) == 1 else None


def _until(sentence: str, begun: str | None) -> str | None:
    if found := _ENDS.search(sentence):
        days = dates_in(found["rest"])
        return _before(days[-1]) if days else None
    if found := _UNTIL_SPAN.search(sentence):
        days = dates_in(found["rest"])
        if days:
            return days[-1]
    if found := _TERM.search(sentence):
        return _after(found["rest"], _day_of(sentence) or begun)
    return None


def _day_of(sentence: str) -> str | None:
    found = _BEGINS.search(sentence)
    days = dates_in(found["rest"]) if found else []
    return days[0] if days else None


def _after(text: str, begun: str | None) -> str | None:
    """The last day of ``至2024年12月31日``, ``2022年1月1日至2024年12月31日``, or of ``三年`` from ``begun``."""
    days = dates_in(text)
    if days:
        # 自2022年1月1日起 alone begins a term and does not end it.
        begins_only = len(days) == 1 and re.search(r"[自从]", text) and not re.search(r"至|到|止", text)
        return None if begins_only else days[-1]
    length = _LENGTH.search(text)
    if length is None or begun is None:
        return None
    count = int(length[1]) if length[1].isdigit() else from_chinese(length[1].replace("两", "二")) or 0
    return _later(begun, count * (1 if "月" in length.group() else 12)) if 0 < count < 1_200 else None


def _later(day: str, months: int) -> str:
    """The day before the same day so many months later."""
    first = date.fromisoformat(day)
    year, month = divmod(first.month - 1 + months, 12)
    year, month = first.year + year, month + 1
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return (min(date(year, month, 1) + timedelta(first.day - 1), beyond) - timedelta(1)).isoformat()


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(1)).isoformat()


def _ended(sentences: Sequence[str], title: str | None) -> Iterator[str]:
    """Names in 《》 or after 原, numbers, and editions of its own name (2021版《…》), of the papers that this one ends."""
    if title and (named := _TITLE_REPEALS.search(squeeze(title))):
        yield from _names(named["what"])
    for sentence in sentences:
        if _IF.search(sentence) or not (_ENDING.search(sentence) or _ANNULS.search(sentence)):
            continue
        if title and (old := _OLD_EDITION.search(sentence)):
            yield f"{old['edition']}版《{squeeze(title)}》"
        for rule in (_REPEALS, _REPLACES, _REPLACED_BY, _ANNULS):
            for found in rule.finditer(sentence):
                yield from _names(_FOLLOWED.sub("", found["what"]) if rule is _REPEALS else found["what"])


def _listed(blocks: Sequence[Block]) -> Iterator[str]:
    """Names in a list of papers that its lead-in ends: 下列文件宣布失效：1. 《…》（2025年3月1日）; 2. …."""
    for block in blocks:
        lead = squeeze(block.lead_in or "")
        if not lead or "《" not in block.text or not _is_said(block):
            continue
        if _LIST_OF_ENDED.search(lead) and not _IF.search(lead):
            yield from _names(words_after(squeeze(block.text)))


def _names(text: str) -> Iterator[str]:
    """What ``text`` names wholly: 《授权表》Q-02项 and a number 第4条与此不符的部分 are parts of a paper."""
    named = [m for m in _NAMED.finditer(text) if not _is_part(text, m.end())]
    yield from (m[1] for m in named)
    yield from (re.sub(r"\s", "", m[0]) for m in _NUMBERED.finditer(text) if not _is_part(text, m.end()))
    if _NAMED.search(text) is None:
        yield from _UNNAMED.findall(text)


def _is_part(text: str, end: int) -> bool:
    return _PART.search(text, end, text.find("《", end) if "《" in text[end:] else len(text)) is not None
