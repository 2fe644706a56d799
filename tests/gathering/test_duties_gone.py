"""A duty that a later paper says is somebody else's from now on, whosever it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

RULES = """# 首席质量官岗位说明书

生效日期：2025年3月1日

## 职责

首席质量官主持公司内部质量考核。
"""
LATER = "# 关于调整有关事项的通知\n\n{said}\n\n总经理：李四（签字）\n\n{day}\n"


def verdict(folder: Path, said: str, day: str = "2025年9月1日") -> str:
    (folder / "岗位说明书.md").write_text(RULES, "utf-8")
    (folder / "通知.md").write_text(LATER.format(said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", region="hubei-2022", as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == "duty.internal_assessment")


@pytest.mark.parametrize(
    "said",
    [
        "质量考核自2025年10月1日起改由绩效委员会审定。",
        "内部质量考核统一转由人力资源部组织，首席质量官提供数据。",
    ],
)
def test_it_goes_to_others(tmp_path: Path, said: str) -> None:
    assert verdict(tmp_path, said) != "satisfied"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("质量考核自2025年10月1日起改由首席质量官主持。", "2025年9月1日"),
        ("质量考核改由绩效委员会审定。", "2024年9月1日"),
        ("考勤改由人力资源部组织，质量考核办法不变。", "2025年9月1日"),
    ],
)
def test_it_stays(tmp_path: Path, said: str, day: str) -> None:
    assert verdict(tmp_path, said, day) == "satisfied"
