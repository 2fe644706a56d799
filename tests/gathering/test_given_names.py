"""A paper that goes on with the given name of whom it puts into the post still appoints by the whole name."""

from __future__ import annotations

from pathlib import Path

from checker import check

PAPER = (
    "# 任命通知\n\n董事会1月9日研究决定：由韩冬妮出任公司首席质量官，自2026年1月12日起上岗。\n\n"
    "冬妮对质量安全事项有一票否决权。\n\n总经理：王五\n\n2026年1月12日\n"
)


def test_the_whole_name_is_appointed_and_the_given_name_acts(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAPER, encoding="utf-8")
    found = {f.clause: f for f in check(tmp_path, as_of="2026-11-01").findings}
    assert found["appointment.appointed"].verdict == "satisfied"
    assert "韩冬妮" in found["appointment.appointed"].reason["zh"]
    assert found["authority.veto"].verdict == "satisfied"
