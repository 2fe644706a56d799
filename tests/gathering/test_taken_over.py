"""Whole small dossiers: a letter gives all eight rights; tables, pages of new words and new offices leave one to somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from tests.gathering.test_lessened import OF, verdicts

_MARKS = "“△”审核，“●”终审，“—”不经过。单位：万元。\n\n| 类别 | 金额 | 部门负责人 | 分管领导 | 财务总监 | 总经理 |\n|---|---|---|---|---|---|\n| 办公费 | 不限 | △ | ● | — | — |\n"
_SQUARES = "符号：■ 决定；□ 主办，提出方案交■者决定；◇ 提供资料。\n\n| 事项 | 营运副总 | 首席质量官 | 总经理 |\n|---|---|---|---|\n"
_MOVED = "| 职能 | 划出 | 划入 | 备注 |\n|---|---|---|---|\n"
_NEW_DECIDER = "| 事项 | 原决定人 | 现决定人 |\n|---|---|---|\n"
_RANK = "以前授权文件中关于考核奖惩的内容，按本办法执行。"

TAKEN = (
    (
        "budget",
        _MARKS
        + "| 质量经费（检测、认证） | 2以下 | △ | ●（首席质量官） | — | — |\n| 质量经费（检测、认证） | 2及以上 | △ | △（首席质量官） | △ | ● |",
    ),
    ("strategy_implement", _SQUARES + "| 质量战略的实施 | ■ | □ | |"),
    ("veto", _SQUARES + "| 食品类印件停机、扣货 | ◇ | ■ | |\n| 其他印件停机、扣货 | ■ | □ | |"),
    ("strategy_propose", _SQUARES + "| 向董事会提出质量战略建议 | ■ | ◇ | |"),
    (
        "strategy_implement",
        _MOVED + "| 质量战略在各工厂的推进 | 首席质量官 | 副总裁（运营中心） | 首席质量官配合督导 |",
    ),
    ("veto", _MOVED + "| 锅炉、压力容器的停用 | 首席质量官 | 项目经理 | 首席质量官可提请停用 |"),
    ("budget", _NEW_DECIDER + "| 质量经费的支出 | 首席质量官 | 财务共享中心 |"),
    ("plan_approval", _NEW_DECIDER + "| 年度质量计划的批准 | 首席质量官张三 | 副总经理李武 |"),
    (
        "assessment_reward",
        "| 事项 | 移交人 | 接收人 |\n|---|---|---|\n| 质量考核与奖惩 | 张三 | 人力资源部部长 |",
    ),
    (
        "plan_approval",
        "对下列文件作如下修改：\n\n## 1. 启明发〔2025〕8号\n\n- 1.1 第二条第（五）项划归总工程师。",
    ),
    ("budget", "财务共享中心自2025年7月1日起接管质量经费，统一审批支付；首席质量官改为提出用款需求。"),
    ("veto", "质量否决事务由运营副总接掌，首席质量官只提供检验数据。"),
    ("strategy_formulate", "战略发展中心接手公司质量战略的编制，首席质量官只提供资料。"),
    ("strategy_implement", "质量战略的落实由运营副总经理接掌，首席质量官转为配合。"),
    ("budget", "以往质量经费由首席质量官一人审批，容易失控，今后须经财务总监会签。"),
    ("budget", "聘任王强为常务副总经理，分管质量，质量经费由其审批。"),
    ("plan_approval", "任命李武为生产副总经理，兼管质量部，年度质量计划由其审批。"),
    ("budget", "质量经费统一归口财务共享中心审核放款。"),
    ("veto", "代工产品的质量否决，适用委托方的规定。"),
    ("assessment_reward", f"各类考核的最终结果和奖金、扣罚，由薪酬考核委员会审定。\n\n{_RANK}"),
    ("decision_participation", "为避免自己评价自己，张三同志兼任厂长期间其总经理办公会的表决资格中止。"),
)


@pytest.mark.parametrize(("clause", "said"), TAKEN)
def test_what_another_takes_over_is_his_no_more(tmp_path: Path, clause: str, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert {c for c in OF if found[c] != "satisfied"} == {clause}


LEFT = (
    _MARKS
    + "| 质量经费（检测） | 2以下 | △ | ●（首席质量官） | — | — |\n| 质量经费（检测） | 2及以上 | △ | ●（首席质量官） | — | — |",
    _MARKS
    + "| 设备费用 | 2以下 | △ | ●（首席质量官） | — | — |\n| 设备费用 | 2及以上 | △ | △（首席质量官） | △ | ● |",
    _SQUARES + "| 各类印件停机、扣货 | ◇ | ■ | |\n| 年度销售目标 | ■ | □ | |",
    _SQUARES + "| 停机检修安排 | ■ | □ | |",
    "“▲”组织实施，“△”提出，“●”批准。\n\n| 事项 | 首席质量官 | 各部门 | 总经理 |\n|---|---|---|---|\n| 质量战略的实施 | ▲ | △ | ● |",
    _MOVED + "| 质量战略的编制与修订 | 首席质量官 | 不划转 | 仍由其编制 |",
    _MOVED + "| 外包供方入库 | 首席质量官 | 采购中心 | 品质经理参加评价 |",
    _NEW_DECIDER + "| 年度质量计划的批准 | 首席质量官 | 首席质量官 |",
    _NEW_DECIDER + "| 质量经费的支出 | 财务总监 | 首席质量官 |",
    "对下列文件作如下修改：\n\n## 1. 启明发〔2025〕8号\n\n- 1.1 第二条第（五）项文字不变。\n\n## 2. 《档案管理办法》\n\n- 2.1 第二条第（五）项停止执行。",
    "首席质量官自2025年7月1日起接管质量经费，财务中心改为提出用款建议。",
    "各部门承接质量战略任务分解，按季报告。",
    "首席质量官批准年度质量计划后，生产部承接落实。",
    "财务部接手质量经费的核算，支付仍凭首席质量官签批。",
    "建议由财务共享中心接管质量经费。",
    "以往质量奖惩由总经理审定，自2025年10月1日起改由首席质量官决定。",
    "建议今后质量经费须经财务总监会签。",
    "任命王强为常务副总经理兼首席质量官，质量经费由其审批。",
    "聘任王强为质量部经理，质量经费台账由其登记。",
    "质量经费归口财务部核算，支付凭首席质量官签批。",
    "质量否决按照客户标准判定，由首席质量官作出。",
    f"各类考核的指标和数据，由人力资源部汇总。\n\n{_RANK}",
    f"各类考核的最终结果，由首席质量官审定。\n\n{_RANK}",
    "供方连续两年不合格的，其投票资格中止。",
)


@pytest.mark.parametrize("said", LEFT)
def test_what_is_near_it_leaves_all_his(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert {c for c in OF if found[c] != "satisfied"} == set()


def test_who_proposes_by_his_mark_proposes(tmp_path: Path) -> None:
    table = "“▲”提出，“●”批准，“◇”提供资料。\n\n| 事项 | 首席质量官 | 总经理 |\n|---|---|---|\n| 向董事会提出质量战略建议 | {mark} | ● |"
    assert verdicts(tmp_path, table.format(mark="▲"))["strategy_propose"] == "satisfied"
    assert verdicts(tmp_path, table.format(mark="◇"))["strategy_propose"] != "satisfied"


MANUAL = """# 质量手册 第5章 职责权限（B版）

