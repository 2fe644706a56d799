"""An evaluation as Markdown: to be put into a report or a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from checker.evaluation.phrases import (
    say_counts,
    say_ground,
    say_levels,
    say_missing,
    say_source,
    say_span,
    say_total,
    word,
)
from checker.evaluation.quantity import shown
from checker.evaluation.results import Check, Evaluation, Scored
from checker.reports.markdown_plain import escaped
from checker.reports.paint import MARKS
from checker.reports.places import with_place
from checker.reports.words import verdict_name


def render(found: Evaluation, lang: str) -> str:
    """The whole report."""
    return "\n".join(_lines(found, lang)) + "\n"


def _lines(found: Evaluation, lang: str) -> Iterator[str]:
    yield f"# {word('report', lang)} – {escaped(found.dossier)}"
    yield ""
    for notice in found.notices:
        yield f"> **{notice.severity}** {escaped(with_place(notice.message[lang], notice.place, lang))}"
        yield ">"
    yield ""
    yield f"- {word('pack', lang)}: {escaped(found.pack_title.get(lang, found.pack))}"
    yield f"- {word('region', lang)}: {escaped(found.region or word('no_region', lang))}"
    yield f"- {word('as_of', lang)}: {found.as_of}"
    yield f"- {word('total', lang)}: **{escaped(say_total(found, lang))}**"
    if found.levels:
        name = "level" if len(found.levels) == 1 else "levels"
        yield f"- {word(name, lang)}: **{escaped(say_levels(found, lang))}**"
    yield f"- {escaped(say_counts(found.scheme, lang))}"
    yield ""
    yield f"## {word('indicators', lang)}"
    yield ""
    yield _row(
        word("indicator", lang),
        word("score", lang),
        word("out_of", lang),
        word("evidence", lang),
        word("missing", lang),
    )
    yield "| --- | --- | --- | --- | --- |"
    for head in found.tree:
        yield from _indicator(head, found, lang)
    if found.checks:
        yield ""
        yield f"## {word('checks', lang)}"
        yield ""
        yield _row(
            word("check", lang),
            word("verdict", lang),
            word("reason", lang),
            word("evidence", lang),
            word("cite", lang),
        )
        yield "| --- | --- | --- | --- | --- |"
    for each in found.checks:
        yield _check(each, found, lang)
    scheme = found.scheme
    for name, named in (
        ("aspects", scheme.aspects),
        ("principles", scheme.principles),
        ("annexes", scheme.annexes),
    ):
        if named:
            yield ""
            yield f"## {word(name, lang)}"
            yield ""
        for heading in named:
            bound = f" ({word(heading.modality, lang)})" if heading.modality else ""
            source = escaped(say_source(heading.cite, scheme.sources, lang))
            yield f"- {escaped(heading.title[lang])}{bound} – {source}"


def _indicator(each: Scored, found: Evaluation, lang: str) -> Iterator[str]:
    indicator = each.indicator
    name = f"{'&emsp;' * (indicator.level - 1)}{escaped(indicator.id)} {escaped(indicator.title[lang])}"
    if each.leaf is not None:
        evidence = "<br>".join(escaped(say_ground(ground, lang)) for ground in each.leaf.grounds)
        missing = "<br>".join(escaped(say_missing(one, lang)) for one in each.leaf.missing)
    else:
        source = (
            escaped(say_source(indicator.cite, found.scheme.sources, lang)) if indicator.level == 1 else ""
        )
        evidence, missing = source, ""
    worth = "" if each.worth is None else shown(each.worth)
    yield _row(name, escaped(say_span(each.score, lang)), worth, evidence, missing)
    for child in each.below:
        yield from _indicator(child, found, lang)


def _check(each: Check, found: Evaluation, lang: str) -> str:
    verdict = f"{MARKS[each.verdict]} {verdict_name(each.verdict, lang)}"
    asks = [escaped(missing.ask[lang]) for missing in each.missing if missing.ask.get(lang)]
    reason = "<br>".join([escaped(each.reason[lang]), *(f"→ {ask}" for ask in asks)])
    evidence = "<br>".join(escaped(say_ground(ground, lang)) for ground in each.grounds)
    source = escaped(say_source(each.cite, found.scheme.sources, lang)) if each.cite else ""
    return _row(escaped(each.title[lang]), verdict, reason, evidence, source)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
