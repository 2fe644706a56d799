"""What bounds one power of a list, or something else altogether, leaves the officer's other powers whole."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

WHOLE = (
    ("veto", "首席质量官除对质量安全有一票否决权外，还是公司经营决策会的成员，并可以就质量战略提出建议。"),
    ("veto", "首席质量官职责：对影响质量安全的一切决定行使一票否决、审批质量经费、保管质量印章。"),
    ("veto", "质量安全问题，首席质量官一票否决；其他经营事项，由包括首席质量官在内的经营班子集体表决决定。"),
    ("veto", "质量安全问题由首席质量官一票否决，其他问题由班子集体决定。"),
    ("veto", "质量总监权限：质量一票否决权、产品放行权（与生产总监双签）"),
    ("plan_approval", "质量总监权限：质量计划审批权、质量经费审批权（单笔五万元以下）"),
    ("strategy", "首席质量官享有下列权限：质量战略的制定，质量计划的批准。前述后一项权限仅及于集团本部。"),
    (
        "veto",
        "首席质量官对质量安全事项享有一票否决权。其停线权仅适用于熔炼工序，其余工序的停线由生产部决定。",
    ),
    ("veto", "首席质量官享有质量安全一票否决权和质量经费审批权。其经费审批权仅限于单笔五万元以下。"),
)
BOUND = (
    ("veto", "首席质量官除A类产品外享有质量安全一票否决权。"),
    ("veto", "质量安全问题由首席质量官一票否决，其他质量问题也由班子集体决定，首席质量官会签。"),
    ("veto", "质量安全问题由经营班子集体表决；其他事项由首席质量官决定。"),
    ("product_release", "质量总监权限：质量一票否决权、产品放行权（与生产总监双签）"),
    ("veto", "质量总监权限：质量一票否决权、产品放行权（均与生产总监双签）"),
    ("veto", "质量总监权限：质量一票否决权、产品放行权，均与生产总监双签。"),
    ("budget", "质量总监权限：质量计划审批权、质量经费审批权（须报总经理批准）"),
    ("plan_approval", "质量总监权限：质量计划、质量经费审批权（须报总经理批准）"),
    (
        "plan_approval",
        "首席质量官享有下列权限：质量战略的制定，质量计划的批准。前述后一项权限仅及于集团本部。",
    ),
    ("budget", "首席质量官享有质量安全一票否决权和质量经费审批权。其经费审批权仅限于单笔五万元以下。"),
    ("veto", "首席质量官享有质量安全一票否决权。该权力仅适用于熔炼工序。"),
    ("veto", "首席质量官享有质量安全一票否决权。其否决权仅适用于熔炼工序。"),
)


def _granted(authority: str, text: str) -> bool:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == authority]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize(("authority", "text"), WHOLE)
def test_left_whole(authority: str, text: str) -> None:
    assert _granted(authority, text)


@pytest.mark.parametrize(("authority", "text"), BOUND)
def test_bound(authority: str, text: str) -> None:
    assert not _granted(authority, text)
