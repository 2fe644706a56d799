"""Reads what a test has put on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.dossier.model import Document


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Document]:
    """A PDF of those bytes as a document."""

    def from_bytes(data: bytes, name: str = "a.pdf") -> Document:
        path = tmp_path / name
        path.write_bytes(data)
        return read_document(path, root=tmp_path)

    return from_bytes


@pytest.fixture
def said(read: Callable[..., Document]) -> Callable[..., list[str]]:
    """The paragraphs and cells of a PDF of those bytes."""

    def from_bytes(data: bytes) -> list[str]:
        document = read(data)
        assert document.status != "unreadable", document.reason
        return [block.text for block in document.blocks]

    return from_bytes
