"""Duties become facts only from papers that have a say, and silence counts only where somebody looked."""

from __future__ import annotations

from typing import Any

from checker.dossier.model import Document, Dossier, Place
from checker.facts import Fact
from checker.gathering import gather
from checker.statements.duties.model import Duty
from checker.statements.model import Reading


def _duty(path: str, role: str = "responsible", *, sure: bool = True, text: str = "负责质量培训") -> Duty:
    return Duty("cqo", "education", role, "sure" if sure else "unsure", text, Place(path, paragraph=1))  # type: ignore[arg-type]


def _facts(documents: list[Document], *duties: Duty, kind: str = "duty", look: bool = True) -> list[Fact]:
    said: dict[str, list[Duty]] = {}
    for duty in duties:
        said.setdefault(duty.place.file, []).append(duty)
    found = gather(
        Dossier("case", tuple(documents)),
        {d.path: Reading() for d in documents},
        document_ranks=("job_description",),
        duties=said if look else None,
        as_of="2025-06-30",
    )
    return [fact for fact in found.facts if fact.kind == kind]


def _job(path: str = "job.md", **more: Any) -> Document:
    return Document(path, "job_description", **more)


def test_a_duty_is_a_fact_with_its_words() -> None:
    (fact,) = _facts([_job()], _duty("job.md"))
    assert dict(fact.fields) == {"holder": "cqo", "topic": "education", "role": "responsible"}
    assert [(e.quote, e.place.file) for e in fact.evidence] == [("负责质量培训", "job.md")]
    assert fact.sure


def test_two_papers_that_say_the_same_are_one_fact() -> None:
    (fact,) = _facts([_job("a.md"), _job("b.md")], _duty("a.md"), _duty("b.md"))
    assert {e.place.file for e in fact.evidence} == {"a.md", "b.md"}


def test_sure_words_need_no_doubtful_ones() -> None:
    (fact,) = _facts([_job("a.md"), _job("b.md")], _duty("a.md", sure=False), _duty("b.md"))
    assert fact.sure
    assert {e.place.file for e in fact.evidence} == {"b.md"}


def test_doubtful_words_alone_make_a_doubtful_fact() -> None:
    (fact,) = _facts([_job()], _duty("job.md", sure=False))
    assert not fact.sure


def test_roles_stand_beside_one_another() -> None:
    found = _facts([_job()], _duty("job.md"), _duty("job.md", "denied"))
    assert {fact.fields["role"] for fact in found} == {"responsible", "denied"}


def test_a_paper_without_a_say_gives_no_duty() -> None:
    silent: list[dict[str, Any]] = [
        {"standing": "draft"}, {"standing": "void"}, {"standing": "not_yet"}, {"date": "2025-07-01"},
        {"applies_until": "2025-06-29"},
    ]  # fmt: skip
    for more in silent:
        assert _facts([_job(**more)], _duty("job.md")) == []
    assert _facts([Document("t.md", "training_material")], _duty("t.md")) == []


def test_coverage_only_where_somebody_looked() -> None:
    def covered(documents: list[Document], *, look: bool = True) -> bool:
        return any(f.fields["of"] == "duty" for f in _facts(documents, kind="coverage", look=look))

    assert covered([_job()])
    assert not covered([_job()], look=False)
    assert not covered([_job(), _job("b.md", status="unreadable")])
    assert not covered([Document("r.md", "record")])


def test_a_record_tells_what_was_done_and_lays_no_duty_on_anybody_for_sure() -> None:
    (fact,) = _facts([Document("总结.md", "record")], _duty("总结.md"))
    assert not fact.sure
    (denied,) = _facts([Document("总结.md", "record")], _duty("总结.md", "denied"))
    assert denied.sure


def test_a_record_beside_a_paper_that_rules_takes_nothing_away() -> None:
    papers = [Document("总结.md", "record"), _job()]
    (fact,) = _facts(papers, _duty("总结.md"), _duty("job.md"))
    assert fact.sure
    assert [e.place.file for e in fact.evidence] == ["job.md"]
