"""One writing for what is written in many ways, with a map back to the characters that were written.

Widths and compatibility forms are folded, traditional characters become simplified, spaces between Chinese
characters and line breaks within a sentence go. Newlines that part list items or sentences stay.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_ODD = re.compile(r"[^\n -~一-鿿、。《》]")
_CJK = r"\u3007\u3400-\u9fff\uff00-\uffef、。,;:!?()《》“”"
_GAP = re.compile(rf"(?<=[{_CJK}])[ \t]+(?=[{_CJK}0-9])|(?<=[{_CJK}0-9])[ \t]+(?=[{_CJK}])")
_HYPHEN = re.compile(r"(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])")
_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_WIDE_GAP = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_SPREAD = re.compile(r"(?<![a-z])[a-z](?: [a-z]){2,}(?![a-z])")
_LATIN_SLIPS = (
    (re.compile(r"(?<=[a-z])[1I](?=[a-z]|(?<=[a-z]{2}I)\b)"), "l"),
    (re.compile(r"(?<=[a-z])0(?=[a-z])"), "o"),
)
_ENDS = "。;!?:.…"
_ITEM = re.compile(
    r"[ \t]*([^\n|]{0,40}\||[\u4e00-\u9fff]{2,8}:|\(?[一二三四五六七八九十0-9]{1,3}[)、.．]|第[一二三四五六七八九十百0-9]+[条章款项]|[①-⑳]|[-*•●◆■□▪–·‣☑☐☒]|[a-zA-Z][).])"
)
_ANSWERED = re.compile(r"(?:[:：…]|\.{3}|[ \t])[ \t]*(?:是|否|有|无|待定|y|n|Y|N|√|×)(?:[,，(（][^\n]*)?$")
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
    "➔": "→",
    "➜": "→",
    "⇒": "→",
    "►": "→",
    "▶": "→",
    "➡": "→",
}


_SLIP = re.compile("[" + re.escape("".join(sorted({c for slip in _SLIPS for c in slip}))) + "]")


@dataclass(frozen=True, slots=True)
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
    """Folds ``written`` into one writing; linear in its length."""
    written_ = _mended(_latin(written))
    if not _ODD.search(written_) and "  " not in written and "\n" not in written and not _GAP.search(written):
        return Normal(_mended(written_.translate(_simplified())).lower(), written, None)
    chars: list[str] = []
    origin: list[int] = []
    for offset, char in enumerate(_latin(written)):
        for folded in _fold(char):
            chars.append(folded)
            origin.append(offset)
    text = _mended("".join(chars))
    keep, joined = _kept(text)
    if joined or len(keep) != len(text):
        text = "".join(" " if i in joined else text[i] for i in keep)
        origin = [origin[i] for i in keep]
    return Normal(text, written, tuple(origin))


def _mended(text: str) -> str:
    """Undoes listed slips of recognition and variant spellings; lengths never change."""
    if not _SLIP.search(text):
        return text
    for slip, right in _SLIPS.items():
        if slip in text:
            text = text.replace(slip, right)
    return text


def _latin(written: str) -> str:
    """Undoes slips of recognition inside Latin words (qua1ity, finaI); lengths never change."""
    for slip, right in _LATIN_SLIPS:
        written = slip.sub(right, written)
    return written


@cache
def _fold(char: str) -> str:
    if char in _INVISIBLE or "\ud800" <= char <= "\udfff":
        return ""
    if char in _FOLD:
        return _FOLD[char]
    if "\u2460" <= char <= "\u2473" or char in "★▲△○●◎□◇√☑✓■◆":
        return char
    folded = unicodedata.normalize("NFKC", char).translate(_simplified()).lower()
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return ""
    return "".join(_FOLD.get(c, c) for c in folded)


def _kept(text: str) -> tuple[list[int], set[int]]:
    """The characters that stay, and the line ends among them that are spaces now."""
    drop: set[int] = set()
    joined: set[int] = set()
    for found in _HYPHEN.finditer(text):
        drop.update(range(found.start(), found.end()))
    for found in _BREAK.finditer(text):
        before = text[found.start() - 1] if found.start() else ""
        if _parts(before, text, found.end()) or _ANSWERED.search(
            text, max(0, found.start() - 40), found.start()
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


def _parts(before: str, text: str, after: int) -> bool:
    return before == "" or before in _ENDS or after >= len(text) or bool(_ITEM.match(text, after))


def _is_wide(char: str) -> bool:
    return bool(char) and ("\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef")


@cache
def _simplified() -> dict[int, int]:
    """One-to-one table of traditional to simplified characters (made by scripts/make_t2s.py)."""
    pairs = files("checker.statements").joinpath("t2s.txt").read_text("utf-8").split()
    return {ord(pair[0]): ord(pair[1]) for pair in pairs}
