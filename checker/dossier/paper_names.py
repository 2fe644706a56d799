"""Papers as sentences name them: titles in 《》, else by their kind."""

from __future__ import annotations

from checker.patterns import Pattern

ARTICLES = "章程"
_NAMED = Pattern(r"《([^《》]{2,60})》", "《")
_KINDS: tuple[tuple[str, Pattern], ...] = (
    (
        "board_resolution",
        Pattern(r"(?i)(?:董事会|股东(?:大)?会)(?:的)?(?:有关)?(?:决议|决定)|board resolution"),
    ),
    (
        "appointment",
        Pattern(r"(?i)任命(?:书|文件|通知)|聘任(?:书|文件|通知)|聘书|授权(?:委托)?书|letter of appointment"),
    ),
    ("job_description", Pattern(r"(?i)(?:岗位|职务|职位)(?:说明书|职责)|(?:job|position) description")),
    ("quality_manual", Pattern(r"(?i)质量(?:管理)?手册|quality manual")),
    (
        "authority_matrix",
        Pattern(r"(?i)权限(?:表|矩阵|一览表)|分权手册|授权手册|delegation of authority|authority matrix"),
    ),
    (ARTICLES, Pattern(r"(?i)(?:公司|集团|企业)?章程|articles of association")),
)


def titles_in(words: str) -> tuple[str, ...]:
    """What stands in 《》, each once."""
    return tuple(dict.fromkeys(_NAMED.findall(words)))


def kinds_in(words: str) -> tuple[str, ...]:
    """Ids of the kinds of papers that are named (岗位说明书), and ``章程`` for articles of association."""
    return tuple(kind for kind, pattern in _KINDS if pattern.search(words))
