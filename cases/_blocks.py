"""The body of a Word document out of the blocks of a source file, one small function a kind of block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from _markup import Marks, control, run, runs
from _styles import fonts, size

_CENTRED = '<w:jc w:val="center"/>'
_INDENT = '<w:ind w:firstLineChars="200" w:firstLine="480"/>'
_RIGHT = '<w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>'
_RULE = '<w:pBdr><w:{side} w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
_WIDTH = 9000


@dataclass(slots=True)
class Page:
    """What is gathered while a document is written: marks, and which list each ``w:num`` is of."""

    marks: Marks = field(default_factory=Marks)
    lists: list[str] = field(default_factory=list)
    running: dict[str, int] = field(default_factory=dict)

    def new_list(self, name: str) -> int:
        self.lists.append(name)
        return len(self.lists)

    def running_list(self, name: str) -> int:
        """The list that goes on through the whole document: chapters, articles, sections."""
        if name not in self.running:
            self.running[name] = self.new_list(name)
        return self.running[name]


def body(blocks: Iterable[Mapping[str, Any]], page: Page) -> str:
    """The XML of ``blocks``, each a mapping of one kind to its content."""
    return "".join(_WRITERS[kind](said, page) for block in blocks for kind, said in block.items())


def paragraph(
    text: str,
    page: Page,
    *,
    style: str = "a",
    more: str = "",
    number: tuple[int, int] | None = None,
    words: str = "",
) -> str:
    """One ``w:p``; ``number`` is (list, level), ``more`` further paragraph and ``words`` run properties."""
    listed = (
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    )
    indent = _INDENT if number and style == "Body" else ""
    head = f'<w:pStyle w:val="{style}"/>{listed}{more}{indent}'
    return f"<w:p><w:pPr>{head}</w:pPr>{runs(text, page.marks, words)}</w:p>"


def _running(name: str, style: str, more: str = "") -> Callable[[str, Page], str]:
    return lambda text, page: paragraph(
        text, page, style=style, more=more, number=(page.running_list(name), 0)
    )


def _plain(style: str, more: str = "", words: str = "") -> Callable[[str, Page], str]:
    return lambda text, page: paragraph(text, page, style=style, more=more, words=words)


def _listed(name: str) -> Callable[[Iterable[str], Page], str]:
    def write(texts: Iterable[str], page: Page) -> str:
        number = page.new_list(name)
        return "".join(paragraph(text, page, style="Body", number=(number, 0)) for text in texts)

    return write


def _parts(texts: Iterable[str], page: Page) -> str:
    """（一）（二） below the article before them."""
    number = page.running_list("article")
    return "".join(paragraph(text, page, style="Body", number=(number, 1)) for text in texts)


def _signed(said: Mapping[str, str], page: Page) -> str:
    """落款: who and when, at the right, below two empty lines."""
    lines = ("", "", said["by"], said["date"])
    return "".join(paragraph(line, page, more=_RIGHT) for line in lines)


def _copies(said: Mapping[str, str], page: Page) -> str:
    """版记: 抄送 and who printed it, between rules."""
    first = paragraph(f"抄送：{said['to']}", page, more=_RULE.format(side="top"), words=size(28))
    below = _RULE.format(side="bottom") + '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>'
    last = paragraph(f"{said['by']}\t{said['date']}印发", page, more=below, words=size(28))
    return paragraph("", page) + first + last


def _approvals(said: Mapping[str, str], page: Page) -> str:
    return paragraph("", page) + paragraph("　　".join(f"{who}：{name}" for who, name in said.items()), page)


def _control(blocks: Iterable[Mapping[str, Any]], page: Page) -> str:
    return control(body(blocks, page), page.marks)


def _table(said: Mapping[str, Any], page: Page) -> str:
    widths = [_WIDTH * share // sum(said["widths"]) for share in said["widths"]]
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides)
    head = f'<w:tblPr><w:tblW w:w="{_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_row(row, widths, page) for row in said["rows"])
    return f'<w:tbl>{head}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'


def _row(cells: Iterable[Any], widths: list[int], page: Page) -> str:
    """A cell is text, or a mapping with ``text`` or ``items``, ``span`` and ``down``; ``^`` goes on from above."""
    written, column = [], 0
    for cell in cells:
        said = cell if isinstance(cell, dict) else {"text": cell}
        span = int(said.get("span", 1))
        width = sum(widths[column : column + span])
        column += span
        written.append(_cell(said, span, width, page))
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(written)}</w:tr>"


def _cell(said: Mapping[str, Any], span: int, width: int, page: Page) -> str:
    goes_on = said.get("text") == "^"
    merge = "<w:vMerge/>" if goes_on else '<w:vMerge w:val="restart"/>' if said.get("down") else ""
    across = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    head = f'<w:tcW w:w="{width}" w:type="dxa"/>{across}{merge}<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{head}</w:tcPr>{_cell_content(said, page, goes_on=goes_on)}</w:tc>"


def _cell_content(said: Mapping[str, Any], page: Page, *, goes_on: bool) -> str:
    if "items" in said:
        number = page.new_list("items")
        return "".join(paragraph(text, page, style="Cell", number=(number, 0)) for text in said["items"])
    if "blocks" in said:
        return body(said["blocks"], page)
    text = "" if goes_on else str(said["text"])
    label = bool(said.get("label"))
    more, words = (_CENTRED, f"{fonts('黑体')}") if label else ("", "")
    return "".join(paragraph(line, page, style="Cell", more=more, words=words) for line in text.split("\n"))


def _page_break(_: Any, page: Page) -> str:
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


_WRITERS: Mapping[str, Callable[[Any, Page], str]] = {
    "org": _plain("Org"),
    "number": _plain("a", _CENTRED),
    "title": _plain("Title"),
    "under_title": _plain("a", _CENTRED),
    "to": _plain("a"),
    "p": _plain("Body"),
    "line": _plain("a"),
    "section": _running("section", "1"),
    "chapter": _running("chapter", "1", more=_CENTRED),
    "article": _running("article", "Body"),
    "parts": _parts,
    "items": _listed("items"),
    "steps": _listed("steps"),
    "sign": _signed,
    "copies": _copies,
    "approvals": _approvals,
    "control": _control,
    "table": _table,
    "page_break": _page_break,
}


def field_run(instruction: str) -> str:
    """A field such as PAGE with a shown result."""
    kinds = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds)
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{separate}{run('1')}{end}"
