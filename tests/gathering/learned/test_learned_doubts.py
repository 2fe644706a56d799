"""What was learned from labelled dossiers raises doubts and gives nothing; the weights are whole and can be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier.model import Block, Place
from checker.gathering.learned.features import features
from checker.gathering.learned.masked import ACT, ELSE, HIM, MATTER, OTHER, OTHER_ACT, RIGHTS, masked
from checker.gathering.learned.weights import weigh, weights
from checker.gathering.said_there import Said


def said(text: str, *, heads: str = "", kind: str = "paragraph", before: str = "") -> Said:
    block = Block(text, kind, Place("规定.md", paragraph=1))
    return Said(block, text, before, heads, before + text)


def test_who_and_what_is_told_by_one_sign_each() -> None:
    text = "质量经费由首席质量官审批，年度计划报总经理批准"
    assert masked(text, "budget") == f"Ⓠ{MATTER}由{HIM}审批，年度{ELSE}报{OTHER}批准"
    assert masked(text, "plan_approval") == f"Ⓠ{ELSE}由{HIM}审批，年度{MATTER}报{OTHER}批准"


def test_the_three_rights_over_one_strategy_are_told_apart_by_their_acts() -> None:
    text = "质量战略的制定归战略部"
    assert ACT in masked(text, "formulate") and OTHER_ACT not in masked(text, "formulate")
    assert OTHER_ACT in masked(text, "implement") and ACT not in masked(text, "implement")


@pytest.mark.parametrize("right", RIGHTS)
def test_what_names_no_matter_near_is_not_weighed(right: str) -> None:
    assert features(said("食堂每天十一点半开饭"), right, own=False, giving=False) is None


def test_a_sentence_on_another_right_is_not_weighed_for_its_neighbour() -> None:
    before = "年度质量计划由首席质量官批准。"
    other = said("质量经费由总经理审批", before=before)
    assert features(other, "plan_approval", own=True, giving=False) is None
    assert features(other, "budget", own=True, giving=False) is not None
    bare = said("未盖章的不得下发", before=before)
    assert features(bare, "plan_approval", own=True, giving=False) is not None


def test_the_weights_are_whole_numbers_and_each_feature_has_one() -> None:
    table, bar = weights()
    assert len(table) > 1000 and all(isinstance(w, int) and w for w in table.values())
    assert weigh(()) == -bar < 0
    file = Path(weights.__wrapped__.__globals__["__file__"]).with_name("weights.txt")
    assert len(file.read_text("utf-8").splitlines()) == len(table) + 2
