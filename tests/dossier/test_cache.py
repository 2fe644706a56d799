"""What was read is kept by its content, and a damaged entry is worth nothing."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import run
from checker.dossier import cache
from checker.dossier.cache import cache_folder, kept, without_cache
from checker.dossier.draft import Draft, Note, Para, Unreadable
from checker.dossier.model import Place
from checker.dossier.source import Source


class Reader:
    """Counts how often it is asked."""

    def __init__(self, text: str = "首席质量官审批质量计划。") -> None:
        self.text = text
        self.asked = 0

    def read(self, source: Source) -> Draft:
        self.asked += 1
        return Draft(
            (Para(self.text, Place(source.path, page=1, box=(1.0, 2.0, 3.0, 4.5))),), (Note("注", "note"),)
        )

    def kept(self, path: str = "a.pdf", sha256: str = "1", module: str = "reader") -> Draft:
        source = Source(path, ".pdf", b"", sha256)
        return kept(source, module, lambda: self.read(source))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CQO_NO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def entries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_same_content_is_read_once_under_any_name() -> None:
    reader = Reader()
    first = reader.kept("a.pdf")
    second = reader.kept("乙/b.pdf")
    assert reader.asked == 1
    assert second.items[0].place.file == "乙/b.pdf"
    assert (second.items[0].text, second.items[0].place.box, second.warnings) == (
        first.items[0].text, (1.0, 2.0, 3.0, 4.5), first.warnings,
    )  # fmt: skip


def test_other_content_another_reader_and_other_code_are_read_anew(monkeypatch) -> None:
    reader = Reader()
    reader.kept()
    reader.kept(sha256="2")
    reader.kept(module="other")
    assert reader.asked == 3
    monkeypatch.setattr(cache, "_made_by", lambda: "tomorrow's code")
    reader.kept()
    assert reader.asked == 4


def test_only_its_owner_may_look_into_it(folder: Path) -> None:
    Reader().kept()
    (entry,) = entries(folder)
    assert stat.S_IMODE(entry.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(entry.parent.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"\\u5ba1\\u6279", b"\\u5426\\u51b3"),
        lambda data: bytes(b ^ 1 for b in data),
        lambda data: b"[" * 100_000,
    ],
    ids=["empty", "cut", "another word", "flipped", "deep"],
)
def test_a_damaged_entry_is_read_anew_and_mended(damage, folder: Path) -> None:
    reader = Reader()
    reader.kept()
    (entry,) = entries(folder)
    sound = entry.read_bytes()
    assert damage(sound) != sound
    entry.write_bytes(damage(sound))
    assert reader.kept().items[0].text == reader.text
    assert reader.asked == 2 and entry.read_bytes() == sound


def test_what_is_no_draft_is_ignored_even_if_it_is_whole(folder: Path) -> None:
    import hashlib

    reader = Reader()
    reader.kept()
    (entry,) = entries(folder)
    for body in (json.dumps({"items": [1]}).encode(), b"[" * 50_000, b"null"):
        entry.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        assert reader.kept().items[0].text == reader.text
    assert reader.asked == 4


def test_what_could_not_be_read_is_tried_again() -> None:
    asked = []

    def refuse() -> Draft:
        asked.append(1)
        raise Unreadable("太旧", "too old")

    for _ in range(2):
        with pytest.raises(Unreadable):
            kept(Source("a.pdf", ".pdf", b"", "1"), "reader", refuse)
    assert len(asked) == 2


def test_it_can_be_turned_off(folder: Path, monkeypatch) -> None:
    reader = Reader()
    with without_cache():
        reader.kept(), reader.kept()
    monkeypatch.setenv("CQO_NO_CACHE", "1")
    reader.kept()
    assert reader.asked == 3 and entries(folder) == []


def test_a_folder_that_cannot_be_written_stops_nobody(folder: Path) -> None:
    folder.write_text("a file stands where the folder should be", "utf-8")
    reader = Reader()
    assert reader.kept().items and reader.kept().items
    assert reader.asked == 2


def test_it_does_not_grow_without_end(folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(cache, "_MOST_IN_A_FOLDER", 3)
    monkeypatch.setattr(cache, "_entry", lambda source, module: folder / f"{source.sha256}.json")
    reader = Reader()
    for n in range(9):
        reader.kept(sha256=str(n))
        os.utime(folder / f"{n}.json", (n, n))
    assert sorted(path.name for path in entries(folder)) == ["6.json", "7.json", "8.json"]


def test_where_it_is(monkeypatch, tmp_path: Path) -> None:
    assert cache_folder() == tmp_path / "cache" / "cqo"
    monkeypatch.setenv("HOME", str(tmp_path))
    for value in ("", "relative/path"):
        monkeypatch.setenv("XDG_CACHE_HOME", value)
        assert cache_folder() == tmp_path / (
            ".cache/cqo" if sys.platform == "linux" else "Library/Caches/cqo"
        )


TWO = """
import sys
from checker.dossier.cache import kept
from checker.dossier.draft import Draft, Para
from checker.dossier.model import Place
text = "首席质量官审批质量计划。" * 2_000
for n in range(150):
    source_of = __import__("checker.dossier.source", fromlist=["Source"]).Source("a.pdf", ".pdf", b"", str(n % 5))
    draft = kept(source_of, "reader", lambda: Draft((Para(text, Place("a.pdf")),)))
    assert draft.items[0].text == text
    if n % 3 == 0:
        from checker.dossier import cache
        cache._store(cache._entry(source_of, "reader"), draft)
"""


def test_two_processes_may_share_it(folder: Path) -> None:
    root = Path(cache.__file__).parents[2]
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", TWO], env={**os.environ, "PYTHONPATH": str(root)}, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    for one in runs:
        _, said = one.communicate(timeout=120)
        assert one.returncode == 0, said
    assert len(entries(folder)) == 5


def test_text_is_never_kept(folder: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "a.md").write_text("首席质量官审批质量计划。", "utf-8")
    assert run(["read", str(tmp_path / "a.md")]) == 0
    assert entries(folder) == []


@pytest.mark.parametrize("command", ["read", "extract", "check", "facts"])
def test_the_commands_keep_what_they_read_unless_told_not_to(
    command, folder: Path, tmp_path: Path, capsys
) -> None:
    from reportlab.pdfgen import canvas

    page = canvas.Canvas(str(tmp_path / "a.pdf"))
    page.drawString(90, 700, "The Chief Quality Officer may veto any shipment.")
    page.save()
    run([command, str(tmp_path / "a.pdf"), "--no-cache"])
    fresh = capsys.readouterr().out
    assert entries(folder) == []
    for _ in range(2):
        run([command, str(tmp_path / "a.pdf")])
        assert capsys.readouterr().out == fresh
    assert len(entries(folder)) == 1
