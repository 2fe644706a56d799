"""What a sheet tells whoever stands on a cell to fill it in: as good as a comment on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.sheets.comments import Comments, add
from checker.dossier.sheets.model import Shown
from checker.dossier.xlsx.names import below, children, range_at

_MOST = 2_000


def prompts_of(root: Any, cells: Iterable[Shown]) -> Comments:
    """The prompts on those of ``cells`` that have some."""
    found = [
        (ranges, text)
        for rule in list(children(below(root, "dataValidations"), "dataValidation"))[:_MOST]
        if (text := _text(rule))
        and (ranges := [r for p in (rule.get("sqref") or "").split()[:_MOST] if (r := range_at(p))])
    ]
    out: Comments = {}
    for cell in cells if found else ():
        for ranges, text in found:
            if any(t <= cell.row <= b and left <= cell.column <= right for t, left, b, right in ranges):
                add(out, cell.row, cell.column, text)
    return out


def _text(rule: Any) -> str:
    """Title and words; a box that is not to be shown has none."""
    if (rule.get("showInputMessage") or "0") not in ("1", "true"):
        return ""
    words = (clean(rule.get(name) or "").strip() for name in ("promptTitle", "prompt"))
    return "\n".join(dict.fromkeys(word for word in words if word))
