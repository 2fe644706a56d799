"""The twelve clauses on paper – PDFs of four producers, a scan – say what the Word file says, each where it stands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.dossier.draft import Para
from checker.dossier.model import Place

from .pdf.paper import ByHand, typeset
from .test_twelve_clauses import CHAPTERS, LINES, TITLE, docx, made, told

CHROMIUM = """<html lang=zh><meta charset=utf-8><style>@page{{size:A4;margin:25mm}} body{{font:12pt/1.8 "Noto Serif CJK SC"}}
h1{{text-align:center;font-size:18pt}} p{{text-indent:2em;margin:0;text-align:justify}}</style>{}</html>"""


def reportlab(path: Path) -> None:
    items = [Para(TITLE, Place("a"), heading=0)]
    for chapter, clauses in CHAPTERS.items():
        items.append(Para(chapter, Place("a"), heading=1))
        items += [Para(clause, Place("a")) for clause in clauses]
    path.write_bytes(typeset(items, header="明达公司", footer=lambda page: f"第 {page} 页"))


def by_hand(path: Path) -> None:
    page = ByHand(width=31)
    page.line("\u3000" * 10 + TITLE)
    for chapter, clauses in CHAPTERS.items():
        page.line("\u3000" * 12 + chapter)
        for clause in clauses:
            page.paragraph(clause)
    path.write_bytes(page.bytes())


def chromium(path: Path) -> None:
    body = f"<h1>{TITLE}</h1>" + "".join(
        f"<h2>{chapter}</h2>" + "".join(f"<p>{clause}</p>" for clause in clauses)
        for chapter, clauses in CHAPTERS.items()
    )
    page = path.with_suffix(".html")
    page.write_text(CHROMIUM.format(body), "utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--print-to-pdf={path}", page],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip


def office(path: Path) -> None:
    docx(path.with_suffix(".docx"))
    home = f"-env:UserInstallation={(path.parent / 'home').as_uri()}"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", path.parent, path.with_suffix(".docx")],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip


def needs(program: str, make: Callable[[Path], None]) -> Any:
    return pytest.param(
        make, marks=pytest.mark.skipif(not shutil.which(program), reason=f"needs {program}"), id=make.__name__
    )


@pytest.mark.parametrize(
    "make", [reportlab, by_hand, needs("chromium", chromium), needs("soffice", office)], ids=lambda make: make.__name__
)  # fmt: skip
def test_a_pdf_states_the_same(make: Callable[[Path], None], tmp_path: Path, statements_of: Any) -> None:
    model = statements_of(made(tmp_path, "model.docx", docx))
    document = made(tmp_path, "a.pdf", make)
    assert (document.title, document.kind) == (TITLE, "policy")
    found = statements_of(document)
    assert told(found) == told(model)
    for statement in found:
        boxed = words_in(tmp_path / "a.pdf", statement.place)
        assert sorted(bare(boxed)) == sorted(bare(block_of(document, statement).text))


@pytest.mark.parametrize("name", ["a.jpg", "a.pdf"])
def test_a_scan_states_the_same(name: str, tmp_path: Path, statements_of: Any) -> None:
    pytest.importorskip("rapidocr")
    sys.path.insert(0, str(Path(__file__).parent / "ocr"))
    import scans

    if scans.FONT is None:
        pytest.skip("no Chinese font")
    rows = list(broken(LINES, 36))
    kind, more = {"a.jpg": ("JPEG", {"quality": 90}), "a.pdf": ("PDF", {"resolution": 200})}[name]
    page = scans.paper(*(row for _, row in rows))
    model = statements_of(made(tmp_path, "model.docx", docx))
    document = made(tmp_path, name, lambda path: path.write_bytes(scans.saved(page, kind, **more)))
    assert (document.title, document.kind) == (TITLE, "policy")
    found = statements_of(document)
    assert told(found) == told(model)
    scale = scans.SIZE[1] / 841.9
    for statement in found:
        line = next(line for line in LINES if statement.text in line)
        first = next(n for n, (whole, _) in enumerate(rows) if whole == line)
        last = max(n for n, (whole, _) in enumerate(rows) if whole == line)
        _, top, _, bottom = (edge * scale for edge in statement.place.box)
        assert scans.TOP + first * scans.STEP - 12 < top < scans.TOP + first * scans.STEP + 24
        assert scans.TOP + last * scans.STEP + 24 < bottom < scans.TOP + last * scans.STEP + 70


def broken(lines: list[str], width: int) -> Any:
    """Each line with the rows of a page that it takes; no row begins with a stop."""
    for line in lines:
        rest = line
        while rest:
            cut = width + (rest[width : width + 1] in tuple("，。；、"))
            yield line, rest[:cut]
            rest = rest[cut:]


def block_of(document: Any, statement: Any) -> Any:
    return next(b for b in document.blocks if b.place == statement.place.without_offsets())


def bare(text: str) -> str:
    return "".join(text.split())


def words_in(path: Path, place: Any) -> str:
    """What pdfium finds in the box on the page, in the order of the file."""
    import pypdfium2

    page = pypdfium2.PdfDocument(path)[place.page - 1]
    left, top, right, bottom = place.box
    height = page.get_height()
    text = page.get_textpage()
    seen = []
    for index in range(text.count_chars()):
        x0, y0, x1, y1 = text.get_charbox(index, loose=True)
        if left <= (x0 + x1) / 2 <= right and top <= height - (y0 + y1) / 2 <= bottom:
            seen.append(text.get_text_range(index, 1))
    return "".join(seen)
