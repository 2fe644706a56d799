"""What the officer sends up and gets back: 首席质量官把计划报上去，批回来之后组织执行 – others approve it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_SENT = Pattern(
    r"(?:[报交送递]上去|打报告上?去?|上报|[报送交递]出去?|报上|[报送]请?(?=[^,。;]{2,10},))[^。;]{0,20}?批(?:复|准|完|好|了)?(?:回来|下来|返回|回|下)(?!去)",
    "报交送递打上 批 回下",
)
_NAMED_UP = Pattern(r"的上报[^。;]{0,8}批(?:复|准)?(?:回来|下来)", "上 批")
_MINE = frozenset(("officer", "self"))


def sent_up(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Leaves the officer no more than a proposal of what he sends up and others send back approved."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern in (_SENT, _NAMED_UP):
        found = pattern.search(sentence.text, first, last)
        if found is None:
            continue
        before = any(t.cls in _MINE and t.start < found.start() for t in sentence.tokens)
        inside = any(t.cls in _MINE and found.start() <= t.start < found.end() for t in sentence.tokens)
        if before and not inside:
            for draft in mine:
                draft.lower("recommend_only", found.group())
