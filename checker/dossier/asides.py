"""What stands beside the words of a paper: a comment gives nothing, as it is no word of the paper."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.draft import Item, Para
from checker.dossier.model import COMMENT


def of_part(items: tuple[Item, ...], part: str) -> tuple[Item, ...]:
    """``items`` as they stand in their ``part`` of the paper; the paragraphs of a comment are remarks."""
    if part != COMMENT:
        return items
    return tuple(
        replace(item, flags=item.flags | {"remark"}) if isinstance(item, Para) else item for item in items
    )
