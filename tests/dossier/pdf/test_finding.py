"""Words of a paper are found on pages that were made of it: the right ones of several that read the same."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.dossier.pdf.finding import boxes_of_words
from checker.dossier.word_pages import words_at

from .paper import drawn, texts

VETO = "首席质量官对质量安全事项行使一票否决权。"


def block(text: str, paragraph: int) -> Block:
    return Block(text, "paragraph", Place("a.docx", paragraph=paragraph))


BLOCKS = [block("一、" + VETO, 1), block(VETO, 2), block("首席 质量官\n批准预算。", 3)]
PAGES = drawn(
    texts((90, 100, "一、" + VETO), (90, 160, "第一条 " + VETO)),
    texts((90, 100, "首席质量官批准预"), (90, 116, "算。")),
)


def boxes(place: Place) -> list[tuple[int, tuple[float, ...]]]:
    return boxes_of_words(PAGES, "a.docx", words_at([place], BLOCKS))[0]


def test_the_part_of_the_block_and_no_more() -> None:
    at = VETO.index("一票")
    ((page, box),) = boxes(BLOCKS[1].place.within(at, at + 5))
    begin = 90 + 12 * at
    assert page == 1 and begin + 36 < box[0] < begin + 60 and 146 < box[1] < 152


def test_of_two_that_read_the_same_the_one_that_is_meant() -> None:
    tops = [boxes(block.place)[0][1][1] for block in BLOCKS[:2]]
    assert tops == pytest.approx([90, 150], abs=6)


def test_blanks_and_broken_lines_do_not_matter() -> None:
    assert [page for page, _ in boxes(BLOCKS[2].place)] == [2, 2]
    assert [page for page, _ in boxes(BLOCKS[2].place.within(0, 2))] == [2]


@pytest.mark.parametrize("place", [Place("a.docx", paragraph=9), Place("a.docx")])
def test_what_is_not_known_is_not_shown(place: Place) -> None:
    assert boxes(place) == []


def test_what_is_not_on_the_pages_is_not_shown() -> None:
    gone = block("首席质量官批准计划。", 1)
    assert boxes_of_words(PAGES, "a.docx", words_at([gone.place], [gone])) == [[]]
    # The third of two.
    same = [block(VETO, n) for n in range(1, 4)]
    assert boxes_of_words(PAGES, "a.docx", words_at([same[2].place], same)) == [[]]
