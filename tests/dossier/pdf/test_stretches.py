"""A line of a page is few glyphs, and loses nothing by it: each character keeps its box, and what has to be told apart is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from checker.dossier.pdf.characters import _LETTERS, UNKNOWN, _letters
from checker.dossier.pdf.glyph import BLANK, counted, parted
from checker.dossier.pdf.opened import opened, turned_to
from checker.dossier.pdf.page import Page, read_page
from checker.dossier.pdf.picture import boxes_of
from checker.dossier.pdf.rows import lines_of
from checker.dossier.pdf.swept import BREAK, ODD
from tests.dossier.pdf.paper import FONT, ByHand, drawn, texts

ZH = "首席质量官对质量安全有一票否决权，可要求停止放行。"
EN = "The Chief Quality Officer may stop the release of lots."


def page_of(data: bytes) -> Page:
    with opened(data) as document, turned_to(document, 0) as page:
        return read_page(page, 1)


def pulled(step: float, text: str = ZH, font: str = FONT) -> bytes:
    """``text`` with so much between its characters."""

    def draw(page: Canvas) -> None:
        out = page.beginText(60, 700)
        out.setFont(font, 12)
        out.setCharSpace(step)
        out.textLine(text)
        page.drawText(out)

    return drawn(draw)


def said(data: bytes) -> list[str]:
    return [line.text for line in lines_of(page_of(data).glyphs)]


@pytest.mark.parametrize(("text", "font"), [(ZH, FONT), (EN, "Helvetica"), (EN, "Courier")])
def test_a_line_is_one_glyph_of_as_many_characters(text: str, font: str) -> None:
    (line,) = page_of(pulled(0, text, font)).glyphs
    assert line.text == text and line.count == len(text.replace(" ", ""))
    own = list(parted([line]))
    assert "".join(glyph.text for glyph in own) == text.replace(" ", "")
    assert (own[0].box.left, own[-1].box.right) == (line.box.left, line.box.right)
    assert all(a.box.left < b.box.left for a, b in pairwise(own))


@pytest.mark.parametrize("step", [-0.5, 0, 1, 3, 5])
def test_set_wide_or_narrow_it_says_the_same(step: float) -> None:
    assert said(pulled(step)) == [ZH]


@pytest.mark.parametrize(("step", "shown"), [(6, " "), (40, "\t")])
def test_gaps_that_a_person_sees_are_blanks(step: float, shown: str) -> None:
    assert said(pulled(step, ZH[:5])) == [shown.join(ZH[:5])]


def test_characters_set_by_themselves_are_by_themselves() -> None:
    page = ByHand()
    page.paragraph(ZH)
    read = page_of(page.bytes())
    assert counted(read.glyphs) == len(ZH) == len(read.glyphs)


@pytest.mark.parametrize("second", [(ZH[:7], ZH[7:]), (ZH[:1], ZH[1:9], ZH[9:])])
def test_a_second_print_parted_otherwise_is_taken_once_and_bold(second: tuple[str, ...]) -> None:
    def draw(page: Canvas) -> None:
        page.drawString(60, 700, ZH)
        left = 60.3
        for piece in second:
            page.drawString(left, 700, piece)
            left += page.stringWidth(piece, FONT, 12)

    (line,) = lines_of(page_of(drawn(draw)).glyphs)
    assert line.text == ZH and all(glyph.bold for glyph in line.glyphs)


def test_what_is_printed_beside_is_no_second_print() -> None:
    (line,) = lines_of(page_of(drawn(texts((60, 100, ZH[:5]), (120, 100, ZH[:5])))).glyphs)
    assert line.text == ZH[:5] * 2 and not any(glyph.bold for glyph in line.glyphs)


def test_of_a_struck_line_only_what_is_struck_is_hidden() -> None:
    def draw(page: Canvas) -> None:
        page.drawString(60, 700, ZH)
        page.line(60 + 12 * 9, 704, 60 + 12 * 16, 704)

    assert said(drawn(draw)) == [ZH[:9] + ZH[16:]]


def test_a_line_over_the_border_of_a_cell_is_parted_there(read: Any) -> None:
    def draw(page: Canvas) -> None:
        page.grid([60, 60 + 12 * 5, 400], [690, 710])
        page.drawString(60, 695, ZH)

    assert [b.text for b in read(drawn(draw)).blocks] == [ZH[:5], ZH[5:]]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_table_on_a_turned_page_is_a_table(turn: int, read: Any) -> None:
    """The rules are turned as the words are."""

    def draw(page: Canvas) -> None:
        page.setPageRotation(turn)
        page.translate(200, 300)
        page.rotate(turn)
        page.grid([-100, 0, 100], [-20, 0, 20])
        for left, down, text in (
            (-95, 5, "事项"),
            (5, 5, "批准"),
            (-95, -15, "质量计划"),
            (5, -15, "总经理"),
        ):
            page.drawString(left, down, text)

    blocks = read(drawn(draw)).blocks
    assert [(b.text, b.place.row, b.place.column) for b in blocks] == [
        ("事项", 1, 1), ("批准", 1, 2), ("质量计划", 2, 1), ("总经理", 2, 2),
    ]  # fmt: skip


def test_words_within_a_line_have_their_own_box(read: Any) -> None:
    data = drawn(texts((60, 100, ZH)))
    (block,) = read(data).blocks
    ((_, box),) = boxes_of(data, "a.pdf", [replace(block.place, start=5, end=9)])[0]
    assert box.left == pytest.approx(60 + 12 * 5 - 1.5, abs=1)
    assert box.right == pytest.approx(60 + 12 * 9 + 1.5, abs=1)


def test_a_letter_in_a_stretch_is_the_letter_that_it_is_alone() -> None:
    for code in range(1, 0x10000):
        letter = _LETTERS[code]
        assert len(letter) == 1
        if letter not in (BLANK, BREAK, ODD):
            assert _letters(code, "") == letter != UNKNOWN


def test_characters_over_each_other_stay_apart() -> None:
    assert len(page_of(pulled(-12)).glyphs) > len(ZH) / 2
