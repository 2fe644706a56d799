"""Whom a paper puts into the post by name, wherever it says so: 首席质量官：王芳, 公司首席质量官为王芳, 任用王芳为首席质量官.

A paper may go on with the name alone, and say only then, or only in a line of its own, whose name it is.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.everyday import longest
from checker.statements.named_beside_title import named_beside_title
from checker.statements.normalise import normalise
from checker.statements.surnames import SURNAMES, TWO

_NAME = rf"(?!董事|管理|常务)(?P<name>(?:{TWO})[一-鿿]{{1,2}}|[{SURNAMES}][一-鿿]{{1,2}})"
_NOT_HIS = r"(?<![副原前兼拟任届和与及、])(?<!候选)(?<!代理)(?<!分公司)(?<!子公司)(?<!事业部)(?<!片区)(?<!工厂)(?<!厂)(?<!部)"
_NUMBER = r"(?:第?[\d一二三四五六七八九十.]{1,6}[条款项、.)]?\s*)?"
_FIRM = r"[一-鿿()]{2,24}?有限(?:责任)?公司"
_CALLED = (
    rf"(?:^|(?<=[,。;:\n 日])){_NUMBER}(?:任职|人选)?\s*{_NOT_HIS}(?:现任|现|本|我)?(?:公司|集团|企业)?的?(?:TITLES)"
    rf"(?:一职)?(?::|现?由|[是为即])\s*{_NAME}(?:同志|先生|女士)?(?:担任|出任)?(?=[,。;\s]|$)"
)
_MADE = rf"(?:^|(?<=[,。;:\n 定意日兹现特])){_NUMBER}(?:任用|启用|起用|延聘|聘用|聘任|任命|聘请|诚聘|委任|聘)\s?{_NAME}\s?(?:同志|先生|女士)?\s?(?:担任|出任|为|任)(?:(?:本|我)?(?:公司|集团|企业)|{_FIRM})?的?(?:TITLES)(?=[,。;\s]|$)"
_PARTY = rf"(?:聘任|聘请|聘用|任命|委任|聘)(?P<name>受聘方|受聘人|受聘者|受任方|受任人|受雇方|被聘方|被聘人|乙方|丙方)(?:为|担任|出任|任)(?:(?:聘方|甲方|本|我)?(?:公司|集团|企业)?|{_FIRM})的?(?:TITLES)(?=[,。;\s]|$)"
_HOLDS = Pattern(
    rf"(?:^|(?<=[。;日 ]))\s*(?:任职者|任职人|现任|受聘人|受任人|被聘任人|在岗人|在岗|岗位人员)\s*:\s*{_NAME}(?:同志|先生|女士)?(?=[,。;\s]|$)",
    "任聘岗",
)
_OF_THE_POST = r"^(?:公司)?(?:TITLES)(?:的)?(?:任职书|任命书|聘任书|聘书|任职决定|任命状|委任状|岗位说明书|职务说明书|岗位说明|职务说明|岗位职责|岗位职责与权限|职权说明)$"


def put_in_office(
    blocks: Sequence[Block], titles: Sequence[str], words: Container[str] = frozenset()
) -> frozenset[str]:
    """That name, if ``blocks`` put one person, and nobody else, into the post of ``titles``; with what an agreement calls him.

    The name is none of ``words``.
    """
    called, made, of_the_post, party = _forms(tuple(titles))
    texts = dict.fromkeys(t for b in blocks for t in (*b.governed_by(), b.text))
    written = [normalise(t).text for t in texts]
    found = {f["name"] for t in written for form in (called, made) for f in form.finditer(t)}
    if blocks and of_the_post.match(_opening(blocks[0])):
        found |= {f["name"] for t in written for f in _HOLDS.finditer(t)}
    found |= named_beside_title(written, titles, words)
    names = {name for name in found if longest(name, 0, len(name)) != len(name)}
    parties = frozenset(f["name"] for t in written for f in party.finditer(t))
    return parties | (frozenset(names) if len(names) == 1 else frozenset())


@lru_cache(maxsize=8)
def _forms(titles: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    longest_first = sorted(titles, key=lambda t: (-len(t), t))
    his = "|".join(re.escape(t) for t in longest_first if not t.isascii() or t == "cqo") or "首席质量官"
    return tuple(re.compile(form.replace("TITLES", his)) for form in (_CALLED, _MADE, _OF_THE_POST, _PARTY))


def _opening(first: Block) -> str:
    return re.sub(r"\s", "", normalise((first.headings or (first.text,))[0]).text)
