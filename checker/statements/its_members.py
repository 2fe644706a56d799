"""总裁办公会决定经营事项，其委员包括：总裁、首席质量官: who sits in the body of the clause before, whatever word lists them."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_N = r"(?:共|共计)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:人|名)"
_LISTED = Pattern(
    rf"(?<=,)(?P<word>(?:其|会议)?(?:正式|固定|常任|表决)?(?:委员|成员|组成人员|组成成员)(?:{_N})?)(?:,)?(?P<be>包括|分别为|分别是|为|是|有)(?=[:]?[^,。;:不未无列应邀]{{2,12}}(?:、|和|及|与))",
    "员",
)
_DECIDES = Pattern(
    r"(?:办公会议?|委员会|班子会议?|执委会|经管会|董事会)[^,。;:]{0,24}(?:决定|议决|决策|审定|表决|讨论|审议)"
)
_NOT_OURS = Pattern(r"质量|薪酬|绩效|提名|审计|评标|招标|采购|工会|安全|技术")


def its_members(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such words say who takes part."""
    for found in _LISTED.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        said = _DECIDES.search(text, begun, found.start())
        if said is None or _NOT_OURS.search(text, begun, said.end()):
            continue
        tokens = as_one(tokens, *found.span("word"), "participate", "participate")
        tokens = as_one(tokens, *found.span("be"), "be", "be")
    return tokens
