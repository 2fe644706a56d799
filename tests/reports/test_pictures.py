"""Evidence from a PDF is shown on its page, once, and in no other case."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from checker import check
from checker.cli import run
from checker.judgement.model import Assessment
from checker.reports import pictures, render

VETO = "首席质量官对质量安全事项行使一票否决权。"
PLAN = "首席质量官审批年度质量计划。"
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dossier"
    made.mkdir()
    page = canvas.Canvas(str(made / "任命书.pdf"), pagesize=(595, 842), invariant=1)
    for lines in (("任命书", VETO), (PLAN,), ("附：本页无关。",)):
        page.setFont("STSong-Light", 12)
        for n, line in enumerate(lines):
            page.drawString(90, 700 - 30 * n, line)
        page.showPage()
    page.save()
    return made


@pytest.fixture
def assessment(folder: Path) -> Assessment:
    return check(folder, as_of="2026-01-01")


def report(assessment: Assessment, folder: Path) -> str:
    return render([assessment], format="html", folders=[folder])


def images(text: str) -> dict[str, bytes]:
    found = re.findall(r'<image id="([^"]+)"[^>]*href="data:image/png;base64,([^"]+)"', text)
    return {name: base64.b64decode(data) for name, data in found}


def test_each_quoted_page_is_there_once_and_shown_with_its_words_boxed(assessment, folder) -> None:
    text = report(assessment, folder)
    assert list(images(text)) == ["page-1", "page-2"]
    assert all(data.startswith(b"\x89PNG") for data in images(text).values())
    veto = text[text.index('id="c1-authority.veto"') :]
    veto = veto[: veto.index("</article>")]
    assert set(re.findall(r'<use href="#(page-\d)"/>', veto)) == {"page-1"}
    box = re.search(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', veto)
    left, top, width = map(float, box.groups())
    assert (
        left == pytest.approx(90, abs=3)
        and 150 < top < 175
        and width == pytest.approx(12 * len(VETO), abs=15)
    )


def test_the_policy_lets_in_pictures_only_where_there_are_some(assessment, folder) -> None:
    assert "img-src data:;" in report(assessment, folder)
    assert "img-src" not in render([assessment], format="html")


def test_a_file_that_has_changed_since_is_not_shown(assessment, folder) -> None:
    (folder / "任命书.pdf").write_bytes((folder / "任命书.pdf").read_bytes() + b"\n")
    assert images(report(assessment, folder)) == {}


def test_pictures_are_bounded_and_what_is_left_out_is_said(assessment, folder, monkeypatch) -> None:
    monkeypatch.setattr(pictures, "MAX_BYTES", 20_000)
    text = report(assessment, folder)
    assert len(images(text)) < 2 and "页未附图" in text


def test_the_same_report_twice_is_the_same(assessment, folder) -> None:
    assert report(assessment, folder) == report(assessment, folder)


def test_the_command_shows_them(folder, tmp_path) -> None:
    out = tmp_path / "report.html"
    run(["check", str(folder / "任命书.pdf"), "--as-of", "2026-01-01", "--format", "html", "-o", str(out)])
    assert list(images(out.read_text("utf-8"))) == ["page-1", "page-2"]


def test_read_show_writes_the_pages_that_say_something(folder, tmp_path, capsys) -> None:
    out = tmp_path / "pages"
    out.mkdir()
    assert run(["read", str(folder / "任命书.pdf"), "--show", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["任命书-1.png", "任命书-2.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in out.iterdir())


@pytest.mark.parametrize(("name", "code"), [("a.md", "cannot-show"), ("a.pdf", "unreadable-file")])
def test_what_cannot_be_shown_is_a_usage_error(name, code, tmp_path, capsys) -> None:
    (tmp_path / name).write_text(VETO, "utf-8")
    assert run(["read", str(tmp_path / name), "--show", str(tmp_path)]) == 2
    assert code in capsys.readouterr().err


def test_showing_makes_the_folder_but_not_what_it_lies_in(folder, tmp_path, capsys) -> None:
    paper = str(folder / "任命书.pdf")
    assert run(["read", paper, "--show", str(tmp_path / "none" / "pages")]) == 2
    assert "no-output-folder" in capsys.readouterr().err
    assert run(["read", paper, "--show", paper]) == 2
    assert "no-output-folder" in capsys.readouterr().err
    assert run(["read", paper, "--show", str(tmp_path / "pages")]) == 0
    assert {path.suffix for path in (tmp_path / "pages").iterdir()} == {".png"}
