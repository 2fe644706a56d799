"""The comparison as one HTML file: nothing is loaded from anywhere, nothing runs."""

from __future__ import annotations

from checker.judgement.recognition import Recognition
from checker.reports.html import page
from checker.reports.options import Options
from checker.reports.plain import plain
from checker.reports.quoting import say_quotes
from checker.reports.recognition.known import known_rows
from checker.reports.recognition.notices import notices_of, unread_of
from checker.reports.recognition.requirements import cell_words, requirements_of
from checker.reports.recognition.table import ANSWERS, Row, facts_of, flag_of, names_of, rows_of, said_of
from checker.reports.recognition.words import answer, word
from checker.reports.words import said


def render(recognition: Recognition, options: Options) -> str:
    """One page."""
    lang, rows = options.lang, rows_of(recognition, options.lang)
    told = [dict(facts_of(e, lang)) for e in recognition.editions]
    labels = dict.fromkeys(label for facts in told for label in facts)
    return page(
        "recognition.html.jinja",
        options,
        styles=("recognition.css",),
        r=recognition,
        rows=rows,
        names=names_of(recognition.editions, lang),
        facts=[(label, [facts.get(label, "–") for facts in told]) for label in labels],
        sections=_sections(recognition, rows, lang),
        notices=notices_of(recognition, lang),
        unread=unread_of(recognition),
        known=known_rows(recognition, lang),
        requirements=requirements_of(recognition, lang),
        cell_words=cell_words,
        own=word,
        answer=answer,
        said_of=said_of,
        flag_of=flag_of,
        say_quotes=say_quotes,
        ANSWERS=ANSWERS,
    )


def _sections(recognition: Recognition, rows: tuple[Row, ...], lang: str) -> list[tuple[str, list[Row]]]:
    titles = recognition.pack.sections
    names = dict.fromkeys(row.section for row in rows)
    return [(plain(said(titles.get(n) or n, lang)), [row for row in rows if row.section == n]) for n in names]
