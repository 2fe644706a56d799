"""Word documents out of raw XML, so that a test shows exactly what Word would have written."""

from __future__ import annotations

import io
import itertools
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.dossier.model import Block, Document
from checker.rulebook import load_pack
from checker.statements.model import Statement
from checker.statements.reading import read_blocks

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(targets: Mapping[str, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{i}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for i, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def docx_bytes(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A package around ``body``; ``parts`` are further parts by name (``styles``, ``numbering``, ``header1``
    …), each the inside of its root element."""
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
    files = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    targets = {}
    for name, inner in (parts or {}).items():
        kind = roots.get(name) or ("header" if name.startswith("header") else "footer")
        root = roots.get(name) or ("hdr" if kind == "header" else "ftr")
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"
        targets[name] = (kind, f"{name}.xml")
    files["word/_rels/document.xml.rels"] = relations(targets)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(text: str, properties: str = "", inner: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text) if text else ''}{inner}</w:p>"


def cell(inner: str, properties: str = "") -> str:
    content = inner if inner.startswith("<") else para(inner)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    inner = "".join(
        c if c.startswith("<w:") and c.startswith(("<w:tc>", "<w:sdt>")) else cell(c) for c in cells
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


class Word:
    """Builds and reads; the pieces are here so that tests need not import this file."""

    bytes = staticmethod(docx_bytes)
    run = staticmethod(run)
    para = staticmethod(para)
    cell = staticmethod(cell)
    row = staticmethod(row)
    table = staticmethod(table)

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, body: str, name: str = "a.docx", **parts: str) -> Path:
        path = self.folder / name
        path.write_bytes(docx_bytes(body, parts))
        return path

    def read(self, body: str, name: str = "a.docx", **parts: str) -> Document:
        return read_document(self.write(body, name, **parts), root=self.folder)

    def blocks(self, body: str, **parts: str) -> tuple[Block, ...]:
        document = self.read(body, **parts)
        assert document.status != "unreadable", document.reason
        return document.blocks

    def texts(self, body: str, **parts: str) -> list[str]:
        return [block.text for block in self.blocks(body, **parts)]


@pytest.fixture
def word(tmp_path: Path) -> Word:
    return Word(tmp_path)


@pytest.fixture
def text_of(tmp_path: Path) -> Callable[..., Document]:
    """Reads a text file with that content (text or bytes) and name."""

    def read(content: str | bytes, name: str = "a.md") -> Document:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_document(path, root=tmp_path)

    return read


@pytest.fixture(scope="session")
def statements_of() -> Callable[[Document], tuple[Statement, ...]]:
    """What the blocks of a document state, by the vocabulary of the pack that is shipped."""
    vocabulary = load_pack("cqo-2023").vocabulary

    def read(document: Document) -> tuple[Statement, ...]:
        numbers = itertools.count(1)
        return read_blocks(document.blocks, vocabulary, lambda: f"s{next(numbers)}").statements

    return read
