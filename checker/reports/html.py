"""The report as one self-contained HTML file: nothing is fetched, everything a document says is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from checker.judgement.model import VERDICTS, Assessment
from checker.organisation.model import Chart
from checker.reports.chart_svg import draw
from checker.reports.citing import say_cite, say_source, source_words, standing_of
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.places import say_place
from checker.reports.plain import plain
from checker.reports.summary import LEDGER, gaps, not_wholly_read, sections_of, settled, summary_of, waived
from checker.reports.words import document_kind, name_of, said, verdict_name, word


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """All assessments in one page."""
    from checker import __version__

    pages = [_page(a, options) for a in assessments]
    text: str = _template().render(
        pages=pages, lang=options.lang, version=__version__, **_helpers(options.lang)
    )
    return text.rstrip() + "\n"


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = files("checker.reports").joinpath("templates", "report.html.j2").read_text("utf-8")
    return environment.from_string(source)


def _helpers(lang: str) -> Mapping[str, Any]:
    return {
        "word": lambda key, **values: word(key, lang, **values),
        "said": lambda text: plain(said(text, lang)),
        "plain": plain,
        "place": lambda place: say_place(place, lang),
        "verdict": lambda name: verdict_name(name, lang),
        "name": lambda family, key: name_of(family, key, lang),
        "kind": lambda key: document_kind(key, lang),
        "mark": lambda name: MARKS[name],
        "standing": standing_of,
        "source_words": source_words,
    }


def _page(assessment: Assessment, options: Options) -> Mapping[str, Any]:
    lang = options.lang
    titles = assessment.pack.sections
    groups = [
        (
            key,
            [
                (s, [(f, say_cite(f.cite, assessment.pack.sources, lang)) for f in s.findings])
                for s in sections_of(found, titles)
            ],
            len(found),
        )
        for key, found in (
            ("gaps", gaps(assessment)),
            ("waived", waived(assessment)),
            ("met", settled(assessment)),
        )
    ]
    used = {str(f.cite.get("source")) for f in assessment.findings if f.cite.get("source")}
    sources = [
        (s, say_source({"source": s}, assessment.pack.sources, lang), assessment.pack.sources.get(s, {}))
        for s in sorted(used)
    ]
    return {
        "assessment": assessment,
        "counts": summary_of(assessment),
        "groups": groups,
        "ledger": LEDGER,
        "verdicts": VERDICTS,
        "unread_documents": not_wholly_read(assessment),
        "sources": sources,
        "enterprise": plain(assessment.dossier.enterprise or assessment.dossier.name),
        "region": plain(assessment.pack.edition or assessment.region or word("no_region", lang)),
        "chart": _chart(assessment.chart, lang),
    }


def _chart(chart: Chart | None, lang: str) -> Mapping[str, Any] | None:
    if chart is None or not chart.posts:
        return None
    drawing = draw(
        chart, officer=word("officer", lang), vacant=word("vacant", lang), title=word("chart", lang)
    )
    titles = {p.id: plain(p.title) for p in chart.posts}
    told = []
    for post in chart.posts:
        said_of = [word("reports_to", lang, who=titles[s]) for s in post.reports_to if s in titles]
        said_of += [word("dotted_to", lang, who=titles[s]) for s in post.dotted_to if s in titles]
        names = "、".join(plain(n) for n in post.holder_names) or word("vacant", lang)
        told.append(f"{plain(post.title)}（{names}）" + ("：" + "，".join(said_of) if said_of else ""))
    line = " → ".join(titles[i] for i in chart.line if i in titles)
    return {
        "svg": drawing.svg,
        "left_out": drawing.left_out,
        "line": line,
        "told": told,
        "file": plain(chart.file),
    }
