"""否决后，提案部门半年内不得以同样理由再报: what was refused may not be brought again – nobody is refused a power."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_AGAIN = Pattern(
    r"(?:(?:[半一二两三四五六七八九十\d]+个?(?:年|月|季度)|年度|本年度|当年|同年|半年)(?:之?内)?)?(?:均|都|一律)?"
    r"(?:不得|不能|不可|不许|严禁)(?:以(?:同样|相同|同一|类似)的?(?:理由|事由|名义|内容))?(?:再次?|再行|重新|重复)(?:以[^,。;]{2,8}的?(?:理由|事由|名义))?"
    r"(?:申报|上报|报审|报|提交|提出|提案|提|申请|上会|送审|立项)(?:同一|同类|该|此)?(?:事项|议案|方案|申请|项目)?(?=[,。;\n]|$)",
    "再重",
)
_HOLDERS = frozenset(("officer", "self"))


def not_brought_again(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with such a turn as one word that says nothing of a power, unless it is the officer who may not."""
    for found in _AGAIN.finditer(text):
        opens = max(text.rfind(c, 0, found.start()) for c in ",。;\n") + 1
        if any(t.cls in _HOLDERS for t in tokens if opens <= t.start < found.start()):
            continue
        inside = [i for i, t in enumerate(tokens) if t.start >= found.start() and t.end <= found.end()]
        if not inside or tokens[inside[0]].start != found.start():
            continue
        merged = make_token((found.start(), found.end(), "content", "", False))
        tokens = [*tokens[: inside[0]], merged, *tokens[inside[-1] + 1 :]]
    return tokens
