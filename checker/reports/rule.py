"""One clause as a page: what it asks, where that is known from, what satisfies and violates it, examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.reports.citing import say_cite, say_source_words
from checker.reports.columns import columns, indented
from checker.reports.conditions import condition_lines
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.plain import plain
from checker.reports.words import document_kind, name_of, said, verdict_name, word
from checker.rulebook.model import Clause, ClauseTest, Condition, Pack

WIDTH = 96


def rule_page(clause: Clause, pack: Pack, *, lang: str) -> str:
    """The page of ``clause`` in plain text. Raises InputError for an unknown language."""
    Options(lang=lang)
    return "\n".join(_page(clause, pack, lang))


def _page(clause: Clause, pack: Pack, lang: str) -> Iterator[str]:
    title = plain(said(clause.title, lang))
    yield f"{title}  {clause.id}"
    yield "═" * min(columns(title) + 2 + columns(clause.id), WIDTH)
    yield f"{plain(said(pack.title, lang))} {pack.id} · {name_of('modality', clause.modality, lang)}"
    yield from _heading("cite", lang)
    yield _text(say_cite(clause.cite, pack.sources, lang))
    if say_source_words(clause.cite, lang):
        colon = "：" if lang == "zh" else ": "
        yield _text(f"{word('source_words', lang)}{colon}{say_source_words(clause.cite, lang)}")
    if said(clause.cite.get("note"), lang):
        yield _text(plain(said(clause.cite.get("note"), lang)))
    if clause.unverified:
        yield _text(word("not_judged", lang, why=plain(said(clause.unverified, lang))))
    if said(clause.about, lang):
        yield from _heading("asks", lang)
        yield _text(plain(said(clause.about, lang)))
    yield from _condition("applies_if", clause.applies, lang)
    yield from _condition("satisfied_by", clause.satisfied, lang)
    yield from _condition("violated_by", clause.violated, lang)
    yield from _exceptions(clause, pack, lang)
    if clause.expected_in:
        yield from _heading("expected_in", lang)
        kinds = [document_kind(kind, lang) for kind in clause.expected_in]
        yield _text(("、" if lang == "zh" else ", ").join(kinds))
    if said(clause.remedy, lang):
        yield from _heading("remedy", lang)
        yield _text(plain(said(clause.remedy, lang)))
    if clause.in_force.start or clause.in_force.end:
        yield from _heading("in_force", lang)
        start, end = clause.in_force.start or "…", clause.in_force.end or "…"
        yield _text(word("from_to", lang, start=start, end=end))
    if clause.tests:
        yield from _heading("examples", lang)
        for test in clause.tests:
            yield from _example(test, lang)


def _heading(name: str, lang: str) -> Iterator[str]:
    yield ""
    yield word(name, lang)


def _text(text: str) -> str:
    return indented(text, first="  ", rest="  ", width=WIDTH)


def _condition(name: str, condition: Condition | None, lang: str) -> Iterator[str]:
    if condition is not None:
        yield from _heading(name, lang)
        yield from (f"  {line}" for line in condition_lines(condition, lang))


def _exceptions(clause: Clause, pack: Pack, lang: str) -> Iterator[str]:
    if not clause.exceptions:
        return
    yield from _heading("exceptions", lang)
    for exception in clause.exceptions:
        yield _text(f"{plain(exception.label)} → {verdict_name(exception.verdict, lang)}")
        yield from (f"    {line}" for line in condition_lines(exception.when, lang))
        if exception.cite:
            yield _text(f"  {say_cite(exception.cite, pack.sources, lang)}")


def _example(test: ClauseTest, lang: str) -> Iterator[str]:
    mark = f"{MARKS[test.verdict]} {verdict_name(test.verdict, lang)}"
    head = f"  {mark}" + " " * max(18 - columns(mark), 2)
    said_by = ""
    if test.document_kind:
        kind = document_kind(test.document_kind, lang)
        said_by = f"（{kind}）" if lang == "zh" else f" ({kind})"
    if test.once_verified:
        said_by += word("once_verified", lang)
    told = [plain(sentence) for sentence in test.says] + [_fact(fact) for fact in test.facts]
    if not told:
        told = ["–"]
    rest = " " * columns(head)
    yield indented(told[0] + said_by, first=head, rest=rest, width=WIDTH)
    for more in told[1:]:
        yield indented(more, first=rest, rest=rest, width=WIDTH)


def _fact(fact: Any) -> str:
    fields = ", ".join(f"{name}: {plain(str(value))}" for name, value in fact.items() if name != "kind")
    return f"{fact.get('kind', '')}({fields})"
