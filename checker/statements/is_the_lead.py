"""首席质量官为本办法的主管领导，对各部门进行考核: what the officer is said to be is nobody beside him."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_IS = Pattern(
    r"(?P<is>(?:为|是|系|担任|任)(?:本|该|此)?[^\s,。;:、由经]{0,14}?的?(?:主管|分管|归口|牵头|总负责)(?:公司)?(?:领导|负责人|人))(?=[,。;:]|$)",
    "为是系任",
)


def is_the_lead(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which 主管领导, said of the officer right before it, names no other post."""
    for found in _IS.finditer(text):
        before = [t for t in tokens if t.end <= found.start()]
        inside = [t for t in tokens if t.end > found.start() and t.start < found.end()]
        if before and before[-1].cls == "officer" and not any(t.cls in ("officer", "self") for t in inside):
            tokens = as_one(tokens, *found.span("is"), "content")
    return tokens
