"""How long a command takes beside the imports that it cannot do without: ``python benchmarks/startup.py``.

Ratios, so that the bars hold on slow and on fast machines; medians of runs that take turns, so that a busy moment
meets both sides. Ends with 1 if a bar is missed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 9
CQO = "import sys; from checker.cli import main; main(sys.argv[1:])"
# As an installed program runs: with the bytecode of earlier runs.
USERS = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
CASE = ROOT / "cases" / "car-parts"


@dataclass(frozen=True, slots=True)
class Race:
    """``ours`` may take ``bar`` times as long as ``base``; both are programs with their arguments."""

    name: str
    ours: tuple[str, ...]
    base: tuple[str, ...]
    bar: float


RACES = (
    Race("cqo --version", (CQO, "--version"), ("import click",), 2.5),
    Race(
        "cqo check, five documents",
        (CQO, "check", str(CASE), "--as-of", "2026-11-01", "--fail-on", "never"),
        ("import click, yaml, jsonschema, durable.engine",),
        4.0,
    ),
)


def main() -> int:
    print(f"{'':28}{'ours':>9}{'imports':>9}{'ratio':>8}{'bar':>6}")
    missed = 0
    for race in RACES:
        ours, base = medians(race)
        ratio = ours / base
        missed += ratio > race.bar
        verdict = "" if ratio <= race.bar else "  missed"
        print(f"{race.name:28}{ours * 1000:6.0f} ms{base * 1000:6.0f} ms{ratio:8.2f}{race.bar:6.1f}{verdict}")
    return 1 if missed else 0


def medians(race: Race) -> tuple[float, float]:
    """Seconds of ours and of the base, after one run of each to warm the disk."""
    took(race.ours), took(race.base)
    pairs = [(took(race.ours), took(race.base)) for _ in range(RUNS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def took(program: tuple[str, ...]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", *program], cwd=ROOT, env=USERS, check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
