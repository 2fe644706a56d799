"""任何人（含总经理）不得更改: whom a bracket counts among those who may not is nobody who may."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_COUNTED = Pattern(
    r"(?:任何(?:其他)?(?:人员?|个人|单位|部门|岗位|领导|机构|组织)(?:和个人|或个人|及个人)?|其[他它余](?:任何)?(?:人员?|领导|岗位|部门)|所有人员?|各级(?:领导|管理者|管理人员|人员))"
    r"(?P<who>\((?:也|均|都)?(?:含|包括|包含)[^()不除]{2,24}\))(?=,?(?:均|都|也|一律)?(?:不得|不能|不许|无权|不可|不准|禁止|须|应|必须|都要|不应))",
    "含包",
)


def whoever_it_is(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a bracket names nobody beside those before it."""
    for found in _COUNTED.finditer(text):
        tokens = as_one(tokens, *found.span("who"), "content")
    return tokens
