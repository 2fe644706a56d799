"""One writing for what is written in many ways, with a map back to the characters that were written.

Widths and compatibility forms are folded, traditional characters become simplified, spaces between Chinese
characters and line breaks within a sentence go. Newlines that part list items or sentences stay.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from checker.letters import HAN
from checker.patterns import Pattern
from checker.records import record
from checker.simplified import simplified
from checker.statements.chosen import Chosen, chosen_in

_ODD = Pattern(r"[^\n -~一-鿿、。《》]")
_CJK = r"\u3007\u3400-\u9fff\uff00-\uffef、。,;:!?()《》“”"
_GAP = Pattern(
    rf"(?<=[{_CJK}0-9])(?!(?<=[0-9])[ \t]+[0-9])[ \t]+(?=[{_CJK}0-9])"
    rf"|(?<=[{_CJK}])[ \t]+(?=(?:[A-Za-z]、)*[A-Za-z][ \t]?[类级])|(?<=[{_CJK} ][A-Za-z])[ \t]+(?=[类级])"
)
_HYPHEN = Pattern(r"(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])", "-")
_BREAK = Pattern(r"[ \t]*\n[ \t]*")
_WIDE_GAP = Pattern(r"(?<=\S)[ \t]{2,}(?=\S)")
_SPREAD = Pattern(r"(?<![a-z])[a-z](?: [a-z]){2,}(?![a-z])")
_LATIN_SLIPS = (
    (Pattern(r"(?<=[a-z])[1I](?=[a-z]|(?<=[a-z]{2}I)\b)", "1I"), "l"),
    (Pattern(r"(?<=[a-z])0(?=[a-z])", "0"), "o"),
)
_SHORT_LINE = 14
_STOPS = Pattern(r"[,，。;；:：、(（|]")
_ENDS = "。;!?:.…"
_ITEM = Pattern(
    rf"[ \t]*([^\n|]{{0,40}}\||{HAN}(?: ?{HAN}){{1,7}} ?:|\(?注:|[(]?[★☆▲△○●◎◇√]|\(?[一二三四五六七八九十0-9]{{1,3}}[)、.．]|第[一二三四五六七八九十百0-9]+[条章款项]|[①-⑳]|[-*•●◆■□▪–·‣☑☐☒]|[a-zA-Z][).])"
)
_ANSWERED = Pattern(r"(?:[:：…]|\.{3}|[ \t])[ \t]*(?:是|否|有|无|待定|y|n|Y|N|√|×)(?:[,，(（][^\n]*)?$")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
_SLIPS = {
    "质量宫": "质量官",
    "质最": "质量",
    "质星": "质量",
    "质置": "质量",
    "否诀": "否决",
    "决荣": "决策",
    "决筞": "决策",
    "决茦": "决策",
    "预箕": "预算",
    "否杈": "否决",
    "否央": "否决",
    "签宇": "签字",
    "质量日标": "质量目标",
    "授杈": "授权",
    "杈限": "权限",
    "职杈": "职权",
    "有杈": "有权",
    "计画": "计划",
    "规画": "规划",
    "策画": "策划",
    "审枇": "审批",
    "枇准": "批准",
    "经赀": "经费",
    "经埋": "经理",
    "批淮": "批准",
    "健议": "建议",
    "亊项": "事项",
    "预箅": "预算",
    "台格": "合格",
    "汁划": "计划",
    "质量安仝": "质量安全",
    "安仝": "安全",
    "—票": "一票",
    "-票": "一票",
    "意见-致": "意见一致",
    "奖怒": "奖惩",
    "考孩": "考核",
    "总径理": "总经理",
    "品貭": "品质",
    "首度质量": "首席质量",
    "战赂": "战略",
    "战酪": "战略",
    "一栗": "一票",
    "一粟": "一票",
    "一飘": "一票",
    "末经": "未经",
    "杈": "权",
    "绝策": "决策",
    "质呈": "质量",
    "权杈": "权限",
    "下今": "下令",
    "元效": "无效",
    "山首席": "由首席",
    "亊": "事",
    "财務": "财务",
    "质里计划": "质量计划",
    "质里管理": "质量管理",
    "质里安全": "质量安全",
    "质里目标": "质量目标",
    "质里官": "质量官",
    "质里总监": "质量总监",
    "核淮": "核准",
    "标淮": "标准",
    "叫仃": "叫停",
    "仃产": "停产",
    "仃线": "停线",
    "签罟": "签署",
    "仓厍": "仓库",
    "质童": "质量",
    "质晕": "质量",
    "质暈": "质量",
    "忠监": "总监",
    "计戈": "计划",
    "建仪": "建议",
    "岀": "出",
    "放仃": "放行",
    "经贲": "经费",
    "末获": "未获",
    "权阪": "权限",
    "->": " →",
    "管埋": "管理",
}
_FOLD = {
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "「": '"',
    "」": '"',
    "『": '"',
    "』": '"',
    "﹁": '"',
    "﹂": '"',
    "\u00a0": " ",
    "\u3000": " ",
    "\t": " ",
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "。": "。",
    "､": "、",
    "–": "-",
    "—": "-",
    "―": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "─": "-",
    "〇": "〇",
    "‧": "·",
    "・": "·",
    "〔": "[",
    "〕": "]",
    "【": "[",
    "】": "]",
    "├": ";",
    "└": ";",
    "┣": ";",
    "┗": ";",
    "╠": ";",
    "╚": ";",
    "➔": "→",
    "➜": "→",
    "⇒": "→",
    "►": "→",
    "▶": "→",
    "➡": "→",
}


_MENDS = tuple(_SLIPS.items())
_BETRAYED: dict[str, list[int]] = {}
"""By the characters that a slip has and what is meant has not, which slips those may be; no mended word holds any."""
for _place, (_slip, _right) in enumerate(_MENDS):
    for _char in set(_slip) - set(_right):
        _BETRAYED.setdefault(_char, []).append(_place)
_SLIP = Pattern("[" + re.escape("".join(sorted(_BETRAYED))) + "]")
_SPACE = Pattern(r"[ \t\n]")
_LATIN_LETTER = Pattern(r"[a-z]")
_SHORT = 400
_LINE = 120
_MANY = "\0"
"""Stands in a folded text for a character that folds to none or to several."""


@record(frozen=True, slots=True)
class Normal:
    """``text`` in one writing; ``origin[i]`` is the offset of its i-th character in the written text
    (None when nothing moved)."""

    text: str
    written: str
    origin: tuple[int, ...] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The written characters that ``text[start:end]`` stands for."""
        if self.origin is None or start >= end:
            return (start, end)
        return self.origin[start], self.origin[end - 1] + 1


