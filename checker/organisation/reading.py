"""A chart file as data to a chart: who reports to whom, where the officer stands, what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import DataFile, Place
from checker.facts import LEVELS, OFFICER
from checker.organisation import problems
from checker.organisation.lines import circles, line_up, roots
from checker.organisation.model import Chart, ChartPost, ChartProblem
from checker.organisation.officer import find_officer, name_differs, posts_of_the_same_person
from checker.organisation.posts import posts_in
from checker.organisation.superiors import directory, duplicates, find, resolve
from checker.organisation.words import is_chair


def read_chart(
    data: DataFile,
    *,
    officer_titles: Sequence[str],
    officer_name: str | None = None,
    called: str = OFFICER.title["zh"],
) -> Chart:
    """The chart that ``data`` (kind ``org_chart``) describes.

    ``officer_titles`` are the titles under which the officer's post may stand, the surest first, ``called``
    is how messages in Chinese call it. Nothing in a chart is an error: what cannot be trusted is named in
    ``problems``, and is lacking rather than guessed.
    """
    posts, wrong = resolve(posts_in(data))
    wrong += duplicates(posts)
    by_id = {post.id: post for post in posts}
    wrong += [problems.cycle([by_id[one] for one in circle]) for circle in circles(posts)]
    posts = _without_doubtful_levels(posts)
    by_id = {post.id: post for post in posts}
    officer, doubts = find_officer(posts, titles=officer_titles, name=officer_name, called=called)
    top, told = _top(data, posts, officer)
    wrong += [*told, *doubts, *_officer_problems(officer, doubts, data, officer_titles, officer_name, called)]
    line = line_up(posts, officer.id, top) if officer else ()
    return Chart(
        posts=tuple(
            _without_level_by_title(post, [by_id[one] for one in line]) if post is officer else post
            for post in posts
        ),
        file=data.path,
        officer=officer.id if officer else None,
        line=line,
        problems=tuple(wrong),
        top=top,
        also=posts_of_the_same_person(posts, officer, officer_name) if officer else (),
        decision_bodies=tuple(str(body) for body in data.data.get("decision_bodies") or ()),
    )


def _officer_problems(
    officer: ChartPost | None,
    doubts: Sequence[ChartProblem],
    data: DataFile,
    titles: Sequence[str],
    name: str | None,
    called: str,
) -> list[ChartProblem]:
    if officer is None:
        return [] if doubts else [problems.no_officer(Place(data.path), titles, called)]
    found = [problems.vacant_post(officer, called)] if officer.vacant else []
    if name and name_differs(officer, name):
        found.append(problems.other_name(officer, name, called))
    return found


def _top(
    data: DataFile, posts: Sequence[ChartPost], officer: ChartPost | None
) -> tuple[str | None, list[ChartProblem]]:
    """The highest post: the declared one, else the only root, else the only root that is called so."""
    found = roots(posts)
    wrong = [problems.two_tops(found)] if len(found) > 1 else []
    declared = data.data.get("top")
    if declared:
        hits = find(str(declared), directory(posts))
        if len(hits) == 1:
            return hits[0], wrong
        place = Place(data.path, line=data.lines.get("top"))
        return None, [*wrong, problems.unknown_top(str(declared), [post.title for post in posts], place)]
    called_top = [post for post in found if post.level == "top"]
    if len(called_top) == 1:
        return called_top[0].id, wrong
    # The root of a department's chart is not the top of the enterprise.
    if len(found) == 1 and found[0].level is None and found[0] is not officer:
        return found[0].id, wrong
    return None, wrong or [problems.no_top(found[0].place if found else Place(data.path))]


def _without_level_by_title(officer: ChartPost, line: Sequence[ChartPost]) -> ChartPost:
    """Drops a high level that the officer's title alone claims: that is what is to be proved.

    The chart says it in so many words, or hangs the post right below the top (or is it the top itself); 总经理 is still
    the top of the managers where 董事长 stands above.
    """
    high = officer.level in ("senior", "top") and "level" not in dict(officer.told)
    below_chair = len(line) == 3 and line[1].level == "top" and is_chair(line[2].title)
    return replace(officer, level=None) if high and len(line) not in (1, 2) and not below_chair else officer


def _without_doubtful_levels(posts: Sequence[ChartPost]) -> list[ChartPost]:
    """Drops a level that only the title claims where a superior stands lower: then the title is inflated."""
    by_id = {post.id: post for post in posts}

    def doubtful(post: ChartPost) -> bool:
        if post.level is None or "level" in dict(post.told):
            return False
        above = (by_id[one].level for one in post.reports_to)
        return any(level is not None and LEVELS.index(level) < LEVELS.index(post.level) for level in above)

    return [replace(post, level=None) if doubtful(post) else post for post in posts]
