"""Reads .txt: paragraphs out of lines, each with the number of its first line."""

from __future__ import annotations

from checker.dossier.bounds import check_text
from checker.dossier.draft import Draft, Para, Unreadable
from checker.dossier.encoding import decode
from checker.dossier.lines import Line, paragraphs
from checker.dossier.model import Place
from checker.dossier.source import Source


def read(source: Source) -> Draft:
    """Raises Unreadable if the encoding is unknown or the file holds no words, or too many."""
    text = decode(source.data)
    check_text(text)
    lines = [Line(line, number) for number, line in enumerate(text.split("\n"), start=1)]
    found = [
        Para(
            line.text,
            Place(source.path, line=line.number, paragraph=number),
            centred=lines[line.number - 1].text[:1] in ("\u3000", " ")
            and _is_set_in(lines[line.number - 1].text),
        )
        for number, line in enumerate(paragraphs(lines), start=1)
    ]
    if not found:
        raise Unreadable("文件没有任何文字", "the file holds no words")
    return Draft(tuple(found))


def _is_set_in(line: str) -> bool:
    """Set in by more than the two characters that begin a Chinese paragraph: a centred line."""
    blanks = line[: len(line) - len(line.lstrip(" \u3000"))]
    return sum(2 if c == "\u3000" else 1 for c in blanks) >= 8