def normalise(written: str) -> Normal:
    """Folds ``written`` into one writing; linear in its length. Short texts are remembered: headings come again."""
    if len(written) <= _LINE:
        return _remembered_line(written)
    return _remembered(written) if len(written) <= _SHORT else _normalised(written)


def _normalised(written: str) -> Normal:
    chosen = chosen_in(written)
    normal = _with_answers(written, chosen) if chosen else _in_one_writing(written)
    return _shortened(normal) if _AFTERWARDS.search(normal.text) else normal


def _with_answers(written: str, chosen: list[Chosen]) -> Normal:
    """``written`` with the answer that is ticked where boxes stand beside several."""
    text: list[str] = []
    keep: list[int] = []
    done = 0
    for one in (*chosen, None):
        begin = len(written) if one is None else one.start
        text.append(written[done:begin])
        keep += range(done, begin)
        if one is None:
            break
        text.append(written[one.first : one.last] or one.instead)
        keep += range(one.first, one.last) if one.last > one.first else [one.start] * len(one.instead)
        done = one.end
    normal = _in_one_writing("".join(text))
    origin = tuple(keep) if normal.origin is None else tuple([keep[at] for at in normal.origin])
    return Normal(normal.text, written, origin)


_AFTERWARDS = Pattern(r"(?<=[^最此自从出年月日,，。;；:：\s])之后", "之")


