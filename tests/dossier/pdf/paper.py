"""PDFs made by two producers that share nothing: reportlab, and operators written by hand."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Ruled

from checker.dossier.draft import Aside, Item, Para, Table

# Every reader of PDF knows this one; nothing has to be installed or embedded.
FONT = "STSong-Light"
A4 = (595.0, 842.0)
pdfmetrics.registerFont(UnicodeCIDFont(FONT))


def _style(size: float = 12, **more: Any) -> ParagraphStyle:
    return ParagraphStyle("any", fontName=FONT, fontSize=size, leading=1.6 * size, wordWrap="CJK", **more)


BODY = _style(firstLineIndent=24)
ITEM = _style()
TITLE = _style(18, alignment=1)
CELL = _style(10.5)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")


def typeset(
    items: Sequence[Item | Flowable], *, header: str = "", footer: Callable[[int], str] | None = None
) -> bytes:
    """Paragraphs and tables on as many A4 pages as they need; pieces of reportlab are taken as they are."""
    out = io.BytesIO()

    def margins(page: Any, _: Any) -> None:
        page.setFont(FONT, 9)
        if header:
            page.drawCentredString(A4[0] / 2, 800, header)
        if footer:
            page.drawCentredString(A4[0] / 2, 40, footer(page.getPageNumber()))

    for item in items:
        if isinstance(item, Aside) and _is_margin(item) and not header:
            header = " ".join(p.text for p in item.items if isinstance(p, Para) and p.place.part == "header")
    items = [item for item in items if not _is_margin(item)]
    story = [made for item in items for made in ([item] if isinstance(item, Flowable) else _flowables(item))]
    SimpleDocTemplate(out, pagesize=A4, invariant=1).build(story, onFirstPage=margins, onLaterPages=margins)
    return out.getvalue()


def _is_margin(item: Item | Flowable) -> bool:
    """Headers are drawn above the text; footers hold the number of the page, which is drawn if it is asked for."""
    first = next(iter(item.items), None) if isinstance(item, Aside) else None
    return isinstance(first, Para) and first.place.part in ("header", "footer")


def _flowables(item: Item) -> Iterable[Flowable]:
    if isinstance(item, Para):
        yield Paragraph(escaped(shown(item)), _looks(item))
    elif isinstance(item, Table):
        yield Spacer(1, 8)
        yield grid(item)
        yield Spacer(1, 8)
    elif isinstance(item, Aside):
        for inner in item.items:
            yield from _flowables(inner)


def shown(para: Para) -> str:
    if not para.number or para.number == "•":
        return para.text
    return f"{para.number} {para.text}" if para.number[-1].isalnum() else para.number + para.text


def _looks(para: Para) -> ParagraphStyle:
    if para.heading == 0 or para.centred:
        return TITLE
    if para.heading is not None:
        return _style(15)
    return BODY


def grid(table: Table, height: float | None = None) -> Ruled:
    """Every merged cell is one, as on paper; ``height`` is that of each row, else as much as its words need."""
    rows = max(cell.row + cell.row_span for cell in table.cells) - 1
    columns = max(cell.column + cell.column_span for cell in table.cells) - 1
    cells: list[list[Any]] = [[""] * columns for _ in range(rows)]
    looks: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
    for cell in table.cells:
        row, column = cell.row - 1, cell.column - 1
        inner = [Paragraph(escaped(shown(p)), CELL) for p in cell.items if isinstance(p, Para)]
        cells[row][column] = inner
        if cell.row_span > 1 or cell.column_span > 1:
            looks.append(("SPAN", (column, row), (column + cell.column_span - 1, row + cell.row_span - 1)))
    return Ruled(
        cells,
        colWidths=[440 / columns] * columns,
        rowHeights=[height] * rows,
        style=looks,
        repeatRows=table.header_rows,
    )


def drawn(*pages: Callable[[canvas.Canvas], None], size: tuple[float, float] = A4, **more: Any) -> bytes:
    """Pages on which each function draws as it likes."""
    out = io.BytesIO()
    made = canvas.Canvas(out, pagesize=size, invariant=1, **more)
    for draw in pages:
        made.setFont(FONT, 12)
        draw(made)
        made.showPage()
    made.save()
    return out.getvalue()


def texts(*lines: tuple[float, float, str], size: float = 12) -> Callable[[canvas.Canvas], None]:
    """Draws each line at its place, measured from the top left."""

    def draw(page: canvas.Canvas) -> None:
        page.setFont(FONT, size)
        for left, top, text in lines:
            page.drawString(left, A4[1] - top, text)

    return draw


@dataclass(slots=True)
class ByHand:
    """A producer that breaks lines by itself and writes the characters of a page in no order at all."""

    seed: int = 1
    width: int = 34
    size: float = 12.0
    pages: list[list[str]] = field(default_factory=lambda: [[]])
    down: float = 770.0

    def paragraph(self, text: str, *, indent: int = 2) -> None:
        room = self.width - indent
        line = "\u3000" * indent
        for character in text:
            # Chinese setting lets no line begin with a stop.
            if room < 1 and character not in "，。；：、）":
                self.line(line)
                line, room = "", self.width
            line += character
            room -= 1 if ord(character) > 0x2E7F else 0.5
        self.line(line)

    def line(self, text: str) -> None:
        if self.down < 80:
            self.pages.append([])
            self.down = 770.0
        left = 90.0
        for character in text:
            step = self.size if ord(character) > 0x2E7F else self.size / 2
            if not character.isspace():
                code = character.encode("utf-16-be").hex()
                self.pages[-1].append(
                    f"BT /F {self.size} Tf 1 0 0 1 {left:.1f} {self.down:.1f} Tm <{code}> Tj ET"
                )
            left += step
        self.down -= 1.7 * self.size

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.pages[-1].append(f"0.5 w {x0} {y0} m {x1} {y1} l S")

    def bytes(self) -> bytes:
        shuffled = random.Random(self.seed)
        streams = []
        for page in self.pages:
            shuffled.shuffle(page)
            streams.append("\n".join(page).encode("ascii"))
        return written(streams)


def written(
    streams: Sequence[bytes], *, page: str = "", trailer: str = "", extra: Sequence[str] = ()
) -> bytes:
    """A file around the contents of its pages; ``page`` and ``trailer`` are further entries, ``extra`` further
    objects, the first of which is number 6."""
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
        b"/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1[500] 814 939 500]>>",
        b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
        b"/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
        *[text.encode() for text in extra],
    ]
    kids = []
    for stream in streams:
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R%s>>"
            % (len(objects), page.encode())
        )
        kids.append(len(objects))
    named = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), named)
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    starts = []
    for number, content in enumerate(objects, start=1):
        starts.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    begin = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % start for start in starts))
    out.write(
        b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, trailer.encode(), begin)
    )
    return out.getvalue()


__all__ = [
    "A4", "BODY", "FONT", "ITEM", "TITLE", "ByHand", "PageBreak", "Paragraph", "Spacer", "drawn", "grid", "texts", "typeset", "written",
]  # fmt: skip
