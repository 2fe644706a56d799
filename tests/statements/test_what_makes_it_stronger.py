"""What stands although others object, and goods that may not go for want of his signature: grants, beside their twins."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = (
    ("quality_safety_stop", "首席质量官可下令停产；各部门有异议的，可事后申诉，申诉期间不停止执行。"),
    (
        "assessment_reward",
        "首席质量官考核各单位的质量工作并决定奖惩。被考核单位有疑问的，可申请核对，核对期间不停止执行。",
    ),
    ("veto", "质量安全事项的否决并不以业务负责人的认可为前提，首席质量官签署否决意见即告成立。"),
    ("veto", "首席质量官就质量安全议题投反对票的，该议题即被否决，其他委员票数再多也不改变结果。"),
    ("product_release", "首席质量官没签字的产品，不得出厂。"),
    ("product_release", "首席质量官不签字的产品不得出厂。"),
    ("product_release", "凡首席质量官未签字放行的产品，一律不得出厂。"),
    ("product_release", "首席质量官没批准的批次，仓库不得发货。"),
    ("product_release", "批次放行归质量副总管，他不签字货出不了大门。"),
    ("product_release", "即便董事长出面，首席质量官不签字的产品也出不了公司大门。"),
    ("veto", "首席质量官行使质量否决权，无须与其他领导协商一致。"),
    ("veto", "首席质量官对质量安全事项行使否决权，无需与生产副总会商。"),
    ("plan_approval", "首席质量官审批年度质量计划，不必与总工程师共同签字。"),
    ("veto", "首席质量官与总经理无须协商一致，均可否决质量安全事项。"),
)
NONE = (
    ("veto", "首席质量官行使质量否决权，须与其他领导协商一致。"),
    ("veto", "首席质量官行使质量否决权，无须与生产副总会商，但应与总经理协商一致。"),
    ("veto", "首席质量官行使质量否决权，与总经理协商一致的，无须报董事会。"),
    ("veto", "首席质量官行使质量否决权，不得不与总经理协商一致。"),
    ("plan_approval", "首席质量官审批年度质量计划，无须与生产副总会商，报总经理批准后执行。"),
    ("budget", "质量经费单笔1万元以下的，由首席质量官审批，无须与财务总监共同签字。"),
    ("quality_safety_stop", "首席质量官可下令停产；各部门有异议的，报总经理裁定，裁定前停产令照常执行。"),
    ("quality_safety_stop", "首席质量官可下令停产。各部门有异议的，报总经理裁定，裁定前照常执行。"),
    ("quality_safety_stop", "首席质量官可下令停产；各部门有异议的，可申诉，总经理复议期间照常执行。"),
    ("quality_safety_stop", "首席质量官可下令停产；各部门有异议的，可向总经理反映，反映期间暂停执行。"),
    ("veto", "首席质量官的质量安全否决以总经理的同意为前提。"),
    ("veto", "首席质量官就质量安全议题投反对票的，应在纪要中载明，议题由多数票决定是否被否决。"),
    ("product_release", "首席质量官和总经理不签字的产品不得出厂。"),
    ("product_release", "没有首席质量官提出意见的产品，不得出厂。"),
    ("product_release", "质检员没签字的产品，首席质量官不得放行。"),
    ("product_release", "首席质量官没签字的产品，经总经理批准也可出厂。"),
    ("product_release", "首席质量官未放行的产品，总经理可批准出厂。"),
    ("product_release", "首席质量官不签字的，报总经理决定是否出厂。"),
)


def _granted(authority: str, text: str) -> bool:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == authority]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize(("authority", "text"), GRANTS)
def test_granted(authority: str, text: str) -> None:
    assert _granted(authority, text)


@pytest.mark.parametrize(("authority", "text"), NONE)
def test_not_granted(authority: str, text: str) -> None:
    assert not _granted(authority, text)
