"""Who takes over another post is not made the officer: 张三原任质量部经理，该职务由李四接任; 质量部经理一职由李四接任."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.whose_clause import clauses_of

_POSTS = frozenset(("officer", "above", "beside", "below"))
_OTHERS = _POSTS - {"officer"}
_THAT_POST = Pattern(
    r"(?:该|此|这一|上述|原)(?:职务|职位|岗位|职|岗)[^,。;:]{0,4}$|其(?:原|所遗)(?:职务|职位|岗位|任)[^,。;:]{0,6}$",
    "职岗任",
)


def without_other_posts(part: list[Token], text: str) -> list[Token]:
    """The sentence ``part`` of ``text`` without the clauses in which somebody follows in a post that is not the officer's."""
    if not any(t.cls == "by" for t in part) or not any(t.cls in _OTHERS for t in part):
        return part
    kept: list[Token] = []
    for clause in clauses_of(part):
        if not _fills_another(clause, part, text):
            continue
        kept = kept or part
        kept = [t for t in kept if not clause[0].start <= t.start < clause[-1].end]
    return kept or part


def _fills_another(clause: list[Token], part: list[Token], text: str) -> bool:
    """Whether the post before 由 … 接任 in ``clause`` is another: named there, or the one named last before it."""
    by = next((i for i, t in enumerate(clause) if t.cls == "by"), None)
    if not by or not any(t.cls == "appoint" for t in clause[by:]):
        return False
    if any(t.cls == "officer" for t in clause):
        return False
    if any(t.cls in _OTHERS for t in clause[:by]):
        return True
    if _THAT_POST.search(text, clause[0].start, clause[by].start) is None:
        return False
    before = [t for t in part if t.cls in _POSTS and t.end <= clause[0].start]
    return bool(before) and before[-1].cls != "officer"
