"""Laws of judging, on random facts: what may make a verdict better, and what never does."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.dossier.model import Document
from checker.engine import by_name
from checker.engine.plain import meets_pattern
from checker.facts import Fact
from checker.judgement.conditions import judge_condition
from checker.judgement.derive import derive
from checker.rulebook.model import Any_, Condition, Match, NoneOf

from .build import LETTER, LIMITED, all_, any_, clause, count, coverage, finding, none, pack, some, veto

FEWER = settings(max_examples=150, deadline=None)
WORSE_TO_BETTER = ("violated", "missing", "unknown", "conflicting", "satisfied")

held = st.sampled_from(["denied", "executing", "advisory", "conditional", "joint", "capped", "full"])
limits = held.filter(lambda value: value != "full")
holders = st.sampled_from(["cqo", "cqo", "cqo", "top_manager"])


@st.composite
def authority_facts(draw: st.DrawFn) -> list[Fact]:
    facts = [
        veto(f"a{n}", draw(held), sure=draw(st.booleans()), holder=draw(holders))
        for n in range(draw(st.integers(0, 4)))
    ]
    kept = [
        replace(f, fields={k: v for k, v in f.fields.items() if k != "held"})
        if draw(st.integers(0, 5)) == 0
        else f
        for f in facts
    ]
    return [*kept, *([coverage("authority")] if draw(st.booleans()) else [])]


documents = st.lists(
    st.builds(
        Document,
        st.sampled_from(["letter.docx", "job.docx", "manual.md"]),
        st.sampled_from(["appointment", "job_description", "quality_manual"]),
        st.sampled_from(["read", "read", "partly_read", "unreadable"]),
    ),
    max_size=3,
)
clauses = st.sampled_from(
    [
        clause(),
        clause(violated=None),
        clause(violated=any_(LIMITED, some("authority", holder="top_manager", power="veto"))),
        clause(
            satisfied=any_(
                some("authority", held="full"), some("authority", held={"gte": "joint"}, holder="cqo")
            )
        ),
        clause(satisfied=count(2, "authority", holder="cqo", held={"gte": "capped"})),
    ]
)


def better(verdict: str) -> int:
    return WORSE_TO_BETTER.index(verdict)


@FEWER
@given(authority_facts(), documents)
def test_a_full_grant_more_never_makes_it_worse(facts: list[Fact], papers: list[Document]) -> None:
    """But for ``conflicting``, which a grant beside a violation is, and which is a better thing to know."""
    before = finding(clause(), facts, papers).verdict
    after = finding(clause(), [*facts, veto("a9")], papers).verdict
    assert better(after) >= better(before), (before, after)


@FEWER
@given(authority_facts(), documents, limits, st.booleans())
def test_a_limit_more_never_makes_it_better(
    facts: list[Fact], papers: list[Document], limit: str, sure: bool
) -> None:
    before = finding(clause(), facts, papers)
    after = finding(clause(), [*facts, veto("a9", limit, sure=sure)], papers)
    assert after.verdict != "satisfied"
    if before.is_gap and before.verdict != "missing":
        assert after.verdict in {before.verdict, "violated", "conflicting", "unknown"}
    if sure:
        assert after.verdict in ("violated", "conflicting")


@FEWER
@given(authority_facts(), documents, clauses, st.randoms(use_true_random=False))
def test_the_order_of_facts_and_documents_never_matters(
    facts: list[Fact], papers: list[Document], one: object, random: Random
) -> None:
    shuffled, turned = list(facts), list(papers)
    random.shuffle(shuffled)
    random.shuffle(turned)
    different = {d.path: d for d in papers}
    if len(different) == len(papers):
        assert finding(one, shuffled, turned) == finding(one, facts, papers)  # type: ignore[arg-type]


def patterns_against(condition: Condition | None) -> list[Match]:
    if isinstance(condition, Match):
        return [condition]
    return (
        [m for part in condition.parts for m in patterns_against(part)] if isinstance(condition, Any_) else []
    )


@FEWER
@given(authority_facts(), documents, clauses, st.data())
def test_taking_away_what_does_not_speak_against_it_never_makes_unknown_a_pass(
    facts: list[Fact], papers: list[Document], one: object, data: st.DataObject
) -> None:
    if finding(one, facts, papers).verdict != "unknown":  # type: ignore[arg-type]
        return
    against = [m.pattern for m in patterns_against(one.violated)]  # type: ignore[attr-defined]
    kept = [
        f for f in facts if any(meets_pattern(f, p) is not False for p in against) or data.draw(st.booleans())
    ]
    fewer = [d for d in papers if data.draw(st.booleans())]
    assert finding(one, kept, fewer).verdict != "satisfied"  # type: ignore[arg-type]


@FEWER
@given(authority_facts(), documents, clauses)
def test_unsure_words_alone_never_satisfy(facts: list[Fact], papers: list[Document], one: object) -> None:
    unsure = [replace(fact, sure=False) for fact in facts]
    assert finding(one, unsure, papers).verdict != "satisfied"  # type: ignore[arg-type]


leaves = st.sampled_from(
    [
        some("authority", holder="cqo"),
        some("authority", held={"lt": "joint"}),
        some("leads", unit="production"),
        some("post", level="top"),
        count(2, "leads", unit="production"),
    ]
)
conditions = st.recursive(
    leaves,
    lambda parts: st.lists(parts, min_size=1, max_size=3).flatmap(
        lambda some_: st.sampled_from([any_(*some_), all_(*some_), none(*some_)])
    ),
    max_leaves=6,
)


@FEWER
@given(st.lists(leaves, min_size=1, max_size=3), authority_facts())
def test_none_is_never_true_without_coverage(parts: list[Condition], facts: list[Fact]) -> None:
    dark = [fact for fact in facts if fact.kind != "coverage"]
    whole = NoneOf(tuple(parts))
    world = derive(pack(clause(satisfied=whole)), dark, by_name("plain"))
    assert judge_condition(whole, world).truth is not True


@FEWER
@given(conditions, authority_facts())
def test_the_engines_judge_alike(condition: Condition, facts: list[Fact]) -> None:
    one = clause(satisfied=condition, violated=None)
    assert finding(one, facts, [LETTER], engine="durable") == finding(one, facts, [LETTER], engine="plain")


@FEWER
@given(conditions, authority_facts())
def test_looking_in_the_dark_only_ever_takes_certainty_away(condition: Condition, facts: list[Fact]) -> None:
    world = derive(pack(clause(satisfied=condition)), facts, by_name("plain"))
    lit = judge_condition(condition, world).truth
    dark = judge_condition(condition, world, dark_is_unknown=True).truth
    assert dark is None or dark is lit
