"""The organisation chart as inline SVG, and the same in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from checker.facts import OFFICER
from checker.organisation.model import Chart, ChartPost
from checker.reports.chart_layout import HEIGHT, WIDTH, Box, Line, lay_out
from checker.reports.chart_tree import tree_of
from checker.reports.columns import columns, wrapped
from checker.reports.plain import clipped, plain
from checker.reports.words import word

_FITS = 1300
"""A chart up to this wide is drawn smaller where it has no room; a wider one is scrolled."""

_ROOM = 20
"""Columns of text that a box has room for."""


def chart_svg(chart: Chart, lang: str, *, number: int = 1, officer: Mapping[str, str] = OFFICER.title) -> str:
    """SVG markup whose colours come from the page's style; everything that the chart says is escaped.

    ``number`` tells several charts on one page apart.
    """
    tree = tree_of(chart)
    drawing = lay_out(tree, chart)
    size = f'width="{drawing.width}" height="{drawing.height}"'
    return "".join(
        (
            f'<svg class="chart{" fits" if drawing.width <= _FITS else ""}" role="img" aria-labelledby="chart-title-{number} chart-line-{number}" {size} ',
            f'viewBox="0 0 {drawing.width} {drawing.height}" xmlns="http://www.w3.org/2000/svg">',
            f'<title id="chart-title-{number}">{escape(word("chart", lang))}</title>',
            f'<desc id="chart-line-{number}">{escape(line_in_words(chart, lang, officer))}</desc>',
            *(_line(line) for line in drawing.lines),
            *(_box(box, chart, lang) for box in drawing.boxes),
            "</svg>",
        )
    )


def left_out(chart: Chart) -> int:
    """How many posts the drawing leaves out."""
    return tree_of(chart).left_out


def line_in_words(chart: Chart, lang: str, officer: Mapping[str, str] = OFFICER.title) -> str:
    """The officer's reporting line in one sentence."""
    if chart.officer is None:
        return word("no_officer", lang, officer=officer[lang].lower())
    titles = {post.id: plain(post.title) for post in reversed(chart.posts)}
    colon = "：" if lang == "zh" else ": "
    way = " → ".join(titles.get(name, plain(name)) for name in chart.line) or word("no_line", lang)
    return f"{word('officer_line', lang, officer=officer[lang])}{colon}{way}"


def posts_in_words(chart: Chart, lang: str) -> list[str]:
    """Every post in one line: title, who holds it, whom it reports to."""
    titles = {post.id: plain(post.title) for post in reversed(chart.posts)}
    return [_in_words(post, titles, lang) for post in chart.posts]


def _in_words(post: ChartPost, titles: dict[str, str], lang: str) -> str:
    comma, between = ("，", "、") if lang == "zh" else (", ", ", ")
    parts = [plain(post.title), between.join(plain(name) for name in post.holder_names)]
    if post.vacant:
        parts.append(word("vacant", lang))
    for key, superiors in (("reports_to", post.reports_to), ("dotted_to", post.dotted_to)):
        if superiors:
            who = between.join(titles.get(name, plain(name)) for name in superiors)
            parts.append(word(key, lang, who=who))
    if post.unresolved:
        who = between.join(plain(name) for name in post.unresolved)
        parts.append(word("unresolved", lang, who=who))
    return comma.join(part for part in parts if part)


def _line(line: Line) -> str:
    kind = "line" + (" dotted" if line.dotted else "") + (" bold" if line.bold else "")
    way = "L".join(f"{x} {y}" for x, y in line.points)
    return f'<path class="{kind}" d="M{way}"/>'


def _box(box: Box, chart: Chart, lang: str) -> str:
    post = box.post
    kind = "post"
    if post.id == chart.officer:
        kind += " officer"
    elif post.id in chart.line:
        kind += " on-line"
    if post.vacant:
        kind += " vacant"
    name = ("、" if lang == "zh" else ", ").join(plain(holder) for holder in post.holder_names)
    below = word("vacant", lang) if post.vacant and not name else name
    title = _two_lines(plain(post.title))
    texts = [*(("title", line) for line in title), *([("name", _fitted(below))] if below else [])]
    step = 17
    start = box.middle + 5 - step * (len(texts) - 1) // 2
    return "".join(
        (
            f'<g class="{kind}"><title>{escape(plain(post.title))} {escape(name)}</title>',
            f'<rect x="{box.left}" y="{box.top}" width="{WIDTH}" height="{HEIGHT}" rx="6"/>',
            *(
                f'<text class="{style}" x="{box.centre}" y="{start + step * number}">{escape(text)}</text>'
                for number, (style, text) in enumerate(texts)
            ),
            "</g>",
        )
    )


def _two_lines(text: str) -> list[str]:
    lines = wrapped(clipped(text, 200, ""), _ROOM)
    return lines if len(lines) <= 2 else [lines[0], _fitted(lines[1] + lines[2])]


def _fitted(text: str) -> str:
    text = clipped(text, 200, "")
    if columns(text) <= _ROOM:
        return text
    while columns(text) > _ROOM - 1:
        text = text[:-1]
    return text + "…"
