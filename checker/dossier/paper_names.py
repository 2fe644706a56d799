"""Papers as sentences name them: titles in 《》, else by their kind."""

from __future__ import annotations

import re

from checker.patterns import Pattern

ARTICLES = "章程"
_NAMED = Pattern(r"《([^《》]{2,60})》", "《")
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "board_resolution",
        re.compile(r"(?:董事会|股东(?:大)?会)(?:的)?(?:有关)?(?:决议|决定)|board resolution", re.I),
    ),
    (
        "appointment",
        re.compile(
            r"任命(?:书|文件|通知)|聘任(?:书|文件|通知)|聘书|授权(?:委托)?书|letter of appointment", re.I
        ),
    ),
    ("job_description", re.compile(r"(?:岗位|职务|职位)(?:说明书|职责)|(?:job|position) description", re.I)),
    ("quality_manual", re.compile(r"质量(?:管理)?手册|quality manual", re.I)),
    (
        "authority_matrix",
        re.compile(
            r"权限(?:表|矩阵|一览表)|分权手册|授权手册|delegation of authority|authority matrix", re.I
        ),
    ),
    (ARTICLES, re.compile(r"(?:公司|集团|企业)?章程|articles of association", re.I)),
)


def titles_in(words: str) -> tuple[str, ...]:
    """What stands in 《》, each once."""
    return tuple(dict.fromkeys(_NAMED.findall(words)))


def kinds_in(words: str) -> tuple[str, ...]:
    """Ids of the kinds of papers that are named (岗位说明书), and ``章程`` for articles of association."""
    return tuple(kind for kind, pattern in _KINDS if pattern.search(words))
