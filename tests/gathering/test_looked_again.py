"""Looking again by cues turns missing into unknown, and no other verdict into anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.audit import check
from checker.gathering import gathering, looked_again

LETTER = "# 关于聘任首席质量官的决定\n\n聘任李明为公司首席质量官，自2026年1月1日起任职。\n\n某某有限公司\n\n2026年1月1日\n"
POWERS = "# 首席质量官职权\n\n首席质量官对质量安全事项行使一票否决权。首席质量官审批质量计划，报总经理批准后执行。\n"
ODD = "# 首席质量官岗位手册\n\n品质这笔钱怎么花，首席质量官说了算，财务见单付款。品质打法由首席质量官点头，点了头就照办。\n"


def _verdicts(folder: Path) -> dict[str, str]:
    return {f.clause: f.verdict for f in check(folder, region="jiangsu", as_of="2026-11-01").findings}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "某某有限公司"
    made.mkdir()
    for name, text in (("任命书.md", LETTER), ("职权.md", POWERS), ("岗位手册.md", ODD)):
        (made / name).write_text(text, "utf-8")
    return made


def test_only_the_missing_turns_and_only_to_unknown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    after = _verdicts(folder)
    monkeypatch.setattr(gathering, "with_likely", lambda papers, *_: papers)
    before = _verdicts(folder)
    turned = {clause: (before[clause], after[clause]) for clause in before if before[clause] != after[clause]}
    assert turned == {"authority.budget": ("missing", "unknown")}
    assert after["authority.veto"] == "satisfied"


def test_it_is_told_what_was_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[set[tuple[str, str]]] = []

    def spy(papers, looks, officer, names, lapsed):  # type: ignore[no-untyped-def]
        def look(blocks, read, said, names):  # type: ignore[no-untyped-def]
            asked.append(set(said))
            return looks(blocks, read, said, names)

        return looked_again.with_likely(papers, look, officer, names, lapsed)

    monkeypatch.setattr(gathering, "with_likely", spy)
    _verdicts(folder)
    assert len(asked) == 3
    assert all(("veto", "veto") in said and ("budget", "manage") not in said for said in asked)
