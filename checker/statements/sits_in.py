"""首席质量官为（经营例会的）列席人员，不计入表决: who is said to be among those that only sit in has no vote there."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_ORGAN = r"[^,。;:、]{0,14}?(?:委员会|办公会议?|董事会|理事会|班子|[院校所社厂店]务会|例会|会议|会)"
_SITS_IN = Pattern(
    rf"(?P<is>(?:只|仅|仅仅)?(?:作为|列为|改为|转为|调整为|为|是|系|属于?))"
    rf"(?P<body>(?:{_ORGAN})?的?(?:固定|常设|当然|特邀)?(?:列席|旁听)(?:人员|人|代表|成员|者|席|对象))(?=$|[,。;)参出])",
    "席听",
)
_OTHER_BODIES = Pattern(
    r"质量|品质|评标|招标|采购|工会|业主|学术|技术|安全|职工|协调会", "质评标采工业学技安职协"
)
_HIS = frozenset(("officer", "self", "person"))
_OTHERS = frozenset(("above", "beside", "below", "grantor", "anyone"))


def sits_in(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which 为…列席人员 reads as 列席 does, where it is said of the officer."""
    for found in _SITS_IN.finditer(text):
        start = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        named = [t.cls for t in tokens if start <= t.start < found.start() and t.cls in _HIS | _OTHERS]
        if not named or named[-1] not in _HIS or _OTHER_BODIES.search(text, *found.span("body")):
            continue
        tokens = as_one(tokens, *found.span("is"), "attend", "attend")
        tokens = as_one(tokens, *found.span("body"), "matter", "business_decision")
    return tokens
