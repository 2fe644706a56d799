"""Names of the elements and attributes of OpenDocument, written with their usual prefixes."""

from __future__ import annotations

from functools import cache
from typing import Any

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": _OASIS + "office:1.0",
    "text": _OASIS + "text:1.0",
    "table": _OASIS + "table:1.0",
    "draw": _OASIS + "drawing:1.0",
    "style": _OASIS + "style:1.0",
    "fo": _OASIS + "xsl-fo-compatible:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_PREFIXES = {uri: prefix for prefix, uri in _SPACES.items()}


def name(element: Any) -> str:
    """``text:p``; empty for an element of another vocabulary."""
    return _short(element.tag) if isinstance(element.tag, str) else ""


@cache
def long(short: str) -> str:
    """``text:p`` as the parser spells it."""
    prefix, _, local = short.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def get(element: Any, attribute: str) -> str | None:
    """The attribute, e.g. ``text:style-name``."""
    value: str | None = element.get(long(attribute))
    return value


def below(element: Any, *path: str) -> Any:
    """The first element at that path, None if there is none."""
    for step in path:
        element = None if element is None else element.find(long(step))
    return element


def whole(text: str | None, default: int) -> int:
    """A whole number from 0 to a million, ``default`` for anything else."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 9:
        return default
    return min(int(text), 1_000_000)


@cache
def _short(tag: str) -> str:
    uri, _, local = tag[1:].partition("}")
    return f"{_PREFIXES[uri]}:{local}" if uri in _PREFIXES else ""
