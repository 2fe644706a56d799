"""What is no standard, cannot be read, or has no place to go: one clear message, exit code 2, and nothing written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from checker.cli import run

from .paper import FONT, Layout, docx, pdf
from .samples import FULL


def standard(folder: Path) -> Path:
    path = folder / "standard.docx"
    path.write_bytes(docx(FULL, Layout()))
    return path


def said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["pack", "import", *arguments]) == 2
    out = capsys.readouterr()
    assert out.out == "" and "Traceback" not in out.err
    assert out.err.count("error[") == 1
    return out.err


def _drawn(path: Path, draw: Callable[[canvas.Canvas], None], **more: object) -> None:
    made = canvas.Canvas(str(path), invariant=1, **more)
    draw(made)
    made.showPage()
    made.save()


def test_a_paper_without_numbered_clauses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import docx as word

    path = tmp_path / "letter.docx"
    letter = word.Document()
    for text in (
        "任命书",
        "兹聘任张伟同志为公司首席质量官。",
        "一、职责",
        "1. 负责质量管理。",
        "2. 负责质量培训。",
    ):
        letter.add_paragraph(text)
    letter.save(str(path))
    assert "no-standard" in said([str(path), "-o", str(tmp_path / "out")], capsys)
    assert not (tmp_path / "out").exists()


def test_a_scan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "scan.pdf"
    _drawn(path, lambda page: page.rect(90, 300, 400, 400, fill=1))
    assert "unreadable-standard" in said([str(path), "-o", str(tmp_path / "out")], capsys)
    assert not (tmp_path / "out").exists()


def test_an_encrypted_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "locked.pdf"

    def draw(page: canvas.Canvas) -> None:
        page.setFont(FONT, 12)
        page.drawString(90, 700, "1 范围")

    _drawn(path, draw, encrypt=StandardEncryption("secret", canPrint=0))
    assert "unreadable-standard" in said([str(path), "-o", str(tmp_path / "out")], capsys)


@pytest.mark.parametrize("name", ["none.pdf", "a.xlsx", "folder"])
def test_what_is_no_paper(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    said([str(tmp_path / name), "-o", str(tmp_path / "out")], capsys)


def test_a_damaged_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form, made in (("pdf", pdf), ("docx", docx)):
        path = tmp_path / f"half.{form}"
        data = made(FULL, Layout())
        path.write_bytes(data[: len(data) // 3])
        said([str(path), "-o", str(tmp_path / "out")], capsys)
        assert sorted(f.name for f in tmp_path.iterdir() if f.is_dir()) == []


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = standard(tmp_path), tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("keep", "utf-8")
    assert "folder-not-empty" in said([str(path), "-o", str(out)], capsys)
    assert [f.name for f in out.iterdir()] == ["mine.txt"]
    assert "not-a-folder" in said([str(path), "-o", str(path)], capsys)
    assert "no-output-folder" in said([str(path), "-o", str(tmp_path / "a" / "b")], capsys)


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    path, out = standard(tmp_path), tmp_path / "out"
    out.mkdir()
    assert run(["pack", "import", str(path), "-o", str(out)]) == 0
    assert (out / "pack.yaml").is_file()


def test_nothing_is_left_where_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = standard(tmp_path)
    written = Path.write_text

    def full(self: Path, text: str, *arguments: object, **more: object) -> int:
        if self.name == "sources.yaml":
            raise OSError(28, "No space left on device", str(self))
        return written(self, text, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", full)
    assert "no space left" in said([str(path), "-o", str(tmp_path / "out")], capsys)
    assert [f.name for f in tmp_path.iterdir()] == ["standard.docx"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--id", "Grosse Buchstaben"], "bad-pack-id"),
        (["--id", "cqo-2023"], "pack-id-taken"),
        (["--extends", "cqo-2032"], "unknown-pack"),
    ],
)
def test_an_id_that_cannot_be(
    more: list[str], code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code in said([str(standard(tmp_path)), "-o", str(tmp_path / "out"), *more], capsys)
    assert not (tmp_path / "out").exists()
