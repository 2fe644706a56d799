"""What was learned from labelled dossiers raises doubts and gives nothing; the weights are whole and can be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Place
from checker.gathering import gathering
from checker.gathering.learned.features import features
from checker.gathering.said_there import Said
from checker.statements.learned.masked import RIGHTS
from tests.gathering.test_lessened import OF, verdicts


def said(text: str, *, heads: str = "", kind: str = "paragraph", before: str = "") -> Said:
    block = Block(text, kind, Place("规定.md", paragraph=1))
    return Said(block, text, before, heads, before + text)


@pytest.mark.parametrize("right", RIGHTS)
def test_what_names_no_matter_near_is_not_weighed(right: str) -> None:
    assert features(said("食堂每天十一点半开饭"), right, own=False) is None


def test_a_sentence_on_another_right_is_not_weighed_for_its_neighbour() -> None:
    before = "年度质量计划由首席质量官批准。"
    other = said("质量经费由总经理审批", before=before)
    assert features(other, "plan_approval", own=True) is None
    assert features(other, "budget", own=True) is not None
    bare = said("未盖章的不得下发", before=before)
    assert features(bare, "plan_approval", own=True) is not None


PLAN = "质量计划须在产销平衡会上过堂，与会部长举手过半后方可下发。"
MONEY = "质量经费的条子由资金部盖戳后支付。"


def test_what_no_room_knows_is_in_doubt_and_nothing_else(tmp_path: Path) -> None:
    told = verdicts(tmp_path, f"{PLAN}\n\n{MONEY}")
    assert {c for c in OF if told[c] == "unknown"} == {"plan_approval", "budget"}
    assert {told[c] for c in OF} == {"unknown", "satisfied"}


def test_the_words_to_look_at_are_shown(tmp_path: Path) -> None:
    verdicts(tmp_path, MONEY)
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    budget = next(f for f in found if f.clause == "authority.budget")
    assert any("资金部盖戳" in evidence.quote for evidence in (*budget.evidence, *budget.counter_evidence))


def test_the_sentence_is_told_as_one_that_nobody_has_read(tmp_path: Path) -> None:
    verdicts(tmp_path, PLAN)
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    plan = next(f for f in found if f.clause == "authority.plan_approval")
    assert "另有一句话可能收窄此项权限" in plan.reason["zh"] and "先满足条件" not in plan.reason["zh"]


@pytest.mark.parametrize(
    "number", ["一、", "第三条", "（二）", "4.1 ", "a)", "3．", "- ", "第十二条 ", "甲、", "② ", "5 "]
)
def test_the_number_of_an_item_tells_nothing(number: str) -> None:
    text = "质量计划须在产销平衡会上过堂"
    bare = features(said(text), "plan_approval", own=False)
    assert bare is not None and features(said(squeeze(number + text)), "plan_approval", own=False) == bare


def test_an_older_paper_lessens_nothing(tmp_path: Path) -> None:
    told = verdicts(tmp_path, f"{PLAN}\n\n{MONEY}", day="2024年9月1日")
    assert {told[c] for c in OF} == {"satisfied"}


def test_nothing_is_given_by_what_was_learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed = {c for c in OF if verdicts(tmp_path, f"{PLAN}\n\n{MONEY}")[c] == "satisfied"}
    monkeypatch.setattr(gathering, "with_learned_doubts", lambda papers, *_: list(papers))
    assert passed < {c for c in OF if verdicts(tmp_path, f"{PLAN}\n\n{MONEY}")[c] == "satisfied"}


def test_a_sentence_without_end_takes_no_more_than_its_opening() -> None:
    long = said("质量经费" + "由综合部登记，" * 100_000)
    found = features(long, "budget", own=False)
    assert found is not None and len(found) < 5_000
