"""Whether production stands under somebody else – and the papers by which some of it may yet be the officer's."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 任命通知

各部门：

经董事会研究决定，聘任张三同志为公司首席质量官，属公司高级管理人员，向总经理直接报告工作。{more}

总经理：李四（签字）

2025年6月1日
"""
MANUAL = """# 质量手册 第5章 职责

## 5.1 首席质量官

a) 负责质量管理体系的建立；
b) 组织质量培训。

## 5.2 {post}

a) {does}
b) 保证设备完好。
"""


def verdict(
    folder: Path, *, more: str = "", post: str = "采购部经理", does: str = "组织采购。", other: str = ""
) -> str:
    (folder / "任命通知.md").write_text(LETTER.format(more=more), "utf-8")
    (folder / "质量手册.md").write_text(MANUAL.format(post=post, does=does), "utf-8")
    if other:
        (folder / "其他.md").write_text(other, "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == "position.independent")


@pytest.mark.parametrize(
    "more",
    [
        "生产系统仍由王五副总经理负责。",
        "检验所由技术副总经理分管，生产部及各工厂由生产副总经理分管。",
        "制造中心由副总裁王五负责，与质量系统分设，互不隶属。",
        "首席质量官与生产负责人不得互相兼任。",
    ],
)
def test_a_letter_that_puts_it_under_another(tmp_path: Path, more: str) -> None:
    assert verdict(tmp_path, more=more) == "satisfied"


@pytest.mark.parametrize(
    ("post", "does"),
    [
        ("生产副总经理", "组织完成生产计划。"),
        ("分管生产的副总经理职责", "落实工艺纪律。"),
        ("运营副总裁", "负责生产、供应链和仓储物流。"),
    ],
)
def test_a_chapter_of_another_post(tmp_path: Path, post: str, does: str) -> None:
    assert verdict(tmp_path, post=post, does=does) == "satisfied"


@pytest.mark.parametrize(
    ("more", "post", "does"),
    [
        ("", "采购部经理", "组织采购。"),
        ("", "安全副总经理", "负责安全生产。"),
        ("", "技术副总经理", "负责生产许可证的申办。"),
        ("拟由王五副总经理分管生产系统。", "采购部经理", "组织采购。"),
        ("生产部由设备部管理。", "采购部经理", "组织采购。"),
        ("生产系统原由王五副总经理负责。", "采购部经理", "组织采购。"),
        ("生产系统由张三副总经理负责。", "采购部经理", "组织采购。"),
        ("生产系统由公司副总经理负责。", "采购部经理", "组织采购。"),
        ("生产系统由常务副总经理负责。张三同时为常务副总经理。", "采购部经理", "组织采购。"),
    ],
)
def test_nothing_is_concluded(tmp_path: Path, more: str, post: str, does: str) -> None:
    assert verdict(tmp_path, more=more, post=post, does=does) != "satisfied"


@pytest.mark.parametrize(
    "other",
    [
        "# 人事通知\n\n张三任首席质量官，兼任二分厂生产厂长。\n",
        "# 会议纪要\n\n王五产假期间，装配车间的生产管理工作由张三兼任。\n",
        "# 人事通知\n\n此次任命不影响其生产管理工作。\n",
        "# 张三简历\n\n2018年至今　本公司，生产总监。\n",
        "# 分工通知\n\n张三分管生产。\n",
        "# 人事通知\n\n张三原任质量部部长，自2025年6月1日起任生产副总经理、首席质量官。\n",
        "# 名单\n\n质量总监（生产副总经理）张三。\n",
    ],
)
def test_some_of_it_may_be_his(tmp_path: Path, other: str) -> None:
    assert verdict(tmp_path, post="生产副总经理", does="组织完成生产计划。", other=other) != "satisfied"
