"""首席质量官编制质量规划，经管会拍板: a meeting that opens a clause and decides is a body over him, not what he takes part in."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_DECIDES = Pattern(
    r"(?:(?:集体|最终|最后|负责|予以|研究|讨论|审议)(?:后|并)?)?(?:拍板|批准|审定|审批|核准|核定|议定|定夺|裁定|裁决|通过|决定|同意|说了算|定(?=[,。;]|$))",
    "拍批审核议定裁通决同说",
)
_OPENS = Pattern(r"(?:(?:再|最后|最终|须|应|报|交|提交|报请|提请)?(?:由|经|交|报))?", "")
_BODY = ("会", "会议", "班子", "机构")
_BEFORE = ("报", "由", "经", "呈", "提交", "报请", "提请")
_PLAINLY = "拍板机构"
_STOPS = ",。;:\n"


def meetings_that_decide(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a meeting is a body."""
    for token in tokens:
        named = token.meaning == "business_decision" or text[token.start : token.end] == _PLAINLY
        if not named or not text.endswith(_BODY, token.start, token.end):
            continue
        found = _DECIDES.match(text, token.end)
        if found is None or _business(text, tokens, found.end()):
            continue
        begun = max(text.rfind(c, 0, token.start) for c in _STOPS) + 1
        if (
            text.endswith(_BEFORE, begun, token.start)
            or _OPENS.fullmatch(text, begun, token.start) is not None
        ):
            tokens = as_one(tokens, token.start, token.end, "above", "top_manager")
    return tokens


def _business(text: str, tokens: list[Token], start: int) -> bool:
    """Whether what is decided is the firm's business: the seat in that is the officer's matter."""
    ends = [n for c in _STOPS if (n := text.find(c, start)) >= 0]
    end = min(ends, default=len(text))
    return any(t.meaning == "business_decision" and start <= t.start < end for t in tokens)
