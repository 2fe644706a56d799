"""The tree of indicators out of annex tables: three levels, scores or weights, and whether they add up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from checker.importing.figures import Interval, figure, named_score, points_in
from checker.importing.model import Decision, Grid

_LEVELS = ("一级指标", "二级指标", "三级指标")
_SCORE = re.compile(r"分值|满分|标准分|得分|分数")
_WEIGHT = re.compile(r"权重|比重|系数")
_RULE = re.compile(r"评分规则|评分标准|评分方法|评价方法|评分细则|评价要点|评价内容|评分要求|评分办法")
_EVIDENCE = re.compile(r"证据|佐证|证明材料|资料来源|支撑材料")
_GRADE = re.compile(
    r"优秀?|良好?|较好|好|中等?|一般|较?差|基本合格|不?合格|不?达标|(?:完全|基本|部分)符合|符合|不符合|[A-E][级等]?|[一二三四五]等"
)
_GRADED = "grade "
_TOTAL = re.compile(r"合计|总计|总分")
_SERIAL = re.compile(r"序号|编号")


@dataclass(slots=True)
class Indicator:
    """One indicator; ``score`` is a number or, for a weight, a share with ``%`` taken off.

    ``grades`` are the points of each grade (优, 良) that has a column of its own, None where that cannot be read.
    """

    name: str
    level: int
    score: Decimal | None = None
    weight: Decimal | None = None
    rule: str = ""
    evidence: str = ""
    grades: dict[str, Interval | None] = field(default_factory=dict)
    children: list[Indicator] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """For YAML and JSON; what is not known is left out, a number that is not there is null."""
        out: dict[str, Any] = {"name": self.name, "score": plain(self.score)}
        if self.weight is not None:
            out["weight"] = plain(self.weight)
        if self.rule:
            out["rule"] = self.rule
        if self.evidence:
            out["evidence"] = self.evidence
        if self.children:
            out["children"] = [child.as_dict() for child in self.children]
        return out


@dataclass(slots=True)
class Tree:
    """All first-level indicators of the tables ``tables`` (numbers), and the total that they state."""

    roots: list[Indicator] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    total: Decimal | None = None
    decisions: list[Decision] = field(default_factory=list)

    def counts(self) -> list[int]:
        """How many indicators there are on each of the three levels."""
        second = [child for root in self.roots for child in root.children]
        return [len(self.roots), len(second), sum(len(child.children) for child in second)]


def is_indicator_table(grid: Grid) -> bool:
    """Whether the head of a table names levels of indicators and a score, weight or rule."""
    head = " ".join(_head(grid)[0])
    return "指标" in head and bool(_SCORE.search(head) or _WEIGHT.search(head) or "二级指标" in head)


def tree_of(grids: Sequence[Grid]) -> Tree:
    """The indicators of all tables that hold any, with what a person must look at."""
    tree = Tree()
    for grid in grids:
        if is_indicator_table(grid):
            tree.tables.append(grid.number)
            _read(grid, tree)
        elif _is_rule_table(grid):
            tree.tables.append(grid.number)
            _rules(grid, tree)
    _add_up(tree, grids)
    return tree


def _head(grid: Grid) -> tuple[list[str], int]:
    """The words over each column, and how many rows hold them."""
    rows = 1
    while (
        rows < len(grid.rows)
        and rows < 3
        and (
            any(grid.rows[rows][c] == grid.rows[0][c] != "" for c in range(len(grid.rows[0])))
            or any(level in word for level in _LEVELS for word in grid.rows[rows])
        )
        and not any(figure(word) is not None for word in grid.rows[rows])
    ):
        rows += 1
    heads = []
    for column in range(len(grid.rows[0])):
        words = [re.sub(r"\s", "", grid.rows[row][column]) for row in range(rows)]
        last = next((word for word in reversed(words) if word), "")
        # The lower word says it, where it says anything: 分值及权重 stands over 分值 and 权重.
        heads.append(last if _says(last) else "".join(dict.fromkeys(words)))
    return heads, rows


def _says(word: str) -> bool:
    if _GRADE.fullmatch(word):
        return True
    return any(p.search(word) for p in (_SCORE, _WEIGHT, _RULE, _EVIDENCE, _SERIAL)) or "指标" in word


def _columns(heads: Sequence[str]) -> dict[int, tuple[str, int]]:
    """What each column holds: ``name`` of a level, or ``score``, ``weight``, ``rule``, ``evidence`` of that level."""
    out: dict[int, tuple[str, int]] = {}
    level = -1
    for column, head in enumerate(heads):
        if _SERIAL.search(head):
            continue
        if _GRADE.fullmatch(head):
            out[column] = (f"{_GRADED}{head}", max(level, 0))
        elif _RULE.search(head):
            out[column] = ("rule", max(level, 0))
        elif _EVIDENCE.search(head):
            out[column] = ("evidence", max(level, 0))
        elif _WEIGHT.search(head) and "指标" not in head:
            out[column] = ("weight", max(level, 0))
        elif _SCORE.search(head) and not re.search("[一二三]级指标$", head):
            out[column] = ("score", max(level, 0))
        elif (named := next((n for n, word in enumerate(_LEVELS) if word in head), None)) is not None:
            level = named
            out[column] = ("name", level)
        elif "指标" in head:
            level += 1
            out[column] = ("name", min(level, 2))
    return out


def _read(grid: Grid, tree: Tree) -> None:
    heads, rows = _head(grid)
    columns = _columns(heads)
    path: dict[int, Indicator] = {}
    for at, row in enumerate(grid.rows[rows:], start=rows + 1):
        if any(_TOTAL.fullmatch(re.sub(r"[\s（(].*|\s", "", word)) for word in row if word):
            numbers = [n for word in row if (n := figure(word)) is not None]
            tree.total = numbers[-1] if numbers else tree.total
            continue
        for column, (what, level) in columns.items():
            word = row[column].strip()
            if not word:
                continue
            if what == "name":
                _name(word, level, path, tree)
            elif level in path:
                _fill(path[level], what, word, grid, at, tree)


def _name(word: str, level: int, path: dict[int, Indicator], tree: Tree) -> None:
    """The indicator of that name where it stands; the same words again below the same parent are the same one."""
    name, score = named_score(word)
    siblings = tree.roots if level == 0 else path[level - 1].children if level - 1 in path else None
    if siblings is None:
        siblings = tree.roots
    known = next((one for one in siblings if one.name == name), None)
    if known is None:
        known = Indicator(name, level, score)
        siblings.append(known)
    path[level] = known
    for deeper in [d for d in path if d > level]:
        if path[deeper] not in known.children:
            del path[deeper]


def _fill(one: Indicator, what: str, word: str, grid: Grid, row: int, tree: Tree) -> None:
    if what in ("rule", "evidence"):
        before = getattr(one, what)
        setattr(one, what, before if word in before else f"{before}{word}")
        return
    if what.startswith(_GRADED):
        grade = what.removeprefix(_GRADED)
        points = points_in(word)
        one.grades[grade] = points if one.grades.get(grade, points) == points else None
        if one.grades[grade] is None:
            tree.decisions.append(_unparsed(grid, row, f"{one.name} {grade}", word))
        return
    number = figure(word)
    if number is None:
        tree.decisions.append(_unparsed(grid, row, one.name, word))
    elif getattr(one, what) is None:
        setattr(one, what, number)
    elif getattr(one, what) != number:
        tree.decisions.append(_unparsed(grid, row, one.name, word))


def _is_rule_table(grid: Grid) -> bool:
    head = " ".join(_head(grid)[0])
    return "指标" in head and bool(_RULE.search(head))


def _rules(grid: Grid, tree: Tree) -> None:
    """Puts scoring rules to the indicators that they name."""
    heads, rows = _head(grid)
    columns = _columns(heads)
    names = [column for column, (what, _) in columns.items() if what == "name"]
    known = {one.name: one for root in tree.roots for one in _walk(root)}
    for at, row in enumerate(grid.rows[rows:], start=rows + 1):
        name = named_score(row[names[-1]])[0] if names else ""
        if name and name not in known:
            tree.decisions.append(
                Decision(
                    "rule-without-indicator",
                    f"表{grid.number} 第 {at} 行的“{name}”不是已列出的指标",
                    f"table {grid.number}, row {at}: `{name}` is none of the indicators",
                    "核对名称；该评分规则未写入任何指标",
                    "compare the names; this rule was put to no indicator",
                    grid.place,
                    f"表{grid.number}",
                )
            )
            continue
        for column, (what, _) in columns.items():
            if what in ("rule", "evidence") and name and row[column].strip():
                _fill(known[name], what, row[column].strip(), grid, at, tree)


def _walk(one: Indicator) -> list[Indicator]:
    return [one, *(deeper for child in one.children for deeper in _walk(child))]


def _add_up(tree: Tree, grids: Sequence[Grid]) -> None:
    place = next((grid.place for grid in grids if grid.number in tree.tables), None)
    number = f"表{tree.tables[0]}" if tree.tables else ""
    for root in tree.roots:
        for one in _walk(root):
            for what in ("score", "weight"):
                _held_to(
                    one.name,
                    getattr(one, what),
                    [added_of(c, what) for c in one.children],
                    tree,
                    number,
                    place,
                )
    whole = [added_of(root, "score") for root in tree.roots]
    if whole and tree.total is not None:
        _held_to("合计", tree.total, whole, tree, number, place)
    elif whole and all(score is not None for score in whole):
        tree.total = sum((s for s in whole if s is not None), Decimal(0))
        _held_to("满分", Decimal(100), whole, tree, number, place)
    weights = [root.weight for root in tree.roots]
    if weights and all(w is not None for w in weights):
        added = sum((w for w in weights if w is not None), Decimal(0))
        _held_to("权重合计", Decimal(1) if added <= 2 else Decimal(100), weights, tree, number, place)
        if tree.total and added and all(score is not None for score in whole):
            for root, score in zip(tree.roots, whole, strict=True):
                _same_share(root, score or Decimal(0), tree, added, number, place)


def _same_share(
    root: Indicator, score: Decimal, tree: Tree, weights: Decimal, number: str, place: Any
) -> None:
    """A table may give weights and scores: the one share of the whole must be the other."""
    weight, total = root.weight or Decimal(0), tree.total or Decimal(1)
    if weight * total == score * weights:
        return
    tree.decisions.append(
        Decision(
            "sum-differs",
            f"“{root.name}”的权重 {plain(weight)} 与其分值 {plain(score)}（满分 {plain(total)}）所占的份额不同",
            f"the weight {plain(weight)} of `{root.name}` is not the share of its score, {plain(score)} of {plain(total)}",
            "对照原表确定按权重还是按分值计算；草稿中照录，未作改动",
            "compare with the table and choose weights or scores; the draft has them as they stand",
            place,
            number,
        )
    )


def added_of(one: Indicator, what: str) -> Decimal | None:
    """Its own number, or the sum of what stands below it."""
    own: Decimal | None = getattr(one, what)
    if own is not None or not one.children:
        return own
    below = [added_of(child, what) for child in one.children]
    return None if any(b is None for b in below) else sum((b for b in below if b is not None), Decimal(0))


def _held_to(
    name: str, whole: Decimal | None, parts: Sequence[Decimal | None], tree: Tree, number: str, place: Any
) -> None:
    if whole is None or not parts or any(part is None for part in parts):
        return
    added = sum((part for part in parts if part is not None), Decimal(0))
    if added != whole:
        tree.decisions.append(
            Decision(
                "sum-differs",
                f"“{name}”为 {plain(whole)}，其下各项合计 {plain(added)}",
                f"`{name}` is {plain(whole)}, and what stands below it adds up to {plain(added)}",
                "对照原表核对每一项的分值；草稿中照录，未作改动",
                "compare every score with the table; the draft has them as they stand",
                place,
                number,
            )
        )


def _unparsed(grid: Grid, row: int, name: str, word: str) -> Decision:
    return Decision(
        "number-unparsed",
        f"表{grid.number} 第 {row} 行“{name}”的数值“{word}”未能识别，或与前文不同",
        f"table {grid.number}, row {row}: `{word}` of `{name}` is no number that can be read, or differs from the one before",
        "填写该指标的数值",
        "write the number of this indicator",
        grid.place,
        f"表{grid.number}",
    )


def plain(value: Decimal | None) -> int | float | None:
    """For YAML and JSON: a whole number without its point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
