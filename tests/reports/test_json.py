from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker import check
from checker.dossier.model import Place
from checker.judgement.model import Assessment
from checker.reports import render
from checker.schemas import load

from .sample import HOSTILE

VALID = Draft202012Validator(load("assessment"))


def told(*assessments: Assessment, lang: str = "zh") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(assessments, format="json", lang=lang))
    VALID.validate(found)
    return found


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(load("assessment"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_one_assessment_is_the_object_itself(assessment: Assessment, lang: str) -> None:
    found = told(assessment, lang=lang)
    assert found["dossier"] == "华东精密机械"
    assert [f["clause"] for f in found["findings"]] == [f.clause for f in assessment.findings]


CASES = Path(__file__).resolve().parents[2] / "cases"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "case", ["car-parts", "food-maker", "battery-maker-lapsed", "cosmetics-draft", "listed-group-poisoned"]
)
def test_what_is_printed_of_a_real_case_is_what_the_schema_says(case: str, lang: str) -> None:
    assessment = check(CASES / case, as_of="2026-11-01", engine="plain")
    found = told(assessment, lang=lang)
    assert all(finding["evidence"] for finding in found["findings"] if finding["verdict"] == "satisfied")
    told(replace(assessment, strict=True), assessment, lang=lang)


def test_what_is_printed_of_trouble_is_what_the_schema_says(tmp_path: Path) -> None:
    (tmp_path / "坏.docx").write_bytes(b"PK\x03\x04 no zip")
    (tmp_path / "任命书.md").write_text("# 任命书\n\n首席质量官可提出质量否决建议。\n", "utf-8")
    (tmp_path / "org-chart.csv").write_text("岗位,上级\n首席质量官,总经里\n总经理,\n", "utf-8")
    (tmp_path / "waivers.yaml").write_text(
        "waivers:\n  - {clause: authority.veto, reason: 换届, owner: 甲, approver: 乙, until: 2026-12-31}\n",
        "utf-8",
    )
    found = told(check(tmp_path, as_of="2026-11-01", engine="plain"))
    assert {document["status"] for document in found["documents"]} == {"read", "unreadable"}
    assert found["chart"]["problems"] and found["notices"]
    assert [f["clause"] for f in found["findings"] if f["waived"]] == ["authority.veto"]


def test_the_contract_of_the_design_holds(assessment: Assessment) -> None:
    found = told(assessment)
    assert {"dossier", "pack", "region", "as_of", "tool", "documents", "summary", "findings"} <= set(found)
    assert {"clauses", "assessed", "satisfied"} <= set(found["summary"])
    keys = [
        "clause",
        "title",
        "verdict",
        "severity",
        "waived",
        "reason",
        "evidence",
        "waits_for",
        "remedy",
        "proof",
    ]
    for finding in found["findings"]:
        assert set(keys) <= set(finding)
        assert all({"quote", "place"} <= set(evidence) for evidence in finding["evidence"])


def test_limits_and_cells_are_told_apart(assessment: Assessment) -> None:
    found = {finding["clause"]: finding for finding in told(assessment)["findings"]}
    sentence = found["authority.budget"]["counter_evidence"][0]
    assert [part["text"] for part in sentence["limits"]] == ["单笔不超过3万元", "超过的", "须报总经理批准"]
    assert all(sentence["quote"][part["start"] : part["end"]] == part["text"] for part in sentence["limits"])
    cells = found["position.in_decision_body"]["evidence"]
    assert [cell.get("field") for cell in cells] == ["title", "bodies", "reports_to", None]


def test_several_stand_in_a_list(assessment: Assessment) -> None:
    assert len(told(assessment, assessment)["assessments"]) == 2


def test_both_numbers_and_the_ledger_are_told(assessment: Assessment) -> None:
    summary = told(assessment)["summary"]
    assert (summary["clauses"], summary["assessed"], summary["satisfied"], summary["waived"]) == (8, 6, 2, 1)
    assert summary["by_severity"] == {"error": 2, "warning": 2, "note": 0}
    assert (summary["known"], summary["ledger"]["unverified"]) == (24, 10)


def test_words_are_exact_and_nothing_raw_steers_a_terminal(assessment: Assessment) -> None:
    text = render([assessment], format="json")
    assert not [char for char in text if not char.isprintable() and char not in "\n　"]
    finding = json.loads(text)["findings"][1]
    assert [evidence["quote"] for evidence in finding["evidence"]] == list(HOSTILE)


def test_the_schema_refuses_a_key_that_nobody_promised(assessment: Assessment) -> None:
    found = told(assessment)
    found["findings"][0]["score"] = 1
    assert not VALID.is_valid(found)


def test_a_date_in_a_citation_is_text(assessment: Assessment) -> None:
    from datetime import date

    sources = {"X": {"title": {"zh": "报道"}, "date": date(2023, 9, 7)}}
    dated = replace(assessment, pack=replace(assessment.pack, sources=sources))
    assert told(dated)["sources"]["X"]["date"] == "2023-09-07"


def test_a_place_tells_only_what_is_known(assessment: Assessment) -> None:
    finding = replace(assessment.findings[2], write_in=Place("a.pdf", page=2, box=(0, 1.5, 2, 3)))
    found = told(replace(assessment, findings=(finding,)))
    assert found["findings"][0]["write_in"] == {"file": "a.pdf", "page": 2, "box": [0, 1.5, 2, 3]}
