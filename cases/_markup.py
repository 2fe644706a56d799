"""Marks inside a line of a source file, turned into the runs of a Word paragraph.

``{++inserted++}`` and ``{--deleted--}`` are tracked changes, ``{==words==}{>>remark<<}`` is a comment on words,
``~~struck~~`` is struck-through text, ``**bold**`` is bold, ``[[words]]`` stands in a content control.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

EDITOR = 'w:author="审稿人" w:date="2025-09-01T09:00:00Z"'

_MARKS = re.compile(
    r"\{\+\+(?P<ins>.+?)\+\+\}|\{--(?P<gone>.+?)--\}|\{==(?P<said>.+?)==\}\{>>(?P<remark>.+?)<<\}"
    r"|~~(?P<struck>.+?)~~|\*\*(?P<bold>.+?)\*\*|\[\[(?P<control>.+?)\]\]"
)


@dataclass(slots=True)
class Marks:
    """Counts what needs an id in one document, and keeps its comments as (id, words)."""

    ids: int = 0
    comments: list[tuple[int, str]] = field(default_factory=list)

    def next_id(self) -> int:
        self.ids += 1
        return self.ids


def runs(text: str, marks: Marks, properties: str = "") -> str:
    """The runs of ``text``; ``properties`` are run properties that all of them share."""
    return "".join(_pieces(text, marks, properties))


def _pieces(text: str, marks: Marks, properties: str) -> Iterator[str]:
    at = 0
    for found in _MARKS.finditer(text):
        yield run(text[at : found.start()], properties)
        yield _marked(found, marks, properties)
        at = found.end()
    yield run(text[at:], properties)


def run(text: str, properties: str = "", *, tag: str = "t") -> str:
    """One run, its line breaks and tabs as Word keeps them; nothing for no text."""
    if not text:
        return ""
    inner = f'</w:{tag}><w:br/><w:{tag} xml:space="preserve">'.join(escape(text).split("\n"))
    inner = inner.replace("\t", f'</w:{tag}><w:tab/><w:{tag} xml:space="preserve">')
    shown = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shown}<w:{tag} xml:space="preserve">{inner}</w:{tag}></w:r>'


def _marked(found: re.Match[str], marks: Marks, properties: str) -> str:
    if words := found["ins"]:
        return f'<w:ins w:id="{marks.next_id()}" {EDITOR}>{run(words, properties)}</w:ins>'
    if words := found["gone"]:
        inner = run(words, properties, tag="delText")
        return f'<w:del w:id="{marks.next_id()}" {EDITOR}>{inner}</w:del>'
    if words := found["struck"]:
        return run(words, properties + "<w:strike/>")
    if words := found["bold"]:
        return run(words, "<w:b/>" + properties)
    if words := found["control"]:
        return control(run(words, properties), marks)
    return _commented(found["said"], found["remark"], marks, properties)


def _commented(words: str, remark: str, marks: Marks, properties: str) -> str:
    number = len(marks.comments)
    marks.comments.append((number, remark))
    return (
        f'<w:commentRangeStart w:id="{number}"/>{run(words, properties)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def control(content: str, marks: Marks) -> str:
    """A content control around runs or whole paragraphs."""
    head = f'<w:sdtPr><w:alias w:val="填写内容"/><w:id w:val="{marks.next_id()}"/></w:sdtPr>'
    return f"<w:sdt>{head}<w:sdtContent>{content}</w:sdtContent></w:sdt>"