## 5.3 职责和权限

### 5.3.2 首席质量官

首席质量官的权限为：

- a) 制定公司质量战略；
- b) 批准年度质量计划；
- c) 决定质量考核结果和质量奖惩。
"""
PAGE = "# 质量手册第5章修订页（C版）\n\n| 原条号 | 原条文要点 | {head} |\n|---|---|---|\n| {place} | 要点 | {new} |\n"


@pytest.mark.parametrize(
    ("place", "head", "new", "lost"),
    [
        (
            "5.3.2 b)",
            "C版条文",
            "首席质量官审核年度质量计划，交集团质量中心审查，经其同意后下发",
            "plan_approval",
        ),
        ("5.3.2 a)", "修订后条文", "质量战略由集团质量中心统一制定", "strategy_formulate"),
        ("5.3.2 b)", "C版条文", "首席质量官批准，不变", ""),
        ("5.3.1 b)", "C版条文", "生产总监审核生产计划，交集团批准", ""),
    ],
)
def test_a_page_of_new_words(tmp_path: Path, place: str, head: str, new: str, lost: str) -> None:
    (tmp_path / "手册.md").write_text(MANUAL, "utf-8")
    (tmp_path / "修订页.md").write_text(PAGE.format(place=place, head=head, new=new), "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    given = ("strategy_formulate", "plan_approval", "assessment_reward")
    verdict = {f.clause.removeprefix("authority."): f.verdict for f in found}
    assert {clause for clause in given if verdict[clause] != "satisfied"} == ({lost} if lost else set())


def test_an_item_of_a_letter_without_articles(tmp_path: Path) -> None:
    letter = "# 关于聘任首席质量官的通知\n\n启明发〔2025〕8号\n\n一、聘任张三同志为首席质量官。\n\n二、公司授予首席质量官下列职权：\n\n（一）审批年度质量计划；\n\n（二）决定质量考核结果和奖惩。\n\n董事长：李四\n\n2025年3月1日\n"
    (tmp_path / "通知.md").write_text(letter, "utf-8")
    said = "# 关于调整的决定\n\n启明发〔2025〕8号第二条第（一）项所列事项划归总工程师。\n\n2025年9月1日\n"
    (tmp_path / "决定.md").write_text(said, "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings}
    assert found["authority.plan_approval"] != "satisfied"
    assert found["authority.assessment_reward"] == "satisfied"


@pytest.mark.parametrize(
    ("told", "known"),
    [
        ("| 岗位名称 | 首席质量官 |\n|---|---|\n| 任职者 | 韩立 |", True),
        ("| 岗位名称 | 采购总监 |\n|---|---|\n| 任职者 | 韩立 |", False),
        ("## 首席质量官\n\n由韩立担任，属公司经营班子。", True),
        ("## 生产总监\n\n由韩立担任，属公司经营班子。", False),
        ("公司设首席质量官一名，由韩立担任。", True),
    ],
)
def test_a_seat_that_rests_under_his_name(tmp_path: Path, told: str, known: bool) -> None:
    rules = "# 岗位规定\n\n首席质量官为总经理办公会成员，参加表决，一人一票。\n\n{told}\n"
    (tmp_path / "规定.md").write_text(rules.format(told=told), "utf-8")
    minutes = "# 关于分工的通知\n\n韩立同志兼任厂长期间，其总经理办公会的表决资格中止。\n\n2025年9月1日\n"
    (tmp_path / "通知.md").write_text(minutes, "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings}
    assert (found["authority.decision_participation"] != "satisfied") is known
