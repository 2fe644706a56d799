"""质量中心由首席质量官柯雪莹领导。柯雪莹可否决…: the name that stands right behind the post's title, where the paper goes on with it alone.

Where the name ends no word tells; the paper does, which uses it again. Where a word does tell (首席质量官严未迟的工作), once is enough.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache

from checker.statements.everyday import longest
from checker.statements.surnames import BEGINS_WORDS, SURNAMES, TWO

ANOTHERS = r"(?<![副原拟])(?<![前离历上原时拟候]任)(?<!候选)(?<!代理)(?<!助理)(?<!分公司)(?<!子公司)(?<!事业部)(?<!片区)(?<!基地)(?<!厂)(?<!部)"
"""Where the title is that of somebody else: before it, in every room that looks for a name beside it."""
NOT_HIS = rf"{ANOTHERS}(?<![兼届和与及、或])"
"""Or where others stand before it, whose name may follow."""
_NAME = rf"(?P<long>(?:{TWO})[一-鿿]{{1,2}}|[{SURNAMES}][一-鿿]{{1,2}})"
_HOLDS = r"岗位(?:名称)?:\s*(?:TITLES)[\s,;|]*(?:任职人|任职者|在岗人?|现任|任职|姓名):\s*" + _NAME
_STANDS = r"(?:^|(?<=[,。;:、\n\s由经与向按对归报请凭或得的]))"
_AGAIN = 2
# 为明确首席质量官严未迟的工作
_STYLED = rf"{NOT_HIS}(?<![前任])(?:TITLES)\s?(?![{BEGINS_WORDS}])(?!董事|管理|常务){_NAME}(?=同志|先生|女士|的(?:工作|职责|职权|权限|权力|授权)|行使|[,。;、\s()]|$)"


def named_beside_title(texts: Sequence[str], titles: Sequence[str], words: Container[str]) -> set[str]:
    """The names that ``texts`` (normalised) put behind one of ``titles`` and use ``_AGAIN`` times alone; none begins as one of ``words`` does."""
    found: set[str] = set()
    behind, holds, _ = _forms(tuple(titles))
    for form in (behind, holds):
        for text in texts:
            for one in form.finditer(text):
                name = None if _is_word(text[one.start("long") :][:5], words) else _used(one["long"], texts)
                if name is not None:
                    found.add(name)
    return found


def styled_beside_title(texts: Sequence[str], titles: Sequence[str]) -> set[str]:
    """The names that stand in ``texts`` (normalised) right behind one of ``titles`` where they plainly end, and elsewhere without it."""
    *_, form = _forms(tuple(titles))
    styled = [f["long"] for t in texts for f in form.finditer(t)]
    said = {name: sum(t.count(name) for t in texts) for name in styled if is_name(name)}
    return {name for name, times in said.items() if times > styled.count(name)}


def is_name(words: str) -> bool:
    """Whether what is written as a name is no everyday word."""
    return longest(words, 0, len(words)) != len(words)


def any_of(titles: Sequence[str]) -> str:
    """An expression for each of ``titles`` by which a name is looked for, the longest first."""
    longest_first = sorted(titles, key=lambda t: (-len(t), t))
    return "|".join(re.escape(t) for t in longest_first if not t.isascii() or t == "cqo") or "首席质量官"


def _is_word(text: str, words: Container[str]) -> bool:
    """应当审批, 任期三年, 严格执行: what looks like a name and is a word."""
    return any(text[:n] in words for n in range(2, len(text) + 1)) or longest(text, 0, len(text)) > 1


def _used(longest_name: str, texts: Sequence[str]) -> str | None:
    """The longest beginning of ``longest_name`` that stands alone in ``texts``."""
    shortest = 3 if re.match(TWO, longest_name) else 2
    for end in range(len(longest_name), shortest - 1, -1):
        name = longest_name[:end]
        alone = re.compile(_STANDS + re.escape(name) + r"(?P<next>.|$)", re.DOTALL)
        following = [f["next"] for text in texts for f in alone.finditer(text)]
        if len(following) >= _AGAIN and len(set(following)) > 1:
            return name
    return None


@lru_cache(maxsize=8)
def _forms(titles: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    forms = (rf"{NOT_HIS}(?:TITLES)\s?{_NAME}", _HOLDS, _STYLED)
    return tuple(re.compile(form.replace("TITLES", any_of(titles))) for form in forms)
