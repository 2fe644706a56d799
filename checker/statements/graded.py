"""Words of grading by which marks, ranks and sums are acts or what acts are over: 评定等次, 考核得分由 H 核定, 考核一次."""

from __future__ import annotations

from checker.statements.naming import Token

_MARKS = frozenset(
    ("考核得分", "年度考核得分", "绩效得分", "绩效考核结果", "得分", "评分结果", "分数", "考核分数", "质量分")
)
_RANKS = frozenset(("等次", "等级", "等第", "档次", "名次"))
_GRADES = frozenset(("评定", "评", "评价", "考评", "核定", "评出"))
_ENDS = ("comma", "semicolon", "full_stop", "conj", "also")
_HIS = ("officer", "self")


def with_grades(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, of which marks that somebody settles are his assessing, and ranks are what he gives."""
    if not any(c in text for c in "考评分"):
        return tokens
    for i, token in enumerate(tokens):
        word = text[token.start : token.end]
        if token.cls in ("kpi", "content") and word in _MARKS and _settled(text, tokens, i):
            tokens[i] = token._replace(cls="assess", meaning="assess")
        elif _only_names(text, tokens, i, word):
            tokens[i] = token._replace(cls="content", meaning="")
        elif word in ("一次", "1次") and _of_them(tokens, i):
            tokens[i] = token._replace(cls="strong", meaning="")
    return tokens


def _only_names(text: str, tokens: list[Token], i: int, word: str) -> bool:
    """Whether marks or ranks are what is settled or given, and say nothing more."""
    if tokens[i].cls == "kpi":
        return word in _MARKS and _settled_alone(tokens, i)
    return tokens[i].cls == "paper" and word in _RANKS and _given(text, tokens, i)


def _settled(text: str, tokens: list[Token], i: int) -> bool:
    """质量考核得分由 H 核定: of quality, and nobody else between."""
    at = i + 1
    if [t.cls for t in tokens[at : at + 2]] == ["conj", "reward"]:
        at += 2  # 考核得分及奖罚金额
        at += at < len(tokens) and tokens[at].cls in ("per_item", "content")
    following = [t.cls for t in tokens[at : at + 3]]
    if following[:1] != ["by"] or following[1:2] == [] or following[1] not in _HIS:
        return False
    if following[2:] != ["approve"] and following[2:] != ["decide"]:
        return False
    begin = max((t.end for t in tokens[:i] if t.cls in ("full_stop", "semicolon")), default=0)
    return "质量" in text[begin : tokens[i].end] or "品质" in text[begin : tokens[i].end]


def _settled_alone(tokens: list[Token], i: int) -> bool:
    """核定考核得分，确定奖罚对象: what is settled, with nothing hanging on it."""
    ends = tokens[i + 1].cls if i + 1 < len(tokens) else "full_stop"
    return i > 0 and tokens[i - 1].cls in ("approve", "decide", "formulate") and ends in _ENDS


def _given(text: str, tokens: list[Token], i: int) -> bool:
    """由 H 评定等次: he gives the rank; 考核评定等次 alone is only a name."""
    if i < 2 or text[tokens[i - 1].start : tokens[i - 1].end] not in _GRADES:
        return False
    j = i - 2
    while j > 0 and tokens[j].cls in ("strong", "also", "afterwards"):
        j -= 1
    return tokens[j].cls in _HIS or _over_others(text, tokens, j)


def _over_others(text: str, tokens: list[Token], j: int) -> bool:
    """对各单位质量绩效评定等级: whose work of quality gets the rank stands before."""
    return (
        j >= 2
        and [t.cls for t in tokens[j - 2 : j]] in (["about", "below"], ["about", "anyone"])
        and tokens[j].cls == "matter"
        and text[tokens[j].start : tokens[j].end].startswith(("质量", "品质"))
    )


def _of_them(tokens: list[Token], i: int) -> bool:
    """考核一次各单位: whom he grades stands behind how often."""
    return (
        0 < i < len(tokens) - 1 and tokens[i - 1].cls == "assess" and tokens[i + 1].cls in ("below", "anyone")
    )
