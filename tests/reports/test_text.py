from __future__ import annotations

import re
from dataclasses import replace

from checker.dossier.model import Dossier
from checker.judgement.model import Assessment
from checker.reports import render
from checker.reports.columns import columns
from checker.reports.summary import looked_at


def shown(assessment: Assessment, **how: object) -> str:
    return render([assessment], format="text", **how)  # type: ignore[arg-type]


def test_unread_documents_stand_on_the_first_line(assessment: Assessment) -> None:
    first = shown(assessment, width=120).splitlines()[0]
    assert "未能完整读取" in first
    assert "附件/扫描 件#1.pdf" in first


def test_two_numbers_are_said(assessment: Assessment) -> None:
    assert "已判定 6 条，共 8 条，其中符合 2 条" in shown(assessment)
    assert "6 of 8 clauses assessed, 2 of those satisfied" in shown(assessment, lang="en")


def test_gaps_come_before_what_is_waived_and_what_is_met(assessment: Assessment) -> None:
    text = shown(assessment)
    marks = [
        text.index(clause) for clause in ("authority.budget", "appointment.authorised", "authority.veto")
    ]
    assert marks == sorted(marks)


def test_there_are_no_colours_unless_asked_for(assessment: Assessment) -> None:
    assert "\x1b" not in shown(assessment)
    coloured = shown(assessment, color=True)
    codes = re.findall("\x1b.{0,4}", coloured)
    assert codes and all(re.match(r"\x1b\[\d{1,2}m", code) for code in codes)


def test_lines_keep_to_the_width(assessment: Assessment) -> None:
    text = shown(assessment, width=80)
    # headings of findings and counts are not wrapped; quotations, reasons and notices are
    wide = [line for line in text.splitlines() if columns(line) > 80 and "authority." not in line]
    assert all(line.startswith("✓") for line in wide)


def test_a_dossier_without_clauses_does_not_look_like_a_pass(assessment: Assessment) -> None:
    empty = replace(assessment, dossier=Dossier("空", ()), findings=(), notices=())
    text = shown(empty)
    assert "没有可判定的条款" in text
    assert "没有未豁免的差距" not in text


def test_documents_looked_at_in_vain_are_named_once(assessment: Assessment) -> None:
    missing = assessment.findings[2]
    more = replace(missing, looked_at=("任命书.docx", "岗位 说明书.docx"))
    assert looked_at(missing, "zh") == ()
    assert looked_at(more, "zh") == ("任命书.docx", "岗位 说明书.docx")
    for form in ("text", "markdown", "html"):
        told = render([replace(assessment, findings=(more,))], format=form)
        assert "已查阅" in told.partition(missing.clause)[2]
    assert looked_at(assessment.findings[0], "zh") == ()


def test_each_gap_says_how_well_its_clause_is_known(assessment: Assessment) -> None:
    assert shown(assessment, width=200).count("据公开报道，非标准原文") == 4
