"""Another officer, from the command line to the report."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from checker.cli.app import app

JOB = """# Job description – Person Responsible for Regulatory Compliance

## Duties of the PRRC

1. Ensures that the conformity of the devices is appropriately checked before a device is released.
2. Ensures that the technical documentation and the EU declaration of conformity are drawn up and kept up to date.
3. Ensures that the reporting obligations are fulfilled, unless the Managing Director decides otherwise.

The Quality Manager ensures that the post-market surveillance obligations are complied with.
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments), standalone_mode=False)


def job(folder: Path) -> str:
    file = folder / "job description.md"
    file.write_text(JOB, "utf-8")
    return str(file)


def test_an_english_job_description_is_judged_under_the_mdr(tmp_path: Path) -> None:
    said = run("check", job(tmp_path), "--pack", "eu-mdr-prrc", "--as-of", "2026-11-01", "--format", "json")
    assert said.exception is None, said.output
    verdicts = {f["clause"]: f["verdict"] for f in json.loads(said.output)["findings"]}
    assert verdicts == {
        "appointment.areas_in_writing": verdicts["appointment.areas_in_writing"],
        "appointment.at_disposal": "unknown",
        "appointment.designated": "missing",
        "qualification.formula": "unknown",
        "duty.documentation": "satisfied",
        "duty.post_market": "unknown",
        "duty.release_check": "satisfied",
        "duty.reporting": "unknown",
        "independence.no_disadvantage": "unknown",
    }


def test_reports_name_the_post_of_the_pack(tmp_path: Path) -> None:
    for form, lang, words in (
        ("markdown", "en", "Person responsible for regulatory compliance post: assessment report"),
        ("html", "zh", "法规负责人岗位评价报告"),
    ):
        said = run("check", job(tmp_path), "--pack", "eu-mdr-prrc", "--format", form, "--lang", lang)
        assert words in said.output
        assert "首席质量官" not in said.output
        assert "Chief Quality Officer" not in said.output


def test_all_packs_are_listed() -> None:
    listed = json.loads(run("pack", "list", "--format", "json").output)
    assert {pack["id"] for pack in listed} >= {"cqo-2023", "eu-mdr-prrc", "gdpr-dpo", "samr-75", "nmpa-125"}
    assert all(pack["clauses"] for pack in listed)


def test_extract_reads_with_the_words_of_a_pack(tmp_path: Path) -> None:
    chart = tmp_path / "firm"
    chart.mkdir()
    (chart / "org-chart.csv").write_text(
        "id,title,names,reports_to\ngm,总经理,彭立群,\nqsd,质量安全总监,许嘉宁,gm\ncqo,首席质量官,章华,gm\n",
        "utf-8",
    )
    (chart / "任命书.md").write_text("# 任命书\n\n兹任命许嘉宁为公司质量安全总监。\n", "utf-8")
    said = run("facts", str(chart), "--pack", "samr-75", "--format", "json")
    posts = {f["title"]: f["holder"] for f in json.loads(said.output)["facts"] if f["kind"] == "post"}
    assert posts == {
        "总经理": "top_manager",
        "质量安全总监": "quality_safety_director",
        "首席质量官": "other",
    }
