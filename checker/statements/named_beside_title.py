"""质量中心由首席质量官柯雪莹领导。柯雪莹可否决…: the name that stands right behind the post's title, where the paper goes on with it alone.

Where the name ends no word tells; the paper does, which uses it again.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache

from checker.statements.everyday import longest
from checker.statements.surnames import SURNAMES, TWO

_NOT_HIS = r"(?<![副原兼拟届和与及、或])(?<![前离历上][任])(?<!候选)(?<!代理)(?<!分公司)(?<!子公司)(?<!事业部)(?<!片区)(?<!工厂)(?<!基地)(?<!厂)(?<!部)(?<!助理)"
_NAME = rf"(?P<long>(?:{TWO})[一-鿿]{{1,2}}|[{SURNAMES}][一-鿿]{{1,2}})"
_HOLDS = r"岗位(?:名称)?:\s*(?:TITLES)[\s,;|]*(?:任职人|任职者|在岗人?|现任|任职|姓名):\s*" + _NAME
_STANDS = r"(?:^|(?<=[,。;:、\n\s由经与向按对归报请凭或得的]))"
_AGAIN = 2


def named_beside_title(texts: Sequence[str], titles: Sequence[str], words: Container[str]) -> set[str]:
    """The names that ``texts`` (normalised) put behind one of ``titles`` and use ``_AGAIN`` times alone; none begins as one of ``words`` does."""
    found: set[str] = set()
    for form in _forms(tuple(titles)):
        for text in texts:
            for one in form.finditer(text):
                name = None if _is_word(text[one.start("long") :][:5], words) else _used(one["long"], texts)
                if name is not None:
                    found.add(name)
    return found


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
    longest_first = sorted(titles, key=lambda t: (-len(t), t))
    his = "|".join(re.escape(t) for t in longest_first if not t.isascii() or t == "cqo") or "首席质量官"
    return re.compile(rf"{_NOT_HIS}(?:{his})\s?{_NAME}"), re.compile(_HOLDS.replace("TITLES", his))
