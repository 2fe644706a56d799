"""否决后，提案部门半年内不得以同样理由再报: what was refused may not be brought again – nobody is refused a power."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_AGAIN = Pattern(
    r"(?:(?:[半一二两三四五六七八九十\d]+个?(?:年|月|季度)|年度|本年度|当年|同年|半年)(?:之?内)?)?(?:均|都|一律)?"
    r"(?:不得|不能|不可|不许|严禁)(?:以(?:同样|相同|同一|类似)的?(?:理由|事由|名义|内容))?(?:再次?|再行|重新|重复)(?:以[^,。;]{2,8}的?(?:理由|事由|名义))?"
    r"(?:申报|上报|报审|报|提交|提出|提案|提|申请|上会|送审|立项)(?:同一|同类|该|此)?(?:事项|议案|方案|申请|项目)?(?=[,。;\n]|$)"
    r"|(?:不得|不能|不可|不许|不再)(?:就|对)(?:同一|该|此|同样的?)[^,。;:]{1,8}(?:再行|再次|再度|重新)(?:组织)?(?:表决|审议|讨论|投票|上会)(?=[,。;\n]|$)",
    "再重",
)
_DOWN = Pattern(
    r"(?:凡|一)?经(?:其|他|她|首席质量官|cqo)?(?:行使)?(?:一票)?否决(?:者|的|后|之?(?:事项|议案|方案))?,?(?:即|便|均|一律|概)?"
    r"(?:不得|不再|不能|不可|不予)(?:再次|再行|重新|重复)?(?:再?议|复议|审议|重提|再提|提交|提请|上会|表决|讨论)(?:同一事项|表决|审议)?(?=[,。;\n]|$)",
    "经",
)
"""经否决者不得再议: what he has voted down is down."""
_HOLDERS = frozenset(("officer", "self"))


def not_brought_again(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with such a turn as one word that says nothing of a power, unless it is the officer who may not."""
    for found in _DOWN.finditer(text):
        tokens = _one_word(tokens, found.start(), found.end())
    for found in _AGAIN.finditer(text):
        opens = max(text.rfind(c, 0, found.start()) for c in ",。;\n") + 1
        if any(t.cls in _HOLDERS for t in tokens if opens <= t.start < found.start()):
            continue
        tokens = _one_word(tokens, found.start(), found.end())
    return tokens


def _one_word(tokens: list[Token], start: int, end: int) -> list[Token]:
    inside = [i for i, t in enumerate(tokens) if t.start >= start and t.end <= end]
    if not inside or tokens[inside[0]].start != start:
        return tokens
    merged = make_token((start, end, "content", "", False))
    return [*tokens[: inside[0]], merged, *tokens[inside[-1] + 1 :]]
