"""Whom 其 means where something is asked: 报告生产副总经理，经其同意后方可停线 – not the officer who asks."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.naming import Token

_ASKED = frozenset(("above", "beside", "below", "grantor"))
_TURNS_TO = frozenset(("to", "report", "file", "consult", "obtain", "via"))
_CONSENTS = frozenset(("approve", "decide", "countersign", "grant_act"))
_ACTS = frozenset(
    ("approve", "decide", "veto", "manage", "formulate", "release", "stop", "assess", "reward", "participate")
)
_ENDS = frozenset(("full_stop", "semicolon"))
_OFFICER = frozenset(("officer",))
_NEAR = 3


def resolved(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens, with 其 read as whom the officer has turned to before, where it consents to something."""
    if "其" not in text:
        return tokens
    out = list(tokens)
    for i, token in enumerate(tokens):
        if token.cls == "self" and text[token.start : token.end] == "其" and _is_consent(tokens, i):
            asked = _turned_to(tokens[:i])
            # 由其: it may as well be the officer again, unless a superior was told just before
            if asked is not None and (tokens[i - 1].cls != "by" or asked.cls in ("above", "grantor")):
                out[i] = token._replace(cls=asked.cls, meaning=asked.meaning)
    return out


def nouned(text: str, tokens: list[Token]) -> list[Token]:
    """该项决策不得实施, 逾期视为不放行, 作为班子成员参加: a thing that is named, no act and no other holder."""
    if not any(word in text for word in ("该", "此", "视", "作为")):
        return tokens
    out = list(tokens)
    for i in range(1, len(tokens)):
        token, before = tokens[i], tokens[i - 1]
        if (
            token.cls == "decide"
            and text[token.start : token.end] in ("决策", "决定", "决议")
            and text[before.start : before.end] in ("该", "该项", "此项", "该等", "此")
        ) or (token.cls in ("release", "approve") and text.endswith(_DEEMED, 0, token.start)):
            out[i] = token._replace(cls="outcome", meaning="")
        elif token.cls in ("anyone", "beside", "below") and text.endswith("作为", 0, token.start):
            out[i] = token._replace(cls="content", meaning="")
    return out


_DEEMED = ("视为", "视同", "视作")


def _is_consent(tokens: Sequence[Token], i: int) -> bool:
    """经其同意, 待其批准, 由其批准, 其同意后方可."""
    following = [t.cls for t in tokens[i + 1 : i + 4]]
    strong = [cls for cls in following if cls not in ("strong", "content", "paper")]
    if not strong or strong[0] not in _CONSENTS:
        return False
    waited = i > 0 and tokens[i - 1].cls in ("via", "obtain", "without", "under", "at", "by")
    return waited or bool({"after", "then"} & set(following))


def _turned_to(before: Sequence[Token]) -> Token | None:
    """The last who is named before, if the officer reports, sends or speaks to him."""
    begin = max((k + 1 for k, t in enumerate(before) if t.cls in _ENDS), default=0)
    named = [k for k in range(begin, len(before)) if before[k].cls in _ASKED | _OFFICER]
    if len(named) < 1 or before[named[-1]].cls == "officer":
        return None
    last = named[-1]
    turned = any(t.cls in _TURNS_TO for t in before[max(begin, last - _NEAR) : last])
    return before[last] if turned or _goes_by(before[begin:], last - begin) else None


def _goes_by(before: Sequence[Token], last: int) -> bool:
    """H 审批…，须符合总经理的要求并经其同意: whose wish the officer, who acts already, has to meet."""
    wished = (
        before[last].cls in ("above", "grantor") and last + 1 < len(before) and before[last + 1].cls == "of"
    )
    if not wished or not last or before[last - 1].cls == "comma":
        return False
    mine = next((k for k, t in enumerate(before[:last]) if t.cls == "officer"), last)
    return any(t.cls in _ACTS for t in before[mine:last])
