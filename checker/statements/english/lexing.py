"""Which sentences are English, and their tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.english.words import MONTH
from checker.statements.english.wordsets import word_set
from checker.statements.naming import Token
from checker.statements.vocabulary import Word

_WHOLE = word_set(
    """
    officer, above, beside, below, company, self, grantor, matter, own_staff, foreign, bare, amount, date,
    percent, count, number, item, content, stages, narrow, law
    """
)
_LOOSE = word_set(
    """
    a, an, the, no, without, is, are, has, have, be, not, to, by, with, his, her, its, of, any, as, in,
    on, for, at, if, when, where, under, from, only, and, or, until, that, shall, may, must, does, do,
    need, needs, other, each, this, these, such
    """
)
_KEPT = word_set(
    """
    put on hold, place on hold, on hold, veto right, use as is, say no, says no
    """
)
_LATIN = Pattern(r"[a-z]")
_CJK = Pattern(HAN)
_DASH = Pattern(r"(?:^|\s)-{1,3}(?=\s|$)|(?<=\s)>(?=\s)|(?<=[a-z])\s*=\s*(?=[a-z])", "-=>")
_PIECE = Pattern(r"'s\b|[^\s']+(?:'(?!s\b)[^\s']+)*|'")
_DATES = Pattern(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:\s+\d{{4}})?\b|\b{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?\b|\b{MONTH}\s+\d{{4}}\b|\b(?:19|20)\d\d\b(?!\s*(?:/|:))",
    "09bcgjmpv",
)
_LISTED = Pattern(r"\((?:[ivx]{1,4}|[a-z]|\d{1,2})\)|(?:^|(?<=\s))(?:[ivx]{1,4}|[a-z])\)(?=\s)", "()")
_GLOSS = word_set(
    """
    officer, above, beside, below, company, matter, bare, content, general, stages, paper, unknown,
    outcome, comma, colon, open, close, right, number, amount, item, foreign, release, stop, whole,
    person, veto
    """
)


def is_english(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a sentence is built of Latin words; a Chinese word in it may only gloss."""
    if not tokens:
        return False
    span = text[tokens[0].start : tokens[-1].end]
    if not _LATIN.search(span):
        return False
    latin, cjk = len(_LATIN.findall(span)), len(_CJK.findall(span))
    if latin < 3 or cjk * 8 > latin:
        return False
    return not cjk or all(t.cls in _GLOSS for t in tokens if _CJK.match(text[t.start]))


def english_tokens(text: str, part: Sequence[Token], words: Mapping[str, Word]) -> list[Token]:
    """The tokens with set phrases of function words taken apart and dashes and dates put in."""
    out: list[Token] = []
    listed = {m.start(): m.end() for m in _LISTED.finditer(text, max(0, part[0].start - 1), part[-1].end + 1)}
    dates = {m.start(): m.end() for m in _DATES.finditer(text, part[0].start, part[-1].end)}
    end = part[0].start
    part = _without_names(text, part)
    for token in part:
        if token.start < end:
            continue
        mark = next((s for s in range(max(0, token.start - 1), token.end) if s in listed), None)
        if mark is not None and mark >= end - 1:
            if out:
                out.append(Token(mark, listed[mark], "comma", ""))
            end = listed[mark]
            continue
        day = next((s for s in dates if token.start <= s < token.end or s == token.start), None)
        if day is not None and token.cls not in ("amount", "percent", "officer"):
            for cut in _split(text, token.start, day, words) if day > token.start else ():
                out.append(cut)
            out.append(Token(day, dates[day], "date", text[day : dates[day]]))
            end = dates[day]
            continue
        _dash(text, end, token.start, out)
        if token.cls == "exceed" and text[token.start] == ">":
            out.append(Token(token.start, token.end, "arrow", ""))
        elif _stays(text, token):
            out.append(token)
        else:
            out.extend(_split(text, token.start, token.end, words))
        end = token.end
    _dash(text, end, part[-1].end, out)
    return out


_NAMED = Pattern(r",\s*(?:mr|ms|mrs|dr|prof)s?\.?\s+[a-z'-]+(?:\s+[a-z'-]+){0,2}\s*(?:,|(?=\)))", ", drs")


def _without_names(text: str, part: Sequence[Token]) -> Sequence[Token]:
    """the CQO, Ms. Harper, will: a name set between commas is left out."""
    spans = [m.span() for m in _NAMED.finditer(text, part[0].start, part[-1].end)]
    if not spans:
        return part
    return [t for t in part if not any(start <= t.start < end for start, end in spans)] or part


def _dash(text: str, start: int, end: int, out: list[Token]) -> None:
    for found in _DASH.finditer(text, max(0, start - 1), min(len(text), end + 1)):
        at = next(i for i in range(found.start(), found.end()) if text[i] in "->=")
        if start <= at < end and out:
            out.append(Token(at, at + 1, "arrow" if text[at] == ">" else "comma", ""))


def _stays(text: str, token: Token) -> bool:
    word = text[token.start : token.end]
    if token.cls == "anyone":
        return " " not in word or word == "no one"
    if token.cls in _WHOLE and "'" not in word:
        return True
    if word in _KEPT or not (" " in word or "'" in word):
        return True
    return not (_LOOSE & set(word.split())) and "'" not in word


def _split(text: str, start: int, end: int, words: Mapping[str, Word]) -> list[Token]:
    out = []
    for found in _PIECE.finditer(text, start, end):
        piece = found.group()
        if piece == "'":
            continue
        known = words.get(piece)
        cls = known.cls if known else "of" if piece == "'s" else "unknown"
        if known is None and piece.endswith("'"):
            piece = piece[:-1]
        out.append(
            Token(
                found.start(), found.end(), cls, known.meaning if known else "", bool(known and known.primary)
            )
        )
    return out
