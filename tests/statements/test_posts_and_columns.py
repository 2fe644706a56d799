"""Posts of like name in parts of the firm, columns that are not the officer's, and rights that are frozen or begin later."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check


def verdict(folder: Path, clause: str, text: str) -> str:
    (folder / "a.md").write_text(text, encoding="utf-8")
    found = check(folder, as_of="2026-11-01")
    return next(str(one.verdict) for one in found.findings if one.clause == clause)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("首席质量官对质量安全事项行使一票否决权。", True),
        ("项目首席质量官对质量安全事项行使一票否决权。", False),
        ("各车间首席质量官对质量安全事项行使一票否决权。", False),
        ("公司上市后，首席质量官对质量安全事项行使一票否决权。", False),
        ("质量信息化系统上线后，首席质量官对质量安全事项行使一票否决权。", False),
        ("自即日起冻结首席质量官的质量安全一票否决权。", False),
        ("每一位员工都是自己岗位的首席质量官，对质量安全事项有一票否决权。", False),
        ("首席质量官对质量安全事项行使一票否决权。\n\n第二条 经营委员会有权变更或撤销否决决定。", False),
        ("首席质量官对质量安全事项行使一票否决权。\n\n第二条 任何部门不得变更否决决定。", True),
        (
            "首席质量官对质量安全事项行使一票否决权。\n\n第二条 被否决部门整改后可重新申请，由首席质量官复核。",
            True,
        ),
    ],
)
def test_the_veto_of_the_officer(tmp_path: Path, said: str, given: bool) -> None:
    text = f"# 质量否决管理办法\n\n第一条 {said}\n"
    assert (verdict(tmp_path, "authority.veto", text) == "satisfied") is given


@pytest.mark.parametrize(
    ("head", "row", "given"),
    [
        ("事项 | 授予 | 不授予", "质量计划审批 | □ | ☑", False),
        ("事项 | 授予 | 不授予", "质量计划审批 | ☑ | □", True),
        ("工作任务 | 首席质量官 | 上级（总经理）", "年度质量计划 | 编制 | 批准", False),
        ("工作任务 | 首席质量官 | 总经理", "年度质量计划 | 批准 | 知悉", True),
        ("流程 | 节点1 | 节点2 | 节点3", "质量计划审批 | 质量部 | 首席质量官 | 总经理", False),
    ],
)
def test_whose_column_it_is(tmp_path: Path, head: str, row: str, given: bool) -> None:
    rule = " | ".join("---" for _ in head.split("|"))
    text = f"# 首席质量官授权事项表\n\n| {head} |\n| {rule} |\n| {row} |\n"
    assert (verdict(tmp_path, "authority.plan_approval", text) == "satisfied") is given
