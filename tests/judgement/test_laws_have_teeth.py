"""The law has teeth: an engine that breaks one of the laws of judging is found out by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from checker.gathering import authorities
from checker.judgement import judging
from checker.judgement.ruling import Ruling
from checker.judgement.verdicts import rule_on

from . import test_laws as laws
from . import test_laws_of_packs as packs

Break = Callable[[Ruling], str]
UNSHRUNK = settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def noticed(law: Any, fixed: dict[str, Any], **drawn: Any) -> bool:
    """Whether ``law``, run on random input, fails."""

    @UNSHRUNK
    @given(**drawn)
    def run(**given_: Any) -> None:
        law.hypothesis.inner_test(**fixed, **given_)

    try:
        run()
    except AssertionError:
        return True
    return False


def broken(monkeypatch: pytest.MonkeyPatch, wrong: Break) -> None:
    def rule_wrongly(*given_: Any) -> Ruling:
        ruling = rule_on(*given_)
        return replace(ruling, verdict=wrong(ruling))

    monkeypatch.setattr(judging, "rule_on", rule_wrongly)


def second_grant_frightens(ruling: Ruling) -> str:
    return "missing" if ruling.verdict == "satisfied" and len(ruling.facts) > 1 else ruling.verdict


def a_grant_outweighs_a_limit(ruling: Ruling) -> str:
    return "satisfied" if ruling.verdict == "conflicting" else ruling.verdict


def unsure_is_good_enough(ruling: Ruling) -> str:
    return "satisfied" if ruling.verdict == "unknown" and ruling.facts else ruling.verdict


CQO = {"pack": "cqo-2023", "region": None}
OF_PACKS = [
    (packs.test_a_grant_more_never_makes_an_authority_worse, second_grant_frightens),
    (packs.test_a_limit_more_never_makes_an_authority_better, a_grant_outweighs_a_limit),
    (packs.test_a_limit_more_never_makes_an_authority_better, unsure_is_good_enough),
]


@pytest.mark.parametrize(("law", "wrong"), OF_PACKS)
def test_the_laws_of_packs(law: Any, wrong: Break, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not noticed(law, CQO, data=st.data())
    broken(monkeypatch, wrong)
    assert noticed(law, CQO, data=st.data())


FACTS = laws.authority_facts()
OF_JUDGING = [
    (laws.test_a_full_grant_more_never_makes_it_worse, second_grant_frightens, {}),
    (laws.test_a_limit_more_never_makes_it_better, a_grant_outweighs_a_limit, {"limit": laws.limits, "sure": st.booleans()}),
    (laws.test_unsure_words_alone_never_satisfy, unsure_is_good_enough, {"one": laws.clauses}),
]  # fmt: skip


@pytest.mark.parametrize(("law", "wrong", "more"), OF_JUDGING)
def test_the_laws_of_judging(
    law: Any, wrong: Break, more: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = {"facts": FACTS, "papers": laws.documents, **more}
    assert not noticed(law, {}, **drawn)
    broken(monkeypatch, wrong)
    assert noticed(law, {}, **drawn)


def rows(least: int) -> Any:
    return st.lists(packs.paper, min_size=least, max_size=4)


def test_who_comes_first_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    law = packs.test_neither_the_order_nor_the_names_of_documents_matter

    def first_wins(claims: Sequence[Any]) -> list[Any]:
        return [(claims[0], ())]

    monkeypatch.setattr(authorities, "settle", first_wins)
    assert noticed(law, {}, rows=rows(2), data=st.data())


def test_a_paper_less_is_a_doubt_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that asks for nothing where little was handed in."""
    law, judge = packs.test_removing_a_document_never_makes_unknown_satisfied, packs.judge

    def judge_lightly(pack: Any, facts: Any, papers: Sequence[Any], *more: Any, **named: Any) -> Any:
        found = judge(pack, facts, papers, *more, **named)
        if len(papers) > 1:
            return found
        light = tuple(
            replace(f, verdict="satisfied") if f.verdict == "unknown" else f for f in found.findings
        )
        return replace(found, findings=light)

    monkeypatch.setattr(packs, "judge", judge_lightly)
    assert noticed(law, {}, rows=rows(2), data=st.data())
