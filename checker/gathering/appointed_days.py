"""For which days a sentence appoints, where it speaks of no term: 自2030年1月1日起，聘任张三为首席质量官."""

from __future__ import annotations

from collections.abc import Iterable

from checker.gathering.own_days import is_spell_alone, spell_of, without_other_days
from checker.gathering.terms import Term
from checker.patterns import Pattern

_CLAUSES = Pattern(r"[^,，；;。]+")
_APPOINTS = Pattern(r"聘任|任命|聘用|聘请|委任|聘|\bappoint")


def term_in(sentences: Iterable[str]) -> Term:
    """The days that stand in the clause that appoints, or in one of their own beside it.

    Those of another clause (请于2030年3月5日前办理交接) may be of something else and tell nothing here.

    >>> term_in(["自2030年1月1日起，聘任张三为首席质量官"]).start
    '2030-01-01'
    >>> term_in(["聘任张三为首席质量官，请于2030年1月1日前办理交接"]).end is None
    True
    """
    spells = [
        spell_of(clause.group())
        for sentence in sentences
        for clause in _CLAUSES.finditer(without_other_days(sentence))
        if _APPOINTS.search(clause.group()) or is_spell_alone(clause.group())
    ]
    return Term(
        start=max((first for first, _ in spells if first), default=None),
        end=min((last for _, last in spells if last), default=None),
    )
