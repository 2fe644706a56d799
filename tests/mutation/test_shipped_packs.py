"""No mutant of a shipped pack survives without a reason, and none is justified that a test notices."""

from __future__ import annotations

import pytest

from checker.mutation import mutate
from checker.rulebook.folder import shipped


@pytest.mark.parametrize("pack", sorted(shipped()))
def test_every_mutant_is_killed_or_justified(pack: str) -> None:
    report = mutate(pack, propose=False)
    assert [str(result) for result in report.failing] == []
    assert report.mutants > 0
    assert [f"{each.spot}: {each.owner}: {each.change}" for each in report.survived] == []
    assert [f"{each.spot}: {each.owner}: {each.change}" for each in report.stale] == []


def test_there_are_packs() -> None:
    assert "cqo-2023" in shipped()
