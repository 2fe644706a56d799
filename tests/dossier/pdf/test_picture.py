"""Pages as pictures: the boxes lie where the words were put, and around nothing else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from checker.dossier.draft import Unreadable
from checker.dossier.model import Document
from checker.dossier.pictures import MAX_PAGES, PagePicture, boxes_of, pages_of
from checker.dossier.source import Source

from .paper import ByHand, drawn, texts, written

VETO = "首席质量官对涉及质量安全的事项行使一票否决权。"
RED = (0xC6, 0x28, 0x28)


def source(data: bytes) -> Source:
    return Source("a.pdf", ".pdf", data, "")


def picture(shown: PagePicture) -> Image.Image:
    opened = Image.open(io.BytesIO(shown.png))
    opened.load()
    assert opened.mode == "RGB"
    return opened


def test_the_box_of_words_holds_them_and_no_more(read) -> None:
    data = drawn(texts((90, 100, VETO)))
    (block,) = read(data).blocks
    at = VETO.index("一票否决权")
    ((page, box),) = boxes_of(source(data), [block.place.within(at, at + 5)])[0]
    left, top, right, bottom = box
    assert page == 1
    assert left == pytest.approx(90 + 12 * at, abs=3) and right == pytest.approx(90 + 12 * (at + 5), abs=3)
    assert 86 < top < 92 and 99 < bottom < 106


def test_words_over_lines_and_pages_have_a_box_for_each_line(read) -> None:
    first = texts((90, 720, "首席质量官对涉及质量安全的事项行使一票否决权，其否决决定"))
    data = drawn(first, texts((90, 90, "须报总经理批准后执行。")))
    (block,) = read(data).blocks
    found = boxes_of(source(data), [block.place.within(block.text.index("其"), len(block.text))])[0]
    assert [page for page, _ in found] == [1, 2]
    assert found[0][1][0] > 300 and found[1][1][0] < 92


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_box_lies_on_the_ink_however_the_page_is_turned(turn, read) -> None:
    words = (
        f"BT /F 24 Tf 1 0 0 1 120 300 Tm <{VETO[:8].encode('utf-16-be').hex()}> Tj ET 0 g 120 298 192 4 re f"
    )
    data = written([words.encode()], page=f"/Rotate {turn}")
    (block,) = read(data).blocks
    ((_, box),) = boxes_of(source(data), [block.place])[0]
    (shown,) = pages_of(source(data), [1])
    assert (shown.width, shown.height) == ((842, 595) if turn % 180 else (595, 842))
    image = picture(shown)
    scale = image.width / shown.width
    ink = image.convert("L").point(lambda level: 255 * (level < 128)).getbbox()
    # Fonts differ from machine to machine; the bar below the words does not.
    middle = ((ink[0] + ink[2]) / 2 / scale, (ink[1] + ink[3]) / 2 / scale)
    assert box[0] - 24 < middle[0] < box[2] + 24 and box[1] - 24 < middle[1] < box[3] + 24


def test_the_box_is_drawn_in_red_and_nothing_else_is_changed() -> None:
    data = drawn(lambda page: page.rect(50, 50, 20, 20, fill=1))
    plain, boxed = (
        picture(pages_of(source(data), [1], boxes)[0])
        for boxes in (None, {1: [(100.0, 100.0, 200.0, 150.0)]})
    )
    scale = plain.width / 595
    changed = [
        (x, y)
        for y in range(plain.height)
        for x in range(plain.width)
        if plain.getpixel((x, y)) != boxed.getpixel((x, y))
    ]
    assert {boxed.getpixel(at) for at in changed} == {RED}
    xs, ys = [x for x, _ in changed], [y for _, y in changed]
    assert [min(xs), max(xs) + 1] == pytest.approx([100 * scale, 200 * scale], abs=1)
    assert [min(ys), max(ys) + 1] == pytest.approx([100 * scale, 150 * scale], abs=1)


def test_pictures_are_bounded(read) -> None:
    huge = written([b""] * 60).replace(b"[0 0 595 842]", b"[0 0 9999 9]")
    shown = pages_of(source(huge), range(1, 61))
    assert len(shown) == MAX_PAGES
    assert max(picture(shown[0]).size) <= 1_200


def test_a_page_that_is_not_there_is_not_drawn() -> None:
    assert pages_of(source(drawn(texts((90, 90, VETO)))), [0, 2, 99]) == []


def test_what_cannot_be_read_cannot_be_drawn() -> None:
    with pytest.raises(Unreadable):
        pages_of(source(b"hello"), [1])


def test_the_same_page_gives_the_same_picture() -> None:
    page = ByHand()
    page.paragraph(VETO)
    data = page.bytes()
    assert pages_of(source(data), [1]) == pages_of(source(data), [1])


def test_a_place_in_the_contents_still_has_its_box(read, tmp_path: Path) -> None:
    data = drawn(texts((90, 100, VETO), (90, 130, "第二章 质量否决权…………………………2")))
    document: Document = read(data)
    contents = document.blocks[-1].place
    assert contents.part == "contents"
    assert boxes_of(source(data), [contents])[0][0][0] == 1
