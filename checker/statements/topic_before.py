"""各部门的质量考核，由 H 主持: the comma behind what it is about parts nothing from whoever sees to it."""

from __future__ import annotations

from checker.statements.naming import Token

_TOPIC = frozenset(
    ("below", "of", "matter", "conj", "to", "about", "general", "content", "stages", "item", "company", "bare", "each")
)  # fmt: skip
_ACTS = frozenset(("assess", "reward"))
_WHO = frozenset(("officer", "self", "above", "beside", "below"))
_ENDS = frozenset(("comma", "semicolon", "full_stop"))


def topic_before(tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a comma is a mere mark."""
    for i, token in enumerate(tokens):
        if token.cls == "comma" and _sees_to_it(tokens, i) and _is_topic(tokens, i):
            tokens = [*tokens[:i], token._replace(cls="content"), *tokens[i + 1 :]]
    return tokens


def _sees_to_it(tokens: list[Token], i: int) -> bool:
    after = [t.cls for t in tokens[i + 1 : i + 5]]
    return (
        after[:1] == ["by"]
        and after[1:2] != []
        and after[1] in _WHO
        and after[2:3] == ["duty"]
        and (after[3:] == [] or after[3] in _ENDS)
    )


def _is_topic(tokens: list[Token], i: int) -> bool:
    if i == 0 or tokens[i - 1].cls not in _ACTS:
        return False
    j = i - 2
    while j >= 0 and tokens[j].cls in _TOPIC:
        j -= 1
    return j < 0 or tokens[j].cls in _ENDS - {"comma"}
