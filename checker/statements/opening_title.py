"""The line that opens a job description in one block: 首席质量官职务说明⏎职责：…⏎权限：… – whose post the rest is about."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_AFTER_THE_POST = Pattern(
    r"(?:的)?(?:岗位|职务|工作|任职)?(?:说明书?|职责|职权|权限|权责|描述|任职书|聘书)?(?:\([^()\n]{1,8}\))?[ ]*\n(?=(?:.*\n)*?[^\n:]{0,8}(?:权限|职权|权力|授权|权利)[^\n:]{0,4}:)",
)
_BEFORE_IT = Pattern(r"[^,。;:|\n]{0,16}")


def opening_title(text: str, tokens: list[Token]) -> int:
    """Where what follows such a title begins; 0 if the block opens with none."""
    first = next((t for t in tokens if t.cls == "officer"), None)
    if first is None or "|" in text or not _BEFORE_IT.fullmatch(text, 0, first.start):
        return 0
    found = _AFTER_THE_POST.match(text, first.end)
    return found.end() if found is not None else 0
