"""The officer as a person, from person.yaml and from personnel papers together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.facts import Evidence, Fact, Value
from checker.gathering.model import Notice
from checker.gathering.person_candidates import Candidate, Outcome, candidates_of, settled
from checker.gathering.personnel_papers import Told

FIELDS = (
    "education",
    "title_rank",
    "title_in_quality",
    "years_quality",
    "years_management",
    "from_quality_post",
    "certificate_level",
    "certificate_valid_until",
)


def with_papers(
    records: Sequence[Fact], told: Sequence[Told], name: str | None, *, appointed_on: str | None, as_of: str
) -> tuple[list[Fact], list[Notice]]:
    """``records`` (of person.yaml) with what papers tell of the officer, and the notices on what differs.

    Where the record and a paper, or two papers, differ, neither prevails: the field is not sure.
    """
    if name is None or not told:
        return list(records), []
    record = next((fact for fact in records if fact.sure), None)
    rest = [fact for fact in records if fact is not record]
    found: dict[str, list[Candidate]] = {field: [] for field in FIELDS}
    for paper in told:
        for one in candidates_of(paper, appointed_on=appointed_on, as_of=as_of):
            if one.field in found:
                found[one.field].append(one)
    found["certificate_valid_until"] = _not_run_out(found["certificate_valid_until"], as_of)
    outcomes = {field: _outcome(field, ones, record) for field, ones in found.items() if ones}
    outcomes = _led_no_longer_than_worked(outcomes)
    merged = _merged(record, outcomes, name)
    doubtful = list(_doubtful(merged, outcomes, name))
    notices = [_differ(field, *o.differ) for field, o in outcomes.items() if o.differ is not None]
    return [*([merged] if merged is not None else []), *doubtful, *rest], notices


def _outcome(field: str, found: Sequence[Candidate], record: Fact | None) -> Outcome:
    if record is None or field not in record.fields:
        return settled(found)
    own = Candidate(field, record.fields[field], _evidence_of(record, field))
    return settled([own, *found])


def _not_run_out(found: list[Candidate], as_of: str) -> list[Candidate]:
    """Of a certificate that was renewed the old one says nothing."""
    return [c for c in found if str(c.value) >= as_of] or found


def _led_no_longer_than_worked(outcomes: dict[str, Outcome]) -> dict[str, Outcome]:
    """Years that a paper states as they were, and those of leading counted up to the day, would have him lead before he began."""
    worked, led = outcomes.get("years_quality"), outcomes.get("years_management")
    if worked is None or led is None or worked.value is None or led.value is None:
        return outcomes
    if float(led.value) <= float(worked.value):
        return outcomes
    return {**outcomes, "years_management": replace(led, value=worked.value)}


def _evidence_of(fact: Fact, field: str) -> tuple[Evidence, ...]:
    return tuple(e for e in fact.evidence if e.quote.startswith(f"{field}: "))


def _merged(record: Fact | None, outcomes: dict[str, Outcome], name: str) -> Fact | None:
    fields: dict[str, Value] = dict(record.fields) if record is not None else {}
    evidence = list(record.evidence) if record is not None else []
    for field, outcome in outcomes.items():
        if outcome.value is not None:
            fields[field] = outcome.value
            evidence += outcome.evidence
        elif outcome.differ is not None and record is not None:
            fields.pop(field, None)
            evidence = [e for e in evidence if e not in _evidence_of(record, field)]
    if not fields:
        return None
    told = {"name": name, **fields}
    return Fact("", "person", told, evidence=tuple(dict.fromkeys(evidence)))


def _doubtful(merged: Fact | None, outcomes: dict[str, Outcome], name: str) -> Iterator[Fact]:
    """A fact that is not sure for each value that may be."""
    known: dict[str, Value] = dict(merged.fields) if merged is not None else {"name": name}
    for field, outcome in outcomes.items():
        for value in dict.fromkeys(c.value for c in outcome.maybe):
            words = tuple(e for c in outcome.maybe if c.value == value for e in c.evidence)
            yield Fact("", "person", {**known, field: value}, evidence=words, sure=False)


_CALLED = {
    "education": ("学历", "education"),
    "title_rank": ("职称", "title"),
    "title_in_quality": ("职称是否属质量专业", "whether the title is one of quality"),
    "years_quality": ("质量工作年限", "years of quality work"),
    "from_quality_post": (
        "任职前是否在质量岗位",
        "whether the officer came from a post of quality management",
    ),
    "years_management": ("质量管理年限", "years of quality management"),
    "certificate_level": ("首席质量官证书等级", "level of the officer's certificate"),
    "certificate_valid_until": ("首席质量官证书有效期", "last day of the officer's certificate"),
}


def _differ(field: str, one: Candidate, other: Candidate) -> Notice:
    zh, en = _CALLED[field]
    first, second = one.evidence[0], other.evidence[0]
    return Notice(
        "person-papers-differ",
        "warning",
        {
            "zh": f"{zh}不一致：{first.place} “{first.quote}”，{second.place} “{second.quote}”；以何者为准须由企业核实，本次不采用",
            "en": f"papers differ on the {en}: {first.place} `{first.quote}`, {second.place} `{second.quote}`; neither is relied on "
            "until the enterprise says which is right",
        },
        first.place,
    )
