"""Who takes over another post is not made the officer: 张三原任质量部经理，该职务由李四接任; 质量部经理一职由李四接任.

So is who follows in the post that the officer leaves: 免去沈若岚同志质量保证部经理职务，由薛凯同志接任.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.surnames import SURNAMES
from checker.statements.whose_clause import clauses_of

_POSTS = frozenset(("officer", "above", "beside", "below"))
_OTHERS = _POSTS - {"officer"}
_LEAVES = frozenset(("remove", "nomore", "former"))
_THAT_POST = Pattern(
    r"(?:该|此|这一|上述|原)(?:职务|职位|岗位|职|岗)[^,。;:]{0,4}$|其(?:原|所遗)(?:职务|职位|岗位|任)[^,。;:]{0,6}$",
    "职岗任",
)
_BACK = Pattern(r"(?:该|此|这一|上述|原|其)(?:原|所遗)?(?:职务|职位|岗位|职|岗)", "职岗")
_NAME = Pattern(rf"[{SURNAMES}][一-鿿]{{1,2}}(?<![官监总长师理裁])")
_STYLED = Pattern(r"同志|先生|女士|的?原", "同先女原")


def without_other_posts(part: list[Token], text: str) -> list[Token]:
    """The sentence ``part`` of ``text`` without the clauses in which somebody follows in a post that is not the officer's."""
    if not any(t.cls == "by" for t in part):
        return part
    if not any(t.cls in _OTHERS or t.cls in _LEAVES for t in part):
        return part
    kept: list[Token] = []
    clauses = clauses_of(part)
    for n, clause in enumerate(clauses):
        if not _fills_another(clause, clauses[n - 1] if n else [], part, text):
            continue
        kept = kept or part
        kept = [t for t in kept if not clause[0].start <= t.start < clause[-1].end]
    return kept or part


def _fills_another(clause: list[Token], before: list[Token], part: list[Token], text: str) -> bool:
    """Whether the post before 由 … 接任 in ``clause`` is another: named there, or the one named last before it."""
    by = next((i for i, t in enumerate(clause) if t.cls == "by"), None)
    if by is None or not any(t.cls == "appoint" for t in clause[by:]):
        return False
    if any(t.cls == "officer" for t in clause):
        return False
    if any(t.cls in _OTHERS for t in clause[:by]):
        return True
    if by == 0:
        return _left_another(before, part, text)
    if _THAT_POST.search(text, clause[0].start, clause[by].start) is None:
        return False
    return _is_another(part, clause[0].start, text)


def _left_another(clause: list[Token], part: list[Token], text: str) -> bool:
    """免去沈若岚同志质量保证部经理职务; 该职务自本通知生效之日起免去: whether ``clause`` says that another post is left."""
    if not any(t.cls in _LEAVES for t in clause):
        return False
    if _BACK.search(text, clause[0].start, clause[-1].end) and not any(t.cls in _POSTS for t in clause):
        return _is_another(part, clause[0].start, text)
    return _is_another(part, clause[-1].end, text)


def _is_another(part: list[Token], end: int, text: str) -> bool:
    """Whether the post told last before ``end`` is another; the officer's name is none."""
    posts = [t for t in part if t.end <= end and t.cls in _POSTS and not is_name(t, text)]
    return bool(posts) and posts[-1].cls != "officer"


def is_name(token: Token, text: str) -> bool:
    """Whether a token that means the officer is his name and not what his post is called."""
    if token.cls != "officer":
        return False
    return (
        _STYLED.match(text, token.end) is not None
        or _NAME.fullmatch(text, token.start, token.end) is not None
    )
