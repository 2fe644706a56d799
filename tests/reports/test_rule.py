"""The page of a clause, for every clause that is shipped."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from checker.errors import InputError
from checker.reports.columns import columns
from checker.reports.conditions import condition_lines
from checker.reports.rule import WIDTH, rule_page
from checker.rulebook import load_pack
from checker.rulebook.model import All, Any_, NoneOf, Pack


@cache
def pack() -> Pack:
    return load_pack("cqo-2023", region="jiangsu", as_of="2026-11-01")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_clause_has_a_page_that_says_what_it_asks_and_how_well_that_is_known(lang: str) -> None:
    for clause in pack().clauses:
        page = rule_page(clause, pack(), lang=lang)
        assert page.splitlines()[0] == f"{clause.title[lang]}  {clause.id}"
        for heading in {"zh": ("出处", "符合条件", "示例"), "en": ("Source", "Satisfied by", "Examples")}[
            lang
        ]:
            assert f"\n{heading}\n" in page or (heading in ("示例", "Examples") and not clause.tests)
        assert all(columns(line) <= WIDTH + 2 or ":" in line for line in page.splitlines())


def test_the_page_of_the_veto() -> None:
    (veto,) = (clause for clause in pack().clauses if clause.id == "authority.veto")
    page = rule_page(veto, pack(), lang="zh")
    assert "authority(held: full, holder: cqo, matter: quality_safety, power: veto)" in page
    assert "据公开报道，非标准原文" in "".join(page.split())
    assert "✗ 不符合" in page.partition("\n示例\n")[2]


def test_what_a_pack_says_cannot_steer_a_terminal() -> None:
    clause = replace(pack().clauses[0], title={"zh": "\x1b[31m题"}, remedy={"zh": "\x9b2J写"})
    page = rule_page(clause, pack(), lang="zh")
    assert "\x1b" not in page and "\x9b" not in page


def test_a_group_of_one_is_the_one_but_none_stays_none() -> None:
    leaf = pack().clauses[0].satisfied
    while isinstance(leaf, Any_ | All | NoneOf):
        leaf = leaf.parts[0]
    (line,) = condition_lines(Any_((All((leaf,)),)), "en")
    assert line.startswith("- ")
    assert next(iter(condition_lines(NoneOf((leaf,)), "en"))) == "none of (where somebody looked):"


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(InputError, match="there is no language `fr`"):
        rule_page(pack().clauses[0], pack(), lang="fr")
