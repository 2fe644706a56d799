"""What a paper says above its items of how they came to be decided: passed all together, or by way of a contest."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

APPOINTS = "聘任郭文涛同志为公司首席质量官，聘期三年。"
HEADING = "关于聘任首席质量官的议案"


def kinds(*blocks: Block) -> list[str]:
    numbers = count()
    return [
        f.kind for f in read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").officer
    ]


def minutes(opening: str, *below: str) -> list[str]:
    first = Block(opening, "paragraph", Place("t"), ("董事会会议决议",))
    rest = [Block(text, "paragraph", Place("t"), ("董事会会议决议", HEADING)) for text in below]
    return kinds(first, *rest)


@pytest.mark.parametrize(
    "opening",
    [
        "会议由董事长主持，审议并一致通过以下决议：",
        "与会董事逐项审议，表决通过如下议案：",
        "会议审议通过了下列事项：",
    ],
)
def test_all_motions_below_are_carried(opening: str) -> None:
    assert "appointed" in minutes(opening, APPOINTS)


@pytest.mark.parametrize(
    ("opening", "below"),
    [
        ("会议听取了以下议案：", ()),
        ("会议审议了以下议案：", ()),
        ("会议原则上通过以下议案：", ()),
        ("会议审议并一致通过以下决议：", ("本议案暂缓表决。",)),
        ("会议审议并一致通过以下决议：", ("本议案未获通过。",)),
        ("会议审议并一致通过以下决议：", ("同意2票，反对3票，弃权0票。",)),
    ],
)
def test_a_motion_that_is_open_appoints_nobody(opening: str, below: tuple[str, ...]) -> None:
    assert "appointed" not in minutes(opening, APPOINTS, *below)


def led(lead_in: str) -> list[str]:
    block = Block("公司授权郭文涛同志负责质量工作。", "paragraph", Place("t"), ("关于聘任首席质量官的通知",))
    act = Block("聘任郭文涛同志为公司首席质量官，列入公司高管序列。", "paragraph", Place("t"), ("通知",))
    return kinds(replace(act, lead_in=lead_in), block)


@pytest.mark.parametrize(
    "lead_in",
    [
        "经董事会研究，并经公司内部公开竞聘程序，决定：",
        "经公开竞聘、组织考察，公司研究决定：",
        "通过内部竞聘，总经理决定任命：",
    ],
)
def test_what_a_contest_led_to_is_decided(lead_in: str) -> None:
    assert "level" in led(lead_in)


@pytest.mark.parametrize("lead_in", ["竞聘岗位说明：", "竞聘人员情况：", "经公司内部竞聘，拟定候选人如下："])
def test_a_contest_alone_decides_nothing(lead_in: str) -> None:
    assert "level" not in led(lead_in)
