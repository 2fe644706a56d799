"""A red, round mark at the end of a paper is told as what looks like a stamp, and gives the paper nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, xObjectName
from reportlab.pdfgen import canvas

from checker.dossier import read_document
from checker.dossier.pdf.stamp import stamps_on
from checker.gathering.witness import witnessed

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
RED = (214, 40, 40)
LINES = ("质量奖惩办法", "首席质量官对质量安全事项行使一票否决权。", "特此通知。", "明达公司", "2025年3月1日")
Drawing = Callable[[ImageDraw.ImageDraw], None]


def ring(pen: ImageDraw.ImageDraw, colour: tuple[int, ...] = RED) -> None:
    pen.ellipse((100, 100, 180, 180), outline=colour, width=3)


def stamp(pen: ImageDraw.ImageDraw, colour: tuple[int, ...] = RED) -> None:
    ring(pen, colour)
    pen.polygon([(140, 120), (152, 152), (128, 152)], fill=colour)


def red_lines(pen: ImageDraw.ImageDraw) -> None:
    for n in range(5):
        pen.rectangle((60, 100 + 20 * n, 300, 104 + 20 * n), fill=RED)


def found(draw: Drawing) -> list[Any]:
    page = Image.new("RGB", (424, 600), "white")
    draw(ImageDraw.Draw(page))
    blue, green, red = page.split()[::-1]
    data = Image.merge("RGB", (blue, green, red)).tobytes()
    return stamps_on([data[n * 1272 : (n + 1) * 1272] for n in range(600)], 3, 600 / 842)


def test_a_stamp_is_found_where_it_is() -> None:
    (box,) = found(stamp)
    assert tuple(box) == pytest.approx([edge * 842 / 600 for edge in (100, 100, 181, 181)], abs=2)


@pytest.mark.parametrize(
    "draw",
    [
        ring,
        lambda pen: stamp(pen, (20, 20, 20)),
        lambda pen: stamp(pen, (40, 40, 214)),
        lambda pen: pen.ellipse((100, 100, 180, 180), fill=RED),
        lambda pen: pen.rectangle((100, 100, 180, 180), outline=RED, width=3),
        lambda pen: (pen.ellipse((100, 100, 120, 120), outline=RED, width=2), pen.point((110, 110), RED)),
        lambda pen: pen.arc((100, 100, 180, 180), 0, 200, fill=RED, width=3),
        lambda pen: pen.rectangle((0, 0, 424, 200), fill=RED),
        red_lines,
    ],
)
def test_what_is_none_is_not(draw: Drawing) -> None:
    assert found(draw) == []


def picture() -> ImageReader:
    page = Image.new("RGB", (281, 281), "white")
    pen = ImageDraw.Draw(page)
    pen.ellipse((4, 4, 276, 276), outline=RED, width=9)
    pen.polygon([(140, 70), (180, 180), (100, 180)], fill=RED)
    out = io.BytesIO()
    page.save(out, "PNG")
    out.seek(0)
    return ImageReader(out)


def paper(path: Path, lines: tuple[str, ...] = LINES, *, at: float | None = None) -> Path:
    """A page with a stamp beside the lines at that height, if at any."""
    page = canvas.Canvas(str(path), pagesize=(595, 842), invariant=1)
    if at is not None:
        page.drawImage(picture(), 330, at, 110, 110)
    page.setFont("STSong-Light", 14)
    for n, line in enumerate(lines):
        page.drawString(90, 760 - 40 * n, line)
    page.save()
    return path


def read(path: Path) -> Any:
    return read_document(path, root=path.parent)


def test_it_is_told_of_a_paper_whose_last_lines_it_stands_beside(tmp_path: Path) -> None:
    assert read(paper(tmp_path / "a.pdf", at=540)).seal == "stamp"


def test_it_is_not_told_of_one_without_or_elsewhere(tmp_path: Path) -> None:
    assert read(paper(tmp_path / "a.pdf")).seal is None
    assert read(paper(tmp_path / "b.pdf", at=725)).seal is None


def test_a_stamp_that_was_put_on_later_is_seen(tmp_path: Path) -> None:
    """As an annotation, which is no object of the page itself."""
    page = canvas.Canvas(str(tmp_path / "a.pdf"), pagesize=(595, 842), invariant=1)
    page.beginForm("seal", 0, 0, 110, 110)
    page.setStrokeColorRGB(0.84, 0.16, 0.16)
    page.setFillColorRGB(0.84, 0.16, 0.16)
    page.setLineWidth(4)
    page.circle(55, 55, 52)
    page.rect(40, 40, 30, 30, fill=1)
    page.endForm()
    mark = {
        "Type": PDFName("Annot"),
        "Subtype": PDFName("Stamp"),
        "F": 4,
        "Rect": PDFArray([330, 540, 440, 650]),
        "AP": PDFDictionary({"N": PDFObjectReference(xObjectName("seal"))}),
    }
    page._addAnnotation(PDFDictionary(mark))
    page.setFont("STSong-Light", 14)
    for n, line in enumerate(LINES):
        page.drawString(90, 760 - 40 * n, line)
    page.save()
    assert read(tmp_path / "a.pdf").seal == "stamp"


def test_it_bears_no_witness_where_a_stamp_is_asked_for(tmp_path: Path) -> None:
    """A paper that may take away another's limit must not do so by a mark that may be anything."""
    asks = (*LINES[:3], "明达公司（盖章）", LINES[4])
    stamped, bare = read(paper(tmp_path / "a.pdf", asks, at=540)), read(paper(tmp_path / "b.pdf", asks))
    assert (stamped.seal, bare.seal) == ("stamp", "place")
    assert not witnessed(stamped) and not witnessed(bare)
    assert [(b.text, b.place.box) for b in stamped.blocks] == [(b.text, b.place.box) for b in bare.blocks]