def _shortened(normal: Normal) -> Normal:
    """批准之后 is 批准后: one word less to know of each."""
    drop = {found.start() for found in _AFTERWARDS.finditer(normal.text)}
    keep = [i for i in range(len(normal.text)) if i not in drop]
    origin = tuple(keep) if normal.origin is None else tuple([normal.origin[i] for i in keep])
    return Normal("".join([normal.text[i] for i in keep]), normal.written, origin)


def _in_one_writing(written: str) -> Normal:
    latin = _latin(_parted_by_dots(_parted_by_fields(written)))
    mended = _mended(latin)
    if not _ODD.search(mended) and "  " not in latin and "\n" not in latin and not _GAP.search(latin):
        return Normal(_mended(simplified(mended)).lower(), written, None)
    text, origin = _folded(latin)
    text = _mended(text)
    if not _SPACE.search(text):
        return Normal(text, written, origin)
    keep, joined = _kept(text)
    if joined or len(keep) != len(text):
        text = "".join([" " if i in joined else text[i] for i in keep])
        origin = tuple(keep) if origin is None else tuple([origin[i] for i in keep])
    return Normal(text, written, origin)


_remembered = lru_cache(maxsize=2048)(_normalised)
_remembered_line = lru_cache(maxsize=16_384)(_normalised)
"""Every pass over a long paper asks for its lines again; so many of them are small."""


def _folded(written: str) -> tuple[str, tuple[int, ...] | None]:
    """``written`` folded character by character; the offsets that they had, None where nothing moved."""
    text = written.translate(_FOLDED)
    if _MANY not in text:
        return text, None
    chars: list[str] = []
    origin: list[int] = []
    for offset, char in enumerate(written):
        for folded in _fold(char):
            chars.append(folded)
            origin.append(offset)
    return "".join(chars), tuple(origin)


def _mended(text: str) -> str:
    """Undoes listed slips of recognition and variant spellings; lengths never change."""
    if not _SLIP.search(text):
        return text
    for place in sorted({n for char in set(_SLIP.findall(text)) for n in _BETRAYED[char]}):
        text = text.replace(*_MENDS[place])
    return text


def _latin(written: str) -> str:
    """Undoes slips of recognition inside Latin words (qua1ity, finaI); lengths never change."""
    if not _LATIN_LETTER.search(written):
        return written
    for slip, right in _LATIN_SLIPS:
        written = slip.sub(right, written)
    return written


_DOT = Pattern(r"(?<=[!-~]) [•▪‣◦] (?=[(A-Za-z])", "•▪‣◦")


def _parted_by_dots(written: str) -> str:
    """The CQO shall: • set policy • approve plans, all in one line, is shall: set policy; approve plans."""

    def parted(found: re.Match[str]) -> str:
        return "   " if written[found.start() - 1] in ":;.," else ";  "

    return _DOT.compiled().sub(parted, written) if _DOT.search(written) else written


_FIELD = Pattern(
    rf"(?<=[^\s:：;；,，。、])(?:\u3000|[ \t]{{2}})[ \t\u3000]*(?={HAN}{{2,7}}[ \t]?[:：])", "\u3000 \t"
)
_OPENS_FIELD = Pattern(
    r"(?m)^[ \t]*(?:事项|项目|权限|业务|文件|(?:授权|权限|审批|签批)(?:事项|项目|文件))[ \t]?[:：]",
    "事项权业文授审签",
)


