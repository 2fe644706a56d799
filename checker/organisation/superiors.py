"""Superiors as written, by id or by title, to ids of posts."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from checker.organisation import problems
from checker.organisation.model import ChartPost, ChartProblem
from checker.organisation.posts import place_of
from checker.organisation.words import same_spelling, titles_in
from checker.patterns import Pattern

# The nearest title is looked for among so many; a longer chart's hint is not worth the time.
_HINTS = 300
_REPEATED = Pattern(r"#[0-9]+$", "#")

Directory = dict[str, tuple[str, ...]]


def directory(posts: Sequence[ChartPost]) -> Directory:
    """What a post may be called → the ids of the posts called so; ids shadow titles, titles parts of titles."""
    whole: dict[str, list[str]] = {}
    parts: dict[str, list[str]] = {}
    for post in posts:
        whole.setdefault(same_spelling(post.title), []).append(post.id)
        for part in titles_in(post.title):
            parts.setdefault(part, []).append(post.id)
    ids = {post.id for post in posts}
    own: dict[str, list[str]] = {}
    for post in posts:
        if (name := written_id(post, ids)) != post.title:
            own.setdefault(name, []).append(post.id)
    return {name: tuple(ids) for name, ids in {**parts, **whole, **own}.items()}


def written_id(post: ChartPost, ids: Set[str]) -> str:
    """The id as the chart has it; a repeated one was given ``#2`` to be told apart."""
    stem = _REPEATED.sub("", post.id)
    return stem if stem != post.id and stem in ids else post.id


def resolve(posts: Sequence[ChartPost]) -> tuple[list[ChartPost], list[ChartProblem]]:
    """Posts with ids for superiors, and a problem for each superior that is not there or not one post."""
    known = directory(posts)
    titles = list(dict.fromkeys(post.title for post in posts))[:_HINTS]
    found: list[ChartPost] = []
    wrong: list[ChartProblem] = []
    by_id = {post.id: post for post in posts}
    for post in posts:
        called, lost, told = _ids(post, post.reports_to, "reports_to", known, titles)
        dotted, _, told_too = _ids(post, post.dotted_to, "dotted_to", known, titles)
        solid = tuple(called)
        wrong += told + told_too
        if len(solid) > 1:
            superiors = [by_id[one] for one in solid]
            wrong.append(problems.several_superiors(post, superiors, place_of(post, "reports_to")))
        found.append(
            replace(
                post,
                reports_to=solid,
                dotted_to=tuple(dotted),
                unresolved=lost,
                called=tuple(called.items()),
            )
        )
    return found, wrong


def find(written: str, known: Directory) -> tuple[str, ...]:
    """The ids of the posts that ``written`` may mean."""
    return known.get(written) or known.get(same_spelling(written), ())


def _ids(
    post: ChartPost, written: Sequence[str], key: str, known: Directory, titles: Sequence[str]
) -> tuple[dict[str, str], tuple[str, ...], list[ChartProblem]]:
    """Ids of superiors with the words that stand for them, the words that stand for nobody, and the problems."""
    ids: dict[str, str] = {}
    lost: list[str] = []
    wrong: list[ChartProblem] = []
    for name in written:
        hits = find(name, known)
        if len(hits) == 1:
            ids.setdefault(hits[0], name)
            continue
        lost.append(name)
        place = place_of(post, key)
        wrong.append(
            problems.unclear_superior(post, name, place)
            if hits
            else problems.unknown_superior(post, name, titles, place)
        )
    return ids, tuple(lost), wrong


def duplicates(posts: Sequence[ChartPost]) -> list[ChartProblem]:
    """Posts that share an id, or a title without ids of their own that tell them apart."""
    ids = {post.id for post in posts}
    first: dict[str, ChartPost] = {}
    wrong = []
    for post in posts:
        name = written_id(post, ids)
        if name in first:
            wrong.append(problems.duplicate_post(post, first[name], name))
        first.setdefault(name, post)
    return wrong
