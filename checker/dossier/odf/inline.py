"""The words of one paragraph: deleted text stands elsewhere, so it is out; struck and hidden text is left out."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.bounds import check_paragraph
from checker.dossier.docx.symbols import translate
from checker.dossier.odf.names import get, name, whole
from checker.dossier.odf.styles import Look, Styles

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 1_000
_SILENT = frozenset(
    {
        "text:ruby-text",
        "text:note-citation",
        "text:script",
        "office:annotation",
        "office:annotation-end",
        "text:bookmark",
    }
)
_HIDDEN = ("text:hidden-text", "text:hidden-paragraph")


@dataclass(slots=True)
class Words:
    """What was gathered: text, flags, what is drawn (``drawn``) and which notes are called (``notes``)."""

    text: str = ""
    flags: set[str] = field(default_factory=set)
    drawn: list[Any] = field(default_factory=list)
    notes: list[Any] = field(default_factory=list)
    bold: int = 0

    def is_bold(self) -> bool:
        letters = sum(not c.isspace() for c in self.text)
        return letters > 0 and self.bold * 10 >= letters * 9


@dataclass(slots=True)
class Changes:
    """Tracked insertions and deletions: ``told`` are their ids, ``open`` those that the text is within."""

    told: Set[str] = frozenset()
    open: set[str] = field(default_factory=set)

    def meet(self, mark: Any) -> bool:
        """Takes note of a mark of a change; whether the words at it are changed."""
        change = get(mark, "text:change-id") or ""
        if change not in self.told:
            return False
        if name(mark) == "text:change-start":
            self.open.add(change)
        else:
            self.open.discard(change)
        return True


def words_of(paragraph: Any, *, look: Look, styles: Styles, changes: Changes) -> Words:
    """Reads one paragraph or heading whose own words look like ``look``."""
    reader = _Reader(styles, changes, Words())
    if changes.open:
        reader.words.flags.add("revised")
    reader.inside(paragraph, look)
    return reader.words


@dataclass(slots=True)
class _Reader:
    styles: Styles
    changes: Changes
    words: Words

    def inside(self, element: Any, look: Look) -> None:
        self.add(_BLANKS.sub(" ", element.text or ""), look)
        for child in element:
            self.one(child, look)
            self.add(_BLANKS.sub(" ", child.tail or ""), look)

    def add(self, text: str, look: Look) -> None:
        if not text:
            return
        if look.hidden or look.struck:
            if text.strip():
                self.words.flags.add("hidden_dropped")
            return
        if text.startswith(" ") and (not self.words.text or self.words.text[-1] in " \n"):
            text = text.lstrip(" ")
        if look.lost and any(map(str.isalnum, text)):
            self.words.flags.add("faint")
        self.words.text += translate(text, look.font)
        check_paragraph(self.words.text)
        if look.bold:
            self.words.bold += sum(not c.isspace() for c in text)

    def one(self, element: Any, look: Look) -> None:
        kind = name(element)
        if kind == "text:span":
            self.inside(element, self.styles.look("text", get(element, "text:style-name"), look))
        elif kind == "text:s":
            if not (look.hidden or look.struck):
                self.words.text += " " * min(whole(get(element, "text:c"), 1), _MOST_BLANKS)
        elif kind in ("text:tab", "text:line-break"):
            if not (look.hidden or look.struck):
                self.words.text += "\t" if kind == "text:tab" else "\n"
        elif kind == "text:note":
            if not (look.hidden or look.struck):
                self.words.notes.append(element)
        elif kind in ("text:change", "text:change-start", "text:change-end"):
            if self.changes.meet(element):
                self.words.flags.add("revised")
        elif kind in _HIDDEN:
            self.words.flags.add("hidden_dropped")
        elif kind.startswith("draw:"):
            if not look.hidden:
                self.words.drawn.append(element)
        elif kind not in _SILENT and isinstance(element.tag, str):
            self.inside(element, look)
