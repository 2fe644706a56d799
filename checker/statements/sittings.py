"""Words that belong to what stands beside them: 三届五次董事会 is the board, 质量经费（含改进奖金） is the money."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_NTH = Pattern(
    r"第?[一二三四五六七八九十\d]{1,3}届(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:全体|临时|定期|扩大)?$",
    "届",
)
_REACH = 14
_PARTS = frozenset(("reward", "assess", "bare", "matter"))


def with_neighbours(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with numbered sittings as one with the organ, and what a bracket counts among the money as its words."""
    if "届" in text:
        tokens = _sittings(text, tokens)
    if "(" in text:
        _included(text, tokens)
    return tokens


def _sittings(text: str, tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in tokens:
        if token.cls == "above":
            found = _NTH.search(text, max(0, token.start - _REACH), token.start)
            if found is not None and any(t.start == found.start() for t in out[-8:]):
                while out and out[-1].start >= found.start():
                    out.pop()
                token = token._replace(start=found.start())
        out.append(token)
    return out


def _included(text: str, tokens: list[Token]) -> None:
    """质量经费（含检测费、改进奖金）: of what the money is made up."""
    for i, token in enumerate(tokens[:-2]):
        if (
            token.cls != "matter"
            or token.meaning != "quality_budget"
            or text[token.end : token.end + 1] != "("
        ):
            continue
        if tokens[i + 2].cls != "include" or text[tokens[i + 2].start] == "不":
            continue
        for k in range(i + 3, len(tokens)):
            if text[tokens[k].start] == ")":
                break
            if tokens[k].cls in _PARTS:
                tokens[k] = tokens[k]._replace(cls="content", meaning="")
