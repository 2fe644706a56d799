"""Writes a Word document out of a source: the parts of the package and the zip around them.

Nothing depends on the clock, the machine or a compressor: the same source gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from _blocks import Page, body, field_run
from _markup import EDITOR, run
from _styles import NAMESPACE, numbering, styles

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = ("styles", "numbering", "settings", "comments", "header1", "footer1")


def docx(source: Mapping[str, Any]) -> bytes:
    """``source``: ``look``, ``blocks``, ``made`` (ISO day), and perhaps ``header``, ``author``."""
    page = Page()
    written = body(source["blocks"], page)
    refs = "".join(f'<w:{kind}Reference w:type="default" r:id="{kind}1"/>' for kind in ("header", "footer"))
    section = (
        f'<w:sectPr>{refs}<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="851" w:gutter="0"/>'
        "</w:sectPr>"
    )
    return package(
        {
            "word/document.xml": f'<w:document {NAMESPACE} xmlns:r="{_OFFICE}"><w:body>{written}{section}</w:body></w:document>',
            "word/styles.xml": styles(source["look"]),
            "word/numbering.xml": numbering(page.lists),
            "word/settings.xml": f'<w:settings {NAMESPACE}><w:defaultTabStop w:val="420"/></w:settings>',
            "word/comments.xml": _comments(page),
            "word/header1.xml": _header(source.get("header", "")),
            "word/footer1.xml": _footer(),
            "word/_rels/document.xml.rels": _relations(
                {_ids(part): (f"{_OFFICE}/{part.rstrip('1')}", f"{part}.xml") for part in _PARTS}
            ),
            "docProps/core.xml": _core(source),
        },
        main="word/document.xml",
        types={
            "word/document.xml": f"{_TYPES}.document.main+xml",
            **{f"word/{part}.xml": f"{_TYPES}.{part.rstrip('1')}+xml" for part in _PARTS},
        },
    )


def package(parts: Mapping[str, str], *, main: str, types: Mapping[str, str]) -> bytes:
    """An Office package of XML ``parts``; ``main`` is the document's, ``types`` the content types by part."""
    types = {**types, "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml"}
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>'
        for part, kind in types.items()
        if part in parts
    )
    content_types = (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    roots = {
        "rId1": (f"{_OFFICE}/officeDocument", main),
        "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    }
    return _zipped({"[Content_Types].xml": content_types, "_rels/.rels": _relations(roots), **parts})


def _zipped(parts: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(2025, 1, 1, 0, 0, 0))
            entry.create_system = 0
            archive.writestr(entry, (_HEAD + text).encode())
    return out.getvalue()


def _ids(part: str) -> str:
    return part if part.endswith("1") else f"{part}1"


def _relations(targets: Mapping[str, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _comments(page: Page) -> str:
    said = "".join(
        f'<w:comment w:id="{number}" {EDITOR} w:initials="审">'
        f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>{run(words)}</w:p></w:comment>'
        for number, words in page.marks.comments
    )
    return f"<w:comments {NAMESPACE}>{said}</w:comments>"


def _header(text: str) -> str:
    return f'<w:hdr {NAMESPACE}><w:p><w:pPr><w:pStyle w:val="a4"/></w:pPr>{run(text)}</w:p></w:hdr>'


def _footer() -> str:
    words = f"{run('第 ')}{field_run('PAGE')}{run(' 页 共 ')}{field_run('NUMPAGES')}{run(' 页')}"
    return f'<w:ftr {NAMESPACE}><w:p><w:pPr><w:pStyle w:val="a5"/></w:pPr>{words}</w:p></w:ftr>'


def _core(source: Mapping[str, Any]) -> str:
    day = f"{source['made']}T01:00:00Z"
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:creator>{escape(source.get('author', '综合管理部'))}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>'
    )
