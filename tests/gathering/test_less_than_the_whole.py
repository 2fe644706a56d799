"""Other papers and other rows that leave the officer less than a veto, or less than all rewards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest

from checker import check
from checker.gathering.model import Paper
from checker.gathering.stops_bound import with_bound_stops
from checker.statements.model import Reading

from .conftest import page, say

LETTER = "# 任命书\n\n任命李四为公司首席质量官，自2026年1月1日起任职。\n\n总经理：王五\n\n2026年1月1日\n"
VETO = "# 岗位说明书\n\n岗位名称：首席质量官\n\n## 权限\n\n1. 对质量安全问题行使一票否决权，任何人不得更改。\n\n批准：王五　2026年1月1日\n"
RULES = "# 停线管理办法\n\n{}\n\n总经理：王五\n\n2026年3月1日\n"
REWARDS = (
    "# 质量奖惩办法\n\n第一条 首席质量官考核各部门质量工作。\n\n第二条 奖惩分档如下：\n\n| 情形 | 奖罚 | 决定人 |\n|---|---|---|\n"
    "| 月度合格率高于目标 | 班组奖800元 | 首席质量官 |\n| 一般漏检 | 罚款200元 | 首席质量官 |\n| {} |\n\n总经理：王五\n\n2026年3月1日\n"
)


def verdict(tmp_path: Path, clause: str, *papers: str) -> str:
    for n, words in enumerate((LETTER, *papers)):
        (tmp_path / f"{n}.md").write_text(words, encoding="utf-8")
    return next(f.verdict for f in check(tmp_path, as_of="2026-11-01").findings if f.clause == clause)


@pytest.mark.parametrize(
    ("rule", "passes"),
    [
        ("今后凡涉及停产、拒绝发运的，首席质量官须先报总经理同意；未经同意不得自行叫停。", False),
        ("首席质量官经总经理批准后方可停产。", False),
        ("自即日起，涉及客户停线风险的停线、停发，首席质量官提出意见后，须报总经理同意方可执行。", False),
        ("全厂停产超过24小时的，未经总经理同意首席质量官不得自行停产。", True),
        ("车间主任未经首席质量官同意不得自行停产。", True),
    ],
)
def test_a_stop_that_needs_leave_leaves_the_veto_in_doubt(tmp_path: Path, rule: str, passes: bool) -> None:
    assert (verdict(tmp_path, "authority.veto", VETO, RULES.format(rule)) == "satisfied") is passes


@pytest.mark.parametrize(
    ("row", "passes"),
    [
        ("批量召回 | 奖金5%～20% | 总经理", False),
        ("单项超过1,000元 | 按损失核算 | 总经理", False),
        ("批量召回 | 奖金5%～20% | 首席质量官", True),
    ],
)
def test_greater_rewards_decided_higher_limit_his(tmp_path: Path, row: str, passes: bool) -> None:
    found = verdict(tmp_path, "authority.assessment_reward", REWARDS.format(row))
    assert (found == "satisfied") is passes


@pytest.mark.parametrize(
    ("words", "certainty", "bound"),
    [
        ("停线须报总经理同意方可执行", "unsure", True),
        ("未经同意不得自行停产", "sure", True),
        ("未经同意不得自行停产", "unsure", False),
        ("停线的原因记入台账", "unsure", False),
    ],
)
def test_only_words_that_bind_the_stop_bind_the_veto(
    words: str, certainty: Literal["sure", "unsure"], bound: bool
) -> None:
    veto = say("grant")
    stop = replace(
        veto, id="s2", authority="quality_safety_stop", power="stop", effect="conditional", text=words
    )
    paper = Paper(
        page("停线办法.md", "policy").document,
        Reading((veto, replace(stop, certainty=certainty)), (), ()),
        rank=1,
    )
    kept = with_bound_stops([paper], "cqo")[0].reading.statements
    assert (len(kept) == 3) is bound
