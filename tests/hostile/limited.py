"""Runs ``cqo`` in a process of its own that may not take more memory and time than a machine has to spare."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1_000_000_000
SECONDS = 20

_EACH = """
import contextlib, io, json, sys, time
from checker.cli import run
for folder in sys.argv[1:]:
    out, err, begun = io.StringIO(), io.StringIO(), time.process_time()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(["check", folder, "--as-of", "2026-01-01", "--format", "json", "--lang", "en"])
    took = time.process_time() - begun
    print(json.dumps([code, out.getvalue(), err.getvalue(), took]))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """How it ended, what it wrote, and how many seconds of the processor it took."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def report(self) -> Any:
        return json.loads(self.out)


def check(folders: Sequence[Path]) -> list[Run]:
    """Checks the folders one after another. A process that is killed, or takes too long for one, fails the test."""
    done = subprocess.run(
        [sys.executable, "-c", _EACH, *map(str, folders)],
        capture_output=True,
        text=True,
        timeout=600,
        preexec_fn=_confine,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    runs = [Run(*json.loads(line)) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and len(runs) == len(folders), (len(runs), done.stderr[-2_000:])
    for folder, run in zip(folders, runs, strict=True):
        assert run.code in (0, 1, 2) and "MemoryError" not in run.err, (folder.name, run.err)
        assert run.seconds < SECONDS, (folder.name, run.seconds)
    return runs


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (6 * SECONDS, 6 * SECONDS))
