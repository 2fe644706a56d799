"""What the columns and rows of a table make of a power: weights and goals nothing, sums and parts a limit."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier.reading import read_dossier
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.measures import measured, measures
from checker.statements.reading import read_blocks

JOB = "# 首席质量官岗位说明书\n\n## 职责与权限\n\n| {heads} |\n|---|---|---|\n| {row} |\n"
FEES = "# 费用审批规定\n\n## 质量经费\n\n| {heads} |\n|{rules}|\n| {row} |\n| {other} |\n"
WORK = "# 内部分工表\n\n| 岗位 | 管的事 | 自己能定的 | 要报的 |\n|---|---|---|---|\n| 首席质量官 | {row} |\n"


def said(folder: Path, text: str) -> dict[str, set[str]]:
    """The effects that the officer's sure statements have, by authority."""
    (folder / "paper.md").write_text(text, "utf-8")
    blocks = read_dossier(folder).documents[0].blocks
    out: dict[str, set[str]] = {}
    for one in read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements:
        if one.holder == "cqo" and one.certainty == "sure":
            out.setdefault(one.authority, set()).add(one.effect)
    return out


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("类别 | 内容 | 权重", "计划 | 审批年度质量计划 | 20%"),
        ("工作 | 占比 | 衡量标准", "审批年度质量计划 | 35% | 计划完成率≥90%"),
        ("工作 | 频次 | 标准", "审批年度质量计划 | 每季一次 | 及时率100%"),
        ("类别 | 内容 | 考核指标", "计划 | 审批年度质量计划 | 完成率≥95%"),
        ("类别 | 内容 | 分值（分）", "计划 | 审批年度质量计划 | 15"),
    ],
)
def test_what_measures_limits_nothing(tmp_path, heads, row):
    assert said(tmp_path, JOB.format(heads=heads, row=row)) == {"plan_approval": {"grant"}}


@pytest.mark.parametrize(
    ("head", "text", "only"),
    [
        ("权重", "20%", True),
        ("衡量标准", "计划完成率≥90%", True),
        ("频次", "每季一次", True),
        ("频次", "每年不超过2次", False),
        ("考核标准", "经总经理批准后执行", False),
        ("考核标准", "单笔5000元以内", False),
        ("占比", "80%以内", False),
        ("备注", "20%", False),
    ],
)
def test_what_says_more_than_a_measure_is_read(head, text, only):
    assert measured(head, text) is only


def test_a_column_for_the_work_measures_nothing():
    assert not measures("内容") and not measures("权限") and not measures("备注")


@pytest.mark.parametrize(
    ("heads", "row", "other", "effects"),
    [
        ("项目 | 单笔金额 | 审批", "质量经费 | 5000元以下 | 首席质量官", "质量经费 | 5000元以上 | 总经理", {"limited"}),
        ("项目 | 单笔金额 | 审批", "质量经费 | 5000元以下 | 由首席质量官审批", "差旅 | 不限 | 总经理", {"limited"}),
        ("项目 | 单笔金额 | 审批", "质量经费 | 不论金额 | 首席质量官", "预算外支出 | 不论金额 | 总经理", {"grant"}),
        ("项目 | 审批", "培训、外出学习 | 首席质量官", "检测设备 | 总经理", {"limited"}),
        ("项目 | 审批", "培训、外出学习 | 首席质量官", "检测设备 | 首席质量官", {"grant"}),
        ("项目 | 审批", "预算内支出 | 首席质量官", "预算外支出 | 总经理", {"grant"}),
        ("项目 | 审批", "质量经费（检测、封样、奖励） | 首席质量官", "检测设备 | 总经理", {"grant"}),
    ],
)  # fmt: skip
def test_sums_and_parts_of_the_money(tmp_path, heads, row, other, effects):
    rules = "|".join(["---"] * (heads.count("|") + 1))
    text = FEES.format(heads=heads, rules=rules, row=row, other=other)
    assert said(tmp_path, text).get("budget") == effects


@pytest.mark.parametrize(
    ("row", "effects"),
    [
        ("质量专款（检测、封样、培训） | 年度预算内全部由其签批 | 年底列表公布", {"grant"}),
        ("质量专款 | 由其签批 | 5万元以上的报理事长批准", {"grant", "conditional"}),
        ("质量专款 | 由其签批 | 理事会", {"conditional"}),
        ("协助理事长管理质量专款 | 由其签批 | —", {"execute_only"}),
    ],
)
def test_a_cell_takes_its_topic_from_the_row(tmp_path, row, effects):
    assert said(tmp_path, WORK.format(row=row)).get("budget") == effects


@pytest.mark.parametrize(
    ("text", "authorities"),
    [
        ("质量经费（检测、奖励、考核）由首席质量官签批。", {"budget"}),
        ("质量经费（含质量奖励）由首席质量官签批。", {"budget"}),
        ("质量考核、奖惩由首席质量官决定。", {"assessment_reward"}),
    ],
)
def test_what_money_goes_to_is_no_power(tmp_path, text, authorities):
    assert set(said(tmp_path, f"# 质量管理办法\n\n{text}\n")) == authorities
