"""The report as JUnit XML: a suite for each dossier under each region, a case for each clause."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.judgement.model import Assessment, Finding
from checker.reports.attesting import say_attestation
from checker.reports.options import Options
from checker.reports.places import say_place, with_place
from checker.reports.plain import plain
from checker.reports.quoting import say_with_place
from checker.reports.regions import told_apart
from checker.reports.waiving import say_waiver
from checker.reports.words import name_of, said, verdict_name, word


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """A gap of severity error fails; every other gap, what is not applicable, attested or waived is skipped
    and says why, so that nothing but a proven clause is green. An unread document is an error."""
    root = Element("testsuites", {"name": "cqo"})
    for assessment, region in zip(assessments, told_apart(assessments), strict=True):
        root.append(_suite(assessment, options.lang, region))
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(assessment: Assessment, lang: str, region: str) -> Element:
    name = plain(assessment.dossier.name) + (f" – {region}" if region else "")
    suite = Element("testsuite", {"name": name})
    properties = SubElement(suite, "properties")
    for key, value in _properties(assessment):
        SubElement(properties, "property", {"name": key, "value": plain(value)})
    for notice in (n for n in assessment.notices if n.severity == "error"):
        about = notice.code if notice.place is None else f"{notice.code} {plain(notice.place.file)}"
        case = SubElement(suite, "testcase", {"classname": name, "name": about, "time": "0"})
        message = with_place(said(notice.message, lang), notice.place, lang)
        SubElement(case, "error", {"type": notice.code, "message": message})
    for finding in assessment.findings:
        suite.append(_case(finding, name, lang))
    told = "\n".join(
        f"{name_of('severity', n.severity, lang)} {n.code} {with_place(said(n.message, lang), n.place, lang)}"
        for n in assessment.notices
    )
    if told:
        SubElement(suite, "system-out").text = told
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for plural, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(plural, str(sum(case.find(tag) is not None for case in cases)))
    suite.set("time", "0")
    return suite


def _properties(assessment: Assessment) -> list[tuple[str, str]]:
    return [
        ("pack", assessment.pack.id),
        ("region", assessment.region or ""),
        ("as_of", assessment.as_of),
        ("clauses", str(len(assessment.findings))),
        ("assessed", str(assessment.assessed)),
        ("satisfied", str(assessment.count("satisfied"))),
        ("attested", str(assessment.attested)),
    ]


def _case(finding: Finding, suite: str, lang: str) -> Element:
    title = f"{plain(finding.clause)} {plain(said(finding.title, lang))}"
    case = Element("testcase", {"classname": suite, "name": title, "time": "0"})
    verdict, reason = verdict_name(finding.verdict, lang), plain(said(finding.reason, lang))
    if finding.waived is not None:
        why = f"{word('waived', lang)} – {verdict}: {say_waiver(finding.waived, lang)}"
        SubElement(case, "skipped", {"type": "waived", "message": why})
    elif finding.is_gap and finding.severity == "error":
        failure = SubElement(case, "failure", {"type": finding.verdict, "message": f"{verdict}: {reason}"})
        failure.text = "\n".join(_told(finding, lang))
    elif finding.is_attested:
        why = f"{word('attested', lang)}: {say_attestation(finding, lang)}"
        SubElement(case, "skipped", {"type": "attested", "message": why})
    elif finding.verdict != "satisfied":
        SubElement(case, "skipped", {"type": finding.verdict, "message": f"{verdict}: {reason}"})
    output = "\n".join([f"{verdict}: {reason}", *_told(finding, lang)])
    SubElement(case, "system-out").text = output
    return case


def _told(finding: Finding, lang: str) -> Iterator[str]:
    colon = "：" if lang == "zh" else ": "
    if finding.attested is not None:
        yield f"{word('attested_by', lang)}{colon}{say_attestation(finding, lang)}"
    for label, found in (("words", finding.evidence), ("counter", finding.counter_evidence)):
        for evidence in found:
            yield f"{word(label, lang)}{colon}{say_with_place(evidence, lang)}"
    if finding.is_gap and not finding.evidence and finding.looked_at:
        looked = ("、" if lang == "zh" else ", ").join(plain(path) for path in finding.looked_at)
        yield f"{word('looked_at', lang)}{colon}{looked}"
    if finding.is_gap and finding.write_in is not None:
        yield f"{word('write_in', lang)}{colon}{say_place(finding.write_in, lang)}"
    for wait in finding.waits_for:
        yield f"{word('waits_for', lang)}{colon}{plain(said(wait.ask, lang))}"
    if finding.is_gap and said(finding.remedy, lang):
        yield f"{word('remedy', lang)}{colon}{plain(said(finding.remedy, lang))}"
