"""Precedence within a document and between documents."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.dossier.model import Dossier
from checker.gathering import gather


def facts(result, kind="authority"):
    return [fact for fact in result.facts if fact.kind == kind]


def quotes(evidence):
    return [one.quote for one in evidence]


def test_a_grant_is_one_full_fact_with_its_words(desk):
    result = desk.gathered(desk.page("a.docx", "appointment", desk.say("grant"), date="2025-01-01"))
    (fact,) = facts(result)
    assert fact.id == "a1"
    assert fact.fields == {
        "holder": "cqo",
        "matter": "quality_safety",
        "power": "veto",
        "held": "full",
        "document_kind": "appointment",
        "document_date": "2025-01-01",
    }
    assert fact.because == ("s1",)
    assert quotes(fact.evidence) == ["words of s1"]


@pytest.mark.parametrize(
    ("effect", "held"),
    [("limited", "capped"), ("joint", "joint"), ("conditional", "conditional"), ("denied", "denied")],
)
def test_a_proviso_beside_a_grant_in_one_document_is_what_holds(desk, effect, held):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant"), desk.say(effect, id="s2", by="top_manager"))
    )
    (fact,) = facts(result)
    assert fact.fields["held"] == held
    assert fact.fields["limit_by"] == "top_manager"
    assert fact.because == ("s2", "s1")
    assert quotes(fact.evidence) == ["words of s2", "limit of s2"]
    assert quotes(fact.overruled) == ["words of s1"]


def test_the_lowest_of_several_caps_counts_and_the_weakest_limit_is_named(desk):
    result = desk.gathered(
        desk.page(
            "a.docx",
            "policy",
            desk.say("limited", id="s1", amount=30000.0),
            desk.say("limited", id="s2", amount=5000.0),
            desk.say("conditional", id="s3", by="finance"),
        )
    )
    (fact,) = facts(result)
    assert fact.fields["limit_amount"] == 5000.0
    assert (fact.fields["held"], fact.fields["limit_by"]) == ("conditional", "finance")


def test_a_mention_is_no_fact_and_lowers_nothing(desk):
    result = desk.gathered(desk.page("a.docx", "policy", desk.say("grant"), desk.say("none", id="s2")))
    assert desk.held(result) == [("full", True)]
    assert desk.held(desk.gathered(desk.page("a.docx", "policy", desk.say("none")))) == []


@pytest.mark.parametrize("effect", ["execute_only", "recommend_only"])
def test_carrying_out_or_proposing_is_another_act_unless_it_is_the_same(desk, effect):
    def plan(**weak):
        return desk.gathered(
            desk.page(
                "a.docx",
                "policy",
                desk.say("grant", "plan_approval", act="approve"),
                desk.say(effect, "plan_approval", id="s2", **weak),
            )
        )

    lowered = {"execute_only": "executing", "recommend_only": "advisory"}[effect]
    assert desk.held(plan(power="implement", act="implement"), power="approve") == [("full", True)]
    assert desk.held(plan(act="implement"), power="approve") == [("full", True)]
    assert desk.held(plan(act="approve"), power="approve") == [(lowered, True)]
    assert desk.held(plan(), power="approve") == [(lowered, True)]
    assert desk.held(plan(act="implement", by="top_manager"), power="approve") == [(lowered, True)]


def test_an_unsure_limit_stays_beside_the_sure_grant(desk):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant"), desk.say("conditional", id="s2", sure=False))
    )
    assert sorted(desk.held(result)) == [("conditional", False), ("full", True)]


def test_an_unsure_grant_beside_a_sure_limit_changes_nothing(desk):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant", sure=False), desk.say("limited", id="s2"))
    )
    assert desk.held(result) == [("capped", True)]


def test_a_higher_limit_beats_a_lower_grant(desk):
    result = desk.gathered(
        desk.page("high.docx", "board_resolution", desk.say("conditional"), date="2020-01-01"),
        desk.page("low.docx", "job_description", desk.say("grant", id="s2"), date="2024-01-01"),
    )
    (fact,) = facts(result)
    assert fact.fields["held"] == "conditional"
    assert quotes(fact.overruled) == ["words of s2"]


def test_a_limit_in_a_lower_document_stays_beside_the_higher_grant(desk):
    result = desk.gathered(
        desk.page("high.docx", "appointment", desk.say("grant"), date="2025-01-01"),
        desk.page("low.docx", "policy", desk.say("limited", id="s2"), date="2020-01-01"),
    )
    assert sorted(desk.held(result)) == [("capped", True), ("full", True)]


def test_advice_in_a_lower_document_contradicts_but_bare_execution_does_not(desk):
    def result(effect, act):
        return desk.gathered(
            desk.page("high.docx", "appointment", desk.say("grant", "plan_approval", act="approve")),
            desk.page("low.docx", "policy", desk.say(effect, "plan_approval", id="s2", act=act)),
        )

    assert len(desk.held(result("recommend_only", "propose"), power="approve")) == 2
    assert desk.held(result("execute_only", "implement"), power="approve") == [("full", True)]
    assert len(desk.held(result("execute_only", "approve"), power="approve")) == 2


@pytest.mark.parametrize(("first", "second"), [("grant", "denied"), ("denied", "grant")])
def test_at_one_rank_the_later_date_wins_either_way(desk, first, second):
    result = desk.gathered(
        desk.page("b.docx", "policy", desk.say(first, id="s1"), date="2022-01-01"),
        desk.page("a.docx", "policy", desk.say(second, id="s2"), date="2024-01-01"),
    )
    (fact,) = facts(result)
    assert fact.because == ("s2",)
    assert quotes(fact.overruled) == ["words of s1"]


@pytest.mark.parametrize("dates", [("2024-01-01", "2024-01-01"), (None, "2024-01-01"), (None, None)])
def test_at_one_rank_without_an_order_of_dates_all_stay(desk, dates):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant"), date=dates[0]),
        desk.page("b.docx", "policy", desk.say("denied", id="s2"), date=dates[1]),
    )
    assert sorted(desk.held(result)) == [("denied", True), ("full", True)]


def test_a_declared_rank_overrides_the_kind(desk):
    result = desk.gathered(
        desk.page("a.docx", "board_resolution", desk.say("grant"), date="2025-01-01"),
        desk.page("b.docx", "notice", desk.say("denied", id="s2"), date="2020-01-01", rank=99),
    )
    assert desk.held(result) == [("denied", True)]


def test_an_unsure_statement_never_overrules_a_sure_one(desk):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant"), date="2022-01-01"),
        desk.page("b.docx", "policy", desk.say("denied", id="s2", sure=False), date="2024-01-01"),
    )
    assert sorted(desk.held(result)) == [("denied", False), ("full", True)]


def test_what_is_beaten_by_something_beaten_is_still_quoted(desk):
    result = desk.gathered(
        *(
            desk.page(f"{n}.docx", "policy", desk.say("grant", id=f"s{n}"), date=f"202{n}-01-01")
            for n in (1, 2, 3)
        )
    )
    (fact,) = facts(result)
    assert sorted(quotes(fact.overruled)) == ["words of s1", "words of s2"]


@pytest.mark.parametrize(
    ("more", "code", "severity"),
    [
        ({"standing": "draft"}, "draft", "warning"),
        ({"standing": "void"}, "void", "warning"),
        ({"standing": "not_yet"}, "not_yet", "warning"),
        ({"kind": "standard"}, "not-ruling", "note"),
        ({"kind": "training_material"}, "not-ruling", "note"),
        ({"date": "2025-07-01"}, "after-as-of", "warning"),
    ],
)
def test_papers_without_a_say_grant_nothing_and_are_named(desk, more, code, severity):
    kind = more.pop("kind", "policy")
    result = desk.gathered(desk.page("p.docx", kind, desk.say("grant"), **more))
    assert facts(result) == []
    assert facts(result, "coverage") == []
    assert [(n.code, n.severity) for n in result.notices] == [(code, severity)]


@pytest.mark.parametrize("effect", ["grant", "recommend_only", "execute_only"])
def test_a_record_gives_nothing_for_sure(desk, effect):
    """A remark in a ledger is no grant (documents.md §5, 12)."""
    result = desk.gathered(desk.page("ledger.csv", "record", desk.say(effect)))
    assert [sure for _, sure in desk.held(result)] == [False]


def test_a_record_takes_back_for_sure(desk):
    result = desk.gathered(
        desk.page("a.docx", "policy", desk.say("grant")),
        desk.page("minutes.docx", "record", desk.say("denied")),
    )
    assert sorted(desk.held(result)) == [("denied", True), ("full", True)]


def test_powers_and_holders_are_apart(desk):
    result = desk.gathered(
        desk.page(
            "a.docx",
            "policy",
            desk.say("grant"),
            desk.say("denied", id="s2", holder="top_manager"),
            desk.say("conditional", "plan_approval", id="s3"),
        )
    )
    assert desk.held(result) == [("full", True)]
    assert desk.held(result, "top_manager") == [("denied", True)]
    assert desk.held(result, power="approve") == [("conditional", True)]


def test_a_holder_or_authority_that_was_not_told_is_no_fact(desk):
    nobody = desk.say("grant", holder="none")
    nothing = replace(desk.say("grant"), authority="none")
    paper = desk.page("a.docx", "policy", nobody, nothing)
    result = gather(
        Dossier("case", (paper.document,)), {"a.docx": paper.reading}, document_ranks=(), as_of="2025-01-01"
    )
    assert facts(result) == []


def test_an_authority_outside_the_pack_is_named(desk):
    result = desk.gathered(desk.page("a.docx", "policy", replace(desk.say("grant"), authority="magic")))
    assert facts(result) == []
    assert [n.code for n in result.notices] == ["unknown-authority"]


def _plan_and_duty(desk, *, duty="implement", weak="execute_only", kind="board_resolution", titles=(None, None), more=()):  # fmt: skip
    granted = desk.say("grant", "plan_approval", act="approve")
    less = desk.say(weak, "plan_approval", id="s2", act=duty)
    return desk.held(
        desk.gathered(
            desk.page("old.docx", "policy", granted, date="2024-01-01", title=titles[0]),
            desk.page("new.docx", kind, less, *more, date="2025-01-01", title=titles[1]),
        ),
        power="approve",
    )


@pytest.mark.parametrize(("duty", "weak"), [("implement", "execute_only"), ("compile", "recommend_only")])
def test_what_another_paper_has_him_carry_out_or_draw_up_takes_no_approval_from_him(desk, duty, weak):
    assert _plan_and_duty(desk, duty=duty, weak=weak) == [("full", True)]
    assert _plan_and_duty(desk, duty=duty, weak=weak, kind="policy", titles=("甲", "乙")) == [("full", True)]


def test_an_account_of_the_same_act_or_a_newer_edition_that_has_him_only_carry_out_does(desk):
    assert _plan_and_duty(desk, duty="approve") == [("executing", True)]
    assert _plan_and_duty(desk, kind="policy", titles=("质量手册（2024版）", "质量手册（2025版）")) == [
        ("executing", True)
    ]


def test_a_later_paper_that_says_who_decides_instead_is_not_read_as_a_mere_duty(desk):
    other = desk.say("grant", "plan_approval", id="s3", holder="top_manager", act="approve")
    assert ("full", True) not in _plan_and_duty(desk, more=(other,))
