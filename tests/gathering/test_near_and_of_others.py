"""What stands near the officer's rights and is of other posts, other things or of who came: it leaves his rights as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gathering.test_lessened import OF, verdicts

BESIDE = (
    "2026年6月至7月，财务总监病休，其职责由财务部部长代行。",
    "财务总监出差期间，其职责由财务部副部长代行。",
    "第六条 员工年度晋升、调薪由总裁批准，质量考核等级为D的，当年不予提名。",
    "C4 生产月度计划由总裁核准，采购年度计划由供应链总监核准后报总裁。",
    "质量经费由首席质量官管理，年度结余转入下年继续使用。",
    "列席：车间主任何伟（列席第五项，不参加表决）。",
)
LESSENED = (
    ("2025年10月起，首席质量官病休，其职责由总工程师代行。", "veto"),
    ("质量考核等级由总裁批准，晋升、调薪另行规定。", "assessment_reward"),
    ("员工晋升由总裁批准，质量考核结果亦由总裁批准。", "assessment_reward"),
    ("生产月度计划由总裁核准，年度质量计划由供应链总监核准后报总裁。", "plan_approval"),
    ("年度质量计划转总经理批准后使用。", "plan_approval"),
)


@pytest.mark.parametrize("said", BESIDE)
def test_it_takes_nothing(said: str, tmp_path: Path) -> None:
    told = verdicts(tmp_path, said)
    assert {c: told[c] for c in OF} == dict.fromkeys(OF, "satisfied")


@pytest.mark.parametrize(("said", "right"), LESSENED)
def test_what_is_of_his_right_is_heard(said: str, right: str, tmp_path: Path) -> None:
    assert verdicts(tmp_path, said)[right] != "satisfied"
