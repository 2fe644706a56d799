"""What a terminal gets and a pipe does not: progress on one line, colours."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from reportlab.pdfgen import canvas

from checker.messages import cut

ROOT = Path(__file__).resolve().parents[2]
CHECK = ("check", "cases/car-parts", "cases/food-maker", "--as-of", "2026-11-01")
WIPED = "\r\x1b[K"


def on_a_terminal(*arguments: str, **environment: str) -> tuple[int, str, str]:
    """Exit code, and what standard output and standard error show, both terminals."""
    ends = [pty.openpty(), pty.openpty()]
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", *arguments],
        cwd=ROOT,
        env=_environment(environment),
        stdout=ends[0][1],
        stderr=ends[1][1],
    )
    for _, theirs in ends:
        os.close(theirs)
    out, err = (_all_of(ours) for ours, _ in ends)
    return process.wait(timeout=60), out, err


def _environment(more: dict[str, str]) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM")}
    return {**clean, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "70", **more}


def _all_of(end: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(end, 65_536)
        except OSError:
            part = b""  # what Linux says when the other side is closed
        if not part:
            os.close(end)
            return b"".join(parts).decode().replace("\r\n", "\n")
        parts.append(part)


def test_progress_is_shown_and_wiped_away() -> None:
    code, out, err = on_a_terminal(*CHECK)
    assert code == 1 and out.startswith("\x1b[1m")
    shown = err.split(WIPED)
    assert shown[0] == "" and shown[-1] == ""
    assert "cases/car-parts (1/2)" in shown and "cases/food-maker (2/2): read 0/4" in shown
    assert "cases/car-parts (1/2): open 3/7" in shown
    assert all(len(line) < 70 for line in shown)


def test_pages_of_a_long_document_are_counted(tmp_path: Path) -> None:
    page = canvas.Canvas(str(tmp_path / "手册.pdf"))
    for number in range(1, 31):
        page.drawString(
            90, 700, f"Clause {number}. The Chief Quality Officer approves the annual quality plan."
        )
        page.showPage()
    page.save()
    _, _, err = on_a_terminal("check", str(tmp_path), "--no-cache", COLUMNS="200")
    shown = err.split(WIPED)
    counted = [line for line in shown if ": page " in line]
    assert [line.rpartition(" ")[2] for line in counted] == [f"{number}/30" for number in range(1, 31)]
    assert shown[-1] == ""


def test_a_message_stands_on_a_line_of_its_own() -> None:
    code, out, err = on_a_terminal("check", "cases/car-parts", "--region", "atlantis")
    assert (code, out) == (2, "")
    assert err.rpartition(WIPED)[2].startswith("error[unknown-region]")


def test_colours_can_be_turned_off() -> None:
    explain = ("explain", "cases/car-parts", "authority.veto")
    assert "\x1b[" in on_a_terminal(*explain)[1]
    _, out, _ = on_a_terminal(*explain, NO_COLOR="1")
    assert out and "\x1b" not in out


def test_a_dumb_terminal_gets_neither_colours_nor_progress() -> None:
    _, out, err = on_a_terminal(*CHECK, TERM="dumb")
    assert out and "\x1b" not in out and err == ""


def test_a_pipe_gets_the_report_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "checker", *CHECK],
        cwd=ROOT,
        env=_environment({}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1 and done.stderr == "" and "\x1b" not in done.stdout


def test_a_line_is_cut_to_the_terminal() -> None:
    assert cut("abc", 3) == "abc" and cut("首席质量官", 10) == "首席质量官"
    assert (
        cut("abcd", 3) == "ab…" and cut("首席质量官", 9) == "首席质量…" and cut("首席质量官", 8) == "首席质…"
    )
