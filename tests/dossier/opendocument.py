"""OpenDocument out of raw XML, so that a test shows exactly what a program would have written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(
    [
        *(
            f'xmlns:{prefix}="{_OASIS}{prefix}:1.0"'
            for prefix in ("office", "text", "table", "style", "script")
        ),
        f'xmlns:draw="{_OASIS}drawing:1.0"',
        f'xmlns:fo="{_OASIS}xsl-fo-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
    ]
)
MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{}</manifest:manifest>'


def package(
    body: str,
    *,
    kind: str = "text",
    styles: str = "",
    layout: str = "",
    more: Mapping[str, str | bytes] | None = None,
    before: str = "",
) -> bytes:
    """``body`` as a text or a spreadsheet; ``styles`` are automatic ones, ``layout`` the inside of styles.xml,
    ``before`` what stands in front of the content's root."""
    files = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"{before}<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {NAMESPACES}>{layout}</office:document-styles>",
        "META-INF/manifest.xml": MANIFEST.format(""),
        **(more or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(
                name, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def p(text: str, style: str = "", kind: str = "p") -> str:
    return f'<text:{kind} text:style-name="{style}">{text}</text:{kind}>'


def h(text: str, level: int = 1, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {more}>{text}</text:h>'


def style(name: str, family: str, properties: str = "", *, parent: str = "", more: str = "") -> str:
    above = f'style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}" {above} {more}>{properties}</style:style>'
    )


def text_look(name: str, attributes: str, family: str = "text") -> str:
    return style(name, family, f"<style:text-properties {attributes}/>")


def list_style(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def level(number: int, format: str, more: str = "", kind: str = "list-level-style-number") -> str:
    return f'<text:{kind} text:level="{number}" style:num-format="{format}" {more}/>'


def items(*inner: str, style: str = "", more: str = "") -> str:
    named = f'text:style-name="{style}"' if style else ""
    inside = "".join(
        i if i.startswith("<text:list-") else f"<text:list-item>{i}</text:list-item>" for i in inner
    )
    return f"<text:list {named} {more}>{inside}</text:list>"


def cell(text: str = "", more: str = "", kind: str = "table-cell") -> str:
    inner = text if text.startswith("<") or not text else p(text)
    return f"<table:{kind} {more}>{inner}</table:{kind}>"


COVERED = cell(kind="covered-table-cell")


def row(*cells: str, more: str = "") -> str:
    inner = "".join(c if c.startswith("<table:") else cell(c) for c in cells)
    return f"<table:table-row {more}>{inner}</table:table-row>"


def table(*rows: str, more: str = 'table:name="权限"') -> str:
    return f"<table:table {more}>{''.join(rows)}</table:table>"
