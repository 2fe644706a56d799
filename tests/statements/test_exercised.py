"""A row that names a power and beside it says that it is exercised: 质量安全一票否决 | 独立行使，无须报批."""

from __future__ import annotations

from itertools import count

import pytest

from checker.dossier.draft import Cell, Para, Table
from checker.dossier.flow import blocks_of
from checker.dossier.model import Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

GRANT = ("grant", "sure")


def table(rows, number=1):
    return Table(
        tuple(
            Cell(r, c, (Para(text, Place("a", table=number, row=r, column=c)),))
            for r, row in enumerate(rows, 1)
            for c, text in enumerate(row, 1)
        )
    )


def held(rows, head="首席质量官职责权限", nested=False):
    grid = table(rows, 2)
    if nested:
        label = Cell(1, 1, (Para("职权", Place("a", table=1, row=1, column=1)),))
        grid = Table((label, Cell(1, 2, (grid,))))
    blocks = blocks_of([Para(head, Place("a", paragraph=1), heading=1), grid])
    numbers = count(1)
    found = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    return {s.authority: (s.effect, s.certainty) for s in found if s.holder == "cqo"}


@pytest.mark.parametrize("head", ["首席质量官职责权限", "首席质量官", "首席质量官岗位说明书"])
@pytest.mark.parametrize(
    "words",
    ["行使", "独立行使", "独立行使，无须报批", "依法独立行使。", "直接行使，无需另行审批", "行使该项权力"],
)
@pytest.mark.parametrize("nested", [False, True])
def test_what_is_exercised_is_held(head, words, nested):
    assert held([["质量安全一票否决", words], ["年度质量计划", "审批"]], head, nested) == {
        "veto": GRANT,
        "plan_approval": GRANT,
    }
    assert held([["质量安全一票否决", words]], head, nested=True) == {"veto": GRANT}


@pytest.mark.parametrize(
    "words",
    [
        "不行使", "协助行使", "由总经理行使", "不得行使", "暂不行使", "代总经理行使", "报批后行使", "经总经理同意后行使", "与总经理共同行使", "提请行使",
        "建议行使", "独立行使，须报批", "行使，报总经理批准", "监督行使", "暂停行使", "行使建议", "参与行使", "无须报批", "不独立行使", "授权他人行使",
    ],
)  # fmt: skip
@pytest.mark.parametrize("nested", [False, True])
def test_what_is_not_his_to_exercise_is_none(words, nested):
    found = held([["质量安全一票否决", words], ["年度质量计划", "审批"]], nested=nested)
    assert found.get("veto") != GRANT and found["plan_approval"] == GRANT


def test_it_is_denied_where_it_is_not_exercised():
    assert held([["质量安全一票否决", "不行使"]], nested=True)["veto"][0] == "denied"


@pytest.mark.parametrize("power", ["质量安全一票否决建议", "对质量安全一票否决的监督", "总经理质量安全一票否决", "质量安全一票否决（报总经理批准）"])  # fmt: skip
def test_the_row_may_name_less(power):
    assert held([[power, "行使"], ["年度质量计划", "审批"]]).get("veto") != GRANT


def test_another_post_exercises_its_own():
    assert held([["质量安全一票否决", "行使"], ["年度质量计划", "审批"]], "总经理职责权限") == {}
    rows = [["事项", "总经理", "首席质量官"], ["质量安全一票否决", "行使", "协助行使"]]
    assert held(rows, "质量权限表").get("veto") != GRANT
