"""以本人签署的版本为正式版, 以她发出来的为准: the text that he signed or sent out is the one that counts, as if 以其签字为准."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_VERSION = Pattern(
    r"(?<=以)(?P<who>[^,。;:]{1,12}?)(?P<signs>(?:最终|最后)?(?:签署|签发|签字|签定|发布|发出来|发出|定稿|颁布|印发)的(?:那份|那一版|版本|文本|稿子|稿|文件)?)"
    r"(?P<counts>为(?:准|正式版本?|正式文本|正式稿|定稿|最终版本?|有效版本?))(?=[,。;]|$)",
    "的 为",
)
_HIM = frozenset(("officer", "self"))
_HIMSELF = ("本人", "其本人", "他本人", "她本人")
_OTHERS = frozenset(("above", "beside", "below", "person", "grantor"))


def his_version(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a turn is his signature that counts."""
    for found in _VERSION.finditer(text):
        who = [t for t in tokens if t.end > found.start("who") and t.start < found.end("who")]
        if not who or who[-1].end != found.end("who") or not _is_he(text, tokens, who, found.start()):
            continue
        tokens = as_one(tokens, *found.span("signs"), "approve", "approve")
        tokens = as_one(tokens, *found.span("counts"), "effect")
    return tokens


def _is_he(text: str, tokens: Sequence[Token], who: Sequence[Token], start: int) -> bool:
    """Whether it is the officer: 本人 is he where nobody else was named before in the sentence."""
    if len(who) != 1:
        return False
    if who[0].cls in _HIM:
        return True
    begun = max(text.rfind(c, 0, start) for c in "。;\n") + 1
    before = {t.cls for t in tokens if begun <= t.start < start}
    return text[who[0].start : who[0].end] in _HIMSELF and "officer" in before and not before & _OTHERS
