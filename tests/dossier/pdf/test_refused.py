"""PDFs that cannot be read, or mean harm: each named with its reason, none takes long."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption

from checker.dossier.draft import Unreadable
from checker.dossier.pdf import read as read_pdf
from checker.dossier.source import Source

from .paper import ByHand, drawn, texts, written

VETO = "首席质量官对涉及质量安全的事项行使一票否决权。"
SOUND = drawn(texts((90, 100, VETO)))


def locked(user: str) -> bytes:
    return drawn(texts((90, 100, VETO)), encrypt=StandardEncryption(user, "owner", strength=128))


def lines_without_end() -> bytes:
    return written(
        [b"\n".join(b"%d %d m %d %d l S" % (n % 595, n % 842, n % 300, n % 842) for n in range(200_000))]
    )


def form_in_itself() -> bytes:
    extra = [
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>stream\n/X Do\nendstream"
    ]
    return written([b"/X Do"], extra=extra).replace(
        b"/Resources<</Font", b"/Resources<</XObject<</X 6 0 R>>/Font"
    )


def cells_without_end() -> bytes:
    across = b"\n".join(b"0 %d m 595 %d l S" % (4 * n, 4 * n) for n in range(210))
    down = b"\n".join(b"%d 0 m %d 842 l S" % (4 * n, 4 * n) for n in range(148))
    return written([across + b"\n" + down + b"\nBT /F 3 Tf 10 10 Td <9996> Tj ET"])


REFUSED = {
    "no PDF": (b"hello", "not a PDF"),
    "empty": (b"", "not a PDF"),
    "only a head": (b"%PDF-1.7\n", "damaged"),
    "cut in half": (SOUND[: len(SOUND) // 3], "damaged"),
    "a password": (locked("secret"), "password"),
    "4,000 pages": (written([b""] * 4_000), "1500 pages"),
    "no words": (written([b"0 0 m 9 9 l S"]), "no words"),
    "a table of 30,000 cells": (cells_without_end(), "paragraphs and cells"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_its_reason(name, read) -> None:
    data, why = REFUSED[name]
    begun = time.monotonic()
    document = read(data)
    assert document.status == "unreadable" and why in document.reason
    assert document.reason_zh and not document.blocks
    assert time.monotonic() - begun < 60


def test_too_many_characters_are_refused(monkeypatch) -> None:
    monkeypatch.setattr("checker.dossier.pdf.reader.MAX_LETTERS", 20_000)
    data = written([b"BT /F 9 Tf <" + b"8d28" * 15_000 + b"> Tj ET"] * 2)
    with pytest.raises(Unreadable, match="characters; split it"):
        read_pdf(Source("a.pdf", ".pdf", data, ""))


def test_a_file_that_only_forbids_printing_is_read(said) -> None:
    assert said(locked("")) == [VETO]


@pytest.mark.parametrize("make", [lines_without_end, form_in_itself], ids=lambda f: f.__name__)
def test_it_ends_all_the_same(make, read) -> None:
    begun = time.monotonic()
    assert read(make()).status in ("unreadable", "partly_read")
    assert time.monotonic() - begun < 60


def test_a_font_without_characters_is_named(read) -> None:
    plain = b"BT /F 12 Tf 90 700 Td <" + VETO.encode("utf-16-be").hex().encode() + b"> Tj ET"
    data = written([plain, plain.replace(b"/F 12", b"/G 12")], extra=[
        "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Own/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Own/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>",
    ]).replace(b"/Font<</F 3 0 R>>", b"/Font<</F 3 0 R/G 6 0 R>>")  # fmt: skip
    document = read(data)
    assert document.status == "partly_read"
    assert "page 2: the font does not tell" in document.reason
    assert [b.text for b in document.blocks if b.place.page == 1] == [VETO]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 60))
def test_any_damage_ends_in_a_draft_or_a_reason(seed, changes) -> None:
    page = ByHand()
    page.paragraph(VETO)
    page.rule(90, 600, 300, 600)
    data = bytearray(page.bytes())
    pick = random.Random(seed)
    for _ in range(changes):
        data[pick.randrange(len(data))] = pick.randrange(256)
    try:
        draft = read_pdf(Source("a.pdf", ".pdf", bytes(data), ""))
    except Unreadable as error:
        assert error.note.zh and error.note.en
    else:
        assert draft.items
