"""Reads .txt: paragraphs out of lines, each with the number of its first line."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.bounds import check_text
from checker.dossier.draft import Draft, Para, Unreadable
from checker.dossier.drawn_tables import items_of
from checker.dossier.encoding import decode
from checker.dossier.lines import Line
from checker.dossier.model import Place
from checker.dossier.source import Source


def read(source: Source) -> Draft:
    """Raises Unreadable if the encoding is unknown or the file holds no words, or too many."""
    text = decode(source.data)
    check_text(text)
    lines = [Line(line, number) for number, line in enumerate(text.split("\n"), start=1)]
    found = tuple(
        replace(item, centred=_is_set_in(lines[line.number - 1].text))
        if line and isinstance(item, Para)
        else item
        for item, line in items_of(lines, Place(source.path))
    )
    if not found:
        raise Unreadable("文件没有任何文字", "the file holds no words")
    return Draft(found)


def _is_set_in(line: str) -> bool:
    """Set in by more than the two characters that begin a Chinese paragraph: a centred line."""
    blanks = line[: len(line) - len(line.lstrip(" \u3000"))]
    return sum(2 if c == "\u3000" else 1 for c in blanks) >= 8
