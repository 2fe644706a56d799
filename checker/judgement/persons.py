"""Whether two names are of one person, however they are written."""

from __future__ import annotations

import unicodedata

from checker.patterns import Pattern
from checker.simplified import simplified

_HAN = Pattern("[\u3400-\u4dbf\u4e00-\u9fff]+")
_LATIN = Pattern("[a-z]+")
_BETWEEN = Pattern(r"[,，、;；/|()\[\]（）【】兼]")
# 李明华 is not 李明: one more character makes another name, unless it is a form of address.
_ADDRESS = "总工董老小"
# 质量部 is no person: the head of it is named with it.
_ORGANS = tuple("部处科室会组司厂")


def bare(name: str) -> str:
    """A name as it is compared: without spaces, punctuation, case and width, in simplified characters.

    >>> bare("Ｗang  Li") == bare("wangli"), bare("張·國華") == bare("张国华")
    (True, True)
    """
    return "".join(c for c in _folded(name) if c.isalnum())


def parts_of(text: str) -> tuple[str, ...]:
    """``text`` and each part between its brackets, commas and 兼, bare: 副总经理兼首席质量官 holds two posts."""
    parts = (bare(part) for part in (text, *_BETWEEN.split(_folded(text))))
    return tuple(dict.fromkeys(part for part in parts if part))


def names(text: str, person: str) -> bool:
    """Whether ``text`` names ``person``, a title, a form of address or other names around the name or not.

    >>> names("首席质量官张国华", "張國華"), names("Guohua Zhang (CQO)", "Zhang Guohua"), names("李明华", "李明")
    (True, True, False)
    """
    if bare(text) == bare(person):
        return bare(text) != ""
    return any(_is_in(each, text) for each in _BETWEEN.split(_folded(person)))


def _is_in(name: str, text: str) -> bool:
    plain, latin = bare(name), set(_LATIN.findall(name))
    if plain.endswith(_ORGANS):
        return False
    han = "".join(_HAN.findall(plain))
    return (
        plain in parts_of(text)
        or (len(han) > 1 and _holds("".join(_HAN.findall(bare(text))), han))
        or (len(latin) > 1 and latin <= set(_LATIN.findall(_folded(text))))
    )


def _holds(text: str, name: str) -> bool:
    before, found, after = text.partition(name)
    around = before + after
    return bool(found) and (len(around) != 1 or around in _ADDRESS)


def _folded(text: str) -> str:
    return simplified(unicodedata.normalize("NFKC", text)).casefold()
