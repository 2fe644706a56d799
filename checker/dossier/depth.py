"""How deep a tree of elements may nest: deeper ones are made to exhaust the stack of whoever walks them."""

from __future__ import annotations

from typing import Any


def is_deeper(root: Any, most: int) -> bool:
    """Whether an element of the document of ``root`` has ``most`` others around it."""
    # One look a level, by the library: to walk a tree from here takes as long as to parse it.
    return bool(root.xpath(f"boolean({'/*' * (most + 1)})"))
