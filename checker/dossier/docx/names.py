"""Names of the elements of WordprocessingML."""

from __future__ import annotations

from functools import cache
from typing import Any

W_URI = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
W = f"{{{W_URI}}}"


def word(element: Any) -> str | None:
    """The local name of an element of Word's own vocabulary, else None."""
    tag = element.tag
    return tag[len(W) :] if isinstance(tag, str) and tag.startswith(W) else None


def get(element: Any, name: str) -> str | None:
    """The attribute ``w:name``."""
    value: str | None = element.get(W + name)
    return value


def value(element: Any, path: str) -> str | None:
    """The ``w:val`` of the element at ``path`` (``"pPr/numPr/ilvl"``), None if there is none."""
    found = find(element, path)
    return None if found is None else get(found, "val")


def find(element: Any, path: str) -> Any:
    """The first element at ``path``, e.g. ``"pPr/rPr/del"``."""
    if element is None:
        return None
    step, deeper = _steps(path)
    # Half the time of the library's own search by paths, and asked thirty times of each paragraph.
    for child in element.iterchildren(step):
        found = child if deeper is None else find(child, deeper)
        if found is not None:
            return found
    return None


@cache
def _steps(path: str) -> tuple[str, str | None]:
    step, _, deeper = path.partition("/")
    return W + step, deeper or None


def toggle(element: Any, name: str) -> bool | None:
    """Whether a switch such as ``strike`` is on, off, or (None) not spoken of in these properties."""
    found = find(element, name)
    if found is None:
        return None
    return get(found, "val") not in ("0", "false", "off", "none")


def whole(text: str | None) -> int | None:
    """A whole number that Word would take, None for anything else."""
    if text is None or not text.lstrip("-").isdigit() or len(text) > 9 or not text.isascii():
        return None
    try:
        return int(text)
    except ValueError:
        return None
