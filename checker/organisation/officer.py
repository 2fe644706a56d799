"""Which post of the chart is the officer's."""

from __future__ import annotations

from collections.abc import Sequence

from checker.facts import OFFICER
from checker.organisation import problems
from checker.organisation.model import ChartPost, ChartProblem
from checker.organisation.words import same_spelling, titles_in


def find_officer(
    posts: Sequence[ChartPost], *, titles: Sequence[str], name: str | None, called: str = OFFICER.title["zh"]
) -> tuple[ChartPost | None, tuple[ChartProblem, ...]]:
    """The officer's post and what is doubtful about it.

    A post is a candidate if its whole title, or a title joined to it by 兼 or brackets, is one of ``titles``
    (首席质量官助理 is not). Among several the one held by ``name`` wins, then the earlier of ``titles``; a post
    of another person is reported. Without a candidate, the one post of ``name`` is taken.
    """
    wanted = {same_spelling(title): index for index, title in reversed(list(enumerate(titles)))}
    candidates = [post for post in posts if _rank(post, wanted) is not None]
    if not candidates:
        held = [post for post in posts if name and _holds(post, name)]
        return (held[0] if len(held) == 1 else None), ()
    named = [post for post in candidates if name and _holds(post, name)]
    best = min(_rank(post, wanted) or 0 for post in (named or candidates))
    chosen = [post for post in (named or candidates) if (_rank(post, wanted) or 0) == best]
    others = [post for post in candidates if post is not chosen[0] and not _same_person(post, chosen[0])]
    doubts = (problems.two_officers([chosen[0], *others], called),) if others else ()
    return (chosen[0] if len(chosen) == 1 or not others else None), doubts


def posts_of_the_same_person(
    posts: Sequence[ChartPost], officer: ChartPost, name: str | None
) -> tuple[str, ...]:
    """The ids of the other posts that the officer's person holds."""
    names = officer.holder_names or ((name,) if name and not officer.vacant else ())
    return tuple(post.id for post in posts if post is not officer and any(_holds(post, one) for one in names))


def name_differs(officer: ChartPost, name: str | None) -> bool:
    return bool(name and officer.holder_names and not _holds(officer, name))


def _rank(post: ChartPost, wanted: dict[str, int]) -> int | None:
    ranks = [wanted[t] for t in (same_spelling(post.title), *titles_in(post.title)) if t in wanted]
    return min(ranks, default=None)


def _holds(post: ChartPost, name: str) -> bool:
    return same_spelling(name) in {same_spelling(held) for held in post.holder_names}


def _same_person(one: ChartPost, other: ChartPost) -> bool:
    return any(_holds(other, name) for name in one.holder_names)
