"""The report for a terminal: what to know first, the counts, the gaps, then what is waived and what is met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts import Evidence
from checker.judgement.model import VERDICTS, Assessment, Finding, Notice
from checker.patterns import Pattern
from checker.reports.attesting import kind_of, say_attestation
from checker.reports.citing import say_cite
from checker.reports.columns import columns, indented
from checker.reports.options import Options
from checker.reports.paint import MARKS, NOTICE_MARKS, paint
from checker.reports.places import say_place, with_place
from checker.reports.plain import plain
from checker.reports.quoting import Quotation, has_words, quotations, say_quotes
from checker.reports.summary import (
    LEDGER,
    attested,
    gaps,
    looked_at,
    not_wholly_read,
    sections_of,
    settled,
    summary_of,
    waived,
)
from checker.reports.waiving import say_waiver
from checker.reports.words import name_of, said, verdict_name, word

_MANY_BLANK = Pattern(r"\n{3,}")

ATTESTATIONS = "attestations.yaml"
MOST = 400
"""So many characters of a quotation are shown; the other formats have them all."""


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """All assessments one after the other."""
    pages = ["\n".join(_page(assessment, options)).rstrip("\n") for assessment in assessments]
    whole = ("\n\n" + "═" * min(options.width, 76) + "\n\n").join(pages) + "\n"
    return _MANY_BLANK.sub("\n\n", whole)


def _page(assessment: Assessment, options: Options) -> Iterator[str]:
    yield from _notices(assessment, options)
    yield from _head(assessment, options)
    yield from _counts(assessment, options)
    titles = assessment.pack.sections
    for name, findings in (
        ("gaps", gaps(assessment)),
        ("waived", waived(assessment)),
        ("attested", attested(assessment)),
        ("met", settled(assessment)),
    ):
        if not findings and name != "gaps":
            continue
        yield ""
        yield _rule(word(name, options.lang), len(findings), options)
        if not findings:
            nothing = "no_gaps" if assessment.findings else "no_findings"
            yield "  " + word(nothing, options.lang)
        for section in sections_of(findings, titles):
            yield ""
            yield "  " + paint(plain(said(section.title, options.lang)), "strong", color=options.color)
            for finding in section.findings:
                yield from _finding(finding, assessment, options)
    yield from _unread(assessment, options)


def _notices(assessment: Assessment, options: Options) -> Iterator[str]:
    bad = not_wholly_read(assessment)
    if bad:
        headline = f"{word('unread_first', options.lang)}{'：' if options.lang == 'zh' else ': '}"
        yield paint(
            indented(headline + _listed(bad, options), first="✗ ", rest="  ", width=options.width),
            "error",
            color=options.color,
        )
        yield ""
    if assessment.notices:
        yield _rule(word("notices", options.lang), len(assessment.notices), options)
        for notice in assessment.notices:
            yield _notice(notice, options)
        yield ""


def _notice(notice: Notice, options: Options) -> str:
    mark = paint(NOTICE_MARKS[notice.severity], notice.severity, color=options.color)
    message = with_place(said(notice.message, options.lang), notice.place, options.lang)
    body = indented(message, first="    ", rest="    ", width=options.width)
    return f"  {mark} {body[4:]}"


def _head(assessment: Assessment, options: Options) -> Iterator[str]:
    lang = options.lang
    name = plain(assessment.dossier.enterprise or assessment.dossier.name)
    yield paint(name, "strong", color=options.color)
    region = plain(assessment.pack.edition or assessment.region or word("no_region", lang))
    facts = [
        f"{plain(said(assessment.pack.title, lang))} {plain(assessment.pack.id)}",
        f"{word('region', lang)} {region}",
        f"{word('as_of', lang)} {assessment.as_of}",
    ]
    if assessment.strict:
        facts.append(word("strict", lang))
    for fact in facts:
        yield indented(fact, first="", rest="  ", width=options.width)


def _counts(assessment: Assessment, options: Options) -> Iterator[str]:
    lang, counts = options.lang, summary_of(assessment)
    comma = "，" if lang == "zh" else ", "
    yield ""
    whole = comma.join(
        [
            word("assessed_of", lang, assessed=counts.assessed, clauses=counts.clauses),
            word("satisfied_count", lang, satisfied=counts.verdicts["satisfied"]),
        ]
    )
    yield paint(whole, "strong", color=options.color)
    shown = [
        paint(f"{MARKS[v]} {verdict_name(v, lang)} {counts.verdicts[v]}", v, color=options.color)
        for v in VERDICTS
        if counts.verdicts[v]
    ]
    if counts.attested:
        told = f"{MARKS['attested']} {word('attested_count', lang, n=counts.attested)}"
        shown.append(paint(told, "attested", color=options.color))
    if counts.waived:
        shown.append(word("waived_count", lang, n=counts.waived))
    yield "   ".join(shown)
    ledger = [f"{name_of('ledger', s, lang)} {counts.ledger[s]}" for s in LEDGER if counts.ledger[s]]
    if ledger:
        known = word("known", lang, known=counts.known, parts=_listed(ledger, options))
        yield indented(known, first="", rest="  ", width=options.width)


def _finding(finding: Finding, assessment: Assessment, options: Options) -> Iterator[str]:
    lang, color = options.lang, options.color
    yield _heading(finding, options)
    if finding.waived is not None:
        yield _labelled("waived", say_waiver(finding.waived, lang), options)
    if finding.attested is not None:
        yield _labelled("attested_by", say_attestation(finding, lang), options)
    yield from _quotations("words", _of_papers(finding), options)
    yield from _quotations("counter", finding.counter_evidence, options)
    reason = plain(said(finding.reason, lang))
    if finding.is_gap or not (has_words(finding.evidence) or finding.is_attested):
        yield _labelled("reason", reason, options)
    if not finding.is_gap:
        return
    for ask in (plain(said(wait.ask, lang)) for wait in finding.waits_for):
        if ask not in reason:
            yield _labelled("waits_for", ask, options)
    if looked_at(finding, lang):
        yield _labelled("looked_at", _listed(looked_at(finding, lang), options), options)
    if finding.write_in is not None:
        yield _labelled("write_in", say_place(finding.write_in, lang), options)
    if said(finding.remedy, lang):
        yield _labelled("remedy", plain(said(finding.remedy, lang)), options)
    cite = _labelled("cite", say_cite(finding.cite, assessment.pack.sources, lang), options)
    yield paint(cite, "faint", color=color) + "\n"


def _heading(finding: Finding, options: Options) -> str:
    lang, color = options.lang, options.color
    kind = kind_of(finding)
    mark = f"{MARKS[kind]} {verdict_name(kind, lang)}"
    parts = [
        paint(mark, kind, color=color),
        paint(plain(said(finding.title, lang)), "strong", color=color),
        paint(plain(finding.clause), "faint", color=color),
    ]
    if finding.is_gap:
        severity = f"[{name_of('severity', finding.severity, lang)}]"
        parts.append(paint(severity, finding.severity, color=color))
    return "  " + "  ".join(parts)


def _of_papers(finding: Finding) -> tuple[Evidence, ...]:
    """The words of an attestation stand in its own line."""
    basis = (finding.attested or {}).get("basis")
    return tuple(e for e in finding.evidence if not (e.place.file == ATTESTATIONS and e.quote == basis))


def _quotations(label: str, evidence: Sequence[Evidence], options: Options) -> Iterator[str]:
    for number, quotation in enumerate(quotations(evidence)):
        yield from _quoted(label if number == 0 else "", quotation, options)


def _quoted(label: str, quotation: Quotation, options: Options) -> Iterator[str]:
    lang, margin = options.lang, " " * _margin(options)
    for number, line in enumerate(say_quotes(quotation, lang, most=MOST)):
        yield _labelled(label if number == 0 else "", line, options)
    place = indented(say_place(quotation.place, lang), first=margin, rest=margin, width=options.width)
    yield paint(place, "faint", color=options.color)


def _unread(assessment: Assessment, options: Options) -> Iterator[str]:
    found = assessment.reading.unread
    if not found:
        return
    yield ""
    yield _rule(word("unread", options.lang), len(found), options)
    yield from _quotations("words", [Evidence(one.text, one.place) for one in found], options)


def _labelled(label: str, text: str, options: Options) -> str:
    margin = _margin(options)
    name = word(label, options.lang) if label else ""
    head = "      " + name + " " * (margin - 6 - columns(name))
    body = indented(text, first=" " * margin, rest=" " * margin, width=options.width)
    return paint(head, "faint", color=options.color) + body[margin:]


def _margin(options: Options) -> int:
    """Where the texts of a finding begin: after the longest label."""
    labels = ("words", "counter", "reason", "remedy", "waits_for", "looked_at", "write_in", "waived", "cite")
    return 8 + max(columns(word(label, options.lang)) for label in labels)


def _rule(title: str, count: int, options: Options) -> str:
    head = f"── {title} ({count}) "
    line = head + "─" * max(min(options.width, 76) - columns(head), 3)
    return paint(line, "strong", color=options.color)


def _listed(names: Sequence[str], options: Options) -> str:
    return ("、" if options.lang == "zh" else ", ").join(plain(name) for name in names)
