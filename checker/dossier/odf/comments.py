"""The marks of comments in a story of OpenDocument: where one is called, and where it ends if it is on more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.comments import Mark
from checker.dossier.odf.names import get, long

_COMMENT, _END = long("office:annotation"), long("office:annotation-end")
_PARAGRAPHS = (long("text:p"), long("text:h"))


def marks_in(story: Any) -> Iterator[Mark]:
    """Each paragraph and mark, with the element of the comment; nothing where there is no comment."""
    if next(story.iter(_COMMENT), None) is None:
        return
    named: dict[str, Any] = {}
    for element in story.iter(*_PARAGRAPHS, _COMMENT, _END):
        if element.tag in _PARAGRAPHS:
            yield Mark("paragraph", element)
        elif element.tag == _COMMENT:
            if name := get(element, "office:name"):
                named[name] = element
            yield Mark("begins", next(element.iterancestors(*_PARAGRAPHS), None), element)
        elif (begun := named.pop(get(element, "office:name") or "", None)) is not None:
            yield Mark("ends", None, begun)
