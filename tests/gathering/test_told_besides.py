"""Whole small dossiers in which one paper gives a power and another binds, hands on or takes it in words of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

from .test_rivals import LETTER

OTHER = "# {title}\n\n{said}\n\n总经理：李四（签字）\n\n{day}\n"


def verdicts(
    folder: Path, said: str, *, title: str = "关于有关事项的通知", day: str = "2025年9月1日"
) -> dict[str, str]:
    (folder / "任命书.md").write_text(LETTER, "utf-8")
    (folder / "通知.md").write_text(OTHER.format(title=title, said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


BOUND = (
    ("plan_approval", "首席质量官签署的质量计划，以总经理复签为生效要件。"),
    ("plan_approval", "过渡期内，质量计划仍由总工程师审批。"),
    ("plan_approval", "质量计划，经集团质量中心审核盖章后方为有效。"),
    ("budget", "动用质量经费，每次须由总经理审核同意。"),
    ("budget", "质量经费的支出仍走原审批流程。"),
    ("budget", "本通知与以前规定不一致的，以本通知为准。凡单笔3000元以上的费用，一律再送总经理加签。"),
    ("budget", "不管原来的权限表怎么写，所有付款都要总经理签字。"),
    ("budget", "各分管领导的费用签批权自9月1日起全部上收，上收期间由财务总监签字。"),
    ("assessment_reward", "绩效奖金和罚款的发放一并上收，由总经理一支笔审批。"),
    ("veto", "考察期内上述职权由总经理与其联署行使。"),
    ("veto", "张三同志赴海外主持建厂，其间各项职权一律由副总质量师王五行使。"),
    ("plan_approval", "张三脱产学习期间，首席质量官的各项职权由质量部长王五代行。"),
    ("plan_approval", "商用车产品线的质量工作由运营副总裁分管，不在首席质量官职责之内。"),
    ("plan_approval", "问：首席质量官批了质量计划，是否马上执行？\n答：不是。生产副总签字以后才执行。"),
    (
        "plan_approval",
        "| 事项 | 决策主体 |\n|---|---|\n| 年度综合计划（含生产、质量、采购计划） | 总经理办公会 |",
    ),
    ("budget", "| 流程 | 节点1 | 终审节点 |\n|---|---|---|\n| 质量费用报销 | 经办人 | 总经理 |"),
    (
        "budget",
        "移交人：张三　接收人：质量部经理\n\n| 移交项目 | 说明 |\n|---|---|\n| 质量经费审批 | 自即日起归接收人 |",
    ),
    ("budget", "Spending from the quality budget requires the prior approval of the CFO for each item."),
)


@pytest.mark.parametrize(("clause", "said"), BOUND)
def test_what_binds_leaves_it_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] != "satisfied"


FREE = (
    ("budget", "采购付款由采购部申请，财务总监签字。"),
    ("budget", "年度质量预算由首席质量官编制，报董事会批准。"),
    ("budget", "凡设备采购的付款，一律由总经理签字。"),
    ("budget", "质量经费的使用，任何人不得要求首席质量官再报总经理批准。"),
    ("plan_approval", "质量计划的完成情况每月报总经理。"),
    ("plan_approval", "生产计划由总经理审批后执行。"),
    ("veto", "张三出差期间，日常签批由质量部部长王五代行。"),
    ("veto", "张三2025年3月10日至2025年4月10日在海外学习期间，其各项职权由王五代行，至2025年4月10日止。"),
    ("plan_approval", "问：生产计划谁批？\n答：总经理签字以后才执行。"),
    ("plan_approval", "| 事项 | 决策主体 |\n|---|---|\n| 年度生产计划 | 总经理办公会 |"),
    ("budget", "| 流程 | 节点1 | 终审节点 |\n|---|---|---|\n| 差旅费报销 | 经办人 | 总经理 |"),
    (
        "budget",
        "移交人：王五　接收人：首席质量官张三\n\n| 移交项目 | 说明 |\n|---|---|\n| 质量经费审批 | 归接收人 |",
    ),
)


@pytest.mark.parametrize(("clause", "said"), FREE)
def test_what_is_near_it_takes_nothing(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] == "satisfied"


def test_an_older_rule_of_all_payments_does_not_touch_the_letter(tmp_path: Path) -> None:
    said = "本办法与以前规定不一致的，以本办法为准。所有付款一律由总经理签字。"
    assert verdicts(tmp_path, said, day="2024年1月1日")["budget"] == "satisfied"
    assert verdicts(tmp_path, said)["budget"] != "satisfied"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [("第二条“审批”应为“审核后呈总经理批准”。", "unknown"), ("第九条“审批”应为“审核”。", "satisfied")],
)
def test_a_correction_of_an_article(tmp_path: Path, said: str, verdict: str) -> None:
    rules = "# 质量管理纲要\n\n第一条 首席质量官负责质量工作。\n\n第二条 首席质量官审批质量计划。\n\n2025年1月1日\n"
    (tmp_path / "纲要.md").write_text(rules, "utf-8")
    (tmp_path / "更正.md").write_text(f"# 《质量管理纲要》更正通知\n\n{said}\n\n2025年2月1日\n", "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.plan_approval") == verdict


@pytest.mark.parametrize(
    ("year", "mine", "ok"),
    [
        ("年度质量计划", "各型号控制计划、检验计划", False),
        ("公司年度质量工作计划", "内审计划", False),
        ("年度生产计划", "各型号控制计划、检验计划", True),
        ("年度质量计划", "项目质量计划、检验计划及各类质量计划", True),
    ],
)
def test_the_plan_of_the_year_is_anothers(tmp_path: Path, year: str, mine: str, ok: bool) -> None:
    matrix = (
        "# 签字权限表\n\n符号：○ 提出　△ 审核　● 批准\n\n| 事项 | 部门经理 | 首席质量官 | 总经理 |\n|---|---|---|---|\n"
        f"| {year} | ○ | △ | ● |\n| {mine} | ○ | ● | — |\n\n2025年1月1日\n"
    )
    (tmp_path / "表.md").write_text(matrix, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    verdict = next(f.verdict for f in found if f.clause == "authority.plan_approval")
    assert (verdict == "satisfied") is ok
