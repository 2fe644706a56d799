"""How much one document may hold: beyond what any paper of an enterprise needs, it is refused by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checker.dossier.draft import Aside, Item, Para, Table, Unreadable
from checker.patterns import Pattern

# Some 1,500 pages; a quality manual with all its procedures has a fifth of that.
MAX_LETTERS = 1_000_000
# Paragraphs and cells together.
MAX_PIECES = 30_000
# Some 30 pages without a break.
MAX_PARAGRAPH = 20_000
MAX_BLANKS = 1_000
# Word itself stops at 63.
MAX_COLUMNS = 100
# Brackets, stars and the like, of which the parser of Markdown tries every pair: in a text, in one stretch of it.
MAX_MARKS = 50_000
MAX_MARKS_TOGETHER = 5_000


@dataclass(slots=True)
class Fill:
    """Counts what a document holds while it is read, so that a reader stops before it has built too much."""

    pieces: int = 0
    letters: int = 0

    def take(self, text: str) -> None:
        """One more paragraph or cell; raises Unreadable once there are more than any paper needs."""
        self.pieces += 1
        self.letters += len(text)
        if self.pieces > MAX_PIECES:
            raise too_many()
        if self.letters > MAX_LETTERS:
            raise too_long()


_BLANKS = Pattern(rf"\s{{{MAX_BLANKS}}}")
_MARKS = Pattern(r"[][*_~`<&\\!]")


def check_text(text: str) -> None:
    """Raises Unreadable for a text file that holds too much, before anything is parsed."""
    if len(text) > MAX_LETTERS:
        raise too_long()


def check_markdown(text: str) -> None:
    """As ``check_text``, and for what would keep the parser busy for minutes."""
    check_text(text)
    if text.count("|") > 2 * MAX_PIECES:
        raise too_many()
    marks = [len(_MARKS.findall(stretch)) for stretch in text.split("\n\n")]
    if sum(marks) > MAX_MARKS or max(marks) > MAX_MARKS_TOGETHER:
        raise Unreadable(
            "Markdown 标记过多，请另存为 .docx 或 .txt",
            "too many marks of Markdown; save it as .docx or .txt",
        )


def check_items(items: Iterable[Item]) -> None:
    """Raises Unreadable for a draft that holds too much."""
    letters = 0
    for pieces, text in enumerate(_pieces(items), start=1):
        letters += len(text)
        check_paragraph(text)
        if pieces > MAX_PIECES:
            raise too_many()
        if letters > MAX_LETTERS:
            raise too_long()


def check_paragraph(text: str) -> None:
    """Raises Unreadable for a paragraph that is too long, or the beginning of one."""
    if len(text) > MAX_PARAGRAPH:
        raise Unreadable(
            f"有一段超过 {MAX_PARAGRAPH} 字，请分段",
            f"a paragraph holds more than {MAX_PARAGRAPH} characters; break it up",
        )
    if len(text) > MAX_BLANKS and _BLANKS.search(text):
        raise Unreadable(
            f"有一段含 {MAX_BLANKS} 个以上的连续空格，请删去",
            f"a paragraph holds more than {MAX_BLANKS} blanks in a row; take them out",
        )


def too_long() -> Unreadable:
    return Unreadable(
        f"文件超过 {MAX_LETTERS} 字，请拆分后再放入",
        f"the document holds more than {MAX_LETTERS} characters; split it",
    )


def too_many() -> Unreadable:
    return Unreadable(
        f"文件的段落和单元格超过 {MAX_PIECES} 个，请拆分后再放入",
        f"the document holds more than {MAX_PIECES} paragraphs and cells; split it",
    )


def _pieces(items: Iterable[Item]) -> Iterable[str]:
    for item in items:
        if isinstance(item, Para):
            yield item.text
        elif isinstance(item, Table):
            for cell in item.cells:
                if cell.column > MAX_COLUMNS:
                    raise too_many()
                # An empty cell takes its place in the grid all the same.
                yield from _pieces(cell.items) if cell.items else ("",)
        elif isinstance(item, Aside):
            yield from _pieces(item.items)
