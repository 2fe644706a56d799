"""除表列各项外，首席质量官为经营班子成员: what he is or has besides all that was listed takes nothing from it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_IS = r"为|系|是|还|另|亦|并|同时"
# 除上述事项外，首席质量官审批…: matters, other than powers, may be what is excepted.
_LISTED = Pattern(
    r"(?:除(?:上述|前述|表列|上列|以上|本条|前款|前条|所列|上表|表中)(?:所列|的)?(?:各项)?(?:权限|职权|权力|各项|权利|职责|各权)之?外"
    rf"(?=,(?:首席|质量总监|品质总监|其|他|她|[^,。;]{{2,4}}(?:{_IS})))"
    r"|(?:^|(?<=[。;\n]))除(?:表列|上表|下表|上述|以上|上列|前述|前列)(?:所列)?(?:各项|各条|权限|事项|职权|各款|权力|内容)*(?:之外|以外|外)"
    rf"(?=,[^,。;:不须需报由无]{{2,14}}?(?:{_IS}|出任|担任|作为)))",
    "除 外",
)


def besides_the_listed(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns except nothing."""
    for found in _LISTED.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    return tokens
