"""Texts and sheets of OpenDocument that mean harm."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from .formats import entity
from .words import VETO, babble, zipped

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = " ".join(f'xmlns:{n}="{_OASIS}{n}:1.0"' for n in ("office", "text", "table", "style"))


def opened(
    body: str, kind: str = "text", styles: str = "", before: str = "", more: Mapping[str, str] | None = None
) -> bytes:
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"{before}<office:document-content {_NAMES}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>"
            "</office:document-content>",
            **(more or {}),
        }
    )


def sheet(rows: str) -> bytes:
    return opened(f'<table:table table:name="权限">{rows}</table:table>', "spreadsheet")


def para(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def cell(text: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{para(text)}</table:table-cell>"


def row(cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{cells}</table:table-row>"


def many(count: int) -> str:
    words = random.Random(1)
    return "".join(para(str(words.getrandbits(40))) for _ in range(count))


MILLION = 'table:number-rows-repeated="1048576"'
WIDE = 'table:number-columns-repeated="16384"'
CHAIN = "".join(
    f'<style:style style:name="s{n}" style:family="paragraph" style:parent-style-name="s{n + 1}"/>'
    for n in range(40)
)

UNREADABLE: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "odt cut short": ("a.odt", lambda: opened(para(VETO))[:-120], "damaged"),
    "odt bomb": ("a.odt", lambda: opened("<text:p/>" * 12_000_000), "expands too far"),
    "odt with entities": (
        "a.odt",
        lambda: opened(para("&b;"), before=entity("office:document-content")),
        "DOCTYPE",
    ),
    "odt with macros": ("a.odt", lambda: opened(para(VETO), more={"Basic/script-lc.xml": ""}), "macros"),
    "odt under a password": (
        "a.odt",
        lambda: opened(para(VETO), more={"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
        "password",
    ),
    "odt of 40,000 paragraphs": ("a.odt", lambda: opened(many(40_000)), "paragraphs and cells"),
    "lists 80 deep": (
        "a.odt",
        lambda: opened(
            "<text:list><text:list-item>" * 80 + para(VETO) + "</text:list-item></text:list>" * 80
        ),
        "deeper",
    ),
    "styles of styles of styles in odt": (
        "a.odt",
        lambda: opened(f'<text:p text:style-name="s0">{VETO}</text:p>', styles=CHAIN),
        "styles",
    ),
    "a row that is there a million times": (
        "a.odt",
        lambda: opened(f"<table:table>{row(cell('a'), MILLION)}</table:table>"),
        "paragraphs and cells",
    ),
    "a cell that is there 16,384 times": (
        "a.odt",
        lambda: opened(f"<table:table>{row(cell('a', WIDE))}</table:table>"),
        "paragraphs and cells",
    ),
    "blanks without end": (
        "a.odt",
        lambda: opened(para("a" + '<text:s text:c="999"/>' * 400 + "b")),
        "characters",
    ),
    "a sheet full of one cell": (
        "a.ods",
        lambda: sheet(row(cell("a", WIDE), MILLION)),
        "paragraphs and cells",
    ),
    "comments without words": (
        "a.ods",
        lambda: sheet(row("<table:table-cell><office:annotation/></table:table-cell>", MILLION)),
        "paragraphs and cells",
    ),
    "one text in 30,000 cells of an ods": (
        "a.ods",
        lambda: sheet(
            row(cell(babble(3_000), 'table:number-columns-repeated="90"'), 'table:number-rows-repeated="300"')
        ),
        "characters",
    ),
    "ods by the name of odt": ("a.odt", lambda: sheet(row(cell(VETO))), "suffix"),
}

READABLE: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "a million empty rows": ("a.ods", lambda: sheet(row(cell(VETO)) + row(f"<table:table-cell {WIDE}/>", MILLION))),
    "a merge of everything": (
        "a.ods",
        lambda: sheet(
            row(cell(VETO, 'table:number-columns-spanned="999999" table:number-rows-spanned="999999"'))
        ),
    ),
    "lists that go on with themselves": (
        "a.odt",
        lambda: opened(
            para(VETO) + '<text:list xml:id="l" text:continue-list="l"><text:list-item><text:p>a</text:p></text:list-item></text:list>'
        ),
    ),
    "levels and starts beyond all bounds": (
        "a.odt",
        lambda: opened(
            f'{para(VETO)}<text:h text:outline-level="99999999999">a</text:h>'
            '<text:list><text:list-item text:start-value="99999999999"><text:p>b</text:p></text:list-item></text:list>'
        ),
    ),
}  # fmt: skip
