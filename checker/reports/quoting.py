"""Quotations as people read them: the words, what they are in a data file, and one place for what stands together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.dossier.model import Place
from checker.facts import Evidence
from checker.records import record
from checker.reports.places import say_place
from checker.reports.plain import clipped, harmless, plain
from checker.reports.words import name_of, word

_MARKS = {"zh": ("「", "」"), "en": ("“", "”")}


@record(frozen=True, slots=True)
class Quotation:
    """What is quoted of one block, row or file; ``place`` leads to the whole of it."""

    words: tuple[Evidence, ...]
    place: Place


def quotations(evidence: Sequence[Evidence]) -> tuple[Quotation, ...]:
    """The evidence in its order, with what stands in one place put together."""
    return tuple(Quotation(tuple(words), place) for place, words in groupby(evidence, key=_block))


def has_words(evidence: Sequence[Evidence]) -> bool:
    """Whether anything of it can be quoted."""
    return any(one.quote for one in evidence)


def say_quote(evidence: Evidence, lang: str, *, most: int | None = None) -> str:
    """The words in quotation marks, behind what they are (``上级「总经理」``) and before what governs them in a table;
    cut after ``most`` characters."""
    if not evidence.quote:
        return word("looked_whole" if evidence.role == "looked_at" else "data", lang)
    whole = plain(evidence.quote)
    shown = whole if most is None else clipped(whole, most, word("more", lang, n=len(whole)))
    opening, closing = _MARKS[lang]
    return f"{field_name(evidence, lang)}{opening}{shown}{closing}{say_heads(evidence, lang)}"


def say_heads(evidence: Evidence, lang: str) -> str:
    """What governs a mark in a table: ``（行：质量计划；列：首席质量官；图例：★最终决定）``; else empty."""
    heads = evidence.heads
    if heads is None:
        return ""
    parts = (("in_row", " › ".join(heads.row)), ("in_column", " › ".join(heads.column)), ("key", heads.key))
    colon = "：" if lang == "zh" else ": "
    told = [f"{word(name, lang)}{colon}{plain(said)}" for name, said in parts if said]
    return f"（{'；'.join(told)}）" if lang == "zh" else f" ({'; '.join(told)})"


def say_quotes(quotation: Quotation, lang: str, *, most: int | None = None) -> list[str]:
    """The lines of a quotation: a sentence each; the cells of a row in one line."""
    lines = [say_quote(evidence, lang, most=most) for evidence in quotation.words]
    if is_row(quotation):
        return [("，" if lang == "zh" else ", ").join(lines)]
    return lines


def is_row(quotation: Quotation) -> bool:
    """Whether it is cells of one row, which go together."""
    return all(evidence.field for evidence in quotation.words)


def say_with_place(evidence: Evidence, lang: str, *, most: int | None = None) -> str:
    """A quotation and its place in one line."""
    place = say_place(evidence.place, lang)
    return f"{say_quote(evidence, lang, most=most)}" + (f"（{place}）" if lang == "zh" else f" ({place})")


def field_name(evidence: Evidence, lang: str) -> str:
    """What the words of a data file are there, or empty."""
    if not evidence.field:
        return ""
    name = name_of("field", evidence.field, lang)
    return name if lang == "zh" else f"{name} "


def pieces(evidence: Evidence) -> Iterator[tuple[str, bool]]:
    """The quotation in harmless pieces, each with whether it limits."""
    at = 0
    for start, end in evidence.limits:
        yield harmless(evidence.quote[at:start]), False
        yield harmless(evidence.quote[start:end]), True
        at = end
    yield harmless(evidence.quote[at:]), False


def _block(evidence: Evidence) -> Place:
    return evidence.place.without_offsets()
