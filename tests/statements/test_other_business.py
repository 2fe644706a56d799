"""What is said beside a grant on other business takes nothing from it; what is on the power itself does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]

GRANTS = (
    ("veto", "首席质量官对质量安全事项行使一票否决权"),
    ("strategy", "公司质量战略和质量方针由首席质量官制定并发布"),
    ("plan_approval", "年度质量工作计划由首席质量官审批"),
    ("assessment_reward", "质量考核与奖惩由首席质量官决定"),
    ("product_release", "产品出厂放行由首席质量官批准"),
)
OTHER = (
    "。这是董事会定下来的",
    "。首席质量官年薪由董事会确定",
    "。首席质量官由董事会聘任",
    "。采购计划：采购部经理批准",
    "。差旅费：财务总监审批",
    "。其他费用由财务总监审批",
    "。本授权不设金额上限",
    "。本制度经职工代表大会审议通过",
    "。任何人不得打击报复",
    "。对外由办公室发布",
)
ITSELF = (
    "。这要由董事会定",
    "。首席质量官的决定由董事会确定",
    "。例外：总经理批准",
    "。重大事项：总经理决定",
    "。上述权限不设金额上限，但须报总经理批准",
    "。本制度经董事会审议通过后施行",
    "。本制度须经董事会审议通过",
)


@pytest.mark.parametrize(("authority", "grant"), GRANTS)
@pytest.mark.parametrize("more", OTHER)
def test_other_business_takes_nothing(authority: str, grant: str, more: str, sure_grants: Read) -> None:
    assert authority in sure_grants(f"{grant}{more}。", ())


@pytest.mark.parametrize(("authority", "grant"), GRANTS)
@pytest.mark.parametrize("more", ITSELF)
def test_what_is_on_the_power_takes(authority: str, grant: str, more: str, sure_grants: Read) -> None:
    assert authority not in sure_grants(f"{grant}{more}。", ())


@pytest.mark.parametrize(
    "said",
    [
        "质量专项经费由首席质量官审批使用。其他费用由财务总监审批。",
        "首席质量官不设质量经费审批权限。",
        "谁说首席质量官有权下令停产。",
        "质量专项经费由首席质量官审批，不含检具添置、样品送检。",
        "首席质量官可放行 A 类产品，B、C 类产品由各车间质检组长放行。",
        "放行单经总经理签字并由首席质量官盖章后，产品方可出厂。",
        "质量计划由总质量师（本公司首席质量官和总经理）批准。",
        "首席质量官签字后，产品经总经理批准方可出厂。",
        "首席质量官和总经理签字后，产品方可出厂。",
        "首席质量官签字后，返工产品方可出厂。",
        "首席质量官签字后，产品方可出厂。出厂须报总经理批准。",
        "质量计划：质量部（编制）→本公司总经理（批准）→本公司首席质量官（执行）",
    ],
)
def test_no_grant(said: str, sure_grants: Read) -> None:
    assert sure_grants(said, ()) == set()


@pytest.mark.parametrize(
    ("authority", "said"),
    [
        ("budget", "质量专项经费由首席质量官审批。检具添置、样品送检等费用均在此列。"),
        ("budget", "质量专项经费由首席质量官审批，含检具添置、样品送检。"),
        ("budget", "质量投入预算一经董事会通过，即由首席质量官统一掌握使用。"),
        ("product_release", "首席质量官在放行单上盖章，产品方可出库。"),
        ("product_release", "未经首席质量官盖章，产品不得出厂。"),
        ("product_release", "首席质量官签字后，产品方可出厂。"),
        ("product_release", "首席质量官批准后产品才能出厂。"),
        ("plan_approval", "质量计划由总质量师（本公司首席质量官）批准。"),
        ("plan_approval", "质量计划：质量部编制→本公司首席质量官批准"),
        ("quality_safety_stop", "停线申请：班长→车间主任→本公司首席质量官（批准）"),
        ("quality_safety_stop", "首席质量官停产用不着请示谁。"),
        ("veto", "首席质量官对质量安全事项行使一票否决权，谁说情也没用。"),
        ("veto", "首席质量官对质量安全事项行使一票否决权，谁说都没用。"),
        ("assessment_reward", "质量考核、赏罚之轻重，由首席质量官核定。"),
    ],
)
def test_grant(authority: str, said: str, sure_grants: Read) -> None:
    assert authority in sure_grants(said, ())


def test_a_party_of_a_contract(sure_grants: Read) -> None:
    lead = ("首席质量官聘任合同", "第三条 乙方（首席质量官）享有以下权利：")
    assert sure_grants("审批质量经费；", lead) == {"budget"}


@pytest.mark.parametrize(
    "said",
    [
        "公司质量战略由首席质量官制定并发布，记录保存五年。",
        "公司质量战略由首席质量官制定。对不执行的部门，扣发当月奖金。",
        "质量考核与奖惩由首席质量官决定，随当月工资兑现。",
    ],
)
def test_no_act_of_his(said: str) -> None:
    from checker import interpret

    assert "execute_only" not in {s.effect for s in interpret(said) if s.holder == "cqo"}
