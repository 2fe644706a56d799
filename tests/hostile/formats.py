"""Documents of the further formats that mean harm, each written into a file of the name that it wants."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Mapping
from itertools import islice

from .words import VETO, babble, zipped

_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def relations(*targets: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def xlsx(
    data: str, after: str = "", strings: str = "", more: Mapping[str, str | bytes] | None = None
) -> bytes:
    """A workbook of one sheet with these rows, and what comes after them."""
    return zipped(
        {
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="权限" sheetId="1" r:id="r0"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(("worksheet", "s.xml"), ("sharedStrings", "t.xml")),
            "xl/s.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>{data}</sheetData>{after}</worksheet>',
            "xl/t.xml": f'<sst xmlns="{_SHEET}">{strings}</sst>',
            **(more or {}),
        }
    )


def many_sheets(count: int, data: str) -> bytes:
    """A workbook of many sheets, each of them the same."""
    named = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(count))
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{data}</sheetData></worksheet>'
    return xlsx(
        data,
        more={
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(*[("worksheet", f"s{n}.xml") for n in range(count)]),
            **{f"xl/s{n}.xml": sheet for n in range(count)},
        },
    )


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows(count: int, width: int) -> str:
    words = random.Random(1)
    one = (f'<c t="str"><v>{words.getrandbits(40)}</v></c>' for _ in range(count * width))
    return "".join(f"<row>{''.join(islice(one, width))}</row>" for _ in range(count))


def merges(*ranges: str) -> str:
    inner = "".join(f'<mergeCell ref="{r}"/>' for r in ranges)
    return f"<mergeCells>{inner}</mergeCells>"


def pptx(shapes: str, slides: int = 1) -> bytes:
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="r{n}"/>' for n in range(slides))
    return zipped(
        {
            "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{_SLIDE}" xmlns:r="{_OFFICE}"><p:sldIdLst>{listed}'
            "</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(*[("slide", f"s{n}.xml") for n in range(slides)]),
            **dict.fromkeys(
                [f"ppt/s{n}.xml" for n in range(slides)],
                f'<p:sld xmlns:p="{_SLIDE}" xmlns:a="{_DRAWING}"><p:cSld><p:spTree>{shapes}</p:spTree>'
                "</p:cSld></p:sld>",
            ),
        }
    )


def shape(text: str) -> str:
    return f"<p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def mail(body: bytes, head: bytes = b"") -> bytes:
    return (
        b"Subject: =?utf-8?b?"
        + base64.b64encode("任命书".encode())
        + b"?=\nFrom: a@a.example\n"
        + head
        + b"\n"
        + body
    )


def parts(count: int) -> bytes:
    return mail(b"--a\n\nx\n" * count, b"Content-Type: multipart/mixed; boundary=a\n")


def nested(depth: int) -> bytes:
    return b"Subject: x\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )


def entity(root: str) -> str:
    return f'<!DOCTYPE {root} [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


GOOD = cell("A1", VETO)
FEW = "<row>" + GOOD + "</row>"

UNREADABLE: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "xlsx cut short": ("a.xlsx", lambda: xlsx(FEW)[:300], "damaged"),
    "xlsx bomb": ("a.xlsx", lambda: xlsx("<row/>" * 12_000_000), "expands too far"),
    "xlsx with entities": (
        "a.xlsx",
        lambda: xlsx(
            FEW, more={"xl/t.xml": f'{entity("sst")}<sst xmlns="{_SHEET}"><si><t>&b;</t></si></sst>'}
        ),
        "DOCTYPE",
    ),
    "xlsx with macros": ("a.xlsx", lambda: xlsx(FEW, more={"xl/vbaProject.bin": b"x"}), "macros"),
    "sheet of 40,000 words": ("a.xlsx", lambda: xlsx(rows(4_000, 10)), "paragraphs and cells"),
    "sheet of 400,000 cells": (
        "a.xlsx",
        lambda: xlsx(f"<row>{'<c/>' * 400_000}</row>"),
        "paragraphs and cells",
    ),
    "sheet as wide as it goes": (
        "a.xlsx",
        lambda: xlsx(f"<row>{cell('A1', 'a')}{cell('XFD1', 'b')}</row>" * 2),
        "paragraphs and cells",
    ),
    "one string in 30,000 cells": (
        "a.xlsx",
        lambda: xlsx(
            "<row>"
            + '<c t="s"><v>0</v></c>' * 90
            + "</row>"
            + ("<row>" + '<c t="s"><v>0</v></c>' * 90 + "</row>") * 300,
            strings=f"<si><t>{babble(3_000)}</t></si>",
        ),
        "characters",
    ),
    "merges upon merges": (
        "a.xlsx",
        lambda: xlsx(
            f"<row>{GOOD}{cell('CV1', 'b')}</row><row>{cell('A9000', 'c')}</row>",
            merges(*[f"A{n}:CV9000" for n in range(1, 2_000)]),
        ),
        "paragraphs and cells",
    ),
    "formulas without a value": (
        "a.xlsx",
        lambda: xlsx('<row><c r="A1"><f>cmd|"/c calc"!A1</f></c></row>'),
        "formulas",
    ),
    "elements 5,000 deep in a sheet": ("a.xlsx", lambda: xlsx("<row>" * 5_000 + "</row>" * 5_000), "damaged"),
    "50 sheets of 50,000 empty cells": (
        "a.xlsx",
        lambda: many_sheets(50, rows(20, 10) + f"<row>{'<c/>' * 50_000}</row>"),
        "paragraphs and cells",
    ),
    "30 sheets of 5,000 words": (
        "a.xlsx",
        lambda: many_sheets(30, rows(500, 10)),
        "paragraphs and cells",
    ),
    "100 slides of 1,000 shapes": (
        "a.pptx",
        lambda: pptx("".join(shape(f"a{n}") for n in range(1_000)), 100),
        "paragraphs",
    ),
    "pptx cut short": ("a.pptx", lambda: pptx(shape(VETO))[:-200], "damaged"),
    "3,000 slides": ("a.pptx", lambda: pptx(shape(VETO), 3_000), "slides"),
    "groups 200 deep": (
        "a.pptx",
        lambda: pptx("<p:grpSp>" * 200 + shape(VETO) + "</p:grpSp>" * 200),
        "deeper",
    ),
    "40,000 shapes": ("a.pptx", lambda: pptx("".join(shape(f"a{n}") for n in range(40_000))), "paragraphs"),
    "page 5,000 deep": ("a.html", lambda: page("<div>" * 5_000 + VETO), "deeper"),
    "page of a million tags": ("a.html", lambda: page("<p>a" * 1_000_000), "paragraphs and cells"),
    "page of 40,000 paragraphs": ("a.html", lambda: page("<p>a" * 40_000), "paragraphs and cells"),
    "spans of a whole page": (
        "a.html",
        lambda: page("<table>" + "<tr><td rowspan=60000 colspan=1000>a" * 5_000 + "</table>"),
        "paragraphs and cells",
    ),
    "rules without end for one tag": (
        "a.html",
        lambda: page(VETO, f"<style>{'p p{display:none}' * 50_000}</style>"),
        "style rules",
    ),
    "mail of 2,000 parts": ("a.eml", lambda: parts(2_000), "parts"),
    "mail in mail in mail": ("a.eml", lambda: nested(900), "the mail"),
    "table of text 200 wide": ("a.csv", lambda: (",".join(["a"] * 200) + "\n").encode() * 100, "paragraphs"),
    "one cell of text without end": ("a.csv", lambda: ('"' + babble(400_000)).encode(), "valid CSV"),
    "xls of nothing": ("a.xls", lambda: OLE + random.Random(1).randbytes(3_000_000), "damaged"),
}

READABLE: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "a cell far away": ("a.xlsx", lambda: xlsx(f"{FEW}<row>{cell('XFD1048576', 'b')}</row>")),
    "a merged billion": ("a.xlsx", lambda: xlsx(FEW, merges("A1:XFD1048576"))),
    "250,000 empty cells": ("a.xlsx", lambda: xlsx(FEW + "<row>" + "<c/>" * 250_000 + "</row>")),
    "a picture of 10 MB within a page": (
        "a.html",
        lambda: page(f"<p>{VETO}</p><p>{babble(60)}</p><img src='data:image/png;base64,{'A' * 9_000_000}'>"),
    ),
    "entities of a page": ("a.html", lambda: (entity("html") + f"<p>{VETO}</p><p>&a;&b;</p>").encode()),
    "tags that are never closed": ("a.html", lambda: page(f"<p>{VETO}</p>" + "<b><i><a href=x>a" * 20)),
    "rules of every kind": (
        "a.html",
        lambda: page(
            f"<p>{VETO}</p>", "<style>" + "".join(f"p > .c{n}{{display:none}}" for n in range(20_000)) + "{" * 30_000 + "</style>"
        ),
    ),
    "a mail with nonsense": (
        "a.eml",
        lambda: mail(VETO.encode(), b"Content-Type: text/plain; charset=klingon\nX: " + b"y" * 500_000 + b"\n"),
    ),
    "quotes within quotes": (
        "a.eml",
        lambda: mail(f"{VETO}\n".encode() + b"".join(b">" * n + b" a\n" for n in range(1_000)), b"Content-Type: text/plain; charset=utf-8\n"),
    ),
}  # fmt: skip
