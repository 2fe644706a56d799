"""The report as Markdown, for pull requests and wikis; whatever a document says is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.facts import Evidence
from checker.judgement.model import VERDICTS, Assessment, Finding
from checker.reports.citing import say_cite
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.places import say_place
from checker.reports.plain import plain
from checker.reports.summary import gaps, not_wholly_read, sections_of, settled, summary_of, waived
from checker.reports.words import name_of, said, verdict_name, word

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~@:&])")


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """All assessments one after the other."""
    return "\n\n---\n\n".join("\n".join(_page(a, options)).rstrip("\n") for a in assessments) + "\n"


def escaped(text: str) -> str:
    """``text`` on one line with nothing left that Markdown or HTML would take for a mark."""
    kept = (
        _SPECIAL.sub(r"\\\1", plain(text))
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
        .replace("\\&", "&amp;")
    )
    return kept.replace("www\\.", "www&#46;")


def _page(assessment: Assessment, options: Options) -> Iterator[str]:
    lang, counts = options.lang, summary_of(assessment)
    yield f"# {escaped(assessment.dossier.enterprise or assessment.dossier.name)}"
    yield ""
    bad = not_wholly_read(assessment)
    if bad:
        yield f"> **{word('unread_first', lang)}**: {', '.join(escaped(p) for p in bad)}"
        yield ""
    region = assessment.pack.edition or assessment.region or word("no_region", lang)
    yield (
        f"{escaped(said(assessment.pack.title, lang))} `{assessment.pack.id}` · {word('region', lang)} {escaped(region)}"
        f" · {word('as_of', lang)} {assessment.as_of}"
    )
    yield ""
    yield (
        f"**{word('assessed_of', lang, assessed=counts.assessed, clauses=counts.clauses)}, "
        f"{word('satisfied_count', lang, satisfied=counts.verdicts['satisfied'])}**"
    )
    yield ""
    yield from _table(assessment, options)
    if assessment.notices:
        yield from ("", f"## {word('notices', lang)}", "")
        for notice in assessment.notices:
            yield f"- **{name_of('severity', notice.severity, lang)}** {escaped(said(notice.message, lang))}"
    for key, findings in (
        ("gaps", gaps(assessment)),
        ("waived", waived(assessment)),
        ("met", settled(assessment)),
    ):
        if findings or key == "gaps":
            yield from ("", f"## {word(key, lang)} ({len(findings)})", "")
            yield from _sections(findings, assessment, options) if findings else (word("no_gaps", lang),)
    if assessment.reading.unread:
        yield from ("", f"## {word('unread', lang)}", "", word("unread_about", lang), "")
        for item in assessment.reading.unread:
            yield f"- “{escaped(item.text)}” – {escaped(say_place(item.place, lang))}"


def _table(assessment: Assessment, options: Options) -> Iterator[str]:
    shown = [v for v in VERDICTS if assessment.count(v)]
    if not shown:
        return
    yield "| " + " | ".join(f"{MARKS[v]} {verdict_name(v, options.lang)}" for v in shown) + " |"
    yield "|" + " ---: |" * len(shown)
    yield "| " + " | ".join(str(assessment.count(v)) for v in shown) + " |"


def _sections(findings: tuple[Finding, ...], assessment: Assessment, options: Options) -> Iterator[str]:
    for section in sections_of(findings, assessment.pack.sections):
        yield f"### {escaped(said(section.title, options.lang))}"
        yield ""
        for finding in section.findings:
            yield from _finding(finding, assessment, options)
            yield ""


def _finding(finding: Finding, assessment: Assessment, options: Options) -> Iterator[str]:
    lang = options.lang
    severity = f" · {name_of('severity', finding.severity, lang)}" if finding.is_gap else ""
    yield (
        f"- {MARKS[finding.verdict]} **{verdict_name(finding.verdict, lang)}** {escaped(said(finding.title, lang))} "
        f"`{finding.clause}`{severity}"
    )
    if finding.waived is not None:
        until = word("until_included", lang, day=str(finding.waived.get("until", "")))
        yield f"  - {word('waived', lang)}: {escaped(str(finding.waived.get('reason', '')))} ({escaped(until)})"
    yield from _quoted("words", finding.evidence, lang)
    yield from _quoted("counter", finding.counter_evidence, lang)
    if not finding.is_gap:
        return
    yield f"  - {word('reason', lang)}: {escaped(said(finding.reason, lang))}"
    for wait in finding.waits_for:
        yield f"  - {word('waits_for', lang)}: {escaped(said(wait.ask, lang))}"
    if said(finding.remedy, lang):
        yield f"  - {word('remedy', lang)}: {escaped(said(finding.remedy, lang))}"
    yield f"  - {word('cite', lang)}: {escaped(say_cite(finding.cite, assessment.pack.sources, lang))}"


def _quoted(key: str, evidence: tuple[Evidence, ...], lang: str) -> Iterator[str]:
    for one in evidence:
        quote = f"“{escaped(one.quote)}”" if one.quote else word("data", lang)
        yield f"  - {word(key, lang)}: {quote} – {escaped(say_place(one.place, lang))}"
