"""From when to when an appointment runs."""

from __future__ import annotations

from datetime import date, timedelta

from checker.patterns import Pattern
from checker.records import record
from checker.statements.model import OfficerFact

_DAY = Pattern(r"\d{4}-\d{2}-\d{2}", "-")
_SPAN = Pattern(r"P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?", "P")
_UNTIL = Pattern(r"(?i)至|到|止|截|届满|有效期|until|till|through|expir")
_FROM = Pattern(r"(?i)自|从|起|from|since|effective")


@record(frozen=True, slots=True)
class Term:
    """ISO dates, both inclusive; None is not told. ``span`` is a number of months from the start."""

    start: str | None = None
    end: str | None = None
    span: int | None = None

    def last_day(self, begun: str | None) -> str | None:
        """The last day of a term that began on ``start``, or else on ``begun``."""
        first = self.start or begun
        if self.end is not None or self.span is None or first is None:
            return self.end
        return _months_later(first, self.span)


def term_of(fact: OfficerFact) -> Term:
    """The term that an officer fact of kind ``term`` tells.

    ``value`` is ``FROM/TO`` (either may be empty), a duration such as ``P3Y``, or one date, of which the
    words say whether it begins or ends the term; in doubt it begins it.
    """
    value = (fact.value or "").strip()
    if span := _SPAN.fullmatch(value):
        months = int(span[1] or 0) * 12 + int(span[2] or 0)
        return Term(span=months) if months else Term()
    if "/" in value:
        first, _, last = value.partition("/")
        length = _SPAN.fullmatch(last)
        months = int(length[1] or 0) * 12 + int(length[2] or 0) if length else 0
        return Term(_day(first), _day(last), months or None)
    day = _day(value)
    ends = _UNTIL.search(fact.text) and not _FROM.search(fact.text)
    return Term(end=day) if ends else Term(start=day)


def _day(text: str) -> str | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _months_later(first: str, months: int) -> str | None:
    begun = date.fromisoformat(first)
    year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
    if year > 9999:
        return None
    return (_on_or_before(year, month + 1, begun.day) - timedelta(days=1)).isoformat()


def _on_or_before(year: int, month: int, day: int) -> date:
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
