"""An attested clause is shown apart from a proven one in every format."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from checker.judgement.model import Assessment
from checker.reports import FORMATS, render
from checker.reports.proof import explain
from checker.schemas import load

from .sample import assessment

SAID = {
    "by": "周<b>以恒",
    "role": "总裁",
    "on": "2026-01-20",
    "basis": "述职\x1b[31m记录 | `x`",
    "until": "2026-12-31",
}


@pytest.fixture(scope="module")
def attested() -> Assessment:
    """The sample with a satisfied clause attested, and an unknown one attested to a heading."""
    sample = assessment()
    done: set[str] = set()
    findings = []
    for finding in sample.findings:
        if finding.verdict in ("satisfied", "unknown") and finding.verdict not in done and not finding.waived:
            done.add(finding.verdict)
            finding = replace(finding, attested=SAID)
        findings.append(finding)
    assert done == {"satisfied", "unknown"}
    return replace(sample, findings=tuple(findings))


def test_it_does_not_count_as_satisfied(attested: Assessment) -> None:
    before = assessment()
    assert (attested.count("satisfied"), attested.attested) == (before.count("satisfied") - 1, 1)
    assert attested.assessed == before.assessed and attested.worst() == before.worst()


def test_json(attested: Assessment) -> None:
    from jsonschema import Draft202012Validator

    report = json.loads(render([attested], format="json"))
    Draft202012Validator(load("assessment")).validate(report)
    summary = report["summary"]
    verdicts = ("satisfied", "violated", "missing", "conflicting", "unknown", "not_applicable")
    assert summary["attested"] == 1
    assert sum(summary[name] for name in verdicts) + summary["attested"] == summary["clauses"]
    told = [(f["verdict"], f["attested"]["on"]) for f in report["findings"] if f["attested"]]
    assert sorted(told) == [("satisfied", "2026-01-20"), ("unknown", "2026-01-20")]


def test_junit_leaves_it_grey(attested: Assessment) -> None:
    """Green is what is proven."""
    root = ElementTree.fromstring(render([attested], format="junit"))
    skipped = [case.find("skipped") for case in root.iter("testcase")]
    assert [s.get("type") for s in skipped if s is not None].count("attested") == 1
    properties = {p.get("name"): p.get("value") for p in root.iter("property")}
    assert properties["attested"] == "1"


def test_sarif_counts_it_apart(attested: Assessment) -> None:
    run = json.loads(render([attested], format="sarif"))["runs"][0]
    assert run["properties"]["attested"] == 1
    assert run["properties"]["satisfied"] == attested.count("satisfied")
    rules = [rule for rule in run["tool"]["driver"]["rules"] if "attested" in rule["properties"]]
    assert len(rules) == 2 and all("周" in rule["properties"]["attested"]["by"] for rule in rules)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_who_says_so_is_named_and_cannot_harm(form: str, lang: str, attested: Assessment) -> None:
    text = render([attested], format=form, lang=lang)
    assert "2026-12-31" in text and "总裁" in text and "\x1b[31m" not in text
    if form == "html":
        assert "周<b>以恒" not in text and 'class="clause attested"' in text


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_people_see_it_under_a_heading_of_its_own(form: str, attested: Assessment) -> None:
    shown, before = (render([one], format=form, lang="zh") for one in (attested, assessment()))
    assert "◇ 凭声明" in shown and "凭声明符合 1 条" in shown
    assert "◇ 凭声明" not in before and "凭声明符合" not in before


def test_explain_shows_an_attestation_and_a_waiver(attested: Assessment) -> None:
    for finding in attested.findings:
        told = explain(finding, lang="en", color=False)
        assert ("Attested: " in told) is (finding.attested is not None)
        assert ("Waived: " in told) is (finding.waived is not None)
