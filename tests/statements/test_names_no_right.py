"""Why the post is there, quoted appendices, a name on a form, several officers, his own department: none is a sure grant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
PLAN = "首席质量官审批质量计划。"


@pytest.mark.parametrize(
    "heading",
    [
        "岗位目的", "一、岗位目的", "职位目的", "1.1 设置目的", "岗位使命", "岗位存在的理由", "附录C 外部要求摘录", "附录B（资料性）法规摘录",
        "附录D 客户要求摘录", "附件2 顾客要求", "附录a 标准条款",
    ],
)  # fmt: skip
def test_under_such_a_heading_nothing_is_sure(heading: str, sure_grants: Read) -> None:
    assert sure_grants(PLAN, ("质量手册", heading)) == set()
    assert sure_grants(f"{heading}：审批质量计划。", ("首席质量官岗位说明书",)) == set()


@pytest.mark.parametrize("heading", ["岗位职权", "附录C 职权一览", "一、权限", "附录B 首席质量官权限"])
def test_under_another_it_is(heading: str, sure_grants: Read) -> None:
    assert sure_grants(PLAN, ("质量手册", heading)) == {"plan_approval"}


@pytest.mark.parametrize(
    "said",
    [
        "首席质量官在质量专项经费审批单上签字。",
        "首席质量官在质量经费报销单上签名。",
        "首席质量官于质量奖惩审批表签字。",
        "首席质量官在质量计划会签页上签字。",
        "质量经费用款单由首席质量官签字。",
    ],
)
def test_a_name_on_a_form(said: str, sure_grants: Read) -> None:
    assert sure_grants(said, ()) == set()


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("质量经费须经首席质量官签字后方可支付。", "budget"),
        ("首席质量官审批质量经费。", "budget"),
        ("质量计划经首席质量官签字后下发执行。", "plan_approval"),
    ],
)
def test_a_name_that_counts(said: str, right: str, sure_grants: Read) -> None:
    assert right in sure_grants(said, ())


@pytest.mark.parametrize("who", ["各", "各位", "两位", "三名", "每位", "其他", "另一位"])
def test_several_officers(who: str, sure_grants: Read) -> None:
    assert sure_grants(f"{who}首席质量官审批质量计划。", ()) == set()
    assert sure_grants(f"{who}首席质量官对质量安全事项行使一票否决权。", ()) == set()


@pytest.mark.parametrize("unit", ["质量部自身", "质量部自己", "品管部内部", "本部门自身", "质检科本身"])
def test_his_own_department(unit: str, sure_grants: Read) -> None:
    assert sure_grants(f"首席质量官决定{unit}的考核和奖惩。", ()) == set()
    assert sure_grants(f"{unit}的考核和奖惩由首席质量官决定。", ()) == set()


def test_his_own_department_too(sure_grants: Read) -> None:
    said = "各部门的质量考核和奖惩由首席质量官决定，质量部自身的考核也由首席质量官按同一标准进行。"
    assert "assessment_reward" in sure_grants(said, ())


@pytest.mark.parametrize(
    "said",
    [
        "任命柏雪松为质量副总监，协助首席质量官工作，并负责以下事项的签批：质量计划、质量经费。",
        "王五为质量副总监，在首席质量官领导下工作，分管下列事项的审批：质量计划、质量经费。",
    ],
)
def test_the_list_of_one_who_helps_him(said: str, sure_grants: Read) -> None:
    assert sure_grants(said, ()) == set()
