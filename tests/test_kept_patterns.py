"""Expressions kept between runs are the ones that would be compiled; what is damaged is compiled anew."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker import patterns
from checker.kept_patterns import kept_in
from checker.patterns import Pattern

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (
    r"(?:须|应)报[^,]{2,8}批准",
    r"(?P<name>[^《》]{3,24}?)》?第(?P<article>[一二三四五]{1,3})条(?![款项])",
    r"(?i)chief\s+quality|(?<=[,。])质量(?:官|总监)",
    r"",
)


DEEP = b"%9d\n" % 400_000 + b"[" * 400_000


def compiled(folder: Path) -> list[re.Pattern[str]]:
    with kept_in(folder):
        return [Pattern(source).compiled() for source in SOURCES]


def the_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_they_are_the_same_when_made_and_when_taken_from_the_file(tmp_path: Path) -> None:
    wanted = [re.compile(source) for source in SOURCES]
    assert compiled(tmp_path) == wanted
    kept = the_file(tmp_path).read_bytes()
    assert compiled(tmp_path) == wanted
    assert the_file(tmp_path).read_bytes() == kept
    found = compiled(tmp_path)[1].search("《质量否决管理办法》第三条")
    assert found is not None and found["article"] == "三"


def test_what_was_kept_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(tmp_path)
    monkeypatch.setattr("re._parser.parse", lambda *_: pytest.fail("compiled anew"))
    assert len(compiled(tmp_path)) == len(SOURCES)


def signed(listed: object, codes: bytes = b"") -> bytes:
    head = json.dumps(listed).encode()
    body = b"%9d\n" % len(head) + head + codes
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"no digest",
        b"0" * 64 + b"\n[]",
        signed([[SOURCES[0], 32, 8, 0, {}]], b"\xff" * 8),
        signed([[SOURCES[0], 32, 3, 0, {}]], b"abc"),
        signed([[SOURCES[0], 32, 4000, 0, {}]], b"\0" * 8),
        signed([[SOURCES[0], 32, -1, 0, {}]], b"\0" * 8),
        signed([[SOURCES[0], 32, 0, 7, {"a": 99}]]),
        signed([[SOURCES[0], 32, 8, 10**12, {}]], b"\0" * 8),
        signed([[SOURCES[0], 32, 8, -5, {}]], b"\0" * 8),
        signed([[SOURCES[0], "32", None, 7, []]]),
        signed([[[SOURCES[0]], 32, 0, 0, {}]]),
        signed([[SOURCES[0], 32, 0, 0, 5]]),
        signed({SOURCES[0]: 3}),
        signed(3),
        hashlib.sha256(DEEP).hexdigest().encode() + b"\n" + DEEP,
    ],
)
def test_a_damaged_file_only_costs_the_time(damaged: bytes, tmp_path: Path) -> None:
    compiled(tmp_path)
    the_file(tmp_path).write_bytes(damaged)
    assert compiled(tmp_path) == [re.compile(source) for source in SOURCES]


def test_a_folder_that_cannot_be_made_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert compiled(tmp_path / "file" / "patterns") == [re.compile(source) for source in SOURCES]


def test_two_runs_at_once_keep_what_both_have_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_in(tmp_path):
        Pattern(SOURCES[0]).compiled()
        with kept_in(tmp_path):
            Pattern(SOURCES[1]).compiled()
    monkeypatch.setattr("re._parser.parse", lambda *_: pytest.fail("compiled anew"))
    with kept_in(tmp_path):
        assert [Pattern(source).compiled().pattern for source in SOURCES[:2]] == list(SOURCES[:2])


def test_afterwards_patterns_are_compiled_as_before(tmp_path: Path) -> None:
    before = patterns.compile_with(re.compile)
    compiled(tmp_path)
    assert patterns.compile_with(before) is re.compile


def test_a_run_keeps_them_but_not_with_no_cache(tmp_path: Path) -> None:
    paper = tmp_path / "任命书.md"
    paper.write_text("首席质量官行使质量安全一票否决权。", "utf-8")
    surroundings = {name: value for name, value in os.environ.items() if name != "CQO_NO_CACHE"}
    surroundings["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    for options, kept in ((("--no-cache",), 0), ((), 1)):
        command = [sys.executable, "-m", "checker", "extract", str(paper), *options]
        subprocess.run(command, env=surroundings, cwd=ROOT, check=True, capture_output=True)
        assert len(list((tmp_path / "cache").rglob("*.programs"))) == kept
