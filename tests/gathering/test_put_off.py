"""Whole small dossiers: a letter gives all eight rights, another paper lets one lapse, freezes it, or puts it into other hands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gathering.test_lessened import OF, verdicts

LESSENED = (
    (
        "veto",
        "首席质量官下达停产、停售决定后，有效期为24小时；届满前质量委员会未以决议予以确认的，决定自动失效，生产即行恢复。",
    ),
    ("veto", "首席质量官签发的停线令，四小时内未经总经理书面追认的，自动解除。"),
    ("veto", "首席质量官作出的封存决定应在两个工作日内报总裁确认，否则视为撤销。"),
    ("veto", "首席质量官行使否决后，董事长三日内未批准续期的，否决即行终止。"),
    ("veto", "首席质量官可叫停发货。叫停满48小时自动失效，除非运营副总裁书面同意延长。"),
    ("veto", "首席质量官下达的暂停作业指令，当班内未获厂长认可的，按作废处理。"),
    (
        "budget",
        "自2025年10月1日至2026年9月30日，质量经费、培训经费一律冻结，主管人员的审批权停用，确需列支的由总裁特批。",
    ),
    ("budget", "因现金流紧张，本年度质量专项资金暂停支付。"),
    ("budget", "即日起各项费用全部停付，个别急用的由财务总监逐笔放行。"),
    ("budget", "差旅、会务、质量费用停止列支，何时恢复另行通知。"),
    ("budget", "公司一切经费均予以冻结。"),
    ("budget", "质量管理费用额度已锁定，不得动用。"),
    ("strategy_implement", "公司质量战略的牵头实施托付上市办公室，首席质量官予以配合，上市完成后交还。"),
    ("strategy_implement", "质量战略的组织推行工作改由运营副总裁承担。"),
    ("strategy_implement", "质量战略的落实任务在转型期内统一由转型办公室承担。"),
    ("strategy_implement", "责成常务副总全权牵头落实公司质量战略。"),
    ("strategy_implement", "质量战略的推进在重组期内暂由重组工作组主持。"),
    ("strategy_implement", "质量战略执行事务自2025年10月起移交战略发展部。"),
    ("strategy_propose", "自2025年度起，向董事会提出质量战略议题的工作改由食品安全总监承担。"),
    ("strategy_propose", "向董事会提交质量战略建议的职责移交总工程师。"),
    ("strategy_formulate", "质量战略的制定工作改由战略发展部承担。"),
)


@pytest.mark.parametrize(("clause", "said"), LESSENED)
def test_what_lapses_is_frozen_or_entrusted_is_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert found[clause] != "satisfied"
    # Who formulates proposes too.
    with_it = {clause, "strategy_propose"} if clause == "strategy_formulate" else {clause}
    assert {c for c in OF if found[c] == "satisfied"} >= set(OF) - with_it


UNTOUCHED = (
    "首席质量官下达停产决定后，决定持续有效，由首席质量官解除。",
    "首席质量官下达的停线令有效期为24小时，届满前首席质量官未确认续期的，自动失效。",
    "首席质量官作出的封存决定，质量委员会于事后确认并存档；未确认的，不影响决定的效力。",
    "质量工程师签发的停线单，四小时内未经首席质量官确认的，自动解除。",
    "车间主任可先行停机并报告首席质量官，两小时内未经质量部部长确认的自动失效。",
    "首席质量官下达停产决定后，责任单位24小时内未整改的，列入考核。",
    "质量计划未获首席质量官批准的，视为无效。",
    "停产决定未由首席质量官批准的，视为无效。",
    "年度质量计划的审批不下放，仍归首席质量官。",
    "研发经费、市场费用一律冻结，确需列支的由总裁特批。",
    "除质量经费外，各项费用一律冻结。",
    "差旅、会务费用停止列支，质量经费不在此列。",
    "自2025年9月2日至2025年12月1日，质量经费一律冻结。",
    "质量经费自2025年10月1日起解冻，恢复列支。",
    "部门挪用质量经费的，冻结其质量经费并追责。",
    "首席质量官可以冻结各部门的质量经费。",
    "质量战略的实施交由各部门分解落实，首席质量官统筹。",
    "质量战略的宣传委托行政部办理。",
    "质量战略的实施原委托上市办公室，现已交还首席质量官。",
    "质量战略的实施由首席质量官领导，日常事务委托质量管理部办理。",
    "建议质量战略的实施改由运营副总裁承担。",
    "各部门有质量战略方面设想的，于每年九月底前交首席质量官。",
    "营销战略的实施改由营销副总裁承担。",
)


@pytest.mark.parametrize("said", UNTOUCHED)
def test_what_stays_with_him_or_is_not_his_matter_leaves_all_eight(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert {c for c in OF if found[c] != "satisfied"} == set()


@pytest.mark.parametrize(
    "said", ("年度质量计划的审批不再归首席质量官。", "年度质量计划的审批不下放给首席质量官，仍由总经理审批。")
)
def test_what_is_not_handed_to_him_is_not_his(tmp_path: Path, said: str) -> None:
    assert verdicts(tmp_path, said)["plan_approval"] != "satisfied"
