"""Every reader has its target: one that is forgotten would never be fuzzed."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from checker.dossier.ocr.extra import SUFFIXES
from checker.dossier.registry import CONVERTED, READERS

HERE = Path(__file__).resolve().parent
# Recognition is no parser of ours, and what LibreOffice wrote is read as .docx, .pptx or .xlsx.
_ELSEWHERE = {*SUFFIXES, *(suffix for suffix, module in READERS.items() if module == CONVERTED)}


def test_every_reader_is_fuzzed_from_a_seed_of_its_own() -> None:
    target = (HERE / "target.py").read_text("utf-8")
    seeds = dict(re.findall(r'^    "([^"]+)": "(\*?[^"]+)",$', (HERE / "run.py").read_text("utf-8"), re.M))
    targets = re.findall(r'^    "([^"]+)": Target\(', target, re.M)
    assert sorted(targets) == sorted(seeds)
    modules = {READERS[suffix] for suffix in re.findall(r'reads\("(\.[a-z]+)"\)', target)}
    assert {READERS[suffix] for suffix in READERS if suffix not in _ELSEWHERE} <= modules
    for pattern in seeds.values():
        found = [p for top in (HERE / "seeds", HERE.parents[1] / "cases") for p in top.rglob(pattern)]
        assert found, pattern


@pytest.mark.parametrize(
    ("names", "outcome"),
    [
        ((), "sound"),
        (("slow-unit-1a",), "slow"),
        (("crash-1a",), "CRASH"),
        (("timeout-1a",), "CRASH"),
        (("slow-unit-1a", "oom-2b"), "CRASH"),
    ],
)
def test_a_slow_input_is_no_crash(names: tuple[str, ...], outcome: str) -> None:
    spec = spec_from_file_location("fuzz_run", HERE / "run.py")
    assert spec is not None and spec.loader is not None
    run = module_from_spec(spec)
    spec.loader.exec_module(run)
    assert run.outcome([Path(name) for name in names]) == outcome
