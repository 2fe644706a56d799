"""A report appears whole or not at all, and the exit code is the verdict's whatever becomes of the output."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run

ROOT = Path(__file__).resolve().parents[2]
CHECK = ("check", "cases/car-parts", "--as-of", "2026-11-01")
COMMAND = [sys.executable, "-m", "checker"]


@pytest.fixture(autouse=True)
def _at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def _with_little_room() -> None:
    """As on a full disk: no file may grow beyond a kilobyte."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))


def _called(*arguments: str | Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([*COMMAND, *map(str, arguments)], env=environment, check=False, **more)


@pytest.mark.parametrize("form", ["json", "html"])
def test_a_full_disk_leaves_the_old_report(form: str, tmp_path: Path) -> None:
    target = tmp_path / "report"
    target.write_text("old", "utf-8")
    done = _called(*CHECK, "--format", form, "-o", target, capture_output=True, preexec_fn=_with_little_room)
    assert done.returncode == 2 and done.stderr.startswith(b"error[cannot-write]")
    assert [f.name for f in tmp_path.iterdir()] == ["report"] and target.read_text("utf-8") == "old"


def test_a_fault_while_rendering_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any, **__: Any) -> str:
        raise ValueError("no such colour")

    target = tmp_path / "report.html"
    target.write_text("old", "utf-8")
    monkeypatch.setattr("checker.reports.html.render", fail)
    assert run([*CHECK, "--format", "html", "-o", str(target)]) == 3
    assert list(tmp_path.iterdir()) == [target] and target.read_text("utf-8") == "old"
    assert capsys.readouterr().out == ""


def test_bad_input_leaves_the_old_report(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_text("old", "utf-8")
    assert run([*CHECK, "--region", "atlantis", "--format", "html", "-o", str(target)]) == 2
    assert list(tmp_path.iterdir()) == [target] and target.read_text("utf-8") == "old"


def test_a_new_dossier_is_refused_where_there_is_no_room(tmp_path: Path) -> None:
    done = _called("init", tmp_path / "mine", capture_output=True, preexec_fn=_with_little_room)
    assert done.returncode == 2 and done.stderr.startswith(b"error[cannot-make-folder]")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    "command", [CHECK, ("facts", "cases/car-parts"), ("schema", "clause"), ("pack", "list")]
)
def test_standard_output_that_takes_nothing_is_told(command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = _called(*command, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr == b"error[cannot-write]: standard output cannot be written: no space left on device\n"


@pytest.mark.parametrize(
    ("command", "code"),
    [((*CHECK, "--format", "html"), 1), ((*CHECK, "--fail-on", "never"), 0), (("schema", "clause"), 0)],
)
def test_a_reader_that_goes_away_changes_no_exit_code(command: tuple[str, ...], code: int) -> None:
    """``cqo check … | head -1`` in a script with pipefail must not look like a pass."""
    theirs, ours = os.pipe()
    os.close(theirs)
    done = _called(*command, stdout=ours, stderr=subprocess.PIPE)
    os.close(ours)
    assert (done.returncode, done.stderr) == (code, b"")
