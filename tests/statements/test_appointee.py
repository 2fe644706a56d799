"""Items under a paragraph that appoints the officer, and nobody else, are his."""

from __future__ import annotations

from itertools import count

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

LETTER = "经公司董事会研究决定，聘任王芳为首席质量官，任期三年，并授权其开展质量工作。"
ITEMS = ("一、对质量安全事项行使一票否决权。", "二、审批公司质量计划。")


def granted(*texts: tuple[str, str]) -> set[str]:
    numbers = count(1)
    blocks = [
        Block(text, kind, Place("任命书.md", paragraph=n), ("任命书",))  # type: ignore[arg-type]
        for n, (kind, text) in enumerate(texts, 1)
    ]
    reading = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}")
    return {
        s.authority
        for s in reading.statements
        if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")
    }


def test_items_under_his_appointment_are_his() -> None:
    items = (("list_item", text) for text in ITEMS)
    assert granted(("paragraph", LETTER), *items) == {"veto", "plan_approval"}


def test_a_limit_among_them_stays_one() -> None:
    assert granted(("paragraph", LETTER), ("list_item", "一、审批质量计划，报总经理批准后执行。")) == set()


@pytest.mark.parametrize(
    "before",
    [
        "经公司董事会研究决定，聘任王芳为首席质量官，聘任李强为生产总监。",
        "经公司董事会研究决定，聘任李强为生产总监。",
        "拟聘任王芳为首席质量官。",
        "免去王芳首席质量官职务。",
        "首席质量官是公司高层管理人员。",
        "公司各部门要重视质量工作。",
    ],
)
def test_nobody_is_meant_where_he_alone_is_not_appointed(before: str) -> None:
    assert granted(("paragraph", before), *(("list_item", text) for text in ITEMS)) == set()


@pytest.mark.parametrize("between", ["现将有关事项通知如下，请遵照执行。", "生产总监负责生产。"])
def test_another_paragraph_ends_it(between: str) -> None:
    blocks = (("paragraph", LETTER), ("paragraph", between), *(("list_item", text) for text in ITEMS))
    assert granted(*blocks) == set()


def test_an_item_of_somebody_else_is_his_own() -> None:
    assert granted(("paragraph", LETTER), ("list_item", "一、生产总监审批质量计划。")) == set()


def test_an_item_that_appoints_governs_no_other() -> None:
    items = ("一、聘任王芳为首席质量官。", "二、审批公司质量计划。")
    assert granted(*(("list_item", text) for text in items)) == set()


@pytest.mark.parametrize(
    "between",
    [
        ("任职后的工作安排：",),
        ("公司主要产品为电梯部件，质量责任重大。受聘人在聘期内：",),
        ("王芳，高级工程师，历任质量部经理。", "其职权如下："),
    ],
)
def test_a_lead_in_on_his_office_takes_it_up(between: tuple[str, ...]) -> None:
    paragraphs = (("paragraph", text) for text in (LETTER, *between))
    assert granted(*paragraphs, *(("list_item", text) for text in ITEMS)) == {"veto", "plan_approval"}


@pytest.mark.parametrize("between", ["总经理的职权如下：", "各部门任职人员应做到：", "会议还决定："])
def test_a_lead_in_on_others_does_not(between: str) -> None:
    items = (("list_item", text) for text in ITEMS)
    assert granted(("paragraph", LETTER), ("paragraph", between), *items) == set()


def test_what_a_lead_in_tells_first_bounds_nothing() -> None:
    lead = "随着汽车零部件订单占比超过七成，客户要求逐年提高。经董事会研究，决定："
    text = "一、首席质量官参加公司经营决策并表决。"
    block = Block(text, "list_item", Place("x.md", paragraph=2), ("通知",), lead)
    numbers = count(1)
    said = read_blocks([block], vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    assert {s.effect for s in said} == {"grant"}


@pytest.mark.parametrize("lead", ["聘任期间：", "聘任期间有关事项明确如下：", "任命后职责如下："])
def test_a_list_for_the_time_of_his_office_is_his(lead) -> None:
    items = (("list_item", text) for text in ITEMS)
    assert granted(("paragraph", LETTER), ("paragraph", lead), *items) == {"veto", "plan_approval"}


@pytest.mark.parametrize("lead", ["聘任李强为生产总监：", "聘任期间总经理职责如下："])
def test_a_list_of_another_is_not(lead) -> None:
    items = (("list_item", text) for text in ITEMS)
    assert granted(("paragraph", LETTER), ("paragraph", lead), *items) == set()


BOARD = ("某某公司董事会文件",)


def of_the_officer(opens: str, lead_in: str) -> set[str]:
    texts = (("paragraph", opens, None), ("paragraph", lead_in, None))
    items = (("paragraph", "第一，批准年度质量计划；", lead_in), ("cell", "管理质量经费", lead_in))
    blocks = [
        Block(text, kind, Place("任命书.md", paragraph=n), BOARD, lead_in=led)  # type: ignore[arg-type]
        for n, (kind, text, led) in enumerate((*texts, *items), 1)
    ]
    numbers = count(1)
    reading = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}")
    return {
        s.authority
        for s in reading.statements
        if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")
    }


@pytest.mark.parametrize(
    ("opens", "lead_in"),
    [
        ("经董事会决定，任命您为公司首席质量官。", "董事会现授予您以下权力："),
        (
            "经董事会决定，聘任王芳同志为公司首席质量官，任期三年。",
            "董事会授权王芳同志在任期内行使下列职权：",
        ),
        ("董事会决定，由王芳出任质量总监（首席质量官）。", "其职权列示如下："),
        ("经董事会决定，聘任王芳同志为首席质量官。", "总裁特授予其下列权限："),
    ],
)
def test_whoever_gives_him_a_list_gives_it_to_him(opens: str, lead_in: str) -> None:
    assert of_the_officer(opens, lead_in) == {"plan_approval", "budget"}


@pytest.mark.parametrize(
    ("opens", "lead_in"),
    [
        ("经董事会决定，任命您为公司总工程师。", "董事会现授予您以下权力："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会授权李强同志行使下列职权："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会与其共同行使下列职权："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会授权其会同总经理行使下列职权："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会保留下列职权："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会拟授予其下列职权："),
        ("经董事会决定，聘任王芳同志为公司首席质量官。", "董事会不授予其下列职权："),
    ],
)
def test_whoever_keeps_or_shares_a_list_gives_it_not(opens: str, lead_in: str) -> None:
    assert of_the_officer(opens, lead_in) == set()
