"""What only sources of an unidentified publisher say of the evaluation decides nothing, as with clauses."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checker import evaluate
from checker.evaluation.results import Evaluation
from checker.evaluation.scheme import load_scheme
from checker.rulebook import load_pack
from checker.rulebook.folder import shipped

HERE = Path(__file__).parent
SOURCE = """
  NOBODY:
    title: {zh: 某网站, en: some site}
    publisher: null
    date: null
    url: null
    kind: report
    standing: reported
    status: unverified
    note: {zh: 发布者未能确认, en: its publisher is not identified}
"""
GOOD, BAD = "cite: {source: OWN, standing: inferred}", "cite: {source: NOBODY, standing: reported}"


def evaluated(folder: Path, before: str, after: str) -> Evaluation:
    """The officer of the example under the company's pack, one passage of its tree changed."""
    pack = folder / "pack"
    shutil.copytree(HERE / "company", pack)
    sources = pack / "sources.yaml"
    sources.write_text(sources.read_text("utf-8").rstrip() + SOURCE, "utf-8")
    file = pack / "indicators" / "base.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    return evaluate(HERE / "officer", pack=str(pack), as_of="2026-01-15", engine="plain")


def whole() -> Evaluation:
    return evaluate(HERE / "officer", pack=str(HERE / "company"), as_of="2026-01-15", engine="plain")


def test_a_leaf_is_open_between_none_and_all_of_its_points(tmp_path: Path) -> None:
    leaf = "title: {zh: 虚构意识1.1, en: invented awareness 1.1}\n"
    found = evaluated(tmp_path, leaf, f"{leaf}            {BAD}\n")
    first, before = found.leaves()[0].leaf, whole().leaves()[0].leaf
    assert first and before and first.state == "unknown" and before.state == "scored"
    assert first.points and (first.points.lo, first.points.hi) == (0, found.leaves()[0].indicator.out_of)
    assert "发布者未能确认" in first.missing[0].why["zh"]
    total, known = found.total, whole().total
    assert total and known and total.lo < known.lo and total.hi >= known.hi


def test_a_share_of_the_whole_gives_no_total(tmp_path: Path) -> None:
    head = f"    weight: 0.15\n    {GOOD}"
    assert whole().total is not None
    assert evaluated(tmp_path, head, head.replace(GOOD, BAD)).total is None


def test_cut_offs_give_no_level_and_no_lowest_level(tmp_path: Path) -> None:
    levels = "from: 90, to: 100}\n  " + GOOD
    found = evaluated(tmp_path, levels, levels.replace(GOOD, BAD))
    assert whole().levels and found.levels == ()
    assert {c.verdict for c in found.checks if c.id.startswith("lowest")} == {"unknown"}


def test_checks_are_unknown_and_say_why(tmp_path: Path) -> None:
    passage = "renew_within: {months: 3}\n  "
    found = evaluated(tmp_path, passage + GOOD, passage + BAD)
    doubted = [c for c in found.checks if c.cite and c.cite.get("source") == "NOBODY"]
    assert doubted and {c.verdict for c in doubted} == {"unknown"}
    assert any(c.verdict == "satisfied" for c in whole().checks if c.id in {d.id for d in doubted})
    assert all(
        "发布者未能确认" in c.reason["zh"] for c in doubted if c.reason.get("zh", "").startswith("出处")
    )


@pytest.mark.parametrize("name", sorted(shipped()))
def test_no_shipped_indicator_rests_on_such_a_source(name: str) -> None:
    for region in (None, *load_pack(name).regions):
        scheme = load_scheme(name, region=region)
        if scheme is None:
            return
        cites = [head.cite for head in scheme.heads]
        cites += [scheme.counts_cite, scheme.levels_cite, scheme.lowest_cite, scheme.steps_cite]
        sources = {str(cite["source"]) for cite in cites if cite}
        assert sources and not [s for s in sources if scheme.sources[s].get("status") == "unverified"], region
