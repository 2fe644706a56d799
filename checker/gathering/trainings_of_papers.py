"""Trainings of the officer, from person.yaml and from papers together; what two tell of the same one is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from checker.facts import Evidence, Fact, Value
from checker.gathering.model import Notice
from checker.gathering.person_candidates import shown
from checker.gathering.person_records import told_by_date
from checker.gathering.personnel_papers import Told
from checker.records import record

_NEAR = 31


@record(frozen=True, slots=True)
class Course:
    """One training as one place tells it."""

    fields: dict[str, Value]
    evidence: tuple[Evidence, ...]
    sure: bool


def with_papers(
    records: Sequence[Fact], told: Sequence[Told], *, appointed_on: str | None, as_of: str
) -> tuple[list[Fact], list[Notice]]:
    """``records`` (of person.yaml) and the trainings of papers up to ``as_of``, each once, with notices on what differs."""
    courses = [Course(dict(f.fields), f.evidence, f.sure) for f in records]
    notices: list[Notice] = []
    for paper in told:
        for taken in paper.heard.taken:
            if str(taken.fields.get("date", "")) > as_of:
                continue
            one = Course(dict(taken.fields), (shown(taken.words),), taken.sure and paper.sure)
            same = next((c for c in courses if _same(c, one)), None)
            if same is None:
                courses.append(one)
                continue
            if one.sure or not same.sure:
                courses[courses.index(same)] = _joined(same, one)
            if same.sure and one.sure and _contradict(same, one):
                notices.append(_differ(same, one))
    return [_fact(course, appointed_on, as_of) for course in courses], notices


def _same(one: Course, other: Course) -> bool:
    if one.fields.get("type") != other.fields.get("type"):
        return False
    days = [c.fields.get("date") for c in (one, other)]
    if None not in days:
        apart = abs((date.fromisoformat(str(days[0])) - date.fromisoformat(str(days[1]))).days)
        return apart <= (_NEAR if one.fields["type"] != "other" else 0)
    hosts = {c.fields["organiser"] for c in (one, other) if "organiser" in c.fields}
    return one.fields["type"] == "induction" and len(hosts) < 2


def _contradict(one: Course, other: Course) -> bool:
    return one.fields.get("passed") is not None and one.fields.get("passed") is not other.fields.get(
        "passed", one.fields.get("passed")
    )


def _joined(one: Course, other: Course) -> Course:
    """What both tell; where they differ on the day, the hours or the body, neither is told."""
    if other.sure and not one.sure:
        return other
    fields = {**other.fields, **one.fields}
    for name in ("organiser", "hours", "date"):
        if name in one.fields and name in other.fields and one.fields[name] != other.fields[name]:
            if name == "date":
                fields[name] = max(str(one.fields[name]), str(other.fields[name]))
            else:
                del fields[name]
    sure = one.sure and not _contradict(one, other)
    return Course(fields, tuple(dict.fromkeys((*one.evidence, *other.evidence))), sure)


def _fact(course: Course, appointed_on: str | None, as_of: str) -> Fact:
    told = told_by_date(course.fields, appointed_on, as_of)
    return Fact("", "training", {**course.fields, **told}, evidence=course.evidence, sure=course.sure)


def _differ(one: Course, other: Course) -> Notice:
    first, second = one.evidence[0], other.evidence[0]
    return Notice(
        "person-papers-differ",
        "warning",
        {
            "zh": f"同一培训是否合格不一致：{first.place} “{first.quote}”，{second.place} “{second.quote}”；本次不采用",
            "en": f"papers differ on whether a training was passed: {first.place} `{first.quote}`, {second.place} `{second.quote}`; "
            "neither is relied on",
        },
        first.place,
    )


def hours_of_inductions(facts: Sequence[Fact]) -> Iterator[float]:
    """The hours of all inductions, if each tells its own."""
    rows = [f for f in facts if f.sure and f.fields.get("type") == "induction"]
    if rows and all("hours" in f.fields for f in rows):
        yield sum(float(f.fields["hours"]) for f in rows)
