"""The report as Markdown, for a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts import Evidence
from checker.judgement.model import VERDICTS, Assessment, Finding
from checker.reports.attesting import kind_of, say_attestation
from checker.reports.citing import say_cite
from checker.reports.markdown_plain import escaped
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.places import say_place, with_place
from checker.reports.quoting import quotations, say_quotes
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
from checker.reports.words import document_kind, name_of, said, verdict_name, word


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """All assessments one after the other, each under a heading of its own."""
    return "\n\n---\n\n".join("\n".join(_page(a, options.lang)) for a in assessments) + "\n"


def _page(assessment: Assessment, lang: str) -> Iterator[str]:
    name = escaped(assessment.dossier.enterprise or assessment.dossier.name)
    yield f"# {word('report', lang, officer=assessment.pack.officer[lang])}{'：' if lang == 'zh' else ': '}{name}"
    yield from _notices(assessment, lang)
    yield from ("", f"## {word('summary', lang)}")
    yield from _head(assessment, lang)
    yield from _overview(assessment, lang)
    for heading, findings in (
        ("gaps", gaps(assessment)),
        ("waived", waived(assessment)),
        ("attested", attested(assessment)),
    ):
        if findings:
            yield from ("", f"## {word(heading, lang)}")
        for finding in findings:
            yield from _finding(finding, assessment, lang)
    met = tuple(f for f in settled(assessment) if f.verdict == "satisfied")
    if met:
        yield from ("", f"## {verdict_name('satisfied', lang)}")
    for finding in met:
        yield from _finding(finding, assessment, lang)
    yield from _documents(assessment, lang)
    yield from _unread(assessment, lang)


def _notices(assessment: Assessment, lang: str) -> Iterator[str]:
    bad = not_wholly_read(assessment)
    if not bad and not assessment.notices:
        return
    yield from ("", f"## {word('notices', lang)}", "")
    if bad:
        paths = ("、" if lang == "zh" else ", ").join(escaped(path) for path in bad)
        yield f"- **{word('unread_first', lang)}{'：' if lang == 'zh' else ': '}{paths}**"
    for notice in assessment.notices:
        message = with_place(said(notice.message, lang), notice.place, lang)
        yield f"- {name_of('severity', notice.severity, lang)} – {escaped(message)}"


def _head(assessment: Assessment, lang: str) -> Iterator[str]:
    counts = summary_of(assessment)
    region = assessment.pack.edition or assessment.region or word("no_region", lang)
    yield ""
    colon = "：" if lang == "zh" else ": "
    standard = f"{escaped(said(assessment.pack.title, lang))} {escaped(assessment.pack.id)}"
    yield f"- {word('pack', lang)}{colon}{standard}"
    yield f"- {word('region', lang)}{colon}{escaped(region)}"
    yield f"- {word('as_of', lang)}{colon}{assessment.as_of}"
    if assessment.strict:
        yield f"- {word('strict', lang)}"
    both = [
        word("assessed_of", lang, assessed=counts.assessed, clauses=counts.clauses),
        word("satisfied_count", lang, satisfied=counts.verdicts["satisfied"]),
    ]
    if counts.attested:
        both.append(word("attested_count", lang, n=counts.attested))
    yield f"- **{('，' if lang == 'zh' else ', ').join(both)}**"
    ledger = [f"{name_of('ledger', s, lang)} {counts.ledger[s]}" for s in LEDGER if counts.ledger[s]]
    if ledger:
        parts = ("、" if lang == "zh" else ", ").join(ledger)
        yield f"- {word('known', lang, known=counts.known, parts=parts)}"
    yield ""
    tally = {**counts.verdicts, "attested": counts.attested}
    shown = [kind for kind in (*VERDICTS, "attested") if tally[kind]]
    if shown:
        yield "| " + " | ".join(f"{MARKS[v]} {verdict_name(v, lang)}" for v in shown) + " |"
        yield "|" + " ---: |" * len(shown)
        yield "| " + " | ".join(str(tally[v]) for v in shown) + " |"
    else:
        yield word("no_findings", lang)


def _overview(assessment: Assessment, lang: str) -> Iterator[str]:
    columns = (word("clause", lang), word("verdict", lang), word("severity", lang))
    for section in sections_of(assessment.findings, assessment.pack.sections):
        yield from ("", f"**{escaped(said(section.title, lang))}**", "")
        yield "| " + " | ".join(columns) + " |"
        yield "| --- | --- | --- |"
        for f in section.findings:
            severity = name_of("severity", f.severity, lang) if f.is_gap else ""
            if f.waived is not None:
                severity = word("waived", lang)
            title = f"{escaped(said(f.title, lang))} `{f.clause}`"
            yield f"| {title} | {MARKS[kind_of(f)]} {verdict_name(kind_of(f), lang)} | {severity} |"


def _finding(finding: Finding, assessment: Assessment, lang: str) -> Iterator[str]:
    colon = "：" if lang == "zh" else ": "

    def item(name: str, text: str) -> str:
        return f"- **{word(name, lang)}**{colon}{escaped(text)}"

    kind = kind_of(finding)
    title = f"{verdict_name(kind, lang)}{colon}{escaped(said(finding.title, lang))}"
    yield from ("", f"### {MARKS[kind]} {title} `{finding.clause}`", "")
    yield from _quoted(finding.evidence, lang)
    if finding.counter_evidence:
        yield from (f"**{word('counter', lang)}**{colon.strip()}", "")
    yield from _quoted(finding.counter_evidence, lang)
    if finding.waived is not None:
        told = {key: str(value) for key, value in finding.waived.items()}
        yield item("waived", told.get("reason", ""))
        for key in ("owner", "approver"):
            yield item(key, told.get(key, ""))
        yield item("until", word("inclusive", lang, day=told.get("until", "")))
    if finding.attested is not None:
        yield item("attested_by", say_attestation(finding, lang))
    reason = said(finding.reason, lang)
    yield item("reason", reason)
    if finding.is_gap:
        for ask in (said(wait.ask, lang) for wait in finding.waits_for):
            if ask not in reason:
                yield item("waits_for", ask)
        if looked_at(finding, lang):
            yield item("looked_at", ("、" if lang == "zh" else ", ").join(looked_at(finding, lang)))
        if finding.write_in is not None:
            yield item("write_in", say_place(finding.write_in, lang))
        if said(finding.remedy, lang):
            yield item("remedy", said(finding.remedy, lang))
    yield item("cite", say_cite(finding.cite, assessment.pack.sources, lang))


def _quoted(evidence: Sequence[Evidence], lang: str) -> Iterator[str]:
    for quotation in quotations(evidence):
        for line in say_quotes(quotation, lang):
            yield from (f"> {escaped(line)}", ">")
        yield from (f"> — {escaped(say_place(quotation.place, lang))}", "")


def _documents(assessment: Assessment, lang: str) -> Iterator[str]:
    if not assessment.dossier.documents:
        return
    heads = ("file", "kind", "date", "status", "force")
    yield from ("", f"## {word('documents', lang)}", "")
    yield "| " + " | ".join(word(head, lang) for head in heads) + " |"
    yield "|" + " --- |" * len(heads)
    guessed = f" ({word('guessed', lang)})"
    for d in assessment.dossier.documents:
        cells = (
            escaped(d.path),
            document_kind(d.kind, lang) + (guessed if "kind" in d.inferred else ""),
            (d.date or "–") + (guessed if "date" in d.inferred else ""),
            name_of("read_status", d.status, lang),
            name_of("force", d.standing, lang) + (guessed if "standing" in d.inferred else ""),
        )
        yield "| " + " | ".join(cells) + " |"


def _unread(assessment: Assessment, lang: str) -> Iterator[str]:
    found = assessment.reading.unread
    if not found:
        return
    yield from ("", f"## {word('unread', lang)}", "", word("unread_about", lang), "")
    yield from _quoted([Evidence(unread.text, unread.place) for unread in found], lang)
