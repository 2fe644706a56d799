"""What is carried out in one firm of a group, or in one workshop, is a part."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

SAID = "# 任命书\n\n首席质量官组织实施公司质量战略。{}\n"


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        ("上述权力仅限于申楷门机有限公司，不及于集团本部。", "violated"),
        ("以上权力仅限二车间。", "violated"),
        ("各公司应予配合。", "satisfied"),
        ("本授权仅限其本人行使。", "satisfied"),
    ],
)
def test_carried_out_in_a_part(tmp_path: Path, after: str, verdict: str) -> None:
    (tmp_path / "任命书.md").write_text(SAID.format(after), "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.strategy_implement"] == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("质量战略的实施由首席质量官与运营副总裁共同组织，分歧事项提交总裁协调。", "violated"),
        ("首席质量官会同生产副总经理共同组织实施公司质量战略。", "violated"),
        ("公司质量战略由运营总监和首席质量官共同组织实施。", "violated"),
        ("首席质量官会同各部门组织实施公司质量战略。", "satisfied"),
        ("首席质量官会同生产部、技术部组织实施公司质量战略。", "satisfied"),
        ("首席质量官组织实施公司质量战略，各事业部总经理予以配合。", "satisfied"),
        ("房建事业部的质量规划由首席质量官负责落实；市政事业部的质量规划由其总经理负责落实。", "violated"),
        ("质量发展规划在实木事业部的实施由首席质量官组织，软体事业部由该事业部总经理组织。", "violated"),
        ("首席质量官组织实施花都工厂的质量战略。", "violated"),
        ("首席质量官组织各工厂实施公司质量战略。", "satisfied"),
    ],
)
def test_carried_out_with_an_equal_or_in_one_unit(tmp_path: Path, said: str, verdict: str) -> None:
    (tmp_path / "岗位说明书.md").write_text(f"# 岗位说明书\n\n{said}\n", "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.strategy_implement"] == verdict


@pytest.mark.parametrize(
    ("later", "verdict"),
    [
        ("房建事业部的质量规划由首席质量官负责落实，其他事业部的由各自总经理负责落实。", "conflicting"),
        ("质量战略的实施由首席质量官与运营副总裁共同组织。", "conflicting"),
        ("质量战略由首席质量官组织实施，各事业部配合。", "satisfied"),
    ],
)
def test_a_lower_later_paper_that_leaves_him_a_part(tmp_path: Path, later: str, verdict: str) -> None:
    (tmp_path / "任命书.md").write_text(SAID.format("") + "\n2024年3月1日\n", "utf-8")
    (tmp_path / "规划编制工作方案.md").write_text(
        f"# 规划编制工作方案\n\n3.2 {later}\n\n2025年3月1日\n", "utf-8"
    )
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.strategy_implement"] == verdict
