"""Every example enterprise gets the verdicts, quotations and exit code that are written down for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = Path(__file__).resolve().parents[2] / "cases"
EXPECTED = sorted((CASES / "expected").glob("*.yaml"))
PACKS = {file.stem: yaml.safe_load(file.read_text("utf-8")).get("pack", "cqo-2023") for file in EXPECTED}


def _each_region() -> Iterator[Any]:
    for file in EXPECTED:
        expected = yaml.safe_load(file.read_text("utf-8"))
        for region in expected["regions"]:
            yield pytest.param(file.stem, region, expected, id=f"{file.stem}-{region}")


@pytest.fixture(scope="module")
def assessed() -> Any:
    from checker import check

    done: dict[tuple[str, str], Any] = {}

    def assess(case: str, region: str, as_of: str) -> Any:
        if (case, region) not in done:
            done[case, region] = check(CASES / case, pack=PACKS[case], region=region, as_of=as_of)
        return done[case, region]

    return assess


@pytest.mark.parametrize(("case", "region", "expected"), list(_each_region()))
def test_case(case: str, region: str, expected: dict[str, Any], assessed: Any) -> None:
    assessment = assessed(case, region, expected["as_of"])
    findings = {finding.clause: finding for finding in assessment.findings}
    here = expected["regions"][region]

    wanted = {**expected["findings"], **here["findings"]}
    assert {clause: findings[clause].verdict for clause in wanted} == wanted

    for clause in expected.get("not_satisfied", ()):
        assert findings[clause].verdict != "satisfied", clause
    for clause, words in expected.get("quotes", {}).items():
        assert _quoted(words, findings[clause].evidence), (clause, findings[clause].evidence)
    for clause, words in expected.get("against", {}).items():
        assert _quoted(words, findings[clause].counter_evidence), (clause, findings[clause].counter_evidence)
    by = {clause: finding.attested["by"] for clause, finding in findings.items() if finding.attested}
    assert by == expected.get("attested", {})
    codes = {notice.code for notice in assessment.notices}
    assert codes >= set(expected.get("notices", ()))
    assert (assessment.worst() == "error") is (here["exit"] == 1)


def _each_ought() -> Iterator[Any]:
    for file in EXPECTED:
        expected = yaml.safe_load(file.read_text("utf-8"))
        for clause, verdict in expected.get("ought", {}).items():
            yield pytest.param(file.stem, clause, verdict, expected, id=f"{file.stem}-{clause}")


@pytest.mark.xfail(strict=True, reason="a known mistake; once mended, the verdict moves to `findings`")
@pytest.mark.parametrize(("case", "clause", "verdict", "expected"), list(_each_ought()))
def test_known_mistake(case: str, clause: str, verdict: str, expected: dict[str, Any], assessed: Any) -> None:
    assessment = assessed(case, next(iter(expected["regions"])), expected["as_of"])
    assert {finding.clause: finding.verdict for finding in assessment.findings}[clause] == verdict


def test_every_document_of_every_case_is_read(assessed: Any) -> None:
    """But for those that a case names as unread, each with its status."""
    for file in EXPECTED:
        expected = yaml.safe_load(file.read_text("utf-8"))
        assessment = assessed(file.stem, next(iter(expected["regions"])), expected["as_of"])
        unread = {d.path: d.status for d in assessment.dossier.documents if d.status != "read"}
        assert unread == expected.get("unread", {}), file.stem


def test_each_case_has_an_expectation() -> None:
    sources = {path.stem for path in (CASES / "sources").glob("*.yaml")}
    assert {file.stem for file in EXPECTED} == sources


def test_no_twin_differs_in_vain() -> None:
    """A twin without another verdict than its original would show nothing."""
    for file in EXPECTED:
        source = yaml.safe_load((CASES / "sources" / file.name).read_text("utf-8"))
        if "twin_of" in source:
            own = yaml.safe_load(file.read_text("utf-8"))["findings"]
            other = yaml.safe_load((file.parent / f"{source['twin_of']}.yaml").read_text("utf-8"))["findings"]
            assert own != other


def _quoted(words: str, evidence: Any) -> bool:
    return any(words in said.quote for said in evidence)


def _families() -> dict[str, list[str]]:
    """Each enterprise with its twins, and the twins of these."""
    sources = {f.stem: yaml.safe_load(f.read_text("utf-8")) for f in (CASES / "sources").glob("*.yaml")}
    families: dict[str, list[str]] = {}
    for name in sorted(sources):
        base = name
        while "twin_of" in sources[base]:
            base = sources[base]["twin_of"]
        families.setdefault(base, []).append(name)
    return families


@pytest.mark.parametrize("base", sorted(set(_families()) - {"implant-maker"}))
def test_each_enterprise_passes_once_and_fails_by_one_small_change(base: str) -> None:
    """One member satisfies all that papers decide of the eight rights; one differs from another by one change."""
    passes, by_one = [], []
    for name in _families()[base]:
        findings = yaml.safe_load((CASES / "expected" / f"{name}.yaml").read_text("utf-8"))["findings"]
        rights = [v for clause, v in findings.items() if clause.startswith("authority.")]
        source = yaml.safe_load((CASES / "sources" / f"{name}.yaml").read_text("utf-8"))
        changes = [*source.get("replace", ()), *source.get("cells", ())]
        if len(rights) == 8 and set(rights) == {"satisfied"}:
            passes.append(name)
        elif "twin_of" in source and len(changes) == 1 and "files" not in source:
            by_one.append(name)
    assert passes and by_one
