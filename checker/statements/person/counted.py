"""The years that a life comes to, and whether it led quality work in the enterprise itself before the office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.statements.person import rows_of_courses
from checker.statements.person.asked import Asked, Today
from checker.statements.person.career import (
    Post,
    from_month_to_month,
    in_name_only,
    kind_of_post,
    rose_to_lead,
    years_of,
)
from checker.statements.person.model import Told, Words
from checker.statements.person.own_firm import is_here, names_a_firm

FEW_YEARS = 5
"""Rules ask for up to five years."""


def counted(posts: Sequence[tuple[Post, Words, bool]], asked: Asked) -> Iterator[Told]:
    """The years that the dated rows come to, with the words of each row that counts."""
    if asked.office is not None and posts:
        words = asked.made or Words("", posts[0][1].place)
        hung = any(in_name_only(post.said) for post, _, _ in posts)
        said = "挂任首席质量官" if hung else "首席质量官"
        posts = [*posts, (Post(asked.office, None, said, 0, 0), words, True)]
    seen = {(post.begins, post.ends, post.said): (post, words, sure) for post, words, sure in reversed(posts)}
    rows = list(reversed(seen.values()))
    yield from _came_from(rows, asked)
    # What tells of a later day was not written before it.
    own = [post.begins for post, words, _ in rows if words != asked.made]
    later = any((year, month or 1) > asked.today[:2] for year, month in own)
    found = years_of([post for post, _, _ in rows], asked.latest or asked.today if later else asked.today)
    told_then = _told_in_paper([post for post, words, _ in rows if words != asked.made], asked)
    for field, (least, most) in found.items():
        least = told_then.get(field, least)
        counts = list(rows_of_courses.that_count(field, rows))
        told = [(w, sure) for w, sure in counts if w.text and w != asked.made]
        if not told and _reaches_the_office(rows, asked):
            told = [(w, sure) for w, sure in counts if w.text]
        for words, _ in told:
            yield Told(field, float(least), words, all(sure for _, sure in counts), float(most), counted=True)


def _told_in_paper(posts: Sequence[Post], asked: Asked) -> dict[str, int]:
    """Years that the posts of the paper come to by themselves, up to its day: like a stated number they stand as written.

    Of a life so short that a rule may turn on it nothing: there the years since count, and each month must be sure.
    """
    day = asked.today
    if asked.filled_in is not None:
        last = max((_last_month(post, asked.filled_in) for post in posts), default=asked.filled_in)
        day = min(day, max(asked.filled_in, last))
    sure = {field for field, (least, _) in years_of(posts, day).items() if least >= FEW_YEARS}
    return {field: years for field, years in from_month_to_month(posts, day).items() if field in sure}


def _last_month(post: Post, else_on: Today) -> Today:
    return else_on if post.ends is None else (post.ends[0], post.ends[1] or 1, 1)


def _reaches_the_office(rows: Sequence[tuple[Post, Words, bool]], asked: Asked) -> bool:
    """Whether the life goes on to the day of the office: one with a gap before it may have had quality posts there."""
    if asked.office is None:
        return False
    begun = asked.office[0] * 12 + asked.office[1]
    ends = [post.ends for post, words, _ in rows if words != asked.made]
    return any(end is None or end[0] * 12 + (end[1] or 12) >= begun - 2 for end in ends)


def _came_from(rows: Sequence[tuple[Post, Words, bool]], asked: Asked) -> Iterator[Told]:
    """A post of leading quality work in the enterprise itself that began before the office."""
    firms = any(names_a_firm(post.said) for post, words, _ in rows if words.text)
    for post, words, sure in rows:
        if words == asked.made:
            continue
        here = is_here(post.said, asked.own) or (
            not firms and asked.office is not None and _until(post, asked.office)
        )
        before = asked.office is not None and (post.begins[0], post.begins[1] or 12) < asked.office
        leads = kind_of_post(post.said)[1] is True or (
            asked.office and _until(post, asked.office) and rose_to_lead(post.said)
        )
        if words.text and here and before and leads:
            yield Told("from_quality_post", True, words, sure)


def _until(post: Post, office: tuple[int, int]) -> bool:
    """Whether a post lasted up to the month of the office, or the one before it, or to the day of the paper."""
    if post.ends is None:
        return True
    return post.ends[1] is not None and office[0] * 12 + office[1] - post.ends[0] * 12 - post.ends[1] in (
        0,
        1,
    )
