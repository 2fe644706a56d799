"""Text in one writing → typed tokens by longest match, amounts and dates recognised, nothing dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy

import ahocorasick

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.amounts import AMOUNT, CHINESE_NUMBER, parse_amount
from checker.statements.antecedent import nouned, resolved
from checker.statements.as_he_says import as_he_says
from checker.statements.circled import with_items
from checker.statements.composed_names import composed
from checker.statements.drawn_up_and_issued import settled_by_the_maker
from checker.statements.every_case import said_of_every_case
from checker.statements.everyday import longest
from checker.statements.falls_short import goods_that_fall_short
from checker.statements.formal_turns import formal_turns
from checker.statements.goods_to_be import goods_to_be
from checker.statements.graded import with_grades
from checker.statements.halved_words import halved_words
from checker.statements.handed_down import handed_down
from checker.statements.has_the_authority import has_the_authority
from checker.statements.has_them_do import has_them_do
from checker.statements.his_version import his_version
from checker.statements.his_word import up_to_him
from checker.statements.idle_company import without_say
from checker.statements.is_the_lead import is_the_lead
from checker.statements.its_members import its_members
from checker.statements.judged_himself import judged_himself
from checker.statements.kinds_beside_units import kinds_beside_units
from checker.statements.listed_stages import listed_stages
from checker.statements.lone import LONE
from checker.statements.looked_at_again import looked_at_again
from checker.statements.made_and_issued import made_and_issued
from checker.statements.meetings_that_decide import meetings_that_decide
from checker.statements.moved_on import moved_on
from checker.statements.moved_to_him import moved_to_him
from checker.statements.named_members import named_members
from checker.statements.naming import Token, make_token, merged
from checker.statements.neighbours import by_neighbours
from checker.statements.not_again import not_brought_again
from checker.statements.on_the_table import on_the_table
from checker.statements.once_it_is_out import once_it_is_out
from checker.statements.once_vetoed import once_vetoed
from checker.statements.paid_out_by import paid_out_by
from checker.statements.paid_then import paid_then
from checker.statements.plain_talk import plain_talk
from checker.statements.plan_names import plans_named
from checker.statements.plans_of_money import plans_of_money
from checker.statements.rolled_out import rolled_out
from checker.statements.run_on import cut_where_they_run_on
from checker.statements.seats import seated
from checker.statements.settled_after import settled_after
from checker.statements.sittings import with_neighbours
from checker.statements.small_words import by_small_words
from checker.statements.spent_on import without_lists
from checker.statements.surnames import BEGINS_WORDS, SURNAMES, TWO
from checker.statements.topic_before import topic_before
from checker.statements.units_and_people import units_and_people
from checker.statements.vocabulary import Vocabulary, Word
from checker.statements.whoever_it_is import whoever_it_is
from checker.statements.whom_to_reward import whom_to_reward
from checker.statements.words_of_office import words_of_office

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
    "grade",
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
    "former",
    "done",
    "whether",
    "unknown",
)
MARKING = "批审拟备核定决办会准制执知报议参提编签复协督主责担评阅"
"""Characters that a matrix may use as marks."""
SYMBOLS = "★☆▲△▼▽○●◎◉◐◑⊙□◇◆■√☑✓✔×✗✘☒①②③④⑤⑥⑦⑧⑨⑩"

_AFTER_NAMES = "员板们案法式化"
_NO_NAMES = "季[度末初节报]|许可|商定|商议|商量|商讨|封存|尚未|尚须|尚需|严格|严禁|严控|毕竟|终审|强制"
"""Words after a title that begin as a name does."""
_SHAPES = Pattern(
    rf"(?=[\s\d{CHINESE_NUMBER}百千人$€¥￥a-z(第①-⑳*•●◆■▪甲乙丙丁戊己庚辛壬癸批签定审准老小{SURNAMES}-]|{HAN}不|{TWO})"  # cheap, and nothing begins otherwise
    rf"(?:(?P<amount>{AMOUNT})"
    rf"|(?P<percent>(?:[百千]分之[{CHINESE_NUMBER}]+(?:点[{CHINESE_NUMBER}]+)?|[一二三四五六七八九]成(?:半)?|\d+(?:\.\d+)?\s*%))"
    r"|(?P<grade>(?:[5-9]\d|1[0-5]\d)(?:\.\d+)?分(?![钟之厂公部店行别期批支会摊]))"
    r"|(?P<former>(?:(?<=^)|(?<=[,。;\n]))(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:\d{1,2}月)?(?:以前|之前|前))"
    r"|(?P<date>(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}[日号])?"
    r"|\d{4}[-./]\d{1,2}[-./]\d{1,2}|[一二两三四五六\d]+年(?!度)(?:内)?|[一二两三四五六七八九十\d]+个月(?:内)?)"
    rf"|(?P<count>(?!一次|零件)[{CHINESE_NUMBER}\d]+(?:次|件|台|批次|个小时|小时|分钟|天|吨|套|炉次?|桶|罐|箱|袋|盒|瓶|辆|艘|架次|卷|车次))"
    r"|(?P<item>(?m:^)[ ]*(?:\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百\d]{1,4}[条章款项节]|\d{1,2}(?:\.\d{1,2}){1,4}|[a-z]{1,2}\d{1,2}(?:\.\d{1,2}){2,4}|[a-z](?:\.\d{1,2}){2,4}"
    r"|[一二三四五六七八九十]{1,3}、|[甲乙丙丁戊己庚辛壬癸]、(?![甲乙丙丁戊己庚辛壬癸])|\d{1,2}[.、)](?!\d)|[a-z]\)|[①-⑳]|[-*•●◆■▪]|\([甲乙丙丁戊己庚辛]\))[ ]*"
    r"|(?<=[:;。])\((?:[甲乙丙丁戊己庚辛]|[一二三四五六七八九十]{1,2}|\d{1,2})\)[ ]*)"
    rf"|(?P<person>(?:{TWO}){HAN}{{1,2}}(?=同志|先生|女士|担任|兼任|出任)|(?<=任命|聘任|委派|免去|聘请|委任)(?:{TWO}){HAN}{{1,2}}?(?=为|任|首席)"
    rf"|(?:(?<=首席质量官)|(?<=质量总监)|(?<=品质总监)|(?<=总经理)|(?<=董事长)|(?<=总监))(?:{TWO}){HAN}{{1,2}}?(?=兼|任|为|负责|全权|对|有权|行使|可|签|审|独立|在|[,。(（]|$)"
    rf"|(?:(?<=首席质量官\()|(?<=质量总监\())(?:(?:{TWO}){HAN}{{1,2}}|(?=[{SURNAMES}])(?![{BEGINS_WORDS}]){HAN}{{2,3}})(?=\))"
    rf"|(?<=由)(?=[{SURNAMES}])(?![{BEGINS_WORDS}]){HAN}{{2,3}}(?=担任|兼任|出任)"
    rf"|(?=[{SURNAMES}])(?:{HAN}{{2,3}}(?=同志|先生|女士)|(?<=任命|聘任|委派|免去|聘请|委任){HAN}{{2,3}}?(?=为|担任|任|兼任|首席|的首席)"
    rf"|(?:(?<=首席质量官)|(?<=质量总监)|(?<=品质总监)|(?<=质量副总)|(?<=总经理)|(?<=董事长)|(?<=总监)|(?<=cqo))(?![{BEGINS_WORDS}]|{_NO_NAMES}){HAN}{{2,3}}?(?=兼|担任|任|为|负责|全权|对|有权|行使|可|签|审|独立|在|就|享有|拥有|参[与加]|批准|主持|掌管|支配|决定|否决|同志|先生|女士|[,。(（]|$)"
    rf"|(?:(?<=^)|(?<=[,。;\n])){HAN}{{2,3}}(?=\()|{HAN}{{1,2}}[总工](?=\()"
    rf"|(?<=本人){HAN}{{2,3}}(?=[,(])|(?:(?<=^)|(?<=[,。;:、\n由归报请]))(?![{BEGINS_WORDS}]){HAN}{{1,2}}总(?=[(,。:拍批定签说]))"
    rf"|(?:(?<=^)|(?<=[,。;:、\n]))[老小][{SURNAMES}](?=[,。:、])"
    rf"|(?:(?<=首席质量官)|(?<=质量总监)|(?<=品质总监)|(?<=质量副总)|(?<=cqo))(?:[老小](?![{BEGINS_WORDS}])[{SURNAMES}]|(?![{BEGINS_WORDS}])[{SURNAMES}][总工](?![程作师监部裁结额艺序经段]))(?![{_AFTER_NAMES}]))"
    r"|(?P<done>(?:(?<=^)|(?<=[,。;\n]))(?:批|签|定|审|准)[了完过](?:之后|以后|后)?(?:就|即|便)?)"
    rf"|(?P<whether>(?P<asked>{HAN})不(?=(?P=asked)))"
    r"|(?P<number>\d+(?:\.\d+)?))"
)
_ASCII_WORD = Pattern(r"[a-z0-9]")
_LATIN = Pattern(r"[a-z]")
_LATIN_RUN = Pattern(r"[a-z][a-z'&-]*")
_RUNS_ON = Pattern(rf"[^a-z0-9{re.escape(''.join(sorted({*PUNCTUATION, *SILENT, *SYMBOLS})))}]+")
_SHORT = 400
_REMEMBERED = 1024
"""Texts of a document are lexed to find its titles, the officer's names and its statements; headings for every block."""


