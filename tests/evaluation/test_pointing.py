"""A check of a dossier that holds indicators says where the score is, and counts it as nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run

HERE = Path(__file__).parent


def checked(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    *more: str,
    form: str = "json",
    pack: Path | str = "cqo-2023",
) -> tuple[int, str]:
    told = ["--as-of", "2026-01-15", "--format", form, "--pack", str(pack), "--engine", "plain", "--no-cache"]
    code = run(["check", str(folder), *told, *more])
    return code, capsys.readouterr().out


def lines(out: str) -> list[dict[str, Any]]:
    return [n for n in json.loads(out)["notices"] if n["code"] == "evaluation"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "officer"
    shutil.copytree(HERE / "officer", made)
    (made / "indicators.csv").unlink()
    (made / "indicators.yaml").write_text("evaluator: {name: 某中心}\n", "utf-8")
    return made


def test_the_shipped_tree_has_no_score_to_show(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = lines(checked(folder, capsys, "--lang", "en")[1])
    assert "0 of 51" in line["message"] and "cqo evaluate" in line["message"]
    assert "no pass" in line["message"] and line["severity"] == "none"


@pytest.mark.parametrize("form", ["text", "markdown", "html", "sarif"])
def test_every_report_for_people_has_the_line(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "cqo evaluate" in checked(folder, capsys, form=form)[1]


def test_it_changes_neither_a_count_nor_the_exit_code(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = checked(folder, capsys, "--fail-on", "note")
    (folder / "indicators.yaml").unlink()
    plain_code, plain = checked(folder, capsys, "--fail-on", "note")
    assert lines(plain) == []
    assert (code, json.loads(out)["summary"]) == (plain_code, json.loads(plain)["summary"])


def test_a_score_and_its_level(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = checked(HERE / "officer", capsys, "--lang", "en", pack=HERE / "company")
    (line,) = lines(out)
    assert "/ 100" in line["message"] and "51 of 51" in line["message"]


def test_a_mistake_in_the_indicators_is_told_in_the_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = "{indicator: 没有, input: x, value: 1, unit: 次}"
    (folder / "indicators.yaml").write_text(f"values: [{row}]\n", "utf-8")
    code, out = checked(folder, capsys, "--lang", "en")
    assert code in (0, 1)
    assert "could not be made" in lines(out)[0]["message"]


def test_a_pack_that_evaluates_nobody_has_no_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lines(checked(folder, capsys, pack="gdpr-dpo")[1]) == []
