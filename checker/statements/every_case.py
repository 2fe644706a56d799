"""不分班次，一律有效; …，夜间、节假日亦同: what a sentence says of every case alike bounds nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_NO_MATTER = Pattern(
    r"(?:不分|不论|无论|不管|不问|不拘)(?![管发配红包析辨清工担])(?!是否|是不是|如何|怎么|谁)[^,。;:\n是否否]{2,14}?(?=[,。;\n]|$|,?(?:一律|均|都|皆|全部))",
    "分论管问拘",
)
_ALIKE = Pattern(
    r"(?<=[,。;\n])[^,。;:\n由经须不未除]{2,20}?(?:亦同|亦然|同此|也一样|也相同|亦相同|同样如此|也是如此|亦如此|照此办理|照此执行|也照此办理|同样适用|一体适用|(?:也|亦|并)?(?:不例外|无例外))(?=[,。;\n]|$)"
    r"|(?<=[,。;\n])[^,。;:\n由经须不未除]{2,20}?一视同仁(?=[,。;\n]|$)",
    "同然此样适例仁",
)
_SOMEBODY = frozenset(
    ("officer", "self", "above", "beside", "below", "anyone", "by", "veto", "decide", "approve")
)
_OPENS = Pattern(r"[^,。;:\n由经须不未除]{2,20}?一视同仁(?=,)", "仁")


def said_of_every_case(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with each such turn as one word that bounds nothing, unless it names somebody."""
    spans = [m.span() for p in (_NO_MATTER, _ALIKE) for m in p.finditer(text)]
    opening = _OPENS.match(text)
    for start, end in sorted((*spans, *((opening.span(),) if opening else ()))):
        inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end]
        if len(inside) < 2 or tokens[inside[0]].start != start or tokens[inside[-1]].end != end:
            continue
        if any(tokens[i].cls in _SOMEBODY for i in inside):
            continue
        merged = make_token((start, end, "whole", "", False))
        tokens = [*tokens[: inside[0]], merged, *tokens[inside[-1] + 1 :]]
    return tokens
