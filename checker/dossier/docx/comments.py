"""The marks of comments in a story of Word: around, within or between paragraphs, and where they are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from checker.dossier.comments import Mark
from checker.dossier.docx.names import W, get

_KINDS: Mapping[str, Literal["begins", "ends", "called"]] = {
    W + "commentRangeStart": "begins",
    W + "commentRangeEnd": "ends",
    W + "commentReference": "called",
}


def marks_in(story: Any) -> Iterator[Mark]:
    """Each paragraph and mark, with the id of the comment; nothing where there is no comment."""
    if next(story.iter(*_KINDS), None) is None:
        return
    for element in story.iter(W + "p", *_KINDS):
        kind = _KINDS.get(element.tag)
        if kind is None:
            yield Mark("paragraph", element)
        else:
            yield Mark(kind, next(element.iterancestors(W + "p"), None), get(element, "id") or "")
