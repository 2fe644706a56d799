"""Documents in the form of GB/T 1.1, printed as Word and as PDF. All content is invented for these tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Ruled

FONT = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(FONT))

Merge = Literal["merged", "repeated", "blank"]


@dataclass(frozen=True)
class Item:
    """A list item; ``inner`` are those below it."""

    text: str
    inner: tuple[str, ...] = ()


@dataclass(frozen=True)
class Node:
    """A clause: its title or, without one, its text stands behind the number."""

    title: str = ""
    texts: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()
    tables: tuple[Sheet, ...] = ()
    term: str = ""


@dataclass(frozen=True)
class Sheet:
    """A table: cells equal to the one above, in the first ``merge`` columns, are one cell (or the same again)."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    merge: int = 0


@dataclass(frozen=True)
class Annex:
    nature: str
    title: str
    body: Node


@dataclass(frozen=True)
class Paper:
    number: str
    title: str
    title_en: str
    published: str
    in_force: str
    chapters: tuple[Node, ...]
    annexes: tuple[Annex, ...] = ()
    foreword: tuple[str, ...] = (
        "本文件按照GB/T 1.1—2020的规定起草。",
        "本文件为测试而虚构，不是任何机构发布的标准。",
    )
    references: tuple[str, ...] = ("[1] 虚构的参考文献，用于测试",)


@dataclass(frozen=True)
class Layout:
    """How it is set: ``auto`` numbers (Word's own), heads of annexes on ``heads`` lines, cells ``merge``d or not."""

    auto: bool = False
    heads: int = 3
    merge: Merge = "merged"
    contents: Literal["dots", "plain", "none"] = "dots"
    header: bool = True
    wide_blank: bool = False


Line = tuple[str, str, str]  # kind, number, words
Piece = Line | Sheet


@dataclass
class _Teller:
    layout: Layout
    out: list[Piece] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    tables: int = 0

    def line(self, kind: str, number: str, words: str) -> None:
        self.out.append((kind, number, words))

    def node(self, node: Node, number: str, depth: int, annex: str = "") -> None:
        kind = f"clause{depth}"
        rest = list(node.texts)
        if node.term:
            self.line(kind, number, "")
            self.line("term", "", node.term)
        elif node.title:
            self.line(kind, number, node.title)
            self.entries.append(f"{number} {node.title}")
        else:
            self.line(kind, number, rest.pop(0))
        self.inside(node, rest, number, depth, annex)

    def inside(self, node: Node, texts: Sequence[str], number: str, depth: int, annex: str) -> None:
        for text in texts:
            self.line("text", "", text)
        for at, item in enumerate(node.items):
            self.line("item1", f"{chr(97 + at)})", item.text)
            for count, inner in enumerate(item.inner, start=1):
                self.line("item2", f"{count})", inner)
        for count, note in enumerate(node.notes, start=1):
            self.line("note", f"注{count if len(node.notes) > 1 else ''}：", note)
        for sheet in node.tables:
            self.tables += 1
            self.line("caption", f"表{annex + '.' if annex else ''}{self.tables}", sheet.title)
            self.out.append(sheet)
        for at, child in enumerate(node.children, start=1):
            self.node(child, f"{number}.{at}", depth + 1, annex)


def told(paper: Paper, layout: Layout) -> list[Piece]:
    """Every line and table of the paper, in order."""
    body = _Teller(layout)
    for at, chapter in enumerate(paper.chapters, start=1):
        body.node(chapter, str(at), 1)
    for at, annex in enumerate(paper.annexes):
        letter = chr(65 + at)
        parts = (f"附录{letter}", f"（{annex.nature}）", annex.title)
        body.line("break", "", "")
        for n, words in enumerate(
            {1: ["".join(parts)], 2: [parts[0] + parts[1], parts[2]], 3: list(parts)}[layout.heads]
        ):
            if n == 0 and layout.auto and layout.heads == 3:
                body.line("annex", f"附录{letter}", "")
            else:
                body.line("annexhead" if n == 0 else "centred", "", words)
        body.entries.append("".join(parts))
        body.tables = 0
        body.inside(annex.body, annex.body.texts, letter, 1, letter)
    front: list[Piece] = [
        ("cover", "", "ICS 03.120.10"),
        ("cover", "", "CCS A 00"),
        ("cover", "", paper.number),
        ("title", "", paper.title),
        ("centred", "", paper.title_en),
        ("cover", "", f"{paper.published}发布"),
        ("cover", "", f"{paper.in_force}实施"),
        ("break", "", ""),
    ]
    if layout.contents != "none":
        front.append(("head", "", "目  次"))
        for page, entry in enumerate(["前言", *body.entries, "参考文献"], start=1):
            dots = f" {'.' * 30} {page}" if layout.contents == "dots" else ""
            front.append(("contents", "", entry + dots))
        front.append(("break", "", ""))
    front.append(("head", "", "前  言"))
    front += [("text", "", text) for text in paper.foreword]
    front += [("break", "", ""), ("title", "", paper.title)]
    end: list[Piece] = [("break", "", ""), ("head", "", "参 考 文 献")]
    end += [("text", "", text) for text in paper.references]
    return [*front, *body.out, *end]


