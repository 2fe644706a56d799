"""Whom a paper puts into the post by name, wherever it says so: 首席质量官：王芳, 公司首席质量官为王芳, 任用王芳为首席质量官.

A paper may go on with the name alone, and say only then, or only in a line of its own, whose name it is.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.named_beside_title import (
    NOT_HIS,
    any_of,
    is_name,
    named_beside_title,
    styled_beside_title,
)
from checker.statements.normalise import normalise
from checker.statements.surnames import SURNAMES, TWO

_NAME = rf"(?!董事|管理|常务)(?P<name>(?:{TWO})[一-鿿]{{1,2}}|[{SURNAMES}][一-鿿]{{1,2}})"
_NOT_HIS = rf"{NOT_HIS}(?<![前任])"
_NUMBER = r"(?:第?[\d一二三四五六七八九十.]{1,6}[条款项、.)]?\s*)?"
_FIRM = r"[一-鿿()]{2,24}?有限(?:责任)?公司"
_CALLED = (
    rf"(?:^|(?<=[,。;:\n 日])){_NUMBER}(?:任职|人选)?\s*{_NOT_HIS}(?:现任|现|本|我)?(?:公司|集团|企业)?的?(?:TITLES)"
    rf"(?:一职)?(?::|现?由|[是为即])\s*{_NAME}(?:同志|先生|女士)?(?:担任|出任)?(?=[,。;\s]|$)"
)
_MADE = rf"(?:^|(?<=[,。;:\n 定意日兹现特])){_NUMBER}(?:任用|启用|起用|延聘|聘用|聘任|任命|聘请|诚聘|委任|聘)\s?{_NAME}\s?(?:同志|先生|女士)?\s?(?:担任|出任|为|任)(?:(?:本|我)?(?:公司|集团|企业)|{_FIRM})?的?(?:TITLES)(?=[,。;\s]|$)"
_PARTY = rf"(?<!拟)(?<!候)(?<!议)(?:聘任|聘请|聘用|任命|委任|聘)(?P<name>受聘方|受聘人|受聘者|受任方|受任人|受雇方|被聘方|被聘人|乙方|丙方)(?:为|担任|出任|任)(?:(?:聘方|甲方|本|我)?(?:公司|集团|企业)?|{_FIRM})的?(?:TITLES)(?=[,。;\s]|$)"
# Labels of one line run into each other: 岗位：首席质量官任职人：邵启明上级：总经理
_NEXT_LABEL = r"(?:直接)?上级|下级|编制|部门|所[属在]|日期|单位|岗位|职位|版本|汇报|生效|任职|在岗|在职"
_HOLDS = Pattern(
    rf"(?:任职者|任职人|担任者|在岗人|在岗者|在岗|在职者|岗位人员|(?:^|(?<=[。;日\s]))\s*(?:现任者?|受聘人|受任人|被聘任人|姓名))\s*:\s*"
    rf"{_NAME}(?:同志|先生|女士)?(?=[,。;\s]|$|{_NEXT_LABEL})",
    "任聘岗职姓",
)
_OF_THE_POST = r"^(?:公司)?(?:TITLES)(?:的)?(?:任职书|任命书|聘任书|聘书|任职决定|任命状|委任状|岗位说明书|职务说明书|岗位说明|职务说明|岗位职责|岗位职责与权限|职权说明)$"

# 岗位：首席质量官　任职人：邵启明
_IS_THE_POST = (
    r"(?:^|(?<=[。;\s]))(?:岗位|职位|职务)(?:名称)?\s*:\s*(?:公司)?(?:TITLES)(?=[\s,。;]|$|NEXT)".replace(
        "NEXT", _NEXT_LABEL
    )
)
_OF_POSTS = Pattern(r"岗位|职位|职务|任职", "岗职")


def put_in_office(
    blocks: Sequence[Block], titles: Sequence[str], words: Container[str] = frozenset()
) -> frozenset[str]:
    """That name, if ``blocks`` put one person, and nobody else, into the post of ``titles``; with what an agreement calls him.

    The name is none of ``words``.
    """
    forms = _forms(tuple(titles))
    texts = dict.fromkeys(t for b in blocks for t in (*b.governed_by(), b.text))
    written = [normalise(t).text for t in texts]
    found = {f["name"] for t in written for form in (forms.called, forms.made) for f in form.finditer(t)}
    if blocks and _is_of_the_post(blocks[0], written, forms):
        found |= {f["name"] for t in written for f in _HOLDS.finditer(t)}
    found |= named_beside_title(written, titles, words)
    names = {name for name in found if is_name(name)} or styled_beside_title(written, titles)
    parties = frozenset(f["name"] for t in written for f in forms.party.finditer(t))
    return parties | (frozenset(names) if len(names) == 1 else frozenset())


def _is_of_the_post(first: Block, written: Sequence[str], forms: _Forms) -> bool:
    opening = _opening(first)
    if forms.of_the_post.match(opening) or any(forms.is_the_post.search(t) for t in written[:_FIRST]):
        return True
    file = normalise(PurePosixPath(first.place.file).stem).text
    return _OF_POSTS.search(opening) is not None and forms.title.search(file) is not None


_FIRST = 8
"""Among so many first texts a form says of what post it is."""


class _Forms(NamedTuple):
    called: re.Pattern[str]
    made: re.Pattern[str]
    of_the_post: re.Pattern[str]
    party: re.Pattern[str]
    is_the_post: re.Pattern[str]
    title: re.Pattern[str]


@lru_cache(maxsize=8)
def _forms(titles: tuple[str, ...]) -> _Forms:
    his = any_of(titles)
    forms = (_CALLED, _MADE, _OF_THE_POST, _PARTY, _IS_THE_POST, "TITLES")
    return _Forms(*(re.compile(form.replace("TITLES", his)) for form in forms))


def _opening(first: Block) -> str:
    return re.sub(r"\s", "", normalise((first.headings or (first.text,))[0]).text)
