"""Runs ``cqo`` in a process of its own that may not take more memory and time than a machine has to spare."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1_000_000_000
SECONDS = 20
AS_OF = ("--as-of", "2026-01-01")


@dataclass(frozen=True, slots=True)
class Run:
    """How it ended, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        return json.loads(self.out)


def cqo(*arguments: str | Path) -> Run:
    """Ends with a failed test if the process is killed, runs out of memory, or takes longer than allowed."""
    done = subprocess.run(
        [sys.executable, "-m", "checker", *map(str, arguments)],
        capture_output=True,
        timeout=3 * SECONDS,
        preexec_fn=_confine,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert run.code in (0, 1, 2), f"ended with {run.code}\n{run.err[-2_000:]}"
    assert "MemoryError" not in run.err and "Traceback" not in run.err, run.err[-2_000:]
    return run


def check(folder: Path) -> Run:
    return cqo("check", folder, *AS_OF, "--format", "json", "--lang", "en")


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
