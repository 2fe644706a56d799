"""What a report says first where words of the rules are not verified, and how such a run ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check, load_pack
from checker.judgement.unverified import on_unverified

PAPER = "# 任命书\n\n任命李明为首席质量官，对质量安全事项行使一票否决权。\n"


def said(region: str | None, pack: str = "cqo-2023") -> list[tuple[str, str]]:
    return [(notice.code, notice.severity) for notice in on_unverified(load_pack(pack, region=region))]


@pytest.mark.parametrize("region", [None, "anhui", "hubei-2022", "nantong"])
def test_where_every_word_is_vouched_for_nothing_is_said(region: str | None) -> None:
    assert said(region) == []


@pytest.mark.parametrize("region", ["cn-pilot-2012", "shanghai-2020"])
def test_where_some_words_are_not_it_is_a_warning(region: str) -> None:
    assert said(region) == [("unverified-words", "warning")]
    assert said(None, "nmpa-124") == [("unverified-words", "warning")]


@pytest.mark.parametrize(
    "region", ["guizhou-2023", "xinjiang-2014", "zhejiang-2013", "shandong-2022", "liuzhou"]
)
def test_a_jurisdiction_nothing_of_whose_own_is_judged_is_no_pass(region: str) -> None:
    assert said(region) == [("jurisdiction-unjudged", "error")]


def test_the_run_ends_with_the_error_and_the_clause_with_unknown(tmp_path: Path) -> None:
    paper = tmp_path / "任命书.md"
    paper.write_text(PAPER, "utf-8")
    judged = check(paper, region="guizhou-2023", as_of="2026-11-01", engine="plain")
    assert judged.worst() == "error"
    hours = next(f for f in judged.findings if f.clause == "qualification.training_hours")
    assert (hours.verdict, hours.severity) == ("unknown", "warning")
    assert "发布者未能确认" in hours.reason["zh"]
    assert [wait.kind for wait in hours.waits_for] == ["source"]
