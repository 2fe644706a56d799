"""``cqo check`` under several regions: each is judged as it would be alone, and the dossier is read once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from checker import audit
from checker.cli import run

ROOT = Path(__file__).resolve().parents[2]
CASE = str(ROOT / "cases" / "hardware-firm")
OTHER = str(ROOT / "cases" / "listed-group")
DAY = ("--as-of", "2026-11-01")


def report(capsys: pytest.CaptureFixture[str], *arguments: str, form: str = "json") -> tuple[int, str]:
    code = run(["check", *arguments, *DAY, "--format", form])
    return code, capsys.readouterr().out


def each(text: str) -> list[dict[str, Any]]:
    told = json.loads(text)
    return list(told.get("assessments", [told]))


@pytest.mark.parametrize(
    "options",
    [
        ("--region", "shanghai", "--region", "nantong"),
        ("--region", "shanghai,nantong"),
        ("--region", "shanghai, nantong", "--region", "shanghai"),
    ],
)
def test_each_is_what_it_would_be_alone(options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    alone = [each(report(capsys, CASE, "--region", name)[1])[0] for name in ("shanghai", "nantong")]
    assert alone[0] != alone[1]
    assert each(report(capsys, CASE, *options)[1]) == alone


def test_every_dossier_under_every_region(capsys: pytest.CaptureFixture[str]) -> None:
    found = each(report(capsys, CASE, OTHER, "--region", "shanghai,anhui")[1])
    assert [(a["dossier"], a["region"]) for a in found] == [
        (dossier, region)
        for dossier in (found[0]["dossier"], found[2]["dossier"])
        for region in ("shanghai", "anhui")
    ]


def test_a_dossier_is_read_once(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    read = []
    once = audit._read_all

    def counted(*given: Any) -> Any:
        read.append(given)
        return once(*given)

    monkeypatch.setattr(audit, "_read_all", counted)
    report(capsys, CASE, "--region", "shanghai,anhui,jiangsu")
    assert len(read) == 1


def test_the_worst_region_decides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bachelor and three years fail the formula of 2012, of which the edition of Shanghai says nothing: the worse decides."""
    case = tmp_path / "case"
    shutil.copytree(OTHER, case)
    (case / "person.yaml").write_text(
        "name: 顾明远\neducation: 本科\nyears_quality: 3\nyears_management: 3\ntitle_rank: 初级\ntitle_in_quality: true\n",
        "utf-8",
    )
    for regions, code in {
        "shanghai": 0,
        "cn-pilot-2012": 1,
        "shanghai,cn-pilot-2012": 1,
        "cn-pilot-2012,shanghai": 1,
    }.items():
        assert report(capsys, str(case), "--region", regions)[0] == code, regions


def test_platforms_can_tell_the_runs_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """A platform refuses two SARIF runs of one id, and lays two suites of one name over each other."""
    log = json.loads(report(capsys, CASE, "--region", "shanghai,anhui", form="sarif")[1])
    ids = [one["automationDetails"]["id"] for one in log["runs"]]
    assert len(set(ids)) == 2 and ids[0].endswith("/shanghai/")
    suites = ElementTree.fromstring(report(capsys, CASE, "--region", "shanghai,anhui", form="junit")[1])
    assert len({suite.get("name") for suite in suites}) == 2
    alone = json.loads(report(capsys, CASE, "--region", "shanghai", form="sarif")[1])
    assert "shanghai" not in alone["runs"][0]["automationDetails"]["id"]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_people_see_each_region(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = report(capsys, CASE, "--region", "shanghai,anhui", form=form)[1]
    assert "上海版" in shown and "安徽 DB34/T 4543—2023" in shown
