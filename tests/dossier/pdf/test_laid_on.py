"""What people lay on a page: strokes through words, notes, stamps and fields that no ink of the page shows."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from checker import check
from checker.dossier.model import Document

from .paper import A4, FONT

LINES = (
    "授权书",
    "首席质量官对质量安全事项行使一票否决权。",
    "首席质量官审批年度质量计划。",
    "总经理：李四",
    "2024年1月5日",
)
Mark = dict[str, Any]


def page(marks: Sequence[Mark], lines: Sequence[str] = LINES) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setFont(FONT, 12)
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 30 * number, line)
    for mark in marks:
        canvas._addAnnotation(PDFDictionary({"Type": PDFName("Annot"), "F": 4, **mark}))
    canvas.save()
    return out.getvalue()


def mark(kind: str, line: int, words: str = "", **more: Any) -> Mark:
    left, low, right, high = 72, 757 - 30 * line, 312, 771 - 30 * line
    made: Mark = {"Subtype": PDFName(kind), "Rect": PDFArray([left, low, right, high])}
    if kind in ("StrikeOut", "Highlight", "Underline"):
        made["QuadPoints"] = PDFArray([left, high, right, high, left, low, right, low])
    if words:
        made["Contents"] = PDFString(b"\xfe\xff" + words.encode("utf-16-be"))
    return {**made, **more}


def verdicts(folder: Path, data: bytes) -> tuple[str, str]:
    (folder / "授权书.pdf").write_bytes(data)
    found = {f.clause: f.verdict for f in check(folder, pack="cqo-2023", as_of="2026-06-01").findings}
    return found["authority.veto"], found["authority.plan_approval"]


@pytest.mark.parametrize(
    "marks",
    [
        [],
        [mark("Highlight", 1)],
        [mark("Highlight", 1, "首席质量官对质量安全事项行使一票否决权")],
        [mark("Stamp", 6, Name=PDFName("Approved"))],
        [mark("StrikeOut", 1, F=2)],
    ],
    ids=["nothing", "a colour", "a colour with the same words", "approved", "hidden"],
)
def test_what_takes_nothing(tmp_path: Path, marks: Sequence[Mark]) -> None:
    assert verdicts(tmp_path, page(marks)) == ("satisfied", "satisfied")


@pytest.mark.parametrize(
    "marked",
    [
        mark("StrikeOut", 1),
        mark("StrikeOut", 1, "删除"),
        mark("Text", 1, "此条待定"),
        mark("Highlight", 1, "此条待定，总经理不同意"),
        mark("Caret", 1, "须经总经理同意"),
        mark("FreeText", 1, "须总经理同意"),
        mark("Ink", 1, InkList=PDFArray([PDFArray([72, 732, 300, 740])])),
        mark("Line", 1, L=PDFArray([72, 732, 300, 740])),
        mark("Redact", 1),
    ],
    ids=lambda marked: f"{marked['Subtype']}{'Contents' in marked}",
)
def test_a_mark_is_on_what_stands_there_and_on_nothing_else(tmp_path: Path, marked: Mark) -> None:
    veto, plan = verdicts(tmp_path, page([marked]))
    assert veto != "satisfied" and plan == "satisfied"


@pytest.mark.parametrize(
    ("marked", "standing"),
    [
        (mark("Stamp", 6, Name=PDFName("Draft")), "draft"),
        (mark("Stamp", 6, Name=PDFName("#DDraft")), "draft"),
        (mark("Stamp", 6, Name=PDFName("NotApproved")), "draft"),
        (mark("Stamp", 6, Name=PDFName("SBRejected")), "draft"),
        (mark("Stamp", 6, Name=PDFName("Void")), "void"),
        (mark("Stamp", 6, "作废"), "void"),
        (mark("FreeText", 6, "征求意见稿"), "draft"),
        (mark("Stamp", 6, Name=PDFName("Final")), "in_force"),
    ],
)
def test_a_stamp_over_the_page(read: Callable[..., Document], marked: Mark, standing: str) -> None:
    assert read(page([marked])).standing == standing


def test_what_was_written_on_a_page_is_said(read: Callable[..., Document]) -> None:
    document = read(page([mark("Text", 1, "已核对"), mark("Ink", 2)]))
    assert document.warnings == ("comment on page 1: 已核对", "strokes drawn on page 1")


def test_a_field_that_nothing_shows_is_not_read_in_silence(read: Callable[..., Document]) -> None:
    field = mark("Widget", 2, FT=PDFName("Tx"), T=PDFString("a"), V=PDFString("x"))
    document = read(page([field]))
    assert document.status == "partly_read" and "form fields" in (document.reason or "")
    assert read(page([mark("Widget", 2, FT=PDFName("Tx"), T=PDFString("a"))])).status == "read"
