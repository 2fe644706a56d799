"""What several papers, and person.yaml, say of one field of the officer: the one value, or that they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.facts import EDUCATION, TITLE_RANKS, Evidence, Heads, Value
from checker.gathering.personnel_papers import Told
from checker.patterns import Pattern
from checker.records import record
from checker.statements.person.model import Words

_LADDERS = {"education": EDUCATION, "title_rank": TITLE_RANKS}
_FEW_YEARS = 5
"""Rules ask for up to five years: where words leave room for less or more, fewer are not counted for sure."""


@record(frozen=True, slots=True)
class Candidate:
    """One paper's word on a field; of years ``value`` is the least and ``most`` the most.

    ``stated`` is the number that the paper states, ``grown`` what that may have become by the day.
    """

    field: str
    value: Value
    evidence: tuple[Evidence, ...]
    sure: bool = True
    most: float | None = None
    certified: bool = False
    date: str | None = None
    stated: float | None = None
    grown: float | None = None


@record(frozen=True, slots=True)
class Outcome:
    """What the words come to: ``value`` for sure, else ``maybe`` values; ``differ`` are two that cannot both be so."""

    value: Value | None = None
    evidence: tuple[Evidence, ...] = ()
    maybe: tuple[Candidate, ...] = ()
    differ: tuple[Candidate, Candidate] | None = None


def shown(words: Words) -> Evidence:
    heads = Heads(row=(words.label,)) if words.label and words.place.row is not None else None
    return Evidence(words.text, words.place, heads=heads)


def candidates_of(told: Told, *, appointed_on: str | None, as_of: str) -> Iterator[Candidate]:
    """One candidate for each field of a paper, the highest of what it says for sure."""
    date = told.written
    by_field: dict[str, list[Candidate]] = {}
    for said in told.heard.told:
        sure = said.sure and told.sure
        number = said.value if isinstance(said.value, float) and not said.counted else None
        one = Candidate(
            said.field, said.value, (shown(said.words),), sure, said.most, told.certified, date, number
        )
        for each in _since(one, as_of) if said.field.startswith("since_") else (one,):
            if each.field.startswith("years_") and not said.counted and not said.field.startswith("since_"):
                each = _grown(each, appointed_on, as_of)
            by_field.setdefault(each.field, []).append(each)
    for field, found in by_field.items():
        if field.startswith("years_"):
            yield from _years_of_paper([c for c in found if c.sure] or found)
            continue
        one = _highest([c for c in found if c.sure] or found)
        yield one
        yield from _told_otherwise(one, found)


def _years_of_paper(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The number that the paper states; beside it what its posts come to, unless that is less: not every post is seen to be of quality."""
    stated = [c for c in found if c.stated is not None]
    one = _highest(stated or found)
    yield one
    more = [c for c in found if c.stated is None and float(c.value) >= float(one.value)]
    if stated and more:
        yield _highest(more)


# What a form or a roster gives as the one schooling or title, not as one of several.
_THE_ONE = Pattern(
    r"(?:最高|现有?|实际|最后)?(?:学历|学位|文化程度|职称|专业技术(?:职务|资格))(?:[/及和与、]*(?:学历|学位|职称|等级|级别))*"
)


