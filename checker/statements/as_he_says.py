"""她说停就停、说不放就不放: what is done because one says so is that one's word, a veto where it keeps things back."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_SAID = Pattern(
    r"说(不?(?:停|放|发|收|出库|出厂|出货|上线|卖|用|走|让|准|行|过)(?:行|货|产|线)?)(?:就|便)(?:得|是)?\1(?=[、,。;]|$)"
    r"|(?:[说想要])?否(?:决|掉)?了?(?:就|便)是?否(?:决|掉)?了?(?=[、,。;]|$)",
    "说否 就便",
)
_KEEPS_BACK = ("说不", "说否", "想否", "要否", "否")
_MARKS = frozenset(("officer", "self", "person"))
_BETWEEN = frozenset(("comma", "conj"))


def as_he_says(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a turn behind a name, or behind another such turn, is a veto or a stop."""
    if "就" not in text and "便" not in text:
        return tokens
    said = 0
    for found in _SAID.finditer(text):
        inside = [i for i, t in enumerate(tokens) if t.end > found.start() and t.start < found.end()]
        if not inside or tokens[inside[0]].start < found.start() or tokens[inside[-1]].end > found.end():
            continue
        first = inside[0]
        before = tokens[max(0, first - 2) : first]
        goes_on = bool(said) and before and before[-1].cls in _BETWEEN and before[0].end == said
        if not goes_on and not (before and before[-1].cls in _MARKS):
            continue
        power = "veto" if found.group().startswith(_KEEPS_BACK) else "stop"
        made = make_token((found.start(), found.end(), power, power, False))
        tokens = [*tokens[:first], made, *tokens[inside[-1] + 1 :]]
        said = found.end()
    return tokens