# PDF


def _style(size: float = 10.5, **more: Any) -> ParagraphStyle:
    return ParagraphStyle("any", fontName=FONT, fontSize=size, leading=1.6 * size, wordWrap="CJK", **more)


_LOOKS = {
    "title": _style(18, alignment=1, spaceBefore=20, spaceAfter=20),
    "head": _style(16, alignment=1, spaceAfter=16),
    "centred": _style(10.5, alignment=1),
    "annexhead": _style(10.5, alignment=1),
    "annex": _style(10.5, alignment=1),
    "caption": _style(10.5, alignment=1),
    "text": _style(firstLineIndent=21),
    "note": _style(9, leftIndent=21),
    "item1": _style(leftIndent=42, firstLineIndent=-21),
    "item2": _style(leftIndent=63, firstLineIndent=-21),
    "term": _style(firstLineIndent=21),
}
_CELL = _style(9)


def pdf(paper: Paper, layout: Layout) -> bytes:
    out = io.BytesIO()
    story: list[Any] = []
    for piece in told(paper, layout):
        if isinstance(piece, Sheet):
            story += [_ruled(piece, layout), Spacer(1, 8)]
        elif piece[0] == "break":
            story.append(PageBreak())
        else:
            kind, number, words = piece
            gap = "\u3000" if layout.wide_blank else " "
            text = f"{number}{gap if number and not number.endswith('：') and words else ''}{words}"
            story.append(Paragraph(escape(text), _LOOKS.get(kind, _style())))

    def margins(page: Any, _: Any) -> None:
        page.setFont(FONT, 9)
        if layout.header:
            page.drawRightString(520, 800, paper.number)
        page.drawCentredString(297, 40, str(page.getPageNumber()))

    SimpleDocTemplate(out, pagesize=(595, 842), invariant=1).build(
        story, onFirstPage=margins, onLaterPages=margins
    )
    return out.getvalue()


def _ruled(sheet: Sheet, layout: Layout) -> Ruled:
    looks: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
    cells: list[list[Any]] = [[Paragraph(escape(word), _CELL) for word in row] for row in sheet.rows]
    for column, first, last in _runs(sheet):
        for row in range(first + 1, last + 1):
            if layout.merge != "repeated":
                cells[row][column] = ""
        if layout.merge == "merged":
            looks.append(("SPAN", (column, first), (column, last)))
    width = len(sheet.rows[0])
    return Ruled(cells, colWidths=[430 / width] * width, style=looks, repeatRows=1)


def _runs(sheet: Sheet) -> Iterable[tuple[int, int, int]]:
    """Column, first and last row of each run of equal cells below each other (equal to the left, too)."""
    for column in range(sheet.merge):
        first = 1
        for row in range(2, len(sheet.rows) + 1):
            same = row < len(sheet.rows) and sheet.rows[row][: column + 1] == sheet.rows[first][: column + 1]
            if not same:
                if row - 1 > first:
                    yield column, first, row - 1
                first = row


