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
