"""Fuzzes the readers, one after another: ``python tests/fuzz/run.py [READER…]`` (``make fuzz``).

Seeds are the files of ``cases/`` and of ``seeds/``. Each reader has FUZZ_SECONDS (60). What was learnt, and each input
that crashes, hangs for 30 seconds or takes more than 2 GB, is kept in ``out/fuzz/READER/``. Ends with 1 if there is one.
An input that only took long (10 seconds) is kept and named as slow, too; that is no crash, and does not count.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUT = ROOT / "out" / "fuzz"
# What each reader begins with; the names are those of target.py.
SEEDS = {
    "docx": "*.docx",
    "xlsx": "*.xlsx",
    "pptx": "*.pptx",
    "odt": "*.odt",
    "ods": "*.ods",
    "chart-xlsx": "*.xlsx",
    "xls": "*.xls",
    "old-office": "*.xls",
    "pdf": "*.pdf",
    "html": "*.html",
    "md": "*.md",
    "txt": "*.txt",
    "csv": "*.csv",
    "eml": "*.eml",
    "chart-csv": "org-chart.csv",
    "chart-yaml": "org-chart.yaml",
    "person-yaml": "person.yaml",
    "records-yaml": "records.yaml",
    "dossier-yaml": "dossier.yaml",
    "waivers-yaml": "waivers.yaml",
    "attestations-yaml": "attestations.yaml",
}
LARGEST_SEED = 100_000
# So libFuzzer names what took long and ended well; a crash, a hang and too much memory have other names.
SLOW = "slow-unit-"
LIMITS = ("-timeout=30", "-rss_limit_mb=2048", "-max_len=200000", "-print_final_stats=1")


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in SEEDS]
    if unknown:
        print(f"no such reader: {', '.join(unknown)}; there are {', '.join(SEEDS)}", file=sys.stderr)
        return 2
    seconds = int(os.environ.get("FUZZ_SECONDS", "60"))
    kept = {name: fuzz(name, seconds) for name in names or SEEDS}
    for name, inputs in kept.items():
        for path in inputs:
            again = f"python tests/fuzz/target.py {name} {path.relative_to(ROOT)}"
            print(f"{name}: {outcome([path])}: {path.relative_to(ROOT)}  (again: {again})")
    return int(any(outcome(inputs) == "CRASH" for inputs in kept.values()))


def outcome(kept: Sequence[Path]) -> str:
    """What the inputs that were kept say of a reader."""
    if any(not path.name.startswith(SLOW) for path in kept):
        return "CRASH"
    return "slow" if kept else "sound"


def fuzz(name: str, seconds: int) -> list[Path]:
    """The inputs on which the reader crashed, or took long, just now."""
    folder = OUT / name
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    seeds = [path for place in (ROOT / "cases", HERE / "seeds") for path in sorted(place.rglob(SEEDS[name]))]
    for number, path in enumerate(seeds):
        if path.stat().st_size <= LARGEST_SEED:
            shutil.copyfile(path, corpus / f"seed-{number}")
    before = set(folder.glob("*-*"))
    log = folder / "log.txt"
    with log.open("wb") as out:
        done = subprocess.run(
            [
                sys.executable,
                str(HERE / "target.py"),
                name,
                str(corpus),
                f"-max_total_time={seconds}",
                f"-artifact_prefix={folder}/",
                *LIMITS,
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    found = sorted(set(folder.glob("*-*")) - before)
    said = log.read_text("utf-8", "replace")
    runs = next((line.split()[-1] for line in said.splitlines() if "number_of_executed_units" in line), "?")
    print(f"{name:20}{len(seeds):5} seeds{runs:>10} runs  {outcome(found)}", flush=True)
    if done.returncode and outcome(found) != "CRASH":
        # It never began: that must not look like soundness.
        print(said[-2_000:], file=sys.stderr)
        raise SystemExit(f"{name}: the fuzzer ended with {done.returncode}; see {log}")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
