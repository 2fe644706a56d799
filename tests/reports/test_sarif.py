"""SARIF as platforms take it: valid, with a place for everything, and the same finding under the same print."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import docx
import pytest
from jsonschema import Draft4Validator

from checker import check
from checker.judgement.model import Assessment
from checker.reports import render

HERE = Path(__file__).parent
CASES = HERE.parent.parent / "cases"
VALID = Draft4Validator(json.loads((HERE / "sarif-2.1.0-rtm.5.schema.json").read_text("utf-8")))
DAY = "2026-11-01"


def log_of(*assessments: Assessment, **how: Any) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render(assessments, format="sarif", **how))
    assert [error.message for error in VALID.iter_errors(log)] == []
    return log


def results(*assessments: Assessment, **how: Any) -> list[dict[str, Any]]:
    return [result for run in log_of(*assessments, **how)["runs"] for result in run["results"]]


def uris(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["uri"]] if "uri" in value else []
        return own + [uri for inner in value.values() for uri in uris(inner)]
    return [uri for inner in value for uri in uris(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_valid_and_has_a_place_for_every_gap(assessment: Assessment, lang: str) -> None:
    for found in (assessment, replace(assessment, findings=(), notices=())):
        for result in results(found, found, lang=lang):
            (location,) = result["locations"]
            assert location["physicalLocation"]["artifactLocation"]["uri"]
            assert location["physicalLocation"]["region"]["startLine"] >= 1
            assert all(result["partialFingerprints"].values())


@pytest.mark.parametrize("case", ["car-parts", "food-maker", "battery-maker", "cosmetics-draft"])
def test_real_cases_are_valid(case: str) -> None:
    found = results(check(CASES / case, as_of=DAY, engine="plain"))
    assert found
    assert len({json.dumps(result["partialFingerprints"]) for result in found}) == len(found)


def test_every_gap_is_a_result_of_its_rule_and_level(assessment: Assessment) -> None:
    (run,) = log_of(assessment)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [finding.clause for finding in assessment.findings]
    gaps = [finding for finding in assessment.findings if finding.is_gap]
    assert [result["ruleId"] for result in run["results"]] == [finding.clause for finding in gaps]
    for result, finding in zip(run["results"], gaps, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == finding.severity
        assert bool(result["suppressions"]) is (finding.waived is not None)


def test_addresses_are_relative_and_percent_encoded(assessment: Assessment) -> None:
    found = uris(log_of(assessment, roots=["子公司/华东 1"]))
    assert all(re.fullmatch(r"(?:[A-Za-z0-9_.~/-]|%[0-9A-F]{2})+", uri) for uri in found)
    assert "子公司/华东 1/附件/扫描 件#1.pdf" in {unquote(uri) for uri in found}
    assert not any(uri.startswith("/") for uri in found)


def test_what_is_missing_has_the_place_where_to_write_it(assessment: Assessment) -> None:
    found = {result["ruleId"]: result for result in results(assessment)}
    missing, unknown = found["authority.plan_approval"], found["position.senior_manager"]
    assert unquote(uris(missing["locations"])[0]) == "任命书.docx"
    assert "宜写入：任命书.docx" in missing["message"]["text"]
    assert uris(unknown["locations"]) == ["dossier.yaml"]


def test_of_two_sides_the_one_that_takes_away_is_annotated(assessment: Assessment) -> None:
    (budget,) = (result for result in results(assessment) if result["ruleId"] == "authority.budget")
    assert unquote(uris(budget["locations"])[0]) == "质量手册.pdf"
    assert budget["locations"][0]["physicalLocation"]["region"]["startLine"] == 8
    assert {unquote(uri) for uri in uris(budget["relatedLocations"])} == {
        "质量手册.pdf",
        "岗位 说明书.docx",
        "分权手册.xlsx",
    }


def test_the_words_of_documents_make_no_link_and_no_placeholder(assessment: Assessment) -> None:
    text = render([assessment], format="sarif")
    told = [message for result in json.loads(text)["runs"][0]["results"] for message in _messages(result)]
    assert not any(re.search(r"(?<!\\)\[", message) for message in told)
    assert not any(re.search(r"(?<!\{)\{(?!\{)", message) for message in told)


def _messages(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["message"]["text"]] if "message" in value else []
        return own + [text for inner in value.values() for text in _messages(inner)]
    return [text for inner in value for text in _messages(inner)] if isinstance(value, list) else []


def prints(folder: Path) -> dict[str, dict[str, str]]:
    found = results(check(folder, as_of=DAY, engine="plain"))
    return {result["ruleId"]: result["partialFingerprints"] for result in found}


@pytest.mark.parametrize("case", ["car-parts", "battery-maker", "food-maker"])
def test_prints_stay_when_a_paragraph_is_inserted_above(case: str, tmp_path: Path) -> None:
    folder = tmp_path / case
    shutil.copytree(CASES / case, folder)
    before = prints(folder)
    for file in folder.glob("*.docx"):
        document = docx.Document(str(file))
        body = [paragraph for paragraph in document.paragraphs if paragraph.text.strip()]
        body[len(body) // 3].insert_paragraph_before("本文件由综合管理部印制，存档备查。")
        document.save(str(file))
    assert before and prints(folder) == before


def test_prints_stay_when_a_line_is_inserted_above(tmp_path: Path) -> None:
    text = "# 首席质量官岗位说明书\n\n首席质量官审批质量计划，须报总经理批准后执行。\n"
    (tmp_path / "岗位说明书.md").write_text(text, "utf-8")
    before = prints(tmp_path)
    (tmp_path / "岗位说明书.md").write_text(
        text.replace("\n\n", "\n\n本说明书由人力资源部编制。\n\n", 1), "utf-8"
    )
    assert before and prints(tmp_path) == before


def test_the_print_of_what_is_missing_stays_when_a_document_is_added(assessment: Assessment) -> None:
    missing = assessment.findings[2]
    more = replace(missing, looked_at=("A.docx", *missing.looked_at), write_in=None)
    one, other = (results(replace(assessment, findings=(finding,))) for finding in (missing, more))
    assert one[0]["partialFingerprints"] == other[0]["partialFingerprints"]


def test_another_sentence_is_another_finding(assessment: Assessment) -> None:
    first = assessment.findings[1]
    other = replace(first, evidence=first.evidence[1:])
    told = [results(replace(assessment, findings=(finding,)))[0] for finding in (first, other)]
    assert told[0]["partialFingerprints"] != told[1]["partialFingerprints"]