def _parted_by_fields(written: str) -> str:
    """事项：质量经费　行使人：首席质量官: fields that only a wide space parts, with semicolons; as long as before."""
    if ("\u3000" not in written and "  " not in written) or not _OPENS_FIELD.search(written):
        return written
    return _FIELD.compiled().sub(lambda found: ";".ljust(len(found.group())), written)


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _fold(char)
        self[code] = made = folded if len(folded) == 1 else _MANY
        return made


_FOLDED = _Folded()


@cache
def _fold(char: str) -> str:
    if char in _INVISIBLE or "\ud800" <= char <= "\udfff":
        return ""
    if char in _FOLD:
        return _FOLD[char]
    if "\u2460" <= char <= "\u2473" or char in "★▲△○●◎□◇√☑✓■◆":
        return char
    folded = simplified(unicodedata.normalize("NFKC", char)).lower()
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return ""
    return "".join(_FOLD.get(c, c) for c in folded)


def _kept(text: str) -> tuple[list[int], set[int]]:
    """The characters that stay, and the line ends among them that are spaces now."""
    drop: set[int] = set()
    joined: set[int] = set()
    for found in _HYPHEN.finditer(text):
        drop.update(range(found.start(), found.end()))
    listed = _is_list(text)
    for found in _BREAK.finditer(text):
        before = text[found.start() - 1] if found.start() else ""
        if (
            listed
            or _parts(before, text, found.end())
            or _ANSWERED.search(text, max(0, found.start() - 40), found.start())
        ):
            continue
        cjk = _is_wide(before) or _is_wide(text[found.end() : found.end() + 1])
        drop.update(range(found.start(), found.end()))
        if not cjk and text[found.start() - 1 : found.start()] != "-":
            drop.discard(found.start())
            joined.add(found.start())
    for found in _WIDE_GAP.finditer(text):
        drop.update(range(found.start() + 1, found.end()))
    for found in _SPREAD.finditer(text):
        drop.update(range(found.start() + 1, found.end(), 2))
    for found in _GAP.finditer(text):
        drop.update(range(found.start(), found.end()))
    return [i for i in range(len(text)) if i not in drop], joined - drop


_BEHIND = Pattern(r"[^,。;:()\n]{2,20}[(（][^()（）]{2,10}[)）]", "(（ )）")
_HEADED = Pattern(
    r"(?!甲方|乙方|职位|岗位)[^,，。;；:：、\n]{0,18}(?:官|总监|總監|经理|經理|长|長|总裁|總裁|师|師|代表|负责人|負責人|委员会|办公会|[)）]|cqo|CQO)[:：][^\n]{2}",
    ":：",
)
"""首席质量官：…: a line with a head of its own."""
_BEFORE = Pattern(
    r"[^,。;:\n]{2,10}?(负责|行使|享有|拥有|有权|有|——|--|:|：)[^,。;:\n]{2,24}", "-:—享使拥有负："
)


def _alike(lines: list[str]) -> bool:
    """首席质量官享有… / 财务总监享有…: lines that all name somebody and go on with the same word."""
    found = [_BEFORE.fullmatch(line) for line in lines]
    return all(found) and len({m.group(1) for m in found if m}) == 1


def _is_list(text: str) -> bool:
    """Short lines, one of them shorter than a column would have cut it: each is an item of its own."""
    lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
    if len(lines) > 1 and sum(line.endswith("权") for line in lines) == len(lines):
        return True
    if len(lines) > 1 and all(map(_HEADED.match, lines)):
        return True
    if len(lines) > 1 and (all(map(_BEHIND.fullmatch, lines)) or _alike(lines)):
        return True
    widths = [len(line) for line in lines]
    if len(widths) < 3 or _STOPS.search(text):
        return False
    return max(widths) <= _SHORT_LINE and 4 <= min(widths) <= min(widths[:-1]) < max(widths) - 1


def _parts(before: str, text: str, after: int) -> bool:
    return before in ("", "_") or before in _ENDS or after >= len(text) or bool(_ITEM.match(text, after))


def _is_wide(char: str) -> bool:
    return bool(char) and ("\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef")
