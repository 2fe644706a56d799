"""软体事业部总经理, 华东分公司经理, 两个事业部负责人 in a list of members: whatever their unit is called, they are one member each."""

from __future__ import annotations

from checker.statements.naming import Token, make_token

_POSTS = frozenset(("above", "beside", "below"))
_NAMES = frozenset(
    ("general", "unknown", "content", "stages", "foreign", "number", "bare", "narrow", "count", "each")
)
_OPENS = frozenset(("by", "colon", "conj"))
_HIS = ("首席", "质量", "品质", "品控", "质检", "质管", "由", "不", "无")
_LONGEST = 10


def named_members(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which a post of a list of members is one word with the name of the unit before it."""
    if "、" not in text or not any(word in text for word in ("组成", "成员", "委员")):
        return tokens
    out: list[Token] = []
    for token in tokens:
        out.append(token)
        if token.cls in _POSTS:
            _take_name(text, out)
    return out


def _take_name(text: str, out: list[Token]) -> None:
    """Joins the last token with the names before it, up to the mark between two members."""
    first = len(out) - 1
    while first > 0 and out[first - 1].cls in _NAMES | _POSTS:
        first -= 1
    if first == len(out) - 1 or first == 0 or out[first - 1].cls not in _OPENS:
        return
    words = text[out[first].start : out[-1].end]
    listed = text[out[first - 1].start] == "、" or text[out[-1].end : out[-1].end + 1] == "、"
    if listed and len(words) <= _LONGEST and not any(word in words for word in _HIS):
        out[first:] = [make_token((out[first].start, out[-1].end, "below", "others", False))]