# Word

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def docx(paper: Paper, layout: Layout) -> bytes:
    body = _Word(layout)
    for piece in told(paper, layout):
        body.piece(piece)
    refs = '<w:headerReference w:type="default" r:id="rId3"/>' if layout.header else ""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{_KIND}.numbering+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{_KIND}.header+xml"/></Types>',
        "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations(
            [("rId2", "numbering", "numbering.xml"), ("rId3", "header", "header1.xml")]
        ),
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(body.out)}<w:sectPr>{refs}</w:sectPr></w:body></w:document>",
        "word/numbering.xml": body.numbering(),
        "word/header1.xml": f"<w:hdr {_W}><w:p><w:r><w:t>{escape(paper.number)}</w:t></w:r></w:p></w:hdr>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), text)
    return out.getvalue()


def _relations(targets: Iterable[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{i}" Type="{_OFFICE}/{kind}" Target="{to}"/>' for i, kind, to in targets
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


@dataclass
class _Word:
    """``lists`` are the ``w:num`` that were begun, each the number of its abstract list."""

    layout: Layout
    out: list[str] = field(default_factory=list)
    lists: list[int] = field(default_factory=lambda: [0, 1])
    open_list: int = 0
    in_annex: bool = False

    def piece(self, piece: Piece) -> None:
        if isinstance(piece, Sheet):
            self.out.append(self.table(piece))
            return
        kind, number, words = piece
        self.in_annex = self.in_annex or kind in ("annex", "annexhead")
        if kind == "break":
            self.out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        elif self.layout.auto and (listed := self.listed(kind)) is not None:
            self.out.append(
                _p(words, f'<w:numPr><w:ilvl w:val="{listed[1]}"/><w:numId w:val="{listed[0]}"/></w:numPr>')
            )
        else:
            gap = "\u3000" if self.layout.wide_blank else "  "
            centred = kind in ("title", "head", "centred", "annexhead", "annex", "caption")
            text = f"{number}{gap if number and not number.endswith('：') and words else ''}{words}"
            self.out.append(
                _p(text, '<w:jc w:val="center"/>' if centred else "", bold=kind in ("title", "clause1"))
            )
        if not kind.startswith("item"):
            self.open_list = 0

    def listed(self, kind: str) -> tuple[int, int] | None:
        if kind.startswith("clause"):
            depth = int(kind[6:]) - 1
            return (2, depth) if self.in_annex else (1, depth)
        if kind == "annex":
            return 2, 0
        if kind.startswith("item"):
            if not self.open_list:
                self.lists.append(2)
                self.open_list = len(self.lists)
            return self.open_list, int(kind[4:]) - 1
        return None

    def numbering(self) -> str:
        levels = [
            [("decimal", ".".join(f"%{n}" for n in range(1, depth + 2))) for depth in range(5)],
            [("upperLetter", "附录%1")]
            + [("decimal", ".".join(f"%{n}" for n in range(1, depth + 2))) for depth in range(1, 5)],
            [("lowerLetter", "%1)"), ("decimal", "%2)")],
        ]
        abstract = "".join(
            f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>'
            + "".join(
                f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
                for i, (form, text) in enumerate(made)
            )
            + "</w:abstractNum>"
            for n, made in enumerate(levels)
        )
        nums = "".join(
            f'<w:num w:numId="{n}"><w:abstractNumId w:val="{of}"/>'
            + ('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if of == 2 else "")
            + "</w:num>"
            for n, of in enumerate(self.lists, start=1)
        )
        return f"<w:numbering {_W}>{abstract}{nums}</w:numbering>"

    def table(self, sheet: Sheet) -> str:
        first = {(column, row): last for column, row, last in _runs(sheet)}
        within = {(c, r) for c, start, last in _runs(sheet) for r in range(start + 1, last + 1)}
        rows = []
        for r, row in enumerate(sheet.rows):
            cells = []
            for c, words in enumerate(row):
                merge = ""
                if self.layout.merge == "merged":
                    merge = (
                        '<w:vMerge w:val="restart"/>'
                        if (c, r) in first
                        else "<w:vMerge/>"
                        if (c, r) in within
                        else ""
                    )
                said = "" if (c, r) in within and self.layout.merge != "repeated" else words
                cells.append(f"<w:tc><w:tcPr>{merge}</w:tcPr>{_p(said)}</w:tc>")
            rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
        grid = "<w:gridCol/>" * len(sheet.rows[0])
        return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _p(text: str, properties: str = "", *, bold: bool = False) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    said = f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{said}</w:p>"
