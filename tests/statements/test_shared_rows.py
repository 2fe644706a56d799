"""A row of several holders: each does what his own column says, not what the heading names."""

from __future__ import annotations

import pytest

from checker import check


@pytest.mark.parametrize(
    ("heads", "verdict"),
    [
        (("谁申请", "谁看一眼", "谁批"), "unknown"),
        (("第一步", "第二步", "第三步"), "unknown"),
        (("发起", "流转", "终点"), "unknown"),
        (("申请部门", "费用归口", "批准权限"), "unknown"),
        (("经办人", "审批人", "备案人"), "satisfied"),
        (("经办人", "复核人", "审批人"), "violated"),
    ],
)
def test_what_the_heading_names_is_not_what_each_of_them_does(tmp_path, heads, verdict):
    head = " | ".join(heads)
    (tmp_path / "费用规定.md").write_text(
        f"# 费用规定\n\n## 审批\n\n| 费用 | {head} |\n|---|---|---|---|\n"
        "| 检测、认证等质量费用 | 测试组 | 首席质量官 | 总经理 |\n\n2024年1月3日\n",
        "utf-8",
    )
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.budget"] == verdict
