"""Verdicts of whole clauses: each row of the table from facts and documents, with reason and evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.dossier.model import Document, Place

from .build import (
    LETTER,
    MANUAL,
    UNSEEN,
    all_,
    any_,
    clause,
    count,
    coverage,
    fact,
    finding,
    none,
    some,
    veto,
)

BOSS = {"limit_by": "top_manager"}


def quotes(evidence: tuple[object, ...]) -> list[str]:
    return [e.quote for e in evidence]  # type: ignore[attr-defined]


def test_a_full_grant_satisfies() -> None:
    found = finding(clause(), [veto("a1")])
    assert (found.verdict, found.severity) == ("satisfied", "none")
    assert quotes(found.evidence) == ["words of a1"]
    assert found.reason["zh"] == "首席质量官可自行行使该项权限（letter.docx）。"


def test_a_grant_that_waits_for_approval_violates() -> None:
    found = finding(clause(), [veto("a1", "conditional", **BOSS)])
    assert (found.verdict, found.severity) == ("violated", "error")
    assert quotes(found.evidence) == ["words of a1"]
    assert found.reason["en"] == (
        "This is not what is asked for: the power of the chief quality officer waits for "
        "the approval of top manager (letter.docx)."
    )


def test_grant_and_limit_side_by_side_conflict_and_show_both() -> None:
    found = finding(clause(), [veto("a1"), veto("a2", "advisory", file="manual.md")])
    assert (found.verdict, found.severity) == ("conflicting", "error")
    assert quotes(found.evidence) == ["words of a1"]
    assert quotes(found.counter_evidence) == ["words of a2"]


def test_silence_of_the_letter_is_missing_and_says_where_to_write() -> None:
    job = Document("job.docx", "job_description")
    found = finding(clause(), [], [job, LETTER, MANUAL])
    assert (found.verdict, found.severity) == ("missing", "error")
    assert found.looked_at == ("letter.docx", "job.docx")
    assert found.write_in == Place("letter.docx")
    assert "letter.docx、job.docx" in found.reason["zh"]


def test_missing_says_who_has_the_power_instead() -> None:
    found = finding(clause(), [veto("a1", holder="top_manager")])
    assert found.verdict == "missing"
    assert "top_manager可自行行使" in found.reason["zh"]


def test_without_a_document_of_an_expected_kind_it_asks_for_one() -> None:
    found = finding(clause(), [], [MANUAL])
    assert (found.verdict, found.severity, found.looked_at) == ("unknown", "warning", ())
    assert "任命书、岗位说明书" in found.reason["zh"]
    assert found.waits_for[0].kind == "document"


@pytest.mark.parametrize("standing", ["draft", "void", "not_yet"])
def test_a_document_that_is_not_in_force_is_not_silent(standing: str) -> None:
    found = finding(clause(), [], [replace(LETTER, standing=standing)])
    assert found.verdict == "unknown"


def test_a_document_of_tomorrow_is_not_silent() -> None:
    assert finding(clause(), [], [LETTER], as_of="2024-12-31").verdict == "unknown"
    assert finding(clause(), [], [LETTER], as_of="2025-01-01").verdict == "missing"


@pytest.mark.parametrize("status", ["unreadable", "partly_read"])
def test_one_unread_document_is_named_and_nothing_is_called_missing(status: str) -> None:
    bad = Document("job.pdf", "job_description", status=status, reason="a scan", reason_zh="扫描件")  # type: ignore[arg-type]
    found = finding(clause(), [], [LETTER, bad])
    assert found.verdict == "unknown"
    assert "job.pdf（扫描件）" in found.reason["zh"] and "job.pdf (a scan)" in found.reason["en"]
    assert "a scan" not in found.reason["zh"]
    assert "job.pdf" in found.waits_for[0].ask["en"]


def test_an_unread_document_of_no_known_kind_is_mentioned() -> None:
    found = finding(clause(), [], [LETTER, Document("scan.png", "other", status="unreadable")])
    assert found.verdict == "missing"
    assert "另有 1 份文件未能读取" in found.reason["zh"]


def test_unsure_words_alone_are_never_satisfied() -> None:
    found = finding(clause(), [veto("a1", sure=False)])
    assert (found.verdict, found.severity) == ("unknown", "warning")
    assert quotes(found.evidence) == ["words of a1"]
    assert "人工核对" in found.reason["zh"]


def test_unsure_limit_beside_a_sure_grant_is_unknown_and_shows_both() -> None:
    found = finding(clause(), [veto("a1"), veto("a2", "conditional", sure=False, **BOSS)])
    assert found.verdict == "unknown"
    assert quotes(found.evidence) == ["words of a1"]
    assert quotes(found.counter_evidence) == ["words of a2"]
    assert "top_manager" in found.reason["zh"]


def test_violated_unknown_for_want_of_a_field_does_not_take_a_grant_away() -> None:
    bare = fact("a2", "authority", holder="cqo", matter="quality_safety", power="veto")
    assert finding(clause(), [veto("a1"), bare]).verdict == "satisfied"


def test_unsure_limit_alone_is_not_silence() -> None:
    assert finding(clause(), [veto("a1", "denied", sure=False)]).verdict == "unknown"


def test_violated_for_certain_while_satisfied_is_unknown() -> None:
    facts = [veto("a1", sure=False), veto("a2", "denied")]
    assert finding(clause(), facts).verdict == "violated"


def test_a_lacking_field_is_unknown_and_names_the_field_and_who_has_it() -> None:
    degree = clause(
        satisfied=some("person", education={"gte": "本科"}), violated=some("person", education={"lt": "本科"})
    )
    found = finding(degree, [fact("p1", "person", name="王")])
    assert found.verdict == "unknown"
    assert [(w.kind, w.field) for w in found.waits_for] == [("person", "education")]
    assert "person.yaml" in found.reason["zh"] and "学历" in found.reason["zh"]


def test_an_unverified_requirement_is_unknown_and_says_why() -> None:
    found = finding(clause(satisfied=UNSEEN, violated=None), [veto("a1")])
    assert found.verdict == "unknown"
    assert "原文未见" in found.reason["zh"]


def test_missing_on_the_chart_that_somebody_looked_at() -> None:
    seat = clause(satisfied=some("post", in_decision_body=True), violated=None, expected_in=["org_chart"])
    post = fact("o1", "post", holder="cqo", in_decision_body=False)
    assert finding(seat, [post, coverage("post")], []).verdict == "missing"
    assert finding(seat, [post], []).verdict == "unknown"


class TestNone:
    independent = clause(
        satisfied=none(some("leads", holder="cqo", unit="production")),
        violated=some("leads", holder="cqo", unit="production"),
        expected_in=["org_chart"],
    )
    production = fact("o1", "leads", holder="cqo", unit="production")

    def test_without_coverage_nothing_is_passed(self) -> None:
        found = finding(self.independent, [])
        assert found.verdict == "unknown"
        assert [w.kind for w in found.waits_for] == ["leads"]

    def test_coverage_of_another_kind_does_not_help(self) -> None:
        assert finding(self.independent, [coverage("post")]).verdict == "unknown"

    def test_unsure_coverage_does_not_help(self) -> None:
        assert finding(self.independent, [replace(coverage("leads"), sure=False)]).verdict == "unknown"

    def test_with_coverage_it_holds(self) -> None:
        found = finding(self.independent, [coverage("leads")])
        assert found.verdict == "satisfied"

    def test_what_is_there_is_there(self) -> None:
        assert finding(self.independent, [coverage("leads"), self.production]).verdict == "violated"

    def test_an_unsure_fact_leaves_it_unknown(self) -> None:
        unsure = replace(self.production, sure=False)
        assert finding(self.independent, [coverage("leads"), unsure]).verdict == "unknown"


def test_the_order_of_several_coverages_makes_no_difference() -> None:
    alone = clause(satisfied=none(some("leads", unit="production"), some("post", level="junior")))
    facts = [coverage(of, id=f"c{n}") for n, of in enumerate(["leads", "post", "leads", "post"])]
    assert finding(alone, facts) == finding(alone, facts[::-1])


class TestCount:
    clause = clause(satisfied=count(2, "record", topic="meeting"), violated=None)

    def test_enough(self) -> None:
        facts = [fact(f"r{n}", "record", topic="meeting") for n in range(2)]
        found = finding(self.clause, facts)
        assert found.verdict == "satisfied"
        assert len(found.evidence) == 2

    def test_enough_only_with_an_unsure_one(self) -> None:
        facts = [fact("r1", "record", topic="meeting"), fact("r2", "record", topic="meeting", sure=False)]
        assert finding(self.clause, facts).verdict == "unknown"

    def test_enough_only_with_one_that_lacks_the_field(self) -> None:
        facts = [fact("r1", "record", topic="meeting"), fact("r2", "record", value=3)]
        assert finding(self.clause, facts).verdict == "unknown"

    def test_too_few(self) -> None:
        assert finding(self.clause, [fact("r1", "record", topic="meeting")]).verdict == "missing"


class TestApplies:
    large = clause(applies=some("enterprise", size={"gte": "大型"}))

    def test_known_not_to_apply(self) -> None:
        found = finding(self.large, [fact("e1", "enterprise", size="小型")])
        assert (found.verdict, found.severity) == ("not_applicable", "none")

    def test_nobody_said_how_large(self) -> None:
        """Want of the fact that tells never lets an enterprise off."""
        for facts in ([], [fact("e1", "enterprise", name="甲")]):
            found = finding(self.large, [*facts, veto("a1")])
            assert found.verdict == "unknown"
            assert found.waits_for[0].kind == "enterprise"

    def test_known_to_apply(self) -> None:
        assert finding(self.large, [fact("e1", "enterprise", size="大型"), veto("a1")]).verdict == "satisfied"

    def test_each_part_counts(self) -> None:
        both = clause(applies=all_(some("enterprise", is_listed=True), some("enterprise", size="大型")))
        assert finding(both, [fact("e1", "enterprise", is_listed=False)]).verdict == "not_applicable"
        either = clause(applies=any_(some("enterprise", is_listed=True), some("enterprise", size="大型")))
        assert finding(either, [fact("e1", "enterprise", is_listed=False)]).verdict == "unknown"


def test_the_proof_leads_from_clause_to_words() -> None:
    proof = finding(clause(), [veto("a1")]).proof
    steps = []
    node = proof
    while node.children:
        steps.append(node.step)
        node = node.children[0]
    assert [*steps, node.step] == ["clause", "condition", "pattern", "fact", "statement"]
    assert node.evidence[0].quote == "words of a1"
    assert proof.children[-1].step == "looked_at"


def test_what_was_overruled_is_in_the_proof() -> None:
    grant = replace(veto("a1"), overruled=veto("a0", "denied").evidence)
    found = finding(clause(), [grant]).proof
    assert "overruled" in str(found) and "words of a0" in str(found)
