"""Evidence from a paper of Word is shown on its page where LibreOffice is installed, and told in words elsewhere."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest
from docx import Document as Word
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from checker import check
from checker.cli import run
from checker.dossier import soffice
from checker.reports import render

VETO = "首席质量官对质量安全事项行使一票否决权。"
PLAN = "首席质量官审批年度质量计划。"
STAND_IN = """#!{python}
import pathlib, shutil, sys
names = sys.argv[sys.argv.index("--outdir") + 2:]
with open({calls!r}, "a") as calls:
    calls.write(" ".join(sys.argv[1:]) + "\\n")
{then}
out = pathlib.Path("out"); out.mkdir()
for name in names:
    shutil.copy({pdf!r}, out / (name.rpartition(".")[0] + ".pdf"))
"""
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dossier"
    made.mkdir()
    for name in ("任命书.docx", "任命书副本.docx"):
        word = Word()
        for line in ("任命书", VETO, PLAN, *(["抄送：各部门。"] if "副本" in name else [])):
            word.add_paragraph(line)
        word.save(str(made / name))
    return made


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts a stand-in on the path that has these pages for every paper; gives how it was called."""

    def install(then: str = "") -> Path:
        page = canvas.Canvas(str(tmp_path / "pages.pdf"), pagesize=(595, 842), invariant=1)
        page.setFont("STSong-Light", 12)
        for n, line in enumerate(("任命书", VETO, PLAN)):
            page.drawString(90, 700 - 30 * n, line)
        page.save()
        calls, program = tmp_path / "calls", tmp_path / "bin" / "soffice"
        program.parent.mkdir()
        program.write_text(
            STAND_IN.format(
                python=sys.executable, calls=str(calls), pdf=str(tmp_path / "pages.pdf"), then=then
            ),
            "utf-8",
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(program.parent))
        return calls

    return install


def report(folder: Path) -> str:
    return render([check(folder, as_of="2026-01-01")], format="html", folders=[folder])


def veto_of(text: str) -> str:
    part = text[text.index('id="c1-authority.veto"') :]
    return part[: part.index("</article>")]


def test_the_words_are_boxed_on_pages_that_are_made_in_one_run(folder: Path, office) -> None:
    calls = office()
    veto = veto_of(report(folder))
    left, top, width = map(
        float, re.search(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', veto).groups()
    )
    assert (
        left == pytest.approx(90, abs=3)
        and 150 < top < 175
        and width == pytest.approx(12 * len(VETO), abs=15)
    )
    (call,) = calls.read_text("utf-8").splitlines()
    assert "--convert-to pdf" in call and call.endswith("document.docx document2.docx")


@pytest.mark.parametrize("then", ["sys.exit(1)", "sys.exit(0)"])
def test_where_no_page_can_be_made_the_report_is_whole_all_the_same(folder: Path, office, then: str) -> None:
    office(then)
    text = report(folder)
    assert "<image" not in text and "行使一票否决权" in veto_of(text)


def test_without_libreoffice_the_words_are_told_with_their_place(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    text = report(folder)
    assert "<image" not in text and "任命书.docx，第 2 段" in veto_of(text)
    assert run(["read", str(folder / "任命书.docx"), "--show", str(tmp_path)]) == 2
    assert "LibreOffice" in capsys.readouterr().err


@pytest.mark.skipif(soffice.program() is None, reason="LibreOffice is not installed")
def test_libreoffice_itself(folder: Path, tmp_path: Path) -> None:
    text = report(folder)
    assert re.search(r'<rect x="([\d.]+)" y="([\d.]+)"', veto_of(text)) and text.count("<image") == 2
    assert run(["read", str(folder / "任命书.docx"), "--show", str(tmp_path)]) == 0
    assert (tmp_path / "任命书-1.png").read_bytes().startswith(b"\x89PNG")
