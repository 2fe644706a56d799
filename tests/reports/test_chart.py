"""The drawing of an organisation chart, whatever the chart says."""

from __future__ import annotations

import time
from itertools import combinations, pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from checker.dossier.model import Place
from checker.organisation.model import Chart, ChartPost
from checker.reports.chart_layout import DROP, Drawing, lay_out
from checker.reports.chart_svg import chart_svg, left_out, line_in_words, posts_in_words
from checker.reports.chart_tree import MOST, tree_of

from . import sample

AT = Place("org-chart.yaml", line=1)
SVG = "{http://www.w3.org/2000/svg}"


def post(id: str, *above: str, title: str = "", dotted: tuple[str, ...] = (), **more: object) -> ChartPost:
    return ChartPost(id, title or f"岗位{id}", AT, ("甲",), above, dotted, **more)  # type: ignore[arg-type]


def drawn(chart: Chart) -> Drawing:
    return lay_out(tree_of(chart), chart)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Any chart, with circles, several superiors, repeated ids and superiors that are not there."""
    ids = [str(number) for number in range(draw(st.integers(0, 14)))]
    some = st.lists(st.sampled_from([*ids, "nobody"]), max_size=2).map(tuple)
    posts = [post(id, *draw(some), dotted=draw(some)) for id in ids]
    posts += draw(st.lists(st.sampled_from(posts), max_size=2)) if posts else []
    line = draw(st.lists(st.sampled_from(ids), max_size=3, unique=True)) if ids else []
    return Chart(tuple(posts), "c.yaml", officer=line[0] if line else None, line=tuple(line))


@given(charts())
def test_every_post_is_drawn_once_on_the_sheet_and_over_no_other(chart: Chart) -> None:
    drawing = drawn(chart)
    assert sorted(box.post.id for box in drawing.boxes) == sorted({post.id for post in chart.posts})
    for box in drawing.boxes:
        assert box.left >= 0 and box.right <= drawing.width and box.top >= 0 and box.bottom <= drawing.height
    for one, other in combinations(drawing.boxes, 2):
        apart = one.right < other.left or other.right < one.left or one.bottom < other.top
        assert apart or other.bottom < one.top


@given(charts())
def test_every_line_between_drawn_posts_is_drawn_and_runs_straight(chart: Chart) -> None:
    drawing = drawn(chart)
    ids = {post.id for post in chart.posts}
    first = {post.id: post for post in reversed(chart.posts)}
    for dotted in (False, True):
        wanted = sum(
            len({s for s in (post.dotted_to if dotted else post.reports_to) if s in ids and s != post.id})
            for post in first.values()
        )
        assert sum(line.dotted is dotted for line in drawing.lines) == wanted
    for line in drawing.lines:
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.points))
        assert all(0 <= x <= drawing.width and 0 <= y <= drawing.height for x, y in line.points)


@given(charts())
def test_the_drawing_is_one_svg(chart: Chart) -> None:
    root = ElementTree.fromstring(chart_svg(chart, "zh"))
    assert len(root.findall(f"{SVG}g")) == len({post.id for post in chart.posts})


def test_the_officers_line_is_bold_and_drawn_last() -> None:
    drawing = drawn(sample.chart())
    assert [line.bold for line in drawing.lines][-2:] == [True, True]
    assert sum(line.bold for line in drawing.lines) == 2


def test_a_dotted_line_to_a_neighbour_runs_below_both() -> None:
    chart = Chart((post("a"), post("b", "a"), post("c", "a", dotted=("b",))), "c.yaml")
    drawing = drawn(chart)
    (dotted,) = (line for line in drawing.lines if line.dotted)
    row = next(box for box in drawing.boxes if box.post.id == "c")
    assert min(y for _, y in dotted.points) == row.bottom
    assert max(y for _, y in dotted.points) < row.bottom + DROP // 2


def test_a_circle_is_cut_open_at_one_line() -> None:
    chart = Chart((post("a", "b"), post("b", "c"), post("c", "a")), "c.yaml", officer="a", line=("a",))
    tree = tree_of(chart)
    assert (len(tree.roots), len(tree.above), len(tree.others)) == (1, 2, 1)
    assert chart_svg(chart, "zh").count("<rect") == 3


def test_of_a_large_chart_the_officers_surroundings_are_drawn_and_all_is_told_in_words() -> None:
    posts = [
        post("top"),
        *(post(str(n), "top") for n in range(3000)),
        post("cqo", "2999", title="首席质量官"),
    ]
    chart = Chart(tuple(posts), "c.yaml", officer="cqo", line=("cqo", "2999", "top"), top="top")
    start = time.perf_counter()
    svg = chart_svg(chart, "zh")
    assert time.perf_counter() - start < 2
    assert svg.count("<rect") == MOST
    assert "首席质量官" in svg
    assert left_out(chart) == 3002 - MOST
    assert len(posts_in_words(chart, "zh")) == 3002


def test_a_chain_of_any_length_is_drawn() -> None:
    chain = tuple(post(str(n), str(n + 1)) for n in range(5000))
    assert chart_svg(Chart(chain, "c.yaml"), "en").count("<rect") == MOST


def test_words_of_a_chart_are_escaped() -> None:
    chart = Chart((post("a", title='<script>"&\x1b'),), "c.yaml", officer="a", line=("a",))
    svg = chart_svg(chart, "zh")
    assert "<script" not in svg
    assert "&lt;script&gt;" in svg
    assert "\x1b" not in svg


def test_the_chart_in_words() -> None:
    chart = sample.chart()
    assert line_in_words(chart, "zh") == "首席质量官的报告路线：首席质量官 → 常务副总经理 → 总经理"
    assert (
        posts_in_words(chart, "en")[2] == "首席质量官, 张伟, reports to 常务副总经理, dotted line to 总经理"
    )
    assert posts_in_words(chart, "zh")[3] == "生产副总经理，空缺，向总经理报告"
    lost = Chart((post("a", unresolved=("总裁",)),), "c.yaml")
    assert posts_in_words(lost, "zh") == ["岗位a，甲，图中未见其上级“总裁”"]
    assert line_in_words(lost, "zh") == "组织架构中未见首席质量官岗位"