def _told_otherwise(one: Candidate, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """What another table or page of the paper gives as his one schooling or title, where the two cannot both be so.

    That he wrote the higher one himself does not make the lower one sure: nobody has cleared it up.
    """
    ladder = _LADDERS.get(one.field)
    if ladder is None or one.certified or not any(c.sure for c in found):
        return
    for low in found:
        higher = [
            c
            for c in found
            if ladder.index(str(c.value)) > ladder.index(str(low.value)) and not _beside(c, low)
        ]
        if low.sure and _is_the_one(low) and higher:
            for other in (low, higher[0]):
                if other.value != one.value or not one.sure:
                    yield replace(other, sure=True)
            return


def _is_the_one(one: Candidate) -> bool:
    label = one.evidence[0].heads.row[0] if one.evidence[0].heads and one.evidence[0].heads.row else ""
    return _THE_ONE.fullmatch(label) is not None


def _beside(one: Candidate, other: Candidate) -> bool:
    """Whether two stand in one table: 学历 | 本科 | 学位 | 硕士."""
    first, second = one.evidence[0].place, other.evidence[0].place
    return first.table == second.table and first.sheet == second.sheet


def _since(one: Candidate, as_of: str) -> Iterator[Candidate]:
    """Years since a year or a month, up to the day."""
    year, _, month = str(one.value).partition("-")
    first = int(year) * 12 + (int(month) - 1 if int(month) else 0)
    last = first + (1 if int(month) else 12)
    now = int(as_of[:4]) * 12 + int(as_of[5:7]) - 1
    least, most = max(0, now - last) // 12, max(0, now - first) // 12
    fields = ("years_management", "years_quality") if one.field == "since_management" else ("years_quality",)
    for field in fields:
        open_above = field == "years_quality" and one.field == "since_management"
        yield replace(one, field=field, value=float(least), most=80.0 if open_above else float(most))


def _grown(one: Candidate, appointed_on: str | None, as_of: str) -> Candidate:
    """12年 of a paper of two years ago is 14 now, for whoever was the officer since."""
    if one.date is None or not isinstance(one.value, float):
        return replace(one, grown=one.stated)
    months = (
        (int(as_of[:4]) - int(one.date[:4])) * 12
        + int(as_of[5:7])
        - int(one.date[5:7])
        - (as_of[8:] < one.date[8:])
    )
    if months < 1:
        return replace(one, grown=one.stated)
    in_office = appointed_on is not None and appointed_on[:7] <= one.date[:7]
    least = one.value + (months // 12 if in_office else 0)
    by_now = one.value + months // 12 + 1
    return replace(one, value=least, most=max(one.most or 0.0, by_now), grown=by_now)


def _highest(found: Sequence[Candidate]) -> Candidate:
    field = found[0].field
    if field.startswith("years_"):
        top = max(found, key=lambda c: float(c.value))
        alike = [c for c in found if c.value == top.value]
        most = max(float(c.most if c.most is not None else c.value) for c in alike)
        return replace(top, most=most, evidence=_all(alike))
    ladder = _LADDERS.get(field)
    top = max(found, key=(lambda c: ladder.index(str(c.value))) if ladder else (lambda c: c.value is True))
    return replace(top, evidence=_all([c for c in found if c.value == top.value]))


def _all(found: Sequence[Candidate]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(evidence for c in found for evidence in c.evidence))


def settled(found: Sequence[Candidate]) -> Outcome:
    """What the candidates for one field come to."""
    sure = [c for c in found if c.sure]
    if not sure:
        return Outcome(maybe=tuple(found))
    if found[0].field.startswith("years_"):
        return _years(sure)
    standing = [c for c in sure if not _gives_way(c, sure)]
    first = standing[0]
    other = next((c for c in standing if c.value != first.value), None)
    other = other or _owned_to_less(first, found)
    if other is not None:
        return Outcome(maybe=(*standing, *([other] if other not in standing else [])), differ=(first, other))
    return Outcome(first.value, _all(standing))


def _owned_to_less(one: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """A paper of his own that claims less than the others: nobody makes himself smaller."""
    ladder = _LADDERS.get(one.field)
    if ladder is None:
        return None
    own = ladder.index(str(one.value))
    return next(
        (c for c in found if not c.sure and not c.certified and ladder.index(str(c.value)) < own), None
    )


def _gives_way(one: Candidate, others: Sequence[Candidate]) -> bool:
    """A certificate tells of one title and not of the next; a paper before it does not know of it."""
    ladder = _LADDERS.get(one.field)
    if ladder is None:
        return False
    own = ladder.index(str(one.value))
    higher = [c for c in others if ladder.index(str(c.value)) > own]
    if one.certified:
        return bool(higher)
    return any(
        c.certified and one.date is not None and c.date is not None and one.date < c.date for c in higher
    )


def _years(sure: Sequence[Candidate]) -> Outcome:
    least = max(float(c.value) for c in sure)
    most = min(float(c.most if c.most is not None else c.value) for c in sure)
    if least > most + 1:
        low = min(sure, key=lambda c: float(c.most if c.most is not None else c.value))
        high = max(sure, key=lambda c: float(c.value))
        return Outcome(maybe=(low, high), differ=(low, high))
    stated = _stated(sure)
    if stated is not None:
        return Outcome(stated, _all(sure))
    exact = next((c for c in sure if c.most is None or c.most == c.value), None)
    if exact is not None:
        return Outcome(exact.value, _all(sure))
    if most > least and least < _FEW_YEARS:
        return Outcome(maybe=tuple(sure))
    return Outcome(least, _all(sure))


def _stated(sure: Sequence[Candidate]) -> float | None:
    """The number that papers state, which stands as it was written, for the years since are nobody's word.

    Not where it is so low that a rule may turn on the years since, nor where posts come to more than it could have become:
    质量管理年限 6年 beside eighteen years of posts of quality is of another part of them.
    """
    numbers = [c for c in sure if c.stated is not None]
    if not numbers:
        return None
    top = max(numbers, key=lambda c: float(c.stated or 0))
    said, by_now = float(top.stated or 0), float(top.grown if top.grown is not None else top.stated or 0)
    counted = max((float(c.value) for c in sure if c.stated is None), default=0.0)
    return said if said >= _FEW_YEARS and counted <= by_now + 1 else None
