"""An organisation chart drawn as SVG: boxes, solid and dashed lines, the officer's line to the top in bold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from checker.organisation.model import Chart, ChartPost
from checker.reports.plain import clipped, plain

WIDTH, HEIGHT, GAP, RISE = 132, 50, 16, 46
MOST_POSTS = 120
_CLIP = 14


@dataclass(frozen=True, slots=True)
class Box:
    """A post at the point ``(x, y)`` of its top left corner."""

    post: ChartPost
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """The SVG, and how many posts did not fit in."""

    svg: str
    left_out: int


def draw(chart: Chart, *, officer: str, vacant: str, title: str) -> Drawing:
    """Draws ``chart``; ``officer`` and ``vacant`` are the words for the mark and for an empty post.

    A post hangs under its first superior; one in a circle, or with an unknown superior, stands at the top. At most
    MOST_POSTS are drawn, those of the officer's line first.
    """
    posts = _chosen(chart)
    boxes = _laid_out(posts)
    by_id = {b.post.id: b for b in boxes}
    width = max((b.x + WIDTH for b in boxes), default=0) + GAP
    height = max((b.y + HEIGHT for b in boxes), default=0) + GAP
    line = set(chart.line)
    body = [*_lines(by_id, line), *(_box(b, chart, line, officer, vacant) for b in boxes)]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'role="img" aria-label="{escape(title, quote=True)}" class="chart">'
    )
    return Drawing("\n".join([head, *body, "</svg>"]), len(chart.posts) - len(posts))


def _chosen(chart: Chart) -> list[ChartPost]:
    first = [p for p in chart.posts if p.id in set(chart.line)]
    rest = [p for p in chart.posts if p.id not in set(chart.line)]
    kept = {p.id for p in (*first, *rest)[:MOST_POSTS]}
    return [p for p in chart.posts if p.id in kept]


def _laid_out(posts: list[ChartPost]) -> list[Box]:
    known = {p.id: p for p in posts}
    children: dict[str, list[ChartPost]] = {p.id: [] for p in posts}
    roots = []
    for post in posts:
        above = next((s for s in post.reports_to if s in known and s != post.id), None)
        if above is None or _in_circle(post, known):
            roots.append(post)
        else:
            children[above].append(post)
    boxes: list[Box] = []
    x = float(GAP)
    for root in roots:
        x = _place(root, children, x, 0, boxes) + GAP
    return boxes


def _in_circle(post: ChartPost, known: dict[str, ChartPost]) -> bool:
    seen = {post.id}
    current = post
    while current.reports_to and current.reports_to[0] in known:
        current = known[current.reports_to[0]]
        if current.id == post.id:
            return True
        if current.id in seen:
            return False
        seen.add(current.id)
    return False


def _place(
    root: ChartPost, children: dict[str, list[ChartPost]], x: float, depth: int, boxes: list[Box]
) -> float:
    """Puts a tree at ``x`` and returns where it ends; a parent stands over the middle of its children."""
    y = GAP + depth * (HEIGHT + RISE)
    end = x
    spans = []
    for child in children[root.id]:
        start = end
        end = _place(child, children, start, depth + 1, boxes)
        spans.append(next(b.x for b in reversed(boxes) if b.post is child))
        end += GAP
    if spans:
        end -= GAP
        boxes.append(Box(root, (spans[0] + spans[-1]) / 2, y))
        return max(end, x + WIDTH)
    boxes.append(Box(root, x, y))
    return x + WIDTH


def _lines(boxes: dict[str, Box], line: set[str]) -> Iterator[str]:
    for box in boxes.values():
        for style, above in (("solid", box.post.reports_to), ("dashed", box.post.dotted_to)):
            for superior in above:
                if superior not in boxes or superior == box.post.id:
                    continue
                up = boxes[superior]
                bold = " mine" if style == "solid" and {box.post.id, superior} <= line else ""
                x1, y1, x2, y2 = box.x + WIDTH / 2, box.y, up.x + WIDTH / 2, up.y + HEIGHT
                middle = (y1 + y2) / 2
                yield (
                    f'<path class="{style}{bold}" d="M{x1:.1f} {y1:.1f} V{middle:.1f} H{x2:.1f} V{y2:.1f}"/>'
                )


def _box(box: Box, chart: Chart, line: set[str], officer: str, vacant: str) -> str:
    post = box.post
    classes = ["post"]
    if post.id in line:
        classes.append("mine")
    if post.id == chart.officer:
        classes.append("officer")
    empty = post.vacant is True or (post.vacant is None and not post.holder_names and post.told)
    names = "、".join(plain(n) for n in post.holder_names) or (vacant if empty else "")
    middle = box.x + WIDTH / 2
    rows = [
        f'<g class="{" ".join(classes)}"><title>{escape(plain(post.title))} {escape(names)}</title>',
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{WIDTH}" height="{HEIGHT}" rx="6"/>',
        f'<text x="{middle:.1f}" y="{box.y + (21 if names else 30):.1f}">{escape(_short(plain(post.title)))}</text>',
    ]
    if names:
        rows.append(
            f'<text class="name" x="{middle:.1f}" y="{box.y + 39:.1f}">{escape(_short(names))}</text>'
        )
    if post.id == chart.officer:
        rows.append(
            f'<text class="mark" x="{middle:.1f}" y="{box.y + HEIGHT + 14:.1f}">▲ {escape(officer)}</text>'
        )
    return "".join((*rows, "</g>"))


def _short(text: str) -> str:
    wide = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    return text if wide <= 2 * _CLIP else clipped(text, _CLIP - 1 if wide > len(text) else 2 * _CLIP - 3, "…")
