"""经股东会授权，首席质量官有权批准质量计划: authorised as he is, he has the right; 经授权后方可批准 still waits for it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_GIVEN = Pattern(
    r"(?:^|(?<=[。;\n:]))经(?:本|我)?(?:公司|集团|企业)?(?:章程|股东大?会|董事会|执行董事|董事长|理事会)(?:的)?(?:全面|充分|一致|书面|正式|明确|专项)?授权,(?:兹|现|由)?"
    r"[^,。;:由]{0,24}?(?:有权|享有|拥有|具有|(?<![可能以方才代])(?:独立|全权|直接)?(?<![可能以方才代])行使(?=[^,。;:]{0,12}权))(?!建议|提出|提请|申请)",
    "授",
)


def has_the_authority(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which the authorisation by which the officer has a right is its ground, and nothing to wait for."""
    if "授权," not in text:
        return tokens
    for i, token in enumerate(tokens):
        found = _GIVEN.match(text, token.start) if token.cls == "via" else None
        if found is not None and _officer_has(tokens, i, found.end()):
            tokens = [*tokens[:i], token._replace(cls="per", meaning=""), *tokens[i + 1 :]]
    return tokens


def _officer_has(tokens: list[Token], first: int, end: int) -> bool:
    """Whether it is the officer, and he alone, who has it."""
    inside = [t.cls for t in tokens[first + 1 :] if t.end <= end]
    comma = inside.index("comma") if "comma" in inside else len(inside)
    return inside[comma + 1 : comma + 2] == ["officer"]
