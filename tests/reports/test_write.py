"""A report file appears whole or not at all, and never over what was read."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from checker.dossier.model import DataFile, Document, Dossier
from checker.errors import InputError
from checker.reports import write
from checker.reports.write import input_files, write_whole


def test_a_report_is_there_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "报告.txt"
    for text in ("一", "二\n\ud800"):
        write_whole(target, text)
        assert target.read_text("utf-8") == text.encode("utf-8", "backslashreplace").decode()
        assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "r.txt"
    target.write_text("alt")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(write.os, "fsync", full)
    with pytest.raises(InputError, match=r"r\.txt` cannot be written: no space left on device") as caught:
        write_whole(target, "neu")
    assert caught.value.code == "cannot-write"
    assert target.read_text() == "alt"
    assert list(tmp_path.iterdir()) == [target]


def test_rights_are_kept_and_a_link_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("alt")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, "neu")
    assert real.read_text() == "neu"
    assert real.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()


def test_a_document_is_not_overwritten_whatever_it_is_called(tmp_path: Path) -> None:
    document, other = tmp_path / "任命书.md", tmp_path / "other.md"
    document.write_text("原文")
    other.symlink_to(document)
    for path in (document, other, tmp_path / "x" / ".." / "任命书.md"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(InputError, match="is one of the documents") as caught:
            write_whole(path, "x", inputs=[document])
        assert caught.value.code == "output-over-input"
    assert document.read_text() == "原文"


def test_a_folder_or_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        write_whole(tmp_path, "x")
    with pytest.raises(InputError, match="there is no folder"):
        write_whole(tmp_path / "no" / "r.txt", "x")


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text("utf-8")))
    reader.start()
    write_whole(pipe, "报告")
    reader.join(5)
    assert got == ["报告"]
    assert pipe.is_fifo()


def test_what_leads_to_a_pipe_is_written_to() -> None:
    """As /dev/stdout does, whose real path is no file."""
    reading, writing = os.pipe()
    write_whole(Path(f"/dev/fd/{writing}"), "报告")
    os.close(writing)
    assert os.read(reading, 100).decode() == "报告"
    os.close(reading)


def test_inputs_are_what_was_read_and_what_may_be(tmp_path: Path) -> None:
    dossier = Dossier("d", (Document("a.docx", "policy"),), (DataFile("person.yaml", "person", {}, {}),))
    names = [path.name for path in input_files(tmp_path, dossier)]
    assert names == ["a.docx", "person.yaml", "dossier.yaml", "waivers.yaml", "attestations.yaml"]
    single = tmp_path / "a.docx"
    assert input_files(single, dossier) == (single,)
