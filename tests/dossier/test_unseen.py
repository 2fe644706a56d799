"""What nobody sees is left out of every format, and named; where words may be turned around, nothing is sure."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document as Word
from openpyxl import Workbook

from checker.dossier import read_document
from checker.dossier.clean import clean
from checker.dossier.draft import Draft, Para
from checker.dossier.model import Place
from checker.dossier.unseen import watched

VETO = "首席质量官对质量安全事项行使一票否决权。"
DENIED = "首席质量官不\u200b享有质量安全一票否\u2060决权。"
TURNED = "首席质量官\u202e对质量安全事项行使一票否决权\u202c。"


def text(words: str) -> bytes:
    return words.encode()


def page(words: str) -> bytes:
    return f"<html><meta charset=utf-8><body><p>{words}</p></body></html>".encode()


def word(words: str) -> bytes:
    out, paper = io.BytesIO(), Word()
    paper.add_paragraph(words)
    paper.save(out)
    return out.getvalue()


def book(words: str) -> bytes:
    out, made = io.BytesIO(), Workbook()
    made.active["A1"] = words
    made.save(out)
    return out.getvalue()


FORMATS = {"a.txt": text, "a.md": text, "a.html": page, "a.docx": word, "a.xlsx": book}


@pytest.fixture
def read(tmp_path: Path) -> Any:
    def of(name: str, data: bytes) -> Any:
        (tmp_path / name).write_bytes(data)
        return read_document(tmp_path / name, root=tmp_path)

    return of


@pytest.mark.parametrize("name", FORMATS)
def test_a_word_that_is_hidden_in_another_is_read_and_named(name: str, read: Any, statements_of: Any) -> None:
    document = read(name, FORMATS[name](DENIED))
    assert any("invisible characters" in warning for warning in document.warnings), document.warnings
    assert {(s.authority, s.effect) for s in statements_of(document)} == {("veto", "denied")}


@pytest.mark.parametrize("name", FORMATS)
def test_where_words_may_be_turned_nothing_is_sure(name: str, read: Any, statements_of: Any) -> None:
    document = read(name, FORMATS[name](TURNED))
    assert any("turn the order" in warning for warning in document.warnings)
    assert {s.certainty for s in statements_of(document)} == {"unsure"}


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_plain_has_no_warning(name: str, read: Any, statements_of: Any) -> None:
    document = read(name, FORMATS[name](VETO))
    assert document.warnings == () and {s.certainty for s in statements_of(document)} == {"sure"}


def test_a_lone_surrogate_is_left_out_and_named() -> None:
    draft = watched(lambda: Draft((Para(clean("不\ud800得否决"), Place("a")),)))
    assert [item.text for item in draft.items] == ["不得否决"]
    assert [note.en[:17] for note in draft.warnings] == ["broken characters"]


@pytest.mark.parametrize("path", ["../../evil", "/etc/passwd", "a/../../b", "C:/b", "..\\b"])
def test_a_package_with_a_path_that_leads_out_is_refused(path: str, read: Any) -> None:
    out = io.BytesIO(word(VETO))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(zipfile.ZipInfo(path), "x")
    document = read("a.docx", out.getvalue())
    assert document.status == "unreadable" and "leads out" in document.reason


def test_entities_of_a_page_are_not_expanded_and_named(read: Any) -> None:
    declared = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    document = read("a.html", declared.encode() + page(f"{VETO}&x;"))
    assert any("entities" in warning for warning in document.warnings)
    assert "root:" not in "".join(block.text for block in document.blocks)
