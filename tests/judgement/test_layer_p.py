"""From papers and data files to verdicts on what a jurisdiction asks for beside the standard."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = "# 任命书\n\n由公司法定代表人聘任张伟同志为公司首席质量官。\n\n2025年1月10日\n"
RULES = "# 首席质量官管理办法\n\n首席质量官部署原料进厂检查。\n\n首席质量官部署生产过程检查。\n\n首席质量官部署出厂检验。\n\n发生重大质量事故的，首席质量官依法承担责任。\n\n2025年1月10日\n"
PERSON = """\
name: 张伟
trainings:
  - {type: induction, date: %s, organiser: regulator, passed: true, hours: 24}
adverse_records_checked_on: 2025-02-01
"""
RECORDS = """\
house_rules:
  - {topic: officer_liability, document: 办法.md, words: %s}
"""


def verdicts(
    folder: Path, region: str, *, trained: str = "2025-01-10", words: str = "首席质量官依法承担责任"
) -> dict[str, str]:
    files = {
        "任命书.md": LETTER,
        "办法.md": RULES,
        "person.yaml": PERSON % trained,
        "records.yaml": RECORDS % words,
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    found = check(folder, region=region, as_of="2025-06-30", engine="plain").findings
    return {finding.clause: finding.verdict for finding in found}


@pytest.mark.parametrize(("region", "verdict"), [("cn-pilot-2012", "satisfied"), ("hubei-2022", "missing")])
def test_three_gates_are_enough_for_the_pilot_and_not_for_hubei(tmp_path, region, verdict):
    assert verdicts(tmp_path, region)["duty.gates"] == verdict


def test_words_that_do_not_stand_in_the_document_prove_no_rule(tmp_path):
    assert verdicts(tmp_path, "cn-pilot-2012")["liability.major_incident"] == "satisfied"
    assert (
        verdicts(tmp_path, "cn-pilot-2012", words="首席质量官不承担责任")["liability.major_incident"]
        == "unknown"
    )


@pytest.mark.parametrize(
    ("trained", "verdict"),
    [("2025-01-09", "satisfied"), ("2025-01-10", "satisfied"), ("2025-01-11", "violated")],
)
def test_zhangzhou_wants_the_training_before_the_appointment(tmp_path, trained, verdict):
    found = verdicts(tmp_path, "zhangzhou-2025", trained=trained)
    assert (found["qualification.induction"], found["appointment.appointer"]) == (verdict, "satisfied")


def test_nantong_finds_no_record_where_somebody_looked(tmp_path):
    found = verdicts(tmp_path, "nantong")
    assert {found[f"qualification.{name}"] for name in ("no_gross_error", "no_abuse", "no_leak")} == {
        "satisfied"
    }
    assert "appointment.appointer" not in found


def test_without_a_jurisdiction_none_of_it_is_asked(tmp_path):
    assert not {"duty.gates", "qualification.induction", "appointment.appointer"} & set(
        verdicts(tmp_path, "jiangsu")
    )


JOB = "# 岗位说明书\n\n管理者代表负责缺陷产品召回管理。\n"


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({}, "unknown"),
        ({"dossier.yaml": "officer: {titles: [管理者代表]}\n"}, "satisfied"),
        (
            {"任命书.md": "# 任命书\n\n任命张伟同志为首席质量官（管理者代表）。\n\n2025年1月10日\n"},
            "satisfied",
        ),
    ],
)
def test_the_duty_of_another_post_is_the_officers_only_where_they_are_one(tmp_path, more, verdict):
    for name, text in {"岗位说明书.md": JOB, **more}.items():
        (tmp_path / name).write_text(text, "utf-8")
    found = check(tmp_path, region="hubei-2022", as_of="2025-06-30", engine="plain").findings
    assert {f.clause: f.verdict for f in found}["duty.recall"] == verdict
