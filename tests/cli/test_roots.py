"""Paths in SARIF are told from the root of the repository, where platforms look for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import run
from checker.cli.roots import root_of


def test_the_folder_is_told_from_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    dossier = tmp_path / "子公司" / "mine"
    dossier.mkdir(parents=True)
    (dossier / "任命书.md").write_text("首席质量官", "utf-8")
    monkeypatch.chdir(dossier.parent)
    assert root_of(Path("mine")) == root_of(dossier) == root_of(dossier / "任命书.md") == "子公司/mine"
    assert root_of(tmp_path) == ""


def test_without_a_repository_it_is_told_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "here" / "mine"
    mine.mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    assert root_of(Path("mine")) == "mine"
    assert root_of(tmp_path) == ""


def test_the_command_hangs_its_findings_on_those_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "任命书.md").write_text("# 任命书\n\n首席质量官提出质量否决建议。\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["check", "mine", "--format", "sarif", "--as-of", "2026-11-01", "--engine", "plain"]) == 1
    (log,) = json.loads(capsys.readouterr().out)["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in log["results"]]
    assert places and all(place["artifactLocation"]["uri"].startswith("mine/") for place in places)
