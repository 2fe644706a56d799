"""The document as one stream of lines and tables, whatever format it came in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.dossier.clean import squeeze
from checker.dossier.draft import Aside, Item, Para, Table
from checker.dossier.model import Place
from checker.records import record

_BULLET = "•"
PAGE_AT_END = re.compile(r"(?:[.．…·⋯]\s*){2,}\s*[\divxIVXⅠ-Ⅻ]*\s*$")
_ENTRY = re.compile(r".+?(?:[.．…·⋯]\s*){4,}\s*(?:\d+|[ivxIVXⅠ-Ⅻ]+)\s*", re.DOTALL)
_PAGE = re.compile(r"[\s\u4e00-\u9fff）)](?:\d{1,3}|[ivxIVX]{1,5}|[Ⅰ-Ⅻ]{1,3})$")


@record(frozen=True, slots=True)
class Line:
    """A paragraph on one line, its automatic number before its words.

    ``part`` is ``header``, ``footer``, ``text_box`` … for what stands outside the flow; ``weighty`` says that its
    look is that of a heading.
    """

    text: str
    place: Place
    weighty: bool = False
    centred: bool = False
    contents: bool = False
    numbered: bool = False
    part: str | None = None

    @property
    def closed(self) -> str:
        """The words without any blank: 附 录 A as 附录A."""
        return re.sub(r"\s", "", self.text)

    @property
    def leads_to_page(self) -> bool:
        """Whether dots lead to the number of a page, as in a table of contents."""
        return self.contents or bool(PAGE_AT_END.search(self.text))

    @property
    def ends_in_page(self) -> bool:
        """Whether its last word could be the number of a page."""
        return self.leads_to_page or bool(_PAGE.search(self.text))


def lines_of(items: Iterable[Item]) -> list[Line | Table]:
    """All of a document in reading order, that which stands aside where it was met."""
    return list(_lines(items, None))


def _lines(items: Iterable[Item], part: str | None) -> Iterator[Line | Table]:
    for item in items:
        if isinstance(item, Para):
            yield from _of_para(item, part)
        elif isinstance(item, Aside):
            first = next((i for i in item.items if isinstance(i, Para)), None)
            yield from _lines(item.items, (first.place.part if first else None) or part or "text_box")
        elif part is None:
            yield item


def _of_para(para: Para, part: str | None) -> Iterator[Line]:
    # Titles of annexes are often set as one paragraph of three lines.
    for count, words in enumerate(piece for row in para.text.split("\n") for piece in _entries(row)):
        number = para.number if count == 0 and para.number else ""
        text = _numbered(number, _tabs(words)) if number else _tabs(words)
        if text:
            yield Line(
                text,
                para.place,
                weighty=para.bold or para.heading is not None,
                centred=para.centred or para.heading == 0,
                contents=para.contents,
                numbered=bool(number),
                part=part,
            )


def _entries(words: str) -> list[str]:
    """Several entries of a contents page that were taken for one paragraph, each with its page."""
    found = [match.group().strip() for match in _ENTRY.finditer(words)]
    return found if len(found) > 1 and "".join(found) == words.strip() else [words]


def _tabs(words: str) -> str:
    """One line; a tab, which may stand before the number of a page, is kept as a blank."""
    return " ".join(filter(None, (squeeze(part) for part in words.split("\t"))))


def _numbered(number: str, words: str) -> str:
    if number == _BULLET:
        return f"——{words}"
    return f"{number} {words}".strip()
