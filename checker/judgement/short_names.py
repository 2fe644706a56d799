"""Whether a name, as it is written, may be short for another person's, or the same in other letters."""

from __future__ import annotations

import re
from collections.abc import Collection

from checker.judgement.persons import parts_of
from checker.patterns import Pattern

_HAN = Pattern("[\u3400-\u4dbf\u4e00-\u9fff]+")
_LATIN = Pattern("[a-z]+")
_BEFORE = Pattern("^[老小阿大]")
_AFTER = Pattern(
    "(?:[副总正代]*(?:经理|裁|工程师|会计师|监|干事)|董事长|董事|部长|厂长|院长|校长|科长|处长|局长|会长|所长|组长|班长|主任|主管|主席|书记|老师|教授|博士"
    "|先生|女士|小姐|太太|同志|师傅|[总工董副哥姐叔某长])$"
)
_FORMS = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "president", "director", "manager", "general")
)
_DOUBLE = (
    "欧阳",
    "上官",
    "司马",
    "诸葛",
    "皇甫",
    "令狐",
    "司徒",
    "东方",
    "夏侯",
    "尉迟",
    "慕容",
    "公孙",
    "长孙",
    "宇文",
    "端木",
    "南宫",
    "独孤",
)


def may_be(text: str, people: Collection[str]) -> bool:
    """Whether ``text`` may mean one of ``people``: by the surname or the given name alone, by initials, or in letters in
    which none of ``people`` is known.

    >>> may_be("张总", ["张国华"]), may_be("国华同志", ["张国华"]), may_be("Zhang Guohua", ["张国华"])
    (True, True, True)
    >>> may_be("张伟总", ["张国华"]), may_be("李总", ["张国华"]), may_be("G. Li", ["Zhang Guohua"])
    (False, False, False)
    """
    han = {name for person in people for name in _han(person) if len(name) > 1}
    latin = [words for person in people if (words := _latin(person))]
    own_han, own_latin = _han(text), _latin(text)
    if own_han and han:
        return any(_short_han(part, name) for part in own_han for name in han)
    if own_latin and not own_han and latin:
        return any(_short_latin(own_latin, words) for words in latin)
    return bool((own_han and latin) or (own_latin and han))


def _han(text: str) -> list[str]:
    return [found for part in parts_of(text)[1:] or parts_of(text) for found in _HAN.findall(part)]


def _latin(text: str) -> list[str]:
    spaced = re.sub(r"[^a-z]+", " ", "".join(c if c.isalpha() else " " for c in text.casefold()))
    return [word for word in _LATIN.findall(spaced) if word not in _FORMS]


def _short_han(text: str, name: str) -> bool:
    left = _BEFORE.sub("", text) if len(text) > 1 else text
    while len(left) > 1 and (shorter := _AFTER.sub("", left)) != left and shorter:
        left = shorter
    size = 2 if name.startswith(_DOUBLE) and len(name) > 2 else 1
    return left in (name[:size], name[size:])


def _short_latin(words: list[str], name: list[str]) -> bool:
    """``G. Zhang``, ``Mr Zhang`` and ``zhangguohua`` of ``Zhang Guohua``: every word is one of his, or begins one."""
    if "".join(words) in ("".join(name), "".join(reversed(name))):
        return True
    whole = any(word in name for word in words)
    initials = sorted(word[0] for word in name)
    if len(words) == 1 and (sorted(words[0]) == initials or _letters_of(words[0], name)):
        return True
    return whole and all(
        any(known.startswith(word) for known in name) or sorted(word) == initials or _letters_of(word, name)
        for word in words
    )


def _letters_of(word: str, name: list[str]) -> bool:
    """``ZGH`` and the ``H`` of ``Zhang G.H.``: a syllable of a given name has its letter, too."""
    rest = iter("".join(name))
    return len(word) <= 4 and all(letter in rest for letter in word)
