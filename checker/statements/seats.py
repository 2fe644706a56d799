"""首席质量官任公司管理委员会委员, 系执行委员会的成员之一, 在办公会上享有一票: who sits in a body, and his vote there."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token
from checker.statements.sits_in import sits_in
from checker.statements.under_whom import under_whom
from checker.statements.voted_on import voted_on

_BECOMES = frozenset(("担任", "出任", "任", "系", "为", "是", "兼任", "列为", "当选", "同为"))
_BODY = Pattern(r"(?:委员会|办公会|董事会|党委会|班子|管理层|经营层|决策层|执委会|经管会|例会|会议|会|团队)$")
_NOT_OURS = Pattern(r"薪酬|提名|审计|监事|评标|招标|采购|工会|业主|质量", "酬名审监标采工业质")
_MEMBER = Pattern(
    r"(?:正式|当然|固定|常任|常务|表决)?(?:成员之一|委员之一|一员|组成人员|组成成员|成员|委员)(?=[,。;、.]|$|并|且)",
    "员",
)
_OF_THE_BOARD = "董事会成员"
_NAMED = frozenset(("officer", "self", "person"))
_SENIOR = Pattern(
    r"(?:公司|企业|集团)?(?:的)?(?:高层管理人员|高层管理者|高管人员|高层领导成员)(?!中|里|会|[^,。;]{0,4}(?:审批|批准|决定))",
    "员者",
)
_VOTE = ("享有", "拥有", "有", "具有", "行使")
_MEETS = Pattern(r"[^,。;]{0,14}(?:会议?|委员会|班子)[^,。;]{0,8},?(?:并|且|并且)?$", "会班")


def seated(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which a seat in a body reads alike whatever word says that he has it."""
    if "列席" in text or "旁听" in text:
        tokens = sits_in(text, tokens)
    if "由" in text:
        tokens = under_whom(text, tokens)
    if "成" in text and "(" in text:
        tokens = _without_offices(text, tokens)
    if "员" in text:
        tokens = _seats(text, tokens)
    if "组成" in text:
        tokens = _titles_in_lists(text, tokens)
    if "作为" in text:
        tokens = _as_senior(text, tokens)
    if "一票" in text:
        _votes(text, tokens)
    return voted_on(text, tokens)


_OFFICE = Pattern(r"\((?:兼)?(?:召集人|主任委员|副?主任|副?主席|副?组长|主持人?|牵头人?|秘书长?)\)", "(")


def _without_offices(text: str, tokens: list[Token]) -> list[Token]:
    """由五名委员组成：总裁（召集人）、首席质量官: what a member is in the body besides."""
    out: list[Token] = []
    end = 0
    for token in tokens:
        if token.start < end:
            continue
        office = _OFFICE.match(text, token.end) if token.cls in _SITS else None
        if office is not None:
            end = office.end()
            token = make_token((token.start, end, token.cls, token.meaning, token.primary))
        out.append(token)
    return out


_SITS = frozenset(("above", "beside"))
_IN_A_LIST = frozenset(("conj", "by"))


def _titles_in_lists(text: str, tokens: list[Token]) -> list[Token]:
    """由总裁、首席质量官、生产|运营总监组成: a word of trade before a title in a list of members belongs to it."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        before = out[-1] if out else None
        if (
            before is not None
            and before.cls == "stages"
            and before.end == token.start
            and token.cls in ("beside", "below")
            and len(out) > 1
            and out[-2].cls in _IN_A_LIST
            and i + 1 < len(tokens)
            and tokens[i + 1].cls in ("conj", "participate")
        ):
            out[-1] = make_token((before.start, token.end, token.cls, token.meaning, token.primary))
        else:
            out.append(token)
    return out


def _as_senior(text: str, tokens: list[Token]) -> list[Token]:
    """首席质量官作为高层管理人员参与经营决策: what he is, not who else takes part."""
    for i, token in enumerate(tokens):
        if text[token.start : token.end] != "作为" or not i or tokens[i - 1].cls not in _NAMED:
            continue
        found = _SENIOR.match(text, token.end)
        last = next((k for k, t in enumerate(tokens) if found and t.end == found.end()), i)
        if found is not None and last > i:
            named = make_token((token.end, found.end(), "content", "", False))
            return [*tokens[: i + 1], named, *tokens[last + 1 :]]
    return tokens


def _seats(text: str, tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        seat = _seat(text, tokens, i)
        if seat is None:
            out.append(tokens[i])
            i += 1
        else:
            out.extend(seat)
            i = next((k for k, t in enumerate(tokens) if t.start >= seat[-1].end), len(tokens))
    return out


def _seat(text: str, tokens: list[Token], i: int) -> list[Token] | None:
    """任, 公司管理委员会, 委员 from token ``i`` on, as being part of what decides."""
    verb = tokens[i]
    if not i or tokens[i - 1].cls not in _NAMED or text[verb.start : verb.end] not in _BECOMES:
        return None
    j = i + 2 if i + 1 < len(tokens) and tokens[i + 1].cls == "company" else i + 1
    if j >= len(tokens):
        return None
    body = tokens[j]
    if text[body.start : body.end] == _OF_THE_BOARD:
        end = start = body.end - 2
    else:
        end = body.end
        start = tokens[j + 1].end if j + 1 < len(tokens) and tokens[j + 1].cls == "of" else end
    sits = body.cls == "above" or (body.cls == "matter" and body.meaning == "business_decision")
    found = _MEMBER.match(text, start)
    if not sits or found is None or not _BODY.search(text, body.start, end):
        return None
    if _NOT_OURS.search(text, verb.end, end):
        return None
    last = next((t for t in tokens[j:] if t.end >= found.end()), tokens[-1])
    return [
        make_token((verb.start, verb.end, "be", "", False)),
        make_token((tokens[i + 1].start, end, "matter", "business_decision", False)),
        make_token((start, last.end, "participate", "participate", False)),
    ]


def _votes(text: str, tokens: list[Token]) -> None:
    for i, token in enumerate(tokens[1:], 1):
        if text[token.start : token.end] != "一票" or token.cls == "participate":
            continue
        ends = i + 1 == len(tokens) or tokens[i + 1].cls in ("comma", "full_stop", "semicolon")
        has = text[tokens[i - 1].start : tokens[i - 1].end] in _VOTE
        before = text[max(0, tokens[i - 1].start - 24) : tokens[i - 1].start]
        if ends and has and _MEETS.search(before):
            tokens[i] = token._replace(cls="participate", meaning="participate")
