"""The words of an English sentence: set phrases apart, prepositions of several words together, marks as marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.statements.english.set_phrases import MULTI
from checker.statements.naming import Token

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?"
_MARKS = frozenset(("comma", "colon", "open", "close", "arrow", "semicolon"))
_LONGEST = max(len(p.split()) for p in MULTI)


@dataclass(slots=True)
class W:
    """Tokens ``first`` to ``last`` as one word; ``tag`` is its part of speech, set by the tagger."""

    first: int
    last: int
    text: str
    cls: str
    meaning: str = ""
    tag: str = ""
    plural: bool = False


def words_of(text: str, tokens: Sequence[Token]) -> list[W]:
    """The words, with prepositions, subordinators and adverbs of several words as one."""
    raw = [text[t.start : t.end] for t in tokens]
    out: list[W] = []
    i = 0
    while i < len(tokens):
        size, tag = _phrase(raw, tokens, i)
        token = tokens[i]
        if size > 1 or tag:
            out.append(
                W(i, i + size - 1, " ".join(raw[i : i + size]), token.cls if size == 1 else "phrase", "", tag)
            )
        else:
            plural = text[token.end : token.end + 1] == "'" and text[token.end + 1 : token.end + 2] in (
                " ",
                "",
            )
            out.append(
                W(
                    i,
                    i,
                    raw[i],
                    token.cls,
                    token.meaning,
                    "PUNCT" if token.cls in _MARKS else "",
                    plural and raw[i].endswith("s"),
                )
            )
        i += size
    return out


def _phrase(raw: Sequence[str], tokens: Sequence[Token], i: int) -> tuple[int, str]:
    """How many tokens from ``i`` make one phrase of the closed classes, and its tag."""
    if tokens[i].cls in _MARKS:
        return 1, ""
    joined = ""
    found = (1, "")
    for size in range(1, 8):
        if i + size > len(raw) or tokens[i + size - 1].cls in _MARKS:
            break
        joined = f"{joined} {raw[i + size - 1]}" if joined else raw[i]
        if len(joined.split()) > _LONGEST:
            break
        if joined in MULTI:
            found = (size, MULTI[joined])
    return found
