"""原由首席质量官行使的年度质量计划批准权改由副总经理行使: what was his, and goes to another, is taken from him here."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

GOES = r"(?:改由|转由|调整由|调整为由|变更为由|改为由|移由|改归|转归)"
_MOVED = Pattern(
    rf"(?:(?P<was>(?:原(?:先|来)?|现|不再)(?:由|归))(?P<who>[^,。;:的]{{2,10}}?)|(?P<his>[^,。;:的由]{{2,10}}?))(?:行使|享有|拥有|审批|批准|负责|决定|掌握|签发)?的"
    rf"[^,。;:]{{2,50}}?(?P<goes>{GOES})(?P<whom>[^,。;:]{{2,20}})",
    "改转调变移 的",
)
_HIS = frozenset(("officer", "self"))


def moved_on(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a turn reads as 首席质量官的…权划归副总经理 does."""
    for found in _MOVED.finditer(text):
        who = "who" if found.group("was") else "his"
        start, end = found.span(who)
        mine = any(t.cls in _HIS and start <= t.start and t.end <= end for t in tokens)
        to = next((t for t in tokens if t.start >= found.start("whom")), None)
        if not mine or to is None or to.cls in _HIS:
            continue
        if found.group("was"):
            tokens = as_one(tokens, *found.span("was"), "content")
        if text.endswith(("权", "权限", "权力"), 0, found.start("goes")):
            tokens = as_one(tokens, *found.span("goes"), "revoke_act", "revoke_act")
    return tokens
