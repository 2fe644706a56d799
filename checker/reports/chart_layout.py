"""Where the boxes of an organisation chart stand, and which way its lines run."""

from __future__ import annotations

from checker.organisation.model import Chart, ChartPost
from checker.records import record
from checker.reports.chart_tree import Tree

WIDTH, HEIGHT = 148, 58
GAP, DROP, STEP, INDENT, MARGIN = 18, 40, 12, 18, 10
LANE = 10
"""So far from a row of boxes runs a further line, beside the half of the way where the tree's lines branch."""
COLUMN = 8
"""So many posts without anybody below them stand under one another."""

Points = tuple[tuple[int, int], ...]


@record(frozen=True, slots=True)
class Box:
    """A post at its left top corner."""

    post: ChartPost
    left: int
    top: int

    @property
    def centre(self) -> int:
        return self.left + WIDTH // 2

    @property
    def middle(self) -> int:
        return self.top + HEIGHT // 2

    @property
    def right(self) -> int:
        return self.left + WIDTH

    @property
    def bottom(self) -> int:
        return self.top + HEIGHT

    @property
    def beside(self) -> int:
        """Where a further line leaves or arrives, beside the tree's line in the middle."""
        return self.left + WIDTH * 3 // 4


@record(frozen=True, slots=True)
class Line:
    """A reporting line from corner to corner."""

    points: Points
    dotted: bool = False
    bold: bool = False


@record(frozen=True, slots=True)
class Drawing:
    """All that is drawn, and how large it is."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: int
    height: int


@record(frozen=True, slots=True)
class _Group:
    """What stands side by side below a post: one post with all below it, or a column of lone posts."""

    members: tuple[str, ...]
    is_column: bool


def lay_out(tree: Tree, chart: Chart) -> Drawing:
    """The drawing of a forest, in time that grows with the number of posts."""
    groups = {name: _groups(tree, name) for name in tree.posts}
    order = _top_down(tree)
    widths: dict[str, int] = {}
    for name in reversed(order):
        inner = [_width(group, widths) for group in groups[name]]
        widths[name] = max(WIDTH, sum(inner) + GAP * max(len(inner) - 1, 0))
    boxes = _boxes(tree, order, groups, widths)
    lines = [*_tree_lines(tree, groups, boxes, chart), *_other_lines(tree, boxes)]
    right = [box.right for box in boxes.values()] + [x for line in lines for x, _ in line.points]
    down = [box.bottom for box in boxes.values()] + [y for line in lines for _, y in line.points]
    return Drawing(
        tuple(boxes.values()),
        tuple(sorted(lines, key=lambda line: line.bold)),
        max(right, default=0) + MARGIN,
        max(down, default=0) + MARGIN,
    )


def _groups(tree: Tree, name: str) -> tuple[_Group, ...]:
    below = tree.below.get(name, ())
    lone = [post for post in below if not tree.below.get(post)]
    if len(below) <= 3 or len(lone) < 2:
        return tuple(_Group((post,), False) for post in below)
    columns = [lone[i : i + COLUMN] for i in range(0, len(lone), COLUMN)]
    branches = [_Group((post,), False) for post in below if tree.below.get(post)]
    return (*branches, *(_Group(tuple(column), True) for column in columns))


def _top_down(tree: Tree) -> list[str]:
    order = list(tree.roots)
    for name in order:
        order.extend(tree.below.get(name, ()))
    return order


def _width(group: _Group, widths: dict[str, int]) -> int:
    return WIDTH + INDENT if group.is_column else widths[group.members[0]]


def _boxes(
    tree: Tree, order: list[str], groups: dict[str, tuple[_Group, ...]], widths: dict[str, int]
) -> dict[str, Box]:
    corner: dict[str, tuple[int, int]] = {}
    left = MARGIN
    for root in tree.roots:
        corner[root] = (left, MARGIN)
        left += widths[root] + GAP
    boxes: dict[str, Box] = {}
    columned = {m for found in groups.values() for group in found if group.is_column for m in group.members}
    for name in order:
        left, top = corner[name]
        own = 0 if name in columned else (widths[name] - WIDTH) // 2
        boxes[name] = Box(tree.posts[name], left + own, top)
        inner = [_width(group, widths) for group in groups[name]]
        at = left + (widths[name] - sum(inner) - GAP * max(len(inner) - 1, 0)) // 2
        for group, width in zip(groups[name], inner, strict=True):
            for number, member in enumerate(group.members):
                indent = INDENT if group.is_column else 0
                corner[member] = (at + indent, top + HEIGHT + DROP + number * (HEIGHT + STEP))
            at += width + GAP
    return boxes


def _tree_lines(
    tree: Tree, groups: dict[str, tuple[_Group, ...]], boxes: dict[str, Box], chart: Chart
) -> list[Line]:
    bold = set(zip(chart.line, chart.line[1:], strict=False))
    lines: list[Line] = []
    for name, found in groups.items():
        above = boxes[name]
        bus = above.bottom + DROP // 2
        for group in found:
            for member in group.members:
                box = boxes[member]
                if group.is_column:
                    spine = box.left - INDENT // 2 - 2
                    way: Points = ((spine, bus), (spine, box.middle), (box.left, box.middle))
                else:
                    way = ((box.centre, bus), (box.centre, box.top))
                start = ((above.centre, above.bottom), (above.centre, bus))
                lines.append(Line((*start, *way), bold=(member, name) in bold))
    return lines


def _other_lines(tree: Tree, boxes: dict[str, Box]) -> list[Line]:
    """Lines that are none of the tree's: in the gaps between the rows, behind a box where there is no gap."""
    return [Line(_way(boxes[name], boxes[superior]), dotted=dotted) for name, superior, dotted in tree.others]


def _way(box: Box, above: Box) -> Points:
    if box.top == above.top:
        lane = box.bottom + LANE
        return (
            (box.beside, box.bottom),
            (box.beside, lane),
            (above.beside, lane),
            (above.beside, above.bottom),
        )
    up = above.top < box.top
    start, lane = (box.top, box.top - LANE) if up else (box.bottom, box.bottom + LANE)
    if up and box.top - above.bottom == DROP:
        return ((box.beside, start), (box.beside, lane), (above.beside, lane), (above.beside, above.bottom))
    gutter = above.right + GAP // 2
    return (
        (box.beside, start),
        (box.beside, lane),
        (gutter, lane),
        (gutter, above.middle),
        (above.right, above.middle),
    )
