"""The gallery: each file of this folder is one mistake, with every word that the person who made it is told.

``CQO_UPDATE_SNAPSHOTS=1`` writes what is said now into the files; read the difference before it is kept.
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from checker.cli import run

from .givers import GIVERS
from .literate import ANSWERS, Answer, Section, read, written

HERE = Path(__file__).parent
MISTAKES = sorted(HERE.glob("*/*.txt"))
# A person who asks that nothing fails the run gets exit code 0; nobody else does.
FORGIVING = "--fail-on never"


def _lay_out(sections: list[Section], folder: Path) -> None:
    for section in sections:
        path = folder / section.rest.rpartition(" ")[2]
        if section.word in ("file", "give"):
            path.parent.mkdir(parents=True, exist_ok=True)
        if section.word == "file":
            path.write_text(section.text, "utf-8")
        elif section.word == "give":
            GIVERS[section.rest.split()[0]](path)
        else:
            assert section.word in ("run", *ANSWERS), f"no such section: {section.word}"


def _command(sections: list[Section]) -> str:
    (command,) = [section.rest for section in sections if section.word == "run"]
    return command


def _answer(command: str, capsys: pytest.CaptureFixture[str]) -> Answer:
    code = run(shlex.split(command))
    captured = capsys.readouterr()
    return Answer(code, captured.err, captured.out)


@pytest.mark.parametrize("file", MISTAKES, ids=[f"{file.parent.name}/{file.stem}" for file in MISTAKES])
def test_the_mistake_is_told_in_these_words(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opening, sections = read(file)
    _lay_out(sections, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CQO_DEBUG", raising=False)
    answer = _answer(_command(sections), capsys)

    said = written(opening, sections, answer)
    if os.environ.get("CQO_UPDATE_SNAPSHOTS"):
        file.write_text(said, "utf-8")
    assert file.read_text("utf-8") == said


@pytest.mark.parametrize("file", MISTAKES, ids=[f"{file.parent.name}/{file.stem}" for file in MISTAKES])
def test_what_is_expected_is_fit_to_be_read(file: Path) -> None:
    """Whatever is expected: not a fault of ours, no traceback, no machine path, and never a clean end."""
    opening, sections = read(file)
    expected = {section.word: section for section in sections}
    said = expected["says"].text
    assert opening, "say what is wrong and why it matters"
    assert expected["exit"].rest in (("0", "1", "2") if FORGIVING in _command(sections) else ("1", "2"))
    for word in ("Traceback", "fault[", "/" + "tmp/", "Error:", "NoneType", "<class"):
        assert word not in said
    if expected["exit"].rest == "2":
        first = said.splitlines()[0]
        assert first.startswith("error[")
        assert not first.endswith(".")


def test_the_gallery_is_large() -> None:
    assert len(MISTAKES) >= 60
