"""One clause as a page: what it asks, where that is known from, what satisfies and what violates it, examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.reports.citing import say_cite, source_words
from checker.reports.plain import plain
from checker.reports.words import name_of, said, verdict_name, word
from checker.rulebook.model import (
    All,
    Any_,
    Clause,
    ClauseTest,
    Condition,
    Count,
    Match,
    NoneOf,
    Pack,
    Unverified,
)


def rule_page(clause: Clause, pack: Pack, *, lang: str = "zh") -> str:
    """The page of ``clause`` as Markdown that reads well as plain text, too."""
    return "\n".join(_lines(clause, pack, lang)).rstrip("\n")


def _lines(clause: Clause, pack: Pack, lang: str) -> Iterator[str]:
    yield f"# {said(clause.title, lang)}"
    yield ""
    yield f"`{clause.id}` · {name_of('modality', clause.modality, lang)} · {said(pack.title, lang)}"
    yield ""
    yield f"{word('cite', lang)}: {say_cite(clause.cite, pack.sources, lang)}"
    if source_words(clause.cite):
        yield f"{word('source_words', lang)}: {source_words(clause.cite)}"
    if said(clause.about, lang):
        yield from ("", f"## {word('asks', lang)}", "", said(clause.about, lang))
    for key, condition in (
        ("applies_if", clause.applies),
        ("satisfied_by", clause.satisfied),
        ("violated_by", clause.violated),
    ):
        if condition is not None:
            yield from ("", f"## {word(key, lang)}", "", *_condition(condition, lang, 0))
    if clause.exceptions:
        yield from ("", f"## {word('exceptions', lang)}", "")
        for exception in clause.exceptions:
            yield f"- {exception.label} → {exception.verdict}"
            yield from _condition(exception.when, lang, 1)
    if clause.expected_in:
        yield from ("", f"{word('expected_in', lang)}: {', '.join(clause.expected_in)}")
    if clause.in_force.start or clause.in_force.end:
        yield from (
            "",
            f"{word('in_force', lang)}: {clause.in_force.start or '…'} – {clause.in_force.end or '…'}",
        )
    if said(clause.remedy, lang):
        yield from ("", f"## {word('remedy', lang)}", "", f"> {said(clause.remedy, lang)}")
    if clause.tests:
        yield from ("", f"## {word('examples', lang)}", "")
        yield from (_example(test, lang) for test in clause.tests)


def _condition(condition: Condition, lang: str, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(condition, Match):
        yield f"{pad}- {condition.pattern}"
    elif isinstance(condition, Count):
        yield f"{pad}- {word('at_least', lang, n=condition.at_least)}: {condition.pattern}"
    elif isinstance(condition, Unverified):
        yield f"{pad}- {name_of('standing', 'unverified', lang)}: {said(condition.why, lang)}"
    else:
        key = {Any_: "any", All: "all", NoneOf: "none"}[type(condition)]
        yield f"{pad}- {word(key, lang)}"
        for part in condition.parts:
            yield from _condition(part, lang, depth + 1)


def _example(test: ClauseTest, lang: str) -> str:
    shown = (
        " ".join(test.says)
        if test.says
        else f"{word('given_facts', lang)}: {'; '.join(_fact(f) for f in test.facts)}"
    )
    return f"- {verdict_name(test.verdict, lang)}: {plain(shown)}"


def _fact(fact: Mapping[str, Any]) -> str:
    fields = ", ".join(f"{k}={v}" for k, v in fact.items() if k != "kind")
    return f"{fact['kind']}({fields})"
