"""灭菌不合格、初始污染菌超标、包装密封失效等一切…的产品: words of a trade in a list of things bound nothing."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.sentence import Sentence

_ITEM = r"[^,。;:、()]{1,14}"
_LIST = Pattern(
    rf"(?:{_ITEM}、)+{_ITEM}等(?=一切|各[类种项环]|所有|全部|任何|[^,。;:、()]{{0,10}}(?:特性|产品|事项|情形|情况|问题|环节|指标|工序|缺陷|风险|物料|材料|要求|隐患|现象|项目|事件|偏差))",
    "、 等",
)
# 审批冷修后复产质量计划、…及各车间年度质量计划: where the plans of all stand in the list, no word of another item bounds it
_PLANS = Pattern(
    rf"(?:审批|批准|审定|核准)(?:{_ITEM}计划、)*{_ITEM}计划(?:、|以及|及|和|与)(?:各|公司|全公司|所属各)[^,。;:、()]{{0,10}}年度质量(?:工作)?计划(?=[,。;]|$)",
    "计",
)
# 批准验证总计划（VMP）、年度质量工作计划: what the plan is called for short
_SHORT = Pattern(r"计划\([a-z]{2,6}\)(?=、)", "(")
_PLAIN = frozenset(
    ("unknown", "content", "conj", "general", "matter", "foreign", "etc", "of", "stages", "things", "light")
)


def listed_things(sentence: Sentence) -> Iterator[int]:
    """The tokens that are not known, in lists of things that are closed by 等 and the name of what they are."""
    if "unknown" not in sentence.classes:
        return
    for found in _LIST.finditer(sentence.text):
        for i, token in enumerate(sentence.tokens):
            if (
                token.cls == "unknown"
                and found.start() <= token.start
                and token.end <= found.end()
                and _between_plain(sentence, i)
            ):
                yield i
    for pattern in (_PLANS, _SHORT):
        for found in pattern.finditer(sentence.text):
            for i, token in enumerate(sentence.tokens):
                if token.cls == "unknown" and found.start() <= token.start and token.end <= found.end():
                    yield i


def _between_plain(sentence: Sentence, index: int) -> bool:
    """Whether nobody and nothing that bounds stands in the item of the token."""
    tokens = sentence.tokens
    for step in (-1, 1):
        j = index + step
        while 0 <= j < len(tokens) and tokens[j].cls not in ("conj", "comma"):
            if tokens[j].cls not in _PLAIN and sentence.text[tokens[j].start : tokens[j].end] != "等":
                return step == -1 and tokens[j].cls in ("about", "officer", "self")
            j += step
    return True
