"""Reads Markdown: headings, lists, tables and paragraphs, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.bounds import check_markdown
from checker.dossier.breaks import split
from checker.dossier.clean import clean
from checker.dossier.draft import Cell, Draft, Item, Note, Para, Table, Unreadable
from checker.dossier.encoding import decode
from checker.dossier.model import Place
from checker.dossier.source import Source
from checker.patterns import Pattern

_FRONT_MATTER = Pattern(r"(?s)\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TITLE = Pattern(r"(?m)^title:\s*[\"']?(.+?)[\"']?\s*$")
_TAG = Pattern(r"<[^<>]{0,500}>", "<")
_BREAK = Pattern(r"(?i)<br\s*/?>")
_STRUCK = Pattern(r"(?is)<(del|s|strike)\b[^>]{0,200}>.{0,2000}?</\1\s*>")
_HTML_TABLE = Note(
    "HTML 写的表格只按文字读取，请改用 Markdown 表格",
    "a table written in HTML was read as plain text only; write it as a Markdown table",
)
_HIDDEN = Note("删除线文字未计入", "struck words were left out")


def read(source: Source) -> Draft:
    """Raises Unreadable if the encoding is unknown or the file holds no words, or too many."""
    from markdown_it import MarkdownIt

    text = decode(source.data)
    check_markdown(text)
    front = _FRONT_MATTER.match(text)
    if front:
        # Keeps the lines' numbers.
        text = "\n" * front.group().count("\n") + text[front.end() :]
    # Indented text is a paragraph in Chinese papers, hardly ever program code.
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
    # What looks like a reference may be a note ([^1]: …), and would not be shown.
    parser.disable(["code", "reference"])
    walk = _Walk(source.path, text.split("\n"))
    walk.through(parser.parse(text))
    if not walk.items:
        raise Unreadable("文件没有任何文字", "the file holds no words")
    title = _TITLE.search(front.group(1) or "") if front else None
    return Draft(
        tuple(walk.items),
        warnings=(_HIDDEN,) if walk.hidden else (),
        unread=_HTML_TABLE if walk.html_table else None,
        title=title[1] if title else None,
    )


@dataclass(slots=True)
class _Words:
    """Lines of one inline run, each with its offset in the file's lines; ``hard`` tells which line ends are
    wanted by the author."""

    lines: list[str] = field(default_factory=lambda: [""])
    offsets: list[int] = field(default_factory=lambda: [0])
    hard: set[int] = field(default_factory=set)
    hidden: bool = False
    bold: int = 0


@dataclass(slots=True)
class _Walk:
    """One way through the tokens: what was made, and what is still open."""

    path: str
    source: Sequence[str]
    items: list[Item] = field(default_factory=list)
    lists: list[tuple[bool, int]] = field(default_factory=list)
    number: str | None = None
    level: int | None = None
    paragraphs: int = 0
    tables: int = 0
    hidden: bool = False
    html_table: bool = False

    def through(self, tokens: Sequence[Any]) -> None:
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "table_open":
                index = self._table(tokens, index)
            else:
                self._step(token, tokens[index - 1] if index else None)
                index += 1

    def _step(self, token: Any, before: Any) -> None:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            start = int(token.attrGet("start") or 1) if token.type[0] == "o" else 0
            self.lists.append((token.type[0] == "o", start))
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self.lists.pop()
        elif token.type == "list_item_open":
            self._item(token)
        elif token.type == "inline":
            self._inline(token, before)
        elif token.type in ("fence", "code_block"):
            self._add(clean(token.content).strip(), token.map[0] + 1)
        elif token.type == "html_block":
            self._html(token)

    def _item(self, token: Any) -> None:
        ordered, number = self.lists[-1]
        self.number = f"{number}{token.markup or '.'}" if ordered else "•"
        self.level = len(self.lists) - 1
        self.lists[-1] = (ordered, number + 1)

    def _inline(self, token: Any, before: Any) -> None:
        line = token.map[0] + 1 if token.map else None
        words = _words(token)
        self.hidden = self.hidden or words.hidden
        flags = frozenset({"hidden_dropped"} if words.hidden else ())
        if before is not None and before.type == "heading_open":
            self._add(" ".join(words.lines), line, heading=int(before.tag[1:]), flags=flags)
            return
        for text, offset in split(words.lines, words.offsets, words.hard):
            bold = words.bold * 10 >= 9 * sum(not c.isspace() for c in "".join(words.lines))
            self._add(text, None if line is None else line + offset, flags=flags, bold=bold)

    def _html(self, token: Any) -> None:
        text = _without_tags(token.content)
        self.html_table = self.html_table or "<table" in token.content.lower()
        for offset, line in enumerate(text.split("\n")):
            self._add(line, token.map[0] + 1 + offset)

    def _add(
        self,
        text: str,
        line: int | None,
        *,
        heading: int | None = None,
        flags: frozenset[str] = frozenset(),
        bold: bool = False,
    ) -> None:
        text = text.strip()
        if not text:
            return
        self.paragraphs += 1
        place = Place(self.path, line=line, paragraph=self.paragraphs)
        number, level = self.number, self.level
        # Further paragraphs of an item have no number of their own.
        self.number = self.level = None
        self.items.append(Para(text, place, heading, number, level, bold, flags=flags))

    def _table(self, tokens: Sequence[Any], index: int) -> int:
        self.tables += 1
        cells: list[Cell] = []
        row = column = 0
        line = None
        below: list[Any] = []
        while tokens[index].type != "table_close":
            token = tokens[index]
            if token.type == "tr_open":
                row, column = row + 1, 0
                line = token.map[0] + 1 if token.map else line
                if below or (line is not None and "|" not in self.source[line - 1]):
                    # A line without any bar right under the last row is what the paper says next.
                    below.append(token)
            elif below:
                below.append(token)
            elif token.type in ("th_open", "td_open"):
                column += 1
            elif token.type == "inline":
                cells.append(
                    self._cell(token, Place(self.path, line=line, table=self.tables, row=row, column=column))
                )
            index += 1
        self.items.append(Table(tuple(cells), header_rows=0 if _is_blank_head(cells) else 1))
        self._lines_below(below)
        return index + 1

    def _lines_below(self, tokens: Sequence[Any]) -> None:
        line = None
        for token in tokens:
            if token.type == "tr_open":
                line = token.map[0] + 1 if token.map else line
            elif token.type == "inline" and token.content:
                words = _words(token)
                self.hidden = self.hidden or words.hidden
                flags = frozenset({"hidden_dropped"} if words.hidden else ())
                for text, _ in split(words.lines, words.offsets, words.hard):
                    self._add(text, line, flags=flags)

    def _cell(self, token: Any, place: Place) -> Cell:
        words = _words(token)
        self.hidden = self.hidden or words.hidden
        flags = frozenset({"hidden_dropped"} if words.hidden else ())
        texts = [line.strip() for line in words.lines if line.strip()]
        paras = tuple(Para(text, place, flags=flags) for text in texts)
        return Cell(place.row or 1, place.column or 1, paras)


def _is_blank_head(cells: Sequence[Cell]) -> bool:
    """Markdown demands a header; a form of labels and values is written under an empty one."""
    return not any(cell.text for cell in cells if cell.row == 1)


def _words(inline: Any) -> _Words:
    out = _Words()
    struck = strong = 0
    for token in _without_struck_html(inline.children or []):
        if token.type in ("s_open", "s_close"):
            struck += 1 if token.type == "s_open" else -1
        elif token.type in ("strong_open", "strong_close"):
            strong += 1 if token.type == "strong_open" else -1
        elif token.type in ("softbreak", "hardbreak") or _BREAK.fullmatch(token.content):
            if token.type != "softbreak":
                out.hard.add(len(out.lines) - 1)
            out.lines.append("")
            out.offsets.append(out.offsets[-1] + token.type.endswith("break"))
        elif token.type in ("text", "code_inline", "image", "text_special"):
            text = clean(token.content)
            if struck:
                out.hidden = out.hidden or bool(text.strip())
                continue
            out.lines[-1] += text
            out.bold += strong and sum(not c.isspace() for c in text)
    return out


def _without_struck_html(tokens: Sequence[Any]) -> Iterator[Any]:
    """Tokens with ``<del>`` and ``<s>`` turned into what ``~~`` gives."""
    for token in tokens:
        name = re.fullmatch(r"<(/?)(?:del|s|strike)\b[^>]*>", token.content, re.IGNORECASE)
        if token.type == "html_inline" and name:
            token.type = "s_close" if name[1] else "s_open"
        yield token


def _without_tags(html: str) -> str:
    parts = html.split("<!--")
    shown = parts[0] + "".join(part.partition("-->")[2] for part in parts[1:])
    return clean(_TAG.sub("", _BREAK.sub("\n", _STRUCK.sub("", shown))))
