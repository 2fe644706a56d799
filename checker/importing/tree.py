"""Builds the clause tree line by line: what is open, and whether the next line goes on in it or begins anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.dossier.draft import Table
from checker.dossier.model import Place
from checker.importing import numbers
from checker.importing.grids import grid_of, joined_tables
from checker.importing.lines import Line
from checker.importing.model import Clause, Decision, Grid, Passage
from checker.importing.numbers import Numbered, Path, shown
from checker.importing.titles import is_term, is_title, split_term

_END = re.compile(r"[_＿—─-]{5,}")
_LISTED = ("参考文献", "索引")


@dataclass(slots=True)
class Open:
    """A clause that is being read; ``awaits`` says what its next line is: ``title``, ``nature`` or nothing."""

    path: Path
    number: str
    place: Place
    title: str = ""
    title_en: str = ""
    annex: str = ""
    awaits: str = ""
    passages: list[Passage] = field(default_factory=list)
    tables: list[Grid] = field(default_factory=list)
    children: list[Open] = field(default_factory=list)

    def closed(self) -> Clause:
        return Clause(
            self.number,
            self.title,
            self.place,
            tuple(self.passages),
            tuple(self.tables),
            tuple(child.closed() for child in self.children),
            self.title_en,
            self.annex,
        )


@dataclass(slots=True)
class Builder:
    """Reads the body; ``roots`` are chapters and annexes, ``references`` what stands at the end."""

    roots: list[Open] = field(default_factory=list)
    line: list[Open] = field(default_factory=list)
    annex: str | None = None
    last: Path = ()
    stop: str | None = None
    named: tuple[str, str, bool] | None = None
    references: list[Passage] | None = None
    decisions: list[Decision] = field(default_factory=list)

    def read(self, items: Sequence[Line | Table]) -> None:
        """All of the body, from the line of chapter 1 on."""
        for at, item in enumerate(items):
            if isinstance(item, Table):
                self._table(item)
            elif not (item.part or item.contents or _END.fullmatch(item.closed)):
                self._line(item, items[at + 1 : at + 4])

    def begins(self, line: Line) -> bool:
        """Whether the body begins here: chapter 1, by its number and a title."""
        found = numbers.clause_number(line.text)
        return found is not None and found.path == (1,) and is_title(found.words) and not found.is_quantity

    def _line(self, line: Line, after: Sequence[Line | Table]) -> None:
        if line.closed in _LISTED:
            self.references, self.line = [], []
            return
        if self.references is not None and not self._is_annex(line):
            self.references.append(Passage("text", line.text, line.place))
            return
        if self._is_annex(line):
            self._open_annex(line)
        elif self._fills(line) or self._unnumbered(line):
            return
        elif (found := self._clause(line)) is not None:
            self._open_clause(found, line)
        elif (title := numbers.table_title(line.text)) is not None and _table_ahead(after):
            self.named = title
        elif self.line:
            self._passage(line)

    # Annexes

    def _is_annex(self, line: Line) -> bool:
        head = numbers.annex_head(line.closed)
        if head is None or line.leads_to_page:
            return False
        letter, nature, title = head
        if letter != ("A" if self.annex is None else chr(ord(self.annex) + 1)):
            return False
        return (
            not title or bool(nature) or ((line.weighty or line.centred or line.numbered) and is_title(title))
        )

    def _open_annex(self, line: Line) -> None:
        head = numbers.annex_head(line.closed)
        assert head is not None
        letter, nature, _ = head
        title = re.sub(r"^附\s*录\s*[A-Z]\s*([(（][^)）]*[)）])?\s*", "", line.text)
        self.annex, self.last, self.references = letter, (letter,), None
        opened = Open((letter,), letter, line.place, title, annex=nature or "unknown")
        opened.awaits = "" if title else "title" if nature else "nature"
        self.roots.append(opened)
        self.line = [opened]

    def _fills(self, line: Line) -> bool:
        """Takes the line as the nature or the title that the open clause still waits for."""
        open_ = self.line[-1] if self.line else None
        if open_ is None or not open_.awaits:
            return False
        if open_.awaits == "nature" and (found := numbers.nature(line.closed)) is not None:
            open_.annex, title = found
            open_.title, open_.awaits = title, "" if title else "title"
            return True
        awaited, open_.awaits = open_.awaits, ""
        if self._clause(line) or numbers.item_mark(line.text) or numbers.table_title(line.text):
            return False
        if awaited == "term":
            self._term(open_, line.text, line)
            return True
        if is_title(line.text):
            open_.title = line.text
            return True
        return False

    # Clauses

    def _clause(self, line: Line) -> Numbered | None:
        found = numbers.clause_number(line.text, annex=self.annex)
        if found is None or line.leads_to_page or found.path == self.last[: len(found.path)]:
            return None
        how = numbers.follows(found.path, self.last)
        if len(found.path) == 1 and how != "next":
            # A chapter was left out; a number further on is one of the text.
            gap = isinstance(found.path[0], int) and self.last and found.path[0] - _first(self.last) in (2, 3)
            how = "gap" if gap and (line.weighty or found.stop == self.stop) else "no"
        if how == "no" or found.is_quantity:
            return None
        if len(found.path) == 1 and (
            not is_title(found.words) or (self.stop is not None and found.stop != self.stop)
        ):
            return None
        if how == "gap":
            self._gap(found, line)
        return found

    def _open_clause(self, found: Numbered, line: Line) -> None:
        if len(found.path) == 1:
            self.stop = found.stop
            self.line = []
        opened = Open(found.path, shown(found.path), line.place)
        parent = self._parent(found.path, line)
        if parent is not None:
            opened.annex = parent.annex
        self._name(opened, found, line)
        (parent.children if parent else self.roots).append(opened)
        self.line = [*self.line[: self._depth(found.path)], opened]
        self.last = found.path

    def _name(self, opened: Open, found: Numbered, line: Line) -> None:
        in_terms = self._in_terms() and len(found.path) > 1
        if not found.words:
            opened.awaits = "term" if in_terms else "title"
        elif in_terms:
            self._term(opened, found.words, line)
        elif is_title(found.words):
            opened.title = found.words
        else:
            opened.passages.append(Passage("text", found.words, line.place))

    def _in_terms(self) -> bool:
        return bool(self.line) and "术语" in self.line[0].title

    @staticmethod
    def _term(opened: Open, words: str, line: Line) -> None:
        opened.title, opened.title_en, rest = split_term(words)
        if rest:
            opened.passages.append(Passage("text", rest, line.place))

    def _unnumbered(self, line: Line) -> bool:
        """Word drops nothing, but shows the number of an empty paragraph alone: （规范性） or a term then stands bare."""
        if (found := numbers.nature(line.closed)) is not None and self.last:
            letter = "A" if self.annex is None else chr(ord(self.annex) + 1)
            self.annex, self.last, self.references = letter, (letter,), None
            opened = Open(
                (letter,), letter, line.place, found[1], annex=found[0], awaits="" if found[1] else "title"
            )
            self.roots.append(opened)
            self.line = [opened]
        elif self._in_terms() and is_term(line.text):
            chapter = self.line[0]
            path = (*chapter.path, len(chapter.children) + 1)
            opened = Open(path, shown(path), line.place)
            self._term(opened, line.text, line)
            chapter.children.append(opened)
            self.line, self.last = [chapter, opened], path
        else:
            return False
        self._tell(
            "number-inferred",
            opened.number,
            line,
            f"“{line.text[:30]}”之前没有读到编号，按顺序记为 {opened.number}",
            f"no number was read before `{line.text[:30]}`; by its order it is {opened.number}",
            "核对原文的编号",
            "compare the number with the paper",
        )
        return True

    def _tell(self, code: str, number: str, line: Line, zh: str, en: str, do_zh: str, do_en: str) -> None:
        if not any(d.code == code and d.number == number for d in self.decisions):
            self.decisions.append(Decision(code, zh, en, do_zh, do_en, line.place, number))

    def _depth(self, path: Path) -> int:
        return next(
            (n for n, o in enumerate(self.line) if o.path != path[: len(o.path)] or o.path == path),
            len(self.line),
        )

    def _parent(self, path: Path, line: Line) -> Open | None:
        """The clause that it stands in; those that were left out on the way are made, without title."""
        if len(path) == 1:
            return None
        self.line = self.line[: self._depth(path)]
        for depth in range(len(self.line) + 1, len(path)):
            made = Open(
                path[:depth], shown(path[:depth]), line.place, annex=self.line[0].annex if self.line else ""
            )
            (self.line[-1].children if self.line else self.roots).append(made)
            self.line.append(made)
        return self.line[-1]

    def _gap(self, found: Numbered, line: Line) -> None:
        last, number = shown(self.last), shown(found.path)
        self._tell(
            "number-gap",
            number,
            line,
            f"{last} 之后是 {number}，中间的编号没有找到",
            f"{number} comes after {last}: a number between them was not found",
            "核对原文是否缺条，或该处编号未被识别",
            "compare with the paper: a clause is missing, or its number was not read",
        )

    # What stands below them

    def _passage(self, line: Line) -> None:
        open_ = self.line[-1]
        if (aside := numbers.note_mark(line.text)) is not None:
            kind, label, words = aside
            open_.passages.append(Passage("note" if kind == "note" else "example", words, line.place, label))
        elif (mark := numbers.item_mark(line.text)) is not None:
            depth = _depth_of_item(mark.style, open_.passages)
            open_.passages.append(Passage("item", mark.words, line.place, mark.label, depth))
        else:
            open_.passages.append(Passage("text", line.text, line.place))

    def _table(self, table: Table) -> None:
        if not self.line:
            return
        number, title, again = self.named or ("", "", False)
        self.named = None
        grid = grid_of(table, number, title, self.line[-1].number)
        open_ = self.line[-1]
        earlier = open_.tables[-1] if open_.tables else None
        if (
            earlier is not None
            and number == earlier.number
            and (again or not number)
            and joined_tables(earlier, grid)
        ):
            open_.tables[-1] = joined_tables(earlier, grid) or earlier
        else:
            open_.tables.append(grid)


def _first(path: Path) -> int:
    return path[0] if isinstance(path[0], int) else 0


def _table_ahead(after: Sequence[Line | Table]) -> bool:
    """Whether a table follows, at most the line 单位：分 between."""
    for item in after:
        if isinstance(item, Table):
            return True
        if item.part is None and len(item.text) > 20:
            return False
    return False


def _depth_of_item(style: str, before: Sequence[Passage]) -> int:
    """1 for an item of the outer list; 1) below a), and what is of another kind than the outer list, are inner."""
    run: list[Passage] = []
    for passage in reversed(before):
        if passage.kind == "text":
            break
        if passage.kind == "item":
            run.append(passage)
    if not run:
        return 1
    same = next((item.depth for item in run if _style(item.label) == style), None)
    return same if same is not None else run[0].depth + 1


def _style(label: str) -> str:
    if label == "——":
        return "dash"
    return "dot" if label == "·" else "letter" if label[0].isalpha() else "digit"
