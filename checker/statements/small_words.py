"""Small words that their surroundings make something else: 和…有关 names one thing, 办理…手续 carries out, 意见一致 is a consent."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_RELATED = Pattern(r"[^,。;:]{1,14}(?:有关|相关|无关)的", "关")
_KIND_OF = Pattern(
    r"不(?:涉及|影响|包括|包含|含有?|属于|牵涉|改变|新增|增加)[^,。;:权]{1,14}的[^,。;:]",
    "变含属影括涉牵增 不",
)
_DOES = frozenset(("approve", "decide", "manage", "release", "stop", "reward", "assess", "formulate"))
_FORMALITY = Pattern(
    r"(?:办理|办|走|履行|补办|代办)[^,。;:]{0,14}(?:手续|流程|单据|通知单|事宜|事务|工作)", "续程据单宜务工"
)
_AGREE = frozenset(("意见一致", "一致同意", "取得一致", "达成一致", "意见统一", "协商一致", "取得一致意见"))
_ENDS = frozenset(("comma", "full_stop", "semicolon", "then", "after", "effect", "of"))
_POSTS = ("officer", "above", "beside", "below")


def by_small_words(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, of which those whose surroundings make them something else are changed in place."""
    for i in range(1, len(tokens)):
        last, token = tokens[i - 1], tokens[i]
        word = text[token.start : token.end]
        if token.cls == "conj" and word in ("和", "与", "同", "跟") and last.cls not in _POSTS:
            if (
                last.cls in ("participate", "review", "approve", "decide", "may")
                and _RELATED.match(text, token.end)
                and text[last.start : last.end] != "有权"
            ):
                # 参与和质量有关的决策: one thing, no list
                tokens[i] = token._replace(cls="about")
        elif word.startswith("不") and last.cls in _DOES and _KIND_OF.match(text, token.start):
            # 批准不涉及投资的质量改进计划: which of them, not that he may not
            tokens[i] = token._replace(cls="narrow", meaning="")
        elif token.cls == "content" and word == "办理" and _formality(text, tokens, i):
            tokens[i] = token._replace(cls="implement", meaning="implement")
        elif token.cls == "joint" and word in _AGREE and _agreed(tokens, i):
            tokens[i] = token._replace(cls="countersign", meaning="countersign")
    return tokens


def _formality(text: str, tokens: list[Token], i: int) -> bool:
    """办理放行手续, 负责办理: what was decided is seen to."""
    token, last = tokens[i], tokens[i - 1]
    if _FORMALITY.match(text, token.start):
        return True
    return last.cls == "duty" and (
        i + 1 == len(tokens) or tokens[i + 1].cls in ("colon", "comma", "full_stop", "semicolon")
    )


def _agreed(tokens: list[Token], i: int) -> bool:
    """须 H 与 X 意见一致: two who have to agree, and nothing else that they do."""
    if i + 1 < len(tokens) and tokens[i + 1].cls not in _ENDS:
        return False
    before = [t.cls for t in tokens[max(0, i - 4) : i]]
    return len([c for c in before if c in _POSTS]) >= 2
