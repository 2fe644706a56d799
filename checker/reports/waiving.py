"""Says a waiver in one line: why, who answers for it, who allowed it, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.reports.plain import plain
from checker.reports.words import word


def say_waiver(waived: Mapping[str, Any], lang: str) -> str:
    """Reason, owner, approver and last day."""
    told = {key: plain(str(value)) for key, value in waived.items()}
    parts = [
        told.get("reason", ""),
        f"{word('owner', lang)} {told.get('owner', '')}",
        f"{word('approver', lang)} {told.get('approver', '')}",
        word("until_included", lang, day=told.get("until", "")),
    ]
    return ("；" if lang == "zh" else "; ").join(parts)
