"""JUnit XML as CI servers read it: nothing but a satisfied clause is green."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import junitparser
import pytest

from checker.judgement.model import VERDICTS, Assessment
from checker.reports import render


def suites(*assessments: Assessment, lang: str = "zh") -> list[junitparser.TestSuite]:
    return list(junitparser.JUnitXml.fromstring(render(assessments, format="junit", lang=lang).encode()))


def case_of(assessment: Assessment, clause: str) -> junitparser.TestCase:
    (suite,) = suites(assessment)
    (case,) = (case for case in suite if str(case.name).startswith(f"{clause} "))
    return case


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_public_reader_counts_as_we_do(assessment: Assessment, lang: str) -> None:
    for suite in suites(assessment, replace(assessment, strict=True), lang=lang):
        cases = list(suite)
        kinds = [type(result).__name__ for case in cases for result in case.result]
        assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (9, 2, 1, 4)
        assert (len(cases), kinds.count("Failure"), kinds.count("Error"), kinds.count("Skipped")) == (
            9,
            2,
            1,
            4,
        )


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("severity", ["error", "warning", "note", "none"])
def test_nothing_but_a_satisfied_clause_is_green(assessment: Assessment, verdict: str, severity: str) -> None:
    finding = replace(assessment.findings[0], verdict=verdict, severity=severity)  # type: ignore[arg-type]
    case = case_of(replace(assessment, findings=(finding,)), finding.clause)
    assert (case.result == []) is (verdict == "satisfied")
    failed = any(isinstance(result, junitparser.Failure) for result in case.result)
    assert failed is (finding.is_gap and severity == "error")


def test_what_is_waived_is_skipped_and_says_until_when(assessment: Assessment) -> None:
    (skipped,) = case_of(assessment, "appointment.authorised").result
    assert isinstance(skipped, junitparser.Skipped)
    assert (
        skipped.message
        == "已豁免 – 缺失: 董事会 12 月换届；责任人 张三；批准人 李四；有效至 2025-12-31（含当日）"
    )


def test_an_unreadable_document_is_an_error_of_its_own(assessment: Assessment) -> None:
    case = case_of(assessment, "unreadable")
    assert case.name == "unreadable 附件/扫描 件#1.pdf"
    assert isinstance(case.result[0], junitparser.Error)


def test_a_failure_has_words_places_and_the_remedy(assessment: Assessment) -> None:
    (failure,) = case_of(assessment, "authority.plan_approval").result
    assert failure.text.splitlines() == [
        "已查阅：任命书.docx",
        "宜写入：任命书.docx",
        "应写为：首席质量官审批质量工作计划。",
    ]
    (failure,) = case_of(assessment, "authority.strategy_formulate").result
    assert "原文：「=cmd|' /C calc'!A0」（岗位 说明书.docx，第 6 段，行号 19）" in failure.text


def test_the_names_of_cases_are_unique(assessment: Assessment) -> None:
    root = ElementTree.fromstring(render([assessment], format="junit"))
    names = [case.get("name") for case in root.iter("testcase")]
    assert len(names) == len(set(names)) == 9
