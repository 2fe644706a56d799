"""Conditions that no word of leave tells: a filing that comes before effect, a seal in other hands, a trust that ran out, a channel, a part."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from tests.gathering.test_lessened import LETTER, OTHER

PROPOSES = "（三）向董事会提出质量战略建议；"


def verdicts(
    folder: Path, said: str, *, day: str = "2025年9月1日", as_of: str = "2026-01-01", proposes: str = PROPOSES
) -> dict[str, str]:
    (folder / "决定.md").write_text(LETTER.replace(PROPOSES, proposes), "utf-8")
    (folder / "其他.md").write_text(OTHER.format(title="关于有关事项的通知", said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", as_of=as_of).findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


FILED_FIRST = (
    ("strategy_formulate", "质量规划未在集团运营部完成备案的，视为未生效。"),
    ("strategy_formulate", "质量战略须取得集团备案编号，无编号的不得对外发布。"),
    ("plan_approval", "年度质量计划报产业集团备案，收到备案函后执行。"),
    (
        "strategy_formulate",
        "各类发展规划（质量、生产、人才）编成后报控股集团备案，集团出具备案回执之前不生效。",
    ),
    ("strategy_formulate", "质量战略定稿后报母公司登记，未取得登记号的，不得印发执行。"),
    ("strategy_formulate", "公司质量战略自股东方备案完成之日起生效。"),
    ("strategy_formulate", "质量、安全、环保三项规划须在集团战略部备案，备案后方可实施。"),
    ("plan_approval", "年度质量计划签发后送总部计划处备案，未经备案的不得下达。"),
    ("plan_approval", "年度质量计划以集团备案为生效条件。"),
    ("assessment_reward", "质量奖惩决定送集团人力资源部备案，备案手续办结前不得兑现。"),
    ("budget", "质量经费的使用方案在集团财务共享中心备案登记之前，一律不予付款。"),
)
FILED_AFTER = (
    ("budget", "质量经费专户的印鉴变更须在银行备案后方可使用。"),
    ("strategy_formulate", "质量战略发布后十日内报集团备案，备案不影响其效力。"),
    ("strategy_formulate", "各类发展规划（质量、生产、人才）发布后报集团备案。"),
    ("strategy_formulate", "生产规划、人才规划报集团备案，集团出具回执之前不生效。"),
    ("plan_approval", "年度质量计划由首席质量官签发，在质量部登记编号后下发。"),
    ("plan_approval", "年度质量计划未经首席质量官签发的，不得下发。"),
    ("plan_approval", "年度质量计划自首席质量官签发之日起生效，并报集团备案。"),
    ("assessment_reward", "质量奖惩决定即时生效，于次月送人力资源部备案。"),
    ("budget", "质量经费的票据未在财务部登记的，不予报销。"),
)
SCREENED = (
    "凡报董事会的战略、质量类提案，须由企管部汇总并经总经理过目，未经汇总的董事会办公室不予受理。",
    "上会议案由总裁办统一归口，任何高管不得绕过总裁办向董事会提出质量战略建议。",
    "提交董事会的战略类议案统一由战略运营部归集，经该部部长审核同意后方可列入，其他人员不再直接提交。",
    "报送董事会的各类提案由董事会办公室统一初审，初审通过后上报，任何部门不得自行报送。",
    "战略类议案一律由战略发展部提交董事会，其他人员不得直接提交。",
    "向董事会提出的战略建议统一交总裁办审查，审查同意后方可提交。",
    "呈董事会的所有议案均由总经理签字后上报，个人不得越级呈报。",
    "提交董事会的质量、品牌类议案，由规划部汇总，规划部审核后再列入议程，各中心不再单独提交。",
)
NOT_SCREENED = (
    "各部门报总经理的战略建议统一由首席质量官汇总后提交。",
    "提交董事会的战略类议案须经法务部合法性审查。",
    "提交董事会的投资类议案统一由投资部归集，经投资总监审核同意后方可列入，其他人员不再直接提交。",
    "提交董事会的战略类议案由董事会办公室归集编号，不作审核，原样列入议程。",
    "提交董事会的质量议案统一由首席质量官提交，其他人员不得直接提交。",
    "提交董事会的战略类议案统一由战略部审核后列入，质量类议案不在此列。",
    "各车间的合理化建议由班组长审核后提交，员工不得越级上报。",
    "提交董事会的人事、薪酬议案由人力资源部审核后上报，其他部门不得自行报送。",
)
SEALED = (
    (
        "plan_approval",
        "质量计划须加盖经营专用章，无章不得执行；经营专用章由常务副总审核后用印。",
    ),
    ("plan_approval", "各部门年度计划盖有总办章的方为有效，总办章由总裁掌握，逐件点头后加盖。"),
    (
        "plan_approval",
        "各系统的年度计划，虽经分管负责人签字，未加盖计划专用章的不得下发执行；该章由总经理逐件准许后使用。",
    ),
    ("plan_approval", "年度质量计划须加盖计划专用章方可下达。\n\n计划专用章由总裁逐次批准后使用。"),
    ("plan_approval", "未盖公司受控章的质量计划无效，受控章凭总经理批条启用。"),
    ("budget", "质量经费付款单未加盖资金专用章的不予支付；该印章经财务总监同意后方可加盖。"),
    ("assessment_reward", "质量奖惩通知加盖公司印章后生效。公司印章的使用，须经董事长批准。"),
    ("strategy_formulate", "质量战略文本没有加盖战略专用章的，不得发布。此章每次使用由董事长核准。"),
    ("veto", "质量否决通知书未加盖否决专用章的，不具效力。否决专用章由总经理同意后启封。"),
)
SEALED_FREELY = (
    ("plan_approval", "年度质量计划须加盖计划章后下发；计划章由总裁办公室保管，凭首席质量官签字加盖。"),
    ("plan_approval", "年度质量计划未加盖质量专用章的不得下发；该章由首席质量官支配。"),
    ("plan_approval", "年度质量计划须加盖质量专用章方可下达。质量专用章由质量部保管并使用。"),
    ("plan_approval", "合同未加盖合同章的不得履行；该章由总经理批准后使用。"),
    ("plan_approval", "年度质量计划不用印。公章的使用，须经总经理批准。"),
    ("budget", "质量经费付款单加盖财务章后支付；该章由出纳保管，凭首席质量官签字加盖。"),
    ("plan_approval", "各类年度销售计划未加盖计划专用章的不得下发；该章由总经理准许后使用。"),
    ("veto", "检验报告未加盖检验章的无效；检验章由检验主任批准后使用。"),
)
RAN_OUT = (
    (
        "budget",
        "质量、研发两个科目交由科目所属负责人代管，代管期自2025年3月1日起至2025年9月30日止，期满由财务总监收回管理，不另发通知。",
    ),
    ("budget", "质量经费委托首席质量官代管至2025年10月31日止。期满后归财务中心管理。"),
    ("budget", "质量经费暂由首席质量官审批，期限至2025年11月30日止，届满后转由总会计师审批。"),
    ("plan_approval", "年度质量计划暂由首席质量官审批，截至2025年12月20日止，此后交还总工程师审批。"),
    (
        "assessment_reward",
        "质量奖惩由首席质量官临时决定，期限至2025年10月15日止，到期收归人力资源委员会决定。",
    ),
    ("veto", "质量否决权授权首席质量官行使，授权期至2025年11月1日止，期满由总经理行使。"),
    (
        "strategy_formulate",
        "质量战略的制定委托首席质量官承担，委托期至2025年12月1日止，期满由战略部收回。",
    ),
)
STILL_RUNS = (
    (
        "budget",
        "质量、研发两个科目交由科目所属负责人代管，代管期自2025年3月1日起至2027年9月30日止，期满由财务总监收回管理。",
    ),
    ("budget", "质量经费由财务部代管，代管期至2025年9月30日止，期满交还首席质量官。"),
    ("budget", "研发科目由研发总监代管，代管期至2025年9月30日止，期满由财务总监收回管理。"),
    ("budget", "截至2025年9月30日止的质量经费余额，由财务部列表登记。"),
    (
        "budget",
        "质量经费由首席质量官试行审批，试行期至2025年11月30日止，期满自动转为正式，仍由首席质量官审批。",
    ),
    ("plan_approval", "生产计划暂由生产总监审批，截至2025年10月20日止，此后交还总工程师审批。"),
)
IN_PART = (
    "质量战略在冷饮厂由首席质量官推行，其余各厂由厂长自行推行。",
    "首席质量官推进质量战略在岸桥事业部的落地；场桥、门机两事业部由各自总经理推进。",
    "首席质量官负责质量战略在华东基地的实施；西南基地由基地负责人组织实施。",
    "首席质量官组织一厂质量战略的落实，二厂、三厂由各自厂长组织落实。",
    "首席质量官在乳品板块推行质量战略。饮料板块由板块总经理推行。",
    "质量战略的实施，首席质量官负责出口产品线，其余产品线由产品总监负责。",
    "首席质量官统筹质量战略在客车车间的执行；货车车间由制造副总统筹。",
    "质量战略在家电事业部的推进由首席质量官主持，照明事业部由其总经理推进。",
)
WHOLE = (
    "首席质量官推进质量战略在各事业部的落地；各事业部由各自总经理推进日常措施。",
    "首席质量官在全公司推进质量战略；场桥、门机两事业部由各自总经理配合。",
    "首席质量官统筹公司质量战略的实施；班组级措施由班组长推进。",
    "首席质量官推进质量战略在岸桥、场桥、门机三个事业部的落地，设备大修由各自总经理推进。",
    "首席质量官推进质量战略；岸桥事业部的数字化项目由总经理推进。",
    "首席质量官推进质量战略在集团和所属工厂的落地；各工厂由厂长落实整改。",
)


@pytest.mark.parametrize(("clause", "said"), (*FILED_FIRST, *SEALED, *RAN_OUT))
def test_what_waits_or_has_run_out_is_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert found[clause] != "satisfied"
    assert found["decision_participation"] == "satisfied"


@pytest.mark.parametrize(("clause", "said"), (*FILED_AFTER, *SEALED_FREELY, *STILL_RUNS))
def test_what_waits_for_nobody_stays(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] == "satisfied"


@pytest.mark.parametrize("proposes", [PROPOSES, ""])
@pytest.mark.parametrize("said", SCREENED)
def test_proposals_in_anothers_channel_are_in_doubt(tmp_path: Path, said: str, proposes: str) -> None:
    found = verdicts(tmp_path, said, proposes=proposes)
    assert found["strategy_propose"] != "satisfied"
    assert found["strategy_formulate"] == "satisfied"


@pytest.mark.parametrize("said", NOT_SCREENED)
def test_other_proposals_leave_his(tmp_path: Path, said: str) -> None:
    assert verdicts(tmp_path, said)["strategy_propose"] == "satisfied"


@pytest.mark.parametrize("said", IN_PART)
def test_a_part_of_carrying_out_is_in_doubt(tmp_path: Path, said: str) -> None:
    assert verdicts(tmp_path, said)["strategy_implement"] != "satisfied"


@pytest.mark.parametrize("said", WHOLE)
def test_parts_beside_the_whole_take_nothing(tmp_path: Path, said: str) -> None:
    assert verdicts(tmp_path, said)["strategy_implement"] == "satisfied"


def test_a_newer_grant_outlives_the_trust(tmp_path: Path) -> None:
    said = "质量、研发两个科目交由科目所属负责人代管，代管期至2024年10月31日止，期满由财务总监收回管理。"
    assert verdicts(tmp_path, said, day="")["budget"] == "satisfied"
