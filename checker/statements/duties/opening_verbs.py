"""Words that open a clause of duties as verbs, though elsewhere they are nouns or tell what something is for.

领导缺陷产品召回, 确保法律法规得到执行, 组织质量培训和考试, 把好进货关.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.duties.topics import Mention
from checker.statements.naming import Token

_ENSURES = ("确保", "保证", "保障")
_LEADS = ("领导", "带领", "带动")
_LED = frozenset(("content", "matter", "general", "stages", "below", "anyone", "company", "also"))
_STARTS = frozenset(("comma", "semicolon", "full_stop", "colon", "item", "number"))
_HOLDS = ("把好", "把住", "把牢", "把紧", "守住", "守好", "严把")
_TESTED = frozenset(("考试", "测试", "考核"))


def with_opening_verbs(text: str, tokens: Sequence[Token], found: Sequence[Mention]) -> list[Token]:
    """``tokens`` with such words read as doing what follows.

    确保 in a later clause tells what the first one is for, unless that one names the same matter.
    """
    out = list(tokens)
    held = False
    for i, token in enumerate(tokens):
        word = text[token.start : token.end]
        before = tokens[i - 1] if i else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if any(t.cls == "be" for t in _clause_after(text, tokens, i)):
            continue
        opens = before is None or before.cls in _STARTS
        if word in _LEADS and after is not None and after.cls in _LED and (opens or _acts(before)):
            out[i] = token._replace(cls="duty")
        elif word in _ENSURES and token.cls == "purpose":
            if (opens or _acts(before)) and (_is_first(text, token) or _named_before(text, token, found)):
                out[i] = token._replace(cls="duty")
        elif text.startswith(_HOLDS, token.start) and token.cls == "take" and (opens or _acts(before)):
            out[i] = token._replace(cls="duty")
            if after is not None and after.cls == "unknown" and after.start == token.end:
                out[i + 1] = after._replace(cls="content")
            held = True
        elif (held and token.cls == "unknown" and word.endswith("关")) or (
            word in _TESTED
            and token.cls == "meta"
            and "培训" in text[_clause_start(text, token.start) : token.start]
        ):
            out[i] = token._replace(cls="content")
    return out


def ensures(text: str, clause: Sequence[Token]) -> bool:
    """Whether a clause is read as 确保 and what is ensured."""
    return clause[0].cls == "duty" and text.startswith(_ENSURES, clause[0].start)


def _acts(before: Token | None) -> bool:
    return before is not None and before.cls in ("officer", "self", "duty", "must")


def _sentence_start(text: str, at: int) -> int:
    return max(text.rfind(stop, 0, at) for stop in "。;\n") + 1


def _clause_after(text: str, tokens: Sequence[Token], i: int) -> Sequence[Token]:
    end = next((j for j in range(i, len(tokens)) if tokens[j].cls in _STARTS), len(tokens))
    return tokens[i:end]


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(stop, 0, at) for stop in ",。;:\n") + 1


def _is_first(text: str, token: Token) -> bool:
    """Whether the sentence has no clause before that of ``token``."""
    return "," not in text[_sentence_start(text, token.start) : token.start]


def _named_before(text: str, token: Token, found: Sequence[Mention]) -> bool:
    """掌握法规变化，确保合规经营: whether the next clause and one before are of the same matter."""
    start = _sentence_start(text, token.start)
    stops = [at for s in ",;。\n" if (at := text.find(s, token.end)) >= 0]
    end = min(stops, default=len(text))
    here = {m.topic for m in found if token.end <= m.start < end}
    return any(m.topic in here for m in found if start <= m.start < token.start)
