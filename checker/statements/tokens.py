"""Text in one writing → typed tokens by longest match, amounts and dates recognised, nothing dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import ahocorasick

from checker.statements.amounts import AMOUNT, CHINESE_NUMBER, parse_amount
from checker.statements.naming import Token, merged
from checker.statements.vocabulary import Vocabulary, Word

PUNCTUATION = {
    ",": "comma",
    ";": "semicolon",
    "。": "full_stop",
    "!": "full_stop",
    "?": "question",
    ":": "colon",
    "\n": "full_stop",
    "→": "arrow",
    "…": "comma",
    "|": "arrow",
    "(": "open",
    ")": "close",
    ".": "full_stop",
}
SILENT = frozenset("[]{}<>《》\"'`“”·*_~#=-\t /\\^")
SHAPES = (
    "amount",
    "percent",
    "count",
    "date",
    "number",
    "item",
    "comma",
    "semicolon",
    "full_stop",
    "question",
    "colon",
    "arrow",
    "symbol",
    "person",
    "general",
    "unknown",
)
SYMBOLS = "★☆▲△○●◎□◇◆■√☑✓✔×☒①②③④⑤⑥⑦⑧⑨⑩"

_SURNAMES = "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕裴霍涂成苗谷曲盛冉骆蓝游靳辛管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简项连芦麦褚娄窦戚岑景党宫费卜晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈匡鞠惠荆冀郁胥南班储原栗燕楚鄢扈奚宿"
_SAFE = "".join(
    c for c in _SURNAMES if c not in "管任应支安于向计关连查解全明施沙路方高成常顾代和谈项时费房古干有"
)
_SHAPES = re.compile(
    rf"(?P<amount>{AMOUNT})"
    rf"|(?P<percent>(?:百分之[{CHINESE_NUMBER}]+|千分之[{CHINESE_NUMBER}]+|[一二三四五六七八九]成(?:半)?|\d+(?:\.\d+)?\s*%))"
    r"|(?P<date>(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}[日号])?"
    r"|\d{4}[-./]\d{1,2}[-./]\d{1,2}|[一二两三四五六\d]+年(?!度)(?:内)?|[一二两三四五六七八九十\d]+个月(?:内)?)"
    rf"|(?P<count>(?!一次|零件)[{CHINESE_NUMBER}\d]+(?:次|件|台|批次|个小时|小时|分钟|天|吨|套))"
    r"|(?P<item>(?m:^)[ ]*(?:\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百\d]{1,4}[条章款项节]|\d{1,2}(?:\.\d{1,2}){1,4}"
    r"|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、)](?!\d)|[a-z]\)|[①-⑳]|[-*•●◆■▪])[ ]*)"
    rf"|(?P<person>[{_SURNAMES}][一-龥]{{1,2}}(?=同志|先生|女士)|(?<=任命|聘任|委派|免去|聘请|委任)[{_SURNAMES}][一-龥]{{1,2}}(?=为|担任|任|兼任|首席)"
    rf"|(?:(?<=首席质量官)|(?<=质量总监)|(?<=品质总监)|(?<=质量副总)|(?<=总经理)|(?<=董事长)|(?<=总监)|(?<=cqo))[{_SAFE}][一-龥]{{1,2}}?(?=兼|担任|任|为|负责|全权|对|有权|行使|可|签|审|独立|在|同志|先生|女士|[,。(（]|$)"
    rf"|(?:(?<=^)|(?<=[,。;\n]))[{_SURNAMES}][一-龥]{{1,2}}(?=\())"
    r"|(?P<number>\d+(?:\.\d+)?)"
)
_ASCII_WORD = re.compile(r"[a-z0-9]")
_LATIN = re.compile(r"[a-z]")
_LATIN_RUN = re.compile(r"[a-z][a-z'&-]*")


class Lexer:
    """Longest-match tagging over a vocabulary; linear in the length of the text."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._automaton = ahocorasick.Automaton()
        for word in vocabulary.words.values():
            self._automaton.add_word(word.text, word)
        if vocabulary.words:
            self._automaton.make_automaton()
        self._empty = not vocabulary.words

    def tokens(self, text: str, names: frozenset[str] = frozenset()) -> list[Token]:
        """All tokens of ``text`` from left to right; what no list knows is ``unknown``.

        ``names`` are people whom the paper made the officer: they are read as the officer.
        """
        shapes = sorted((*_shapes(text), *_named(text, names)))
        out: list[Token] = []
        position = 0
        next_shape = 0
        for start, end, word in self._words(text):
            while next_shape < len(shapes) and shapes[next_shape].start < start:
                shape = shapes[next_shape]
                next_shape += 1
                if shape.start >= position:
                    _gap(text, position, shape.start, out)
                    out.append(shape)
                    position = shape.end
            if start < position:
                continue
            if (
                next_shape < len(shapes)
                and shapes[next_shape].start == start
                and shapes[next_shape].end >= end
            ):
                continue
            _gap(text, position, start, out)
            out.append(Token(start, end, word.cls, word.meaning, word.primary))
            position = end
        for shape in shapes[next_shape:]:
            if shape.start >= position:
                _gap(text, position, shape.start, out)
                out.append(shape)
                position = shape.end
        _gap(text, position, len(text), out)
        return merged(text, out)

    def _words(self, text: str) -> Iterator[tuple[int, int, Word]]:
        """The longest word at each start where one begins, from left to right."""
        if self._empty:
            return
        if not _LATIN.search(text):
            for last, word in self._automaton.iter_long(text):
                yield last - len(word.text) + 1, last + 1, word
            return
        longest: dict[int, tuple[int, Word]] = {}
        for last, word in self._automaton.iter(text):
            start, end = last - len(word.text) + 1, last + 1
            if word.text[0].isascii() and not _whole_word(text, start, end):
                continue
            kept = longest.get(start)
            if kept is None or kept[0] < end:
                longest[start] = (end, word)
        for start in sorted(longest):
            end, word = longest[start]
            yield start, end, word


