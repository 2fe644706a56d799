"""The officer as a person: facts of person.yaml and of the enterprise's personnel papers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Place
from checker.facts import Evidence, Fact, Value
from checker.gathering import person_of_papers, trainings_of_papers
from checker.gathering.model import Notice, Paper
from checker.gathering.own_firm import own_firm
from checker.gathering.person_candidates import shown
from checker.gathering.personnel_papers import Told, papers_on_person
from checker.gathering.trainings_of_papers import hours_of_inductions
from checker.records import record


@record(frozen=True, slots=True)
class AsTold:
    """Facts on the officer's person and trainings, and what must be said about them."""

    persons: tuple[Fact, ...]
    trainings: tuple[Fact, ...]
    against: tuple[Fact, ...] = ()
    notices: tuple[Notice, ...] = ()


def officer_as_told(
    persons: Sequence[Fact],
    trainings: Sequence[Fact],
    papers: Sequence[Paper],
    officer: Sequence[str],
    *,
    known: bool,
    enterprise: str | None,
    of_others: Collection[str],
    appointed_on: str | None,
    in_office_on: str | None,
    as_of: str,
    made: Evidence | None = None,
    came_from: Sequence[Fact] = (),
) -> AsTold:
    """``persons`` and ``trainings`` of person.yaml, and what ``papers`` tell of the one ``officer``.

    ``came_from`` are appointments; one in force that tells of the post of quality he held before tells it of the person.
    """
    enterprise = enterprise or own_firm(papers, made)
    told_of = {
        name: list(
            papers_on_person(
                papers,
                name,
                known=known,
                enterprise=enterprise,
                of_others=of_others,
                appointed_on=in_office_on,
                as_of=as_of,
                made=made,
            )
        )
        for name in officer
    }
    if len(officer) != 1:
        unread = [paper for told in told_of.values() for paper in told]
        notices = [_of_nobody(officer, unread[0])] if unread else []
        return AsTold(tuple(persons), tuple(trainings), (), tuple(notices))
    told = told_of[officer[0]]
    people, differ = person_of_papers.with_papers(
        persons, told, officer[0], appointed_on=in_office_on, as_of=as_of
    )
    people = list(_with_post_before(people, came_from, officer[0], known=known))
    courses, failed = trainings_of_papers.with_papers(trainings, told, appointed_on=appointed_on, as_of=as_of)
    return AsTold(
        tuple(
            _with_induction(_with_hours(people, courses, bool(trainings), officer[0]), courses, officer[0])
        ),
        tuple(courses),
        tuple(_against(told, as_of)),
        (*differ, *failed),
    )


def _of_nobody(officer: Sequence[str], paper: Told) -> Notice:
    """Papers appoint several: what personnel papers tell of each is nobody's until it is known who is the officer."""
    return Notice(
        "person-not-known",
        "warning",
        {
            "zh": f"文件任命了不止一人（{'、'.join(officer)}），不能确定谁是全企业的首席质量官；人事材料中的学历、职称、年限、培训均未采用",
            "en": f"papers appoint several people ({', '.join(officer)}) and do not say who is the officer of the whole enterprise; "
            "nothing that personnel papers tell of them is relied on",
        },
        Place(paper.document.path),
    )


def _against(told: Sequence[Told], as_of: str) -> Iterator[Fact]:
    """What papers record against the officer: never sure, for how grave it was is for people to say."""
    for paper in told:
        for one in paper.heard.against:
            if (one.date or "") <= as_of:
                fields: dict[str, Value] = {"type": one.kind, **({"date": one.date} if one.date else {})}
                yield Fact("", "adverse", fields, evidence=(shown(one.words),), sure=False)


def _with_post_before(
    persons: Sequence[Fact], appointments: Sequence[Fact], name: str, *, known: bool
) -> Iterator[Fact]:
    """The person with what the very act that appoints him tells of his post before, unless papers say otherwise of it."""
    act = next(
        (
            f
            for f in appointments
            if f.sure
            and f.fields.get("person") == name
            and f.fields.get("status") == "in_force"
            and f.fields.get("from_quality_post") is True
        ),
        None,
    )
    if act is None or not known or any("from_quality_post" in fact.fields for fact in persons):
        yield from persons
        return
    words = tuple(e for e in act.evidence if "质" in e.quote or "品" in e.quote or "检" in e.quote)
    first = next((fact for fact in persons if fact.sure), None)
    fields: dict[str, Value] = dict(first.fields) if first is not None else {"name": name}
    evidence = tuple(
        dict.fromkeys((*(first.evidence if first is not None else ()), *(words or act.evidence)))
    )
    yield Fact("", "person", {**fields, "from_quality_post": True}, evidence=evidence)
    yield from (fact for fact in persons if fact is not first)


def _with_induction(persons: Sequence[Fact], courses: Sequence[Fact], name: str) -> list[Fact]:
    """The person with the day on which papers say that he passed the induction, the last if he passed several."""
    passed = [f for f in courses if f.sure and f.fields.get("type") == "induction" and f.fields.get("passed")]
    last = max((f for f in passed if "date" in f.fields), key=lambda f: str(f.fields["date"]), default=None)
    if last is None or any("training_passed_on" in fact.fields for fact in persons):
        return list(persons)
    told: dict[str, Value] = {"training_passed_on": last.fields["date"]}
    first = next((fact for fact in persons if fact.sure), None)
    if first is None:
        return [Fact("", "person", {"name": name, **told}, evidence=last.evidence), *persons]
    evidence = tuple(dict.fromkeys((*first.evidence, *last.evidence)))
    known = replace(first, fields={**first.fields, **told}, evidence=evidence)
    return [known if fact is first else fact for fact in persons]


def _with_hours(persons: Sequence[Fact], courses: Sequence[Fact], recorded: bool, name: str) -> list[Fact]:
    """The person with the hours of his induction, where papers alone tell of it."""
    hours = next(hours_of_inductions(courses), None)
    if hours is None or recorded:
        return list(persons)
    if not any(fact.sure for fact in persons):
        words = tuple(
            e for f in courses if f.sure and f.fields.get("type") == "induction" for e in f.evidence
        )
        told: dict[str, Value] = {"name": name, "training_hours": hours}
        return [Fact("", "person", told, evidence=words), *persons]
    return [
        replace(fact, fields={**fact.fields, "training_hours": hours})
        if fact.sure and "training_hours" not in fact.fields
        else fact
        for fact in persons
    ]
