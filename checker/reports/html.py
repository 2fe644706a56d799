"""The report as one HTML file: nothing is loaded from anywhere, nothing runs, and it prints on A4."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from checker import __version__
from checker.facts import Evidence
from checker.judgement.model import VERDICTS, Assessment
from checker.reports import beaten, chart_svg, citing, proof, quoting, summary, words
from checker.reports.attesting import kind_of, say_attestation
from checker.reports.excerpts import excerpt_of
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.pictures import pictures_of
from checker.reports.places import say_place
from checker.reports.plain import plain
from checker.reports.waiving import say_waiver

if TYPE_CHECKING:
    import jinja2


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """One page for all assessments, each a chapter of its own."""
    pictures = pictures_of(assessments, options.folders)
    return page("report.html.jinja", options, assessments=assessments, pictures=pictures)


def page(name: str, options: Options, *, styles: tuple[str, ...] = (), **told: object) -> str:
    """The page that the template ``name`` makes of what is ``told``, in the style of all pages and ``styles`` of its own."""
    style = "".join(map(_text, ("style.css", *styles)))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        _environment()
        .get_template(name)
        .render(
            **told,
            lang=options.lang,
            html_lang="zh-CN" if options.lang == "zh" else "en",
            style=style,
            style_digest=digest,
            version=__version__,
        )
        .rstrip()
        + "\n"
    )


@cache
def _environment() -> jinja2.Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["plain"] = lambda text: plain(str(text))
    environment.globals.update(
        said=lambda text, lang: plain(words.said(text, lang)),
        word=words.word,
        name_of=words.name_of,
        verdict_name=words.verdict_name,
        document_kind=words.document_kind,
        say_place=say_place,
        say_source=citing.say_source,
        standing_of=citing.standing_of,
        say_source_words=citing.say_source_words,
        summary_of=summary.summary_of,
        sections_of=summary.sections_of,
        gaps=summary.gaps,
        waived=summary.waived,
        attested=summary.attested,
        kind_of=kind_of,
        say_attestation=say_attestation,
        settled=summary.settled,
        not_wholly_read=summary.not_wholly_read,
        overruled=beaten.overruled,
        looked_at=summary.looked_at,
        ticked=ticked,
        unread_words=unread_words,
        quotations=quoting.quotations,
        excerpt_of=excerpt_of,
        pieces=quoting.pieces,
        has_words=quoting.has_words,
        is_row=quoting.is_row,
        say_quote=quoting.say_quote,
        say_heads=quoting.say_heads,
        field_name=quoting.field_name,
        say_waiver=say_waiver,
        proof_lines=proof.lines,
        mark_of=proof.mark_of,
        chart_svg=chart_svg.chart_svg,
        posts_in_words=chart_svg.posts_in_words,
        line_in_words=chart_svg.line_in_words,
        left_out=chart_svg.left_out,
        VERDICTS=VERDICTS,
        LEDGER=summary.LEDGER,
        MARKS=MARKS,
    )
    return environment


def ticked(message: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a message, each with whether it stood in backticks; an odd backtick stays."""
    pieces = message.split("`")
    odd = len(pieces) % 2 == 0
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        yield ("`" + piece if odd and last else piece), number % 2 == 1 and not last


def unread_words(assessment: Assessment) -> tuple[Evidence, ...]:
    """What a person should look at."""
    return tuple(Evidence(unread.text, unread.place) for unread in assessment.reading.unread)


def _text(name: str) -> str:
    return files("checker.reports").joinpath("templates", name).read_text("utf-8")
