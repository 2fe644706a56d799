"""A paper ten times as long takes ten times the work: counted in calls, not in seconds."""

from __future__ import annotations

import cProfile
from collections.abc import Callable
from itertools import count

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

TITLE = "首席质量官岗位说明书"
SHORT, TIMES = 24, 10
SLACK = 1.8
"""What is remembered of other texts, and forgotten for a long paper, moves the counts by a third; a pass over all of
a paper for each of its parts makes them three to five times as many."""


def place(number: int, **where: int | str) -> Place:
    return Place("paper.md", paragraph=number, **where)  # type: ignore[arg-type]


def paragraph(n: int) -> Block:
    return Block(
        f"首席质量官批准第{n}车间的质量计划，上述权限由其独立行使。", "paragraph", place(n), (TITLE,)
    )


def item(n: int) -> Block:
    return Block(f"批准{n}号产线的质量计划", "list_item", place(n), (TITLE, "权限"), lead_in="首席质量官：")


def called_by_number(n: int) -> Block:
    text = (
        f"第{n}条 首席质量官批准质量计划。"
        if n % 2
        else f"第{n - 1}条暂不实施，第{n}项须由总经理批准，编号{n}。"
    )
    return Block(text, "paragraph", place(n), (TITLE,))


def marked(n: int) -> Block:
    text = f"首席质量官批准{n}号质量计划 ①" if n % 2 else f"② 第{n}次由总经理签发后执行"
    return Block(text, "paragraph", place(n), (TITLE,))


def row(n: int) -> Block:
    """Four cells a row of one table."""
    where = place(n, table=1, row=n // 4 + 2, column=n % 4 + 1)
    heads = ("事项", "首席质量官", "总经理", "备注")[n % 4]
    text = (f"质量计划（{n}）", "批准", "知会", f"单笔不超过{n + 1}万元")[n % 4]
    return Block(text, "cell", where, (TITLE,), () if n % 4 == 0 else (f"质量计划（{n}）",), (heads,))


def wide(n: int) -> Block:
    """All cells in one row."""
    where = place(n, table=1, row=2, column=n + 1)
    return Block(f"批准{n}", "cell", where, (TITLE,), ("质量计划",), (f"首席质量官（{n}厂）",))


def beside_the_whole_row(n: int) -> Block:
    """What a cell is on stands far to its left: 首席质量官 | 质量专款 | 全部由其签批."""
    where = place(n, table=1, row=2, column=n + 1)
    return Block(f"第{n}笔由其签批", "cell", where, (TITLE,), ("首席质量官",), ("权限",))


def english(n: int) -> Block:
    return Block(
        f"The CQO approves the quality plan of plant {n}. The above powers are his alone.",
        "paragraph",
        place(n),
        ("Job description of the CQO",),
    )


@pytest.mark.parametrize(
    "shape",
    [paragraph, item, called_by_number, marked, row, wide, beside_the_whole_row, english],
)
def test_work_grows_with_length(shape: Callable[[int], Block]) -> None:
    calls_of(shape, 0, SHORT)
    short = calls_of(shape, 1_000, SHORT)
    long = calls_of(shape, 2_000, SHORT * TIMES)
    assert long / short < TIMES * SLACK, (short, long)


def calls_of(shape: Callable[[int], Block], start: int, size: int) -> int:
    """How many calls reading such a paper takes; ``start`` keeps anything from being remembered."""
    blocks = [shape(n) for n in range(start, start + size)]
    vocabulary = vocabulary_of("cqo-2023")
    number = count(1)
    profile = cProfile.Profile()
    profile.enable()
    read_blocks(blocks, vocabulary, lambda: f"s{next(number)}")
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())
