"""How much is read and judged in a second, in one process: ``python benchmarks/throughput.py``.

The bars are a fifth of what a small machine of two cores did, so that only a real loss misses them. Ends with 1 if a
bar is missed.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from checker import check, interpret

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "tests" / "corpus" / "tune"
CASE = ROOT / "cases" / "car-parts"
ROUNDS = 5
SENTENCES_BAR = 150.0
FINDINGS_BAR = 10.0


def main() -> int:
    cases = [
        json.loads(row) for file in sorted(SENTENCES.glob("*.jsonl")) for row in file.open(encoding="utf-8")
    ]
    audit()  # warms pack, vocabulary and matcher
    read = rate(lambda: sum(read_one(case) for case in cases[:400]))
    judged = rate(lambda: sum(audit() for _ in range(ROUNDS)))
    print(f"{'':28}{'a second':>10}{'bar':>8}")
    missed = 0
    for name, speed, bar in (("texts read", read, SENTENCES_BAR), ("findings", judged, FINDINGS_BAR)):
        missed += speed < bar
        print(f"{name:28}{speed:10.0f}{bar:8.0f}{'' if speed >= bar else '  missed'}")
    return 1 if missed else 0


def read_one(case: dict[str, object]) -> int:
    interpret(str(case["text"]), [str(h) for h in case["headings"]])  # type: ignore[attr-defined]
    return 1


def audit() -> int:
    return len(check(CASE, as_of="2026-11-01").findings)


def rate(work: Callable[[], int]) -> float:
    start = time.perf_counter()
    done = work()
    return done / (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main())
