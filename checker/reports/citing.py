"""Says where a clause is known from, and how well: nothing passes for the standard's words that is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.reports.plain import plain
from checker.reports.words import name_of, said

Sources = Mapping[str, Mapping[str, Any]]


def standing_of(cite: Mapping[str, Any]) -> str:
    """``quoted``, ``reported``, ``inferred`` or ``unverified``; the last if the citation does not say."""
    if cite.get("status") == "unverified":
        return "unverified"
    return str(cite.get("standing") or "unverified")


def say_cite(cite: Mapping[str, Any], sources: Sources, lang: str) -> str:
    """The citation in one line: heading, source, standing."""
    zh = lang == "zh"
    heading, source = cite.get("clause"), say_source(cite, sources, lang)
    quoted = f"“{plain(str(heading))}”" if heading else ""
    standing = name_of("standing", standing_of(cite), lang)
    told = ("，" if zh else ", ").join(part for part in (quoted, source) if part)
    return f"{told}（{standing}）" if zh else f"{told} ({standing})"


def say_source(cite: Mapping[str, Any], sources: Sources, lang: str) -> str:
    """The source that ``cite`` names: title, publisher, date; its id if the pack tells no more."""
    name = str(cite.get("source") or "")
    source = sources.get(name) or {}
    publisher, date = source.get("publisher"), source.get("date")
    parts = [said(source.get("title"), lang) or name, str(publisher or ""), str(date or "")]
    return ("，" if lang == "zh" else ", ").join(plain(part) for part in parts if part)


def say_source_words(cite: Mapping[str, Any], lang: str) -> str:
    """The source's own words in quotation marks that hold others, or empty."""
    words = source_words(cite)
    return words and (f"「{words}」" if lang == "zh" else f"“{words}”")


def source_words(cite: Mapping[str, Any]) -> str:
    """The source's own words, or empty."""
    return plain(str(cite.get("source_words") or ""))