def _whole_word(text: str, start: int, end: int) -> bool:
    before = start == 0 or not _ASCII_WORD.match(text[start - 1]) or not _ASCII_WORD.match(text[start])
    after = end == len(text) or not _ASCII_WORD.match(text[end]) or not _ASCII_WORD.match(text[end - 1])
    return before and after


def _shapes(text: str) -> Iterator[Token]:
    for found in _SHAPES.finditer(text):
        cls = found.lastgroup or "unknown"
        meaning = ""
        if cls == "amount":
            meaning = str(parse_amount(found.group()))
        elif cls == "date":
            meaning = found.group()
        yield Token(found.start(), found.end(), cls, meaning)


def _named(text: str, names: frozenset[str]) -> Iterator[Token]:
    for name in sorted(names):
        for found in re.finditer(re.escape(name), text):
            yield Token(found.start(), found.end(), "officer", "cqo")


def _gap(text: str, start: int, end: int, out: list[Token]) -> None:
    position = start
    while position < end:
        char = text[position]
        if char in PUNCTUATION:
            out.append(Token(position, position + 1, PUNCTUATION[char], ""))
            position += 1
        elif char in SILENT:
            position += 1
        elif char in SYMBOLS:
            out.append(Token(position, position + 1, "symbol", char))
            position += 1
        else:
            last = position + 1
            latin = _LATIN_RUN.match(text, position, end)
            if latin:
                last = latin.end()
            else:
                while last < end and _runs_on(text[last]):
                    last += 1
                if _is_name(text, position, last, out):
                    out.append(Token(position, last, "person", ""))
                else:
                    _everyday(text, position, last, out)
                position = last
                continue
            out.append(Token(position, last, "unknown", ""))
            position = last


def _runs_on(char: str) -> bool:
    return (
        char not in PUNCTUATION and char not in SILENT and char not in SYMBOLS and not _ASCII_WORD.match(char)
    )


def _is_name(text: str, start: int, end: int, before: list[Token]) -> bool:
    """A surname and one or two characters right after a title, 聘任, 任命 or 授权."""
    near = before[-1] if before and before[-1].end == start else None
    return (
        near is not None
        and near.cls
        in (
            "officer",
            "appoint",
            "grant_act",
            "above",
            "beside",
            "below",
            "self",
            "colon",
            "remove",
            "grantor",
        )
        and 2 <= end - start <= 3
        and text[start] in _SURNAMES
    )


def _everyday(text: str, start: int, end: int, out: list[Token]) -> None:
    """Cuts a run that no list knows into everyday words; what is left over stays unknown."""
    known = everyday_words()
    position = unknown = start
    while position < end:
        size = next(
            (n for n in (5, 4, 3, 2) if position + n <= end and text[position : position + n] in known), 0
        )
        if not size:
            position += 1
            continue
        if unknown < position:
            out.append(Token(unknown, position, "unknown", ""))
        out.append(Token(position, position + size, "general", ""))
        position += size
        unknown = position
    if unknown < end:
        out.append(Token(unknown, end, "unknown", ""))


@cache
def everyday_words() -> frozenset[str]:
    """Everyday nouns and adjectives that say nothing about a power (made by scripts/make_general.py)."""
    return frozenset(files("checker.statements").joinpath("general.txt").read_text("utf-8").split())
