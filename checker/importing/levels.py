"""Levels with their cut-offs, and the lowest level for each kind of organisation, out of annex tables and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Any

from checker.importing.figures import Interval, interval
from checker.importing.indicators import plain
from checker.importing.model import Clause, Decision, Grid

_LEVEL = re.compile(r"等级|级别|星级")
_SCORES = re.compile(r"分值|得分|分数|区间|总分|评分")
_KIND = re.compile(r"组织|企业|单位|类型|规模|类别")
_IN_LIST = re.compile(r"(.{1,12}?级(?:首席质量官)?|[^：:，]{1,8}?)\s*[:：（(，]\s*(.*\d.*)")


@dataclass(slots=True)
class Levels:
    """``cuts``: name and interval of each level, ``lowest``: kind of organisation with the level for
    appointment and that for re-appointment; both in the order of the text."""

    cuts: list[tuple[str, Interval | None, str]] = field(default_factory=list)
    lowest: list[tuple[str, str, str]] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """For YAML and JSON: what each level asks for, with the words of the standard."""
        return {
            "levels": [
                {"name": name, "words": words, **(_bounds(found) if found else {"status": "unverified"})}
                for name, found, words in self.cuts
            ],
            "lowest": [
                {"organisation": kind, "appointment": first, "reappointment": again}
                for kind, first, again in self.lowest
            ],
        }


def levels_of(clauses: Sequence[Clause], grids: Sequence[Grid]) -> Levels:
    """The levels that tables give, or, without one, the list of an annex or clause that is headed 等级."""
    out = Levels()
    for grid in grids:
        head, rows = _head_of(grid)
        level = next((n for n, w in enumerate(head) if _LEVEL.search(w) and "续聘" not in w), None)
        if level is None or len(head) < 2:
            continue
        scores = next((n for n, w in enumerate(head) if n != level and _SCORES.search(w)), None)
        kind = next((n for n, w in enumerate(head) if n != level and _KIND.search(w)), None)
        if scores is not None and "指标" not in "".join(head):
            _cuts(grid, rows, level, scores, out)
        elif kind is not None:
            again = next((n for n, w in enumerate(head) if n != level and "续聘" in w), level)
            out.tables.append(grid.number)
            out.lowest += [
                (row[kind], row[level], row[again]) for row in rows if row[kind] and row[level] and row[again]
            ]
    if not out.cuts:
        for clause in clauses:
            _from_list(clause, out)
    _held_together(out)
    return out


def _head_of(grid: Grid) -> tuple[list[str], tuple[tuple[str, ...], ...]]:
    """The words that head each column, and the rows below them. A row whose first cell is that of the head again, or
    empty while no row has begun, goes on with the head: 最低等级 over 聘用 and 续聘."""
    first = grid.rows[0]
    height = 1
    while height < len(grid.rows) - 1 and grid.rows[height][0] in ("", first[0]):
        height += 1
    columns = zip(*grid.rows[:height], strict=True)
    return [re.sub(r"\s", "", "".join(dict.fromkeys(words))) for words in columns], grid.rows[height:]


def _cuts(grid: Grid, rows: Sequence[tuple[str, ...]], level: int, scores: int, out: Levels) -> None:
    out.tables.append(grid.number)
    for row in rows:
        if row[level]:
            _cut(row[level], row[scores], f"表{grid.number}", grid.place, out)


def _cut(name: str, words: str, number: str, place: Any, out: Levels) -> None:
    found = interval(words)
    out.cuts.append((name, found, words))
    if found is None:
        out.decisions.append(
            Decision(
                "number-unparsed",
                f"等级“{name}”的分值“{words}”未能识别",
                f"the scores `{words}` of the level `{name}` cannot be read",
                "填写该等级的分值区间",
                "write the interval of this level",
                place,
                number,
            )
        )


def _from_list(clause: Clause, out: Levels) -> None:
    for one in clause.walk():
        if not _LEVEL.search(one.title) or out.cuts:
            continue
        for passage in one.passages:
            match = _IN_LIST.fullmatch(passage.text.rstrip("。；;")) if passage.kind == "item" else None
            if match is not None and interval(match[2].rstrip("）)")) is not None:
                _cut(match[1].strip(), match[2].rstrip("）)"), one.number, passage.place, out)


def _held_together(out: Levels) -> None:
    """Between two levels no score may be left out, and none may belong to both."""
    known = [(name, found) for name, found, _ in out.cuts if found is not None]
    ordered = sorted(
        known, key=lambda each: each[1].low if each[1].low is not None else Decimal(-1), reverse=True
    )
    for (upper, above), (lower, below) in pairwise(ordered):
        if above.low is None or below.high is None:
            continue
        touching = above.low == below.high
        # 80~89 below 90~100: whole scores leave nothing between.
        by_one = above.low - below.high == 1 and above.with_low and below.with_high
        if below.high > above.low or (touching and above.with_low and below.with_high):
            _tell(out, upper, lower, "都包含同一分值", "share a score")
        elif by_one:
            _whole(out, upper, lower, plain(below.high), plain(above.low))
        elif below.high < above.low or (touching and not above.with_low and not below.with_high):
            _tell(out, upper, lower, "之间有分值不属于任何等级", "leave a score between them")


def _whole(out: Levels, upper: str, lower: str, last: object, first: object) -> None:
    out.decisions.append(
        Decision(
            "levels-in-whole-scores",
            f"等级“{upper}”与“{lower}”按整数分衔接，{last} 与 {first} 之间的小数归属未定",
            f"the levels `{upper}` and `{lower}` meet in whole scores alone: what lies between {last} and {first} is open",
            f"确认总分是否取整及如何取整，写入 combine.rounding；在此之前，{last} 与 {first} 之间的总分两个等级都有可能",
            f"find out whether and how the total is rounded, and write combine.rounding; until then a total between {last} "
            f"and {first} may be of either level",
            number=f"表{out.tables[0]}" if out.tables else "",
        )
    )


def _tell(out: Levels, upper: str, lower: str, zh: str, en: str) -> None:
    out.decisions.append(
        Decision(
            "levels-do-not-meet",
            f"等级“{upper}”与“{lower}”{zh}",
            f"the levels `{upper}` and `{lower}` {en}",
            "核对两个等级的界限",
            "compare their bounds",
            number=f"表{out.tables[0]}" if out.tables else "",
        )
    )


def _bounds(found: Interval) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if found.low is not None:
        out["at_least" if found.with_low else "above"] = plain(found.low)
    if found.high is not None:
        out["at_most" if found.with_high else "below"] = plain(found.high)
    return out
