"""Derived concepts: true, absent, or unknown and then unsure – never absent because of what is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.rulebook.model import Pack

from .build import (
    LETTER,
    UNSEEN,
    all_,
    any_,
    clause,
    coverage,
    derivation,
    fact,
    finding,
    judged,
    none,
    pack,
    some,
)

BY_DEGREE = derivation("by_degree", some("person", education={"gte": "本科"}))
BY_RANK = derivation("by_rank", some("person", title_rank={"gte": "副高"}))
EITHER = derivation("qualified", any_(some("concept", name="by_degree"), some("concept", name="by_rank")))


def qualified(*derivations: object, **more: object) -> Pack:
    fields = {"satisfied": some("concept", name="qualified"), "violated": None, **more}
    return pack(clause("qualification", **fields), derivations=derivations)  # type: ignore[arg-type]


PACK = qualified(BY_DEGREE, BY_RANK, EITHER)


def test_a_chain_of_concepts_satisfies_and_quotes_the_first_words() -> None:
    found = finding(PACK, [fact("p1", "person", education="博士")])
    assert found.verdict == "satisfied"
    assert [e.quote for e in found.evidence] == ["words of p1"]
    assert "博士" in found.reason["zh"]


def test_derived_facts_are_returned_with_what_they_came_from() -> None:
    facts = judged(PACK, [fact("p1", "person", education="博士")]).facts
    derived = {f.fields["name"]: (f.sure, f.because) for f in facts if f.kind == "concept"}
    assert derived == {
        "by_degree": (True, ("p1",)),
        "by_rank": (False, ("p1",)),
        "qualified": (True, ("concept.by_degree", "p1")),
    }


def test_an_unknown_concept_is_unknown_and_waits_for_the_first_field() -> None:
    found = finding(PACK, [fact("p1", "person", education="大专")])
    assert found.verdict == "unknown"
    assert [(w.kind, w.field) for w in found.waits_for] == [("person", "title_rank")]


def test_a_concept_from_unsure_words_is_unknown() -> None:
    found = finding(PACK, [fact("p1", "person", education="博士", title_rank="初级", sure=False)])
    assert found.verdict == "unknown"
    assert "人工核对" in found.reason["zh"]


def test_a_false_concept_is_absent() -> None:
    facts = [fact("p1", "person", education="大专", title_rank="初级")]
    assert finding(PACK, facts).verdict == "missing"
    assert len(judged(PACK, facts).facts) == 1


def test_an_unverified_derivation_is_unknown_and_says_why() -> None:
    found = finding(qualified(derivation("qualified", UNSEEN)), [])
    assert found.verdict == "unknown"
    assert "原文未见" in found.reason["zh"]


def test_two_derivations_of_one_concept_are_ways_to_it() -> None:
    two = qualified(replace(BY_DEGREE, name="qualified"), replace(BY_RANK, name="qualified"))
    for fields in ({"education": "博士"}, {"title_rank": "正高"}):
        assert finding(two, [fact("p1", "person", **fields)]).verdict == "satisfied"
    assert finding(two, [fact("p1", "person", education="中专", title_rank="初级")]).verdict == "missing"


def test_a_contested_concept_that_violates_is_no_pass() -> None:
    weak = derivation("weak", some("person", education={"lt": "本科"}))
    one = clause(satisfied=some("person", title_rank="正高"), violated=some("concept", name="weak"))
    facts = [fact("p1", "person", title_rank="正高"), fact("p2", "person", education="中专", sure=False)]
    assert finding(pack(one, derivations=[weak]), facts).verdict == "unknown"
    assert finding(pack(one, derivations=[weak]), facts[:1]).verdict == "satisfied"


class TestWhereNobodyLooked:
    """A concept that rests on a kind of fact that nobody looked for."""

    small = derivation("small", some("enterprise", size={"lte": "小型"}))

    def test_none_of_a_concept_needs_coverage_of_what_it_rests_on(self) -> None:
        one = pack(
            clause(satisfied=none(some("concept", name="small")), violated=None), derivations=[self.small]
        )
        assert finding(one, []).verdict == "unknown"
        assert finding(one, [coverage("enterprise")]).verdict == "satisfied"

    def test_a_clause_is_not_let_off_by_a_concept_in_the_dark(self) -> None:
        one = pack(clause(applies=some("concept", name="small")), derivations=[self.small])
        assert finding(one, []).verdict == "unknown"
        assert finding(one, [fact("e1", "enterprise", size="大型")]).verdict == "not_applicable"

    def test_through_two_concepts(self) -> None:
        tiny = derivation("tiny", all_(some("concept", name="small"), some("enterprise", industry="x")))
        one = pack(clause(applies=some("concept", name="tiny")), derivations=[self.small, tiny])
        assert finding(one, [LETTER_FACT]).verdict == "unknown"
        assert finding(one, [fact("e1", "enterprise", size="大型")]).verdict == "not_applicable"


LETTER_FACT = fact("d1", "document", document_kind=LETTER.kind)


@pytest.mark.parametrize("engine", ["plain", "durable"])
def test_both_engines_derive_alike(engine: str) -> None:
    found = finding(PACK, [fact("p1", "person", title_rank="正高")], engine=engine)
    assert found.verdict == "satisfied"