class Lexer:
    """Longest-match tagging over a vocabulary; linear in the length of the text."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._automaton = ahocorasick.Automaton()
        self._listed = vocabulary.words
        for word in vocabulary.words.values():
            self._automaton.add_word(word.text, word)
        if vocabulary.words:
            self._automaton.make_automaton()
        self._empty = not vocabulary.words
        self._officer = vocabulary.officer
        self._kept: dict[tuple[str, frozenset[str]], list[Token]] = {}
        self._changed: Mapping[str, Word] = {}

    def renamed(self, words: Iterable[Word]) -> Lexer:
        """The lexer of a vocabulary in which ``words`` stand for something else; shares the automaton."""
        made = copy(self)
        made._kept = {}
        made._changed = {**self._changed, **{w.text: w for w in words}}
        return made

    def tokens(self, text: str, names: frozenset[str] = frozenset()) -> list[Token]:
        """All tokens of ``text`` from left to right; what no list knows is ``unknown``.

        ``names`` are people whom the paper made the officer: they are read as the officer.
        """
        if names:
            names = frozenset(n for n in names if n in text)
        if len(text) > _SHORT:
            return self._lexed(text, names)
        kept = self._kept.get((text, names))
        if kept is None:
            if len(self._kept) >= _REMEMBERED:
                self._kept.clear()
            kept = self._kept[text, names] = self._lexed(text, names)
        return kept.copy()

    def _lexed(self, text: str, names: frozenset[str] = frozenset()) -> list[Token]:
        shapes = [s for s in _shapes(text) if s.cls != "person" or not self._is_word(text, s)]
        if names:
            shapes = sorted((*shapes, *_named(text, names, self._officer)))
        out: list[Token] = []
        position = 0
        next_shape, last_shape = 0, len(shapes)
        begins = shapes[0].start if shapes else len(text)
        words = self._words(text)
        if any(word in text for word in self._changed):
            changed = self._changed
            words = [(start, end, changed.get(word.text, word)) for start, end, word in words]
        for start, end, word in words:
            while begins < start:
                shape = shapes[next_shape]
                next_shape += 1
                if begins >= position:
                    if begins > position:
                        _gap(text, position, begins, out)
                    out.append(shape)
                    position = shape.end
                begins = shapes[next_shape].start if next_shape < last_shape else len(text)
            if start < position:
                if position < end and out[-1].cls == "whether":
                    position = self._rest(text, position, end, out)
                continue
            if begins == start and next_shape < last_shape and shapes[next_shape].end >= end:
                continue
            if start > position:
                _gap(text, position, start, out)
            out.append(make_token((start, end, word.cls, word.meaning, word.primary)))
            position = end
        for shape in shapes[next_shape:]:
            if shape.start >= position:
                _gap(text, position, shape.start, out)
                out.append(shape)
                position = shape.end
        _gap(text, position, len(text), out)
        out = words_of_office(text, once_vetoed(text, without_lists(text, out)))
        named = up_to_him(text, with_items(text, merged(text, out)))
        named = not_brought_again(text, goods_that_fall_short(text, said_of_every_case(text, named)))
        named = formal_turns(text, plain_talk(text, meetings_that_decide(text, named)))
        named = settled_after(
            text, once_it_is_out(text, rolled_out(text, as_he_says(text, without_say(text, named))))
        )
        named = moved_to_him(text, named)
        named = moved_on(text, judged_himself(text, has_them_do(text, is_the_lead(text, named))))
        named = handed_down(
            text,
            goods_to_be(
                text, whoever_it_is(text, paid_then(text, listed_stages(text, halved_words(text, named))))
            ),
        )
        named = kinds_beside_units(text, made_and_issued(text, settled_by_the_maker(text, named)))
        named = its_members(text, units_and_people(text, on_the_table(text, named)))
        named = paid_out_by(text, plans_of_money(text, named))
        named = his_version(text, looked_at_again(text, whom_to_reward(text, named)))
        named = has_the_authority(text, named)
        named = with_grades(text, with_neighbours(text, by_neighbours(text, named)))
        named = topic_before(named_members(text, by_small_words(text, named)))
        return nouned(text, resolved(text, plans_named(text, composed(text, seated(text, named)))))

    def _is_word(self, text: str, shape: Token) -> bool:
        """首席质量官原则上可以…, 曾经…: what looks like a name and is a word."""
        if text.startswith(("同志", "先生", "女士"), shape.end):
            return False
        if shape.cls != "person" or not text[shape.start - 1 : shape.start].strip(",。;:、\n"):
            return False
        end = min(len(text), shape.start + 4)
        listed = any(text[shape.start : n] in self._listed for n in range(shape.start + 2, end + 1))
        called = (
            text[shape.start] in "老小" or text[shape.end - 1] in "总工"
        )  # 首席质量官老范, 首席质量官李工
        return listed or (not called and longest(text, shape.start, shape.end) == shape.end - shape.start)

    def _rest(self, text: str, start: int, end: int, out: list[Token]) -> int:
        """放不放行: 不放行 began inside what asks, so its rest is looked up anew."""
        for first, last, known in self._words(text[start:end]):
            if first == 0:
                word = self._changed.get(known.text, known)
                out.append(Token(start, start + last, word.cls, word.meaning, word.primary))
                return start + last
        return start

    def _words(self, text: str) -> Iterable[tuple[int, int, Word]]:
        """The longest word at each start where one begins, from left to right."""
        if self._empty:
            return ()
        if not _LATIN.search(text):
            found = (
                (last + 1 - len(word.text), last + 1, word) for last, word in self._automaton.iter_long(text)
            )
            return cut_where_they_run_on(text, found, self._listed, self._words)
        longest: dict[int, tuple[int, Word]] = {}
        for last, word in self._automaton.iter(text):
            start, end = last - len(word.text) + 1, last + 1
            if word.text[0].isascii() and not _whole_word(text, start, end):
                continue
            kept = longest.get(start)
            if kept is None or kept[0] < end:
                longest[start] = (end, word)
        return [(start, *longest[start]) for start in sorted(longest)]


def _whole_word(text: str, start: int, end: int) -> bool:
    before = start == 0 or not _ASCII_WORD.match(text[start - 1]) or not _ASCII_WORD.match(text[start])
    after = end == len(text) or not _ASCII_WORD.match(text[end]) or not _ASCII_WORD.match(text[end - 1])
    return before and after


def _shapes(text: str) -> list[Token]:
    out: list[Token] = []
    for found in _SHAPES.finditer(text):
        cls = found.lastgroup or "unknown"
        meaning = ""
        if cls == "amount":
            meaning = str(parse_amount(found.group()))
        elif cls == "date":
            meaning = found.group()
        start, end = found.span()
        out.append(make_token((start, end, cls, meaning, False)))
    return out


def _named(text: str, names: frozenset[str], officer: str) -> Iterator[Token]:
    for name in sorted(names):
        for found in re.finditer(re.escape(name), text):
            yield Token(found.start(), found.end(), "officer", officer)


def _gap(text: str, start: int, end: int, out: list[Token]) -> None:
    position = start
    while position < end:
        char = text[position]
        mark = PUNCTUATION.get(char)
        if mark is not None:
            out.append(make_token((position, position + 1, mark, "", False)))
            position += 1
        elif char in SILENT:
            position += 1
        elif char in SYMBOLS:
            out.append(make_token((position, position + 1, "symbol", char, False)))
            position += 1
        elif latin := _LATIN_RUN.match(text, position, end):
            last = latin.end()
            out.append(make_token((position, last, "unknown", "", False)))
            position = last
        else:
            running = _RUNS_ON.match(text, position + 1, end)
            last = running.end() if running is not None else position + 1
            if _is_name(text, position, last, out):
                out.append(make_token((position, last, "person", "", False)))
            elif _is_given_name(text, position, last, out):
                position = out.pop().start
                out.append(make_token((position, last, "person", "", False)))
            else:
                _everyday(text, position, last, out)
            position = last


_BEFORE_NAMES = frozenset(
    ("officer", "appoint", "grant_act", "above", "beside", "below", "self", "colon", "remove", "grantor")
)


def _is_name(text: str, start: int, end: int, before: list[Token]) -> bool:
    """A surname and one or two characters right after a title, 聘任, 任命 or 授权."""
    near = before[-1] if before and before[-1].end == start else None
    return (
        near is not None and near.cls in _BEFORE_NAMES and 2 <= end - start <= 3 and text[start] in SURNAMES
    )


def _is_given_name(text: str, start: int, end: int, before: list[Token]) -> bool:
    """鸿飞 behind 季, which a list of words knows as the season."""
    surname = before[-1] if before else None
    return (
        surname is not None
        and surname.cls == "content"
        and (surname.start, surname.end) == (start - 1, start)
        and _is_name(text, start - 1, end, before[:-1])
    )


def _everyday(text: str, start: int, end: int, out: list[Token]) -> None:
    """Cuts a run that no list knows into everyday words; what is left over stays unknown."""
    position = unknown = start
    while position < end:
        size = longest(text, position, end)
        if not size:
            position += 1
            continue
        if unknown < position:
            out.append(_unlisted(text, unknown, position))
        out.append(Token(position, position + size, "general", ""))
        position += size
        unknown = position
    if unknown < end:
        out.append(_unlisted(text, unknown, end))


def _unlisted(text: str, start: int, end: int) -> Token:
    alone = end - start == 1 and text[start] in LONE
    return Token(start, end, "general" if alone else "unknown", "")
