"""A pack as a whole and as each of its regions has it."""

from __future__ import annotations

from collections.abc import Mapping

from checker.records import record
from checker.reports.pages.parameters import Named
from checker.rulebook.model import Clause, Pack


@record(frozen=True, slots=True)
class Regional:
    """``whole`` has every clause, those too that are off unless a region turns them on; ``plain`` is the pack where no
    region is chosen; ``regions`` are the pack as each region has it, by id; ``parameters`` are those that each clause
    names, by its id."""

    whole: Pack
    plain: Pack
    regions: Mapping[str, Pack]
    parameters: Mapping[str, tuple[Named, ...]]


def clause_in(pack: Pack, name: str) -> Clause | None:
    """The clause as ``pack`` has it, or None if it is not there."""
    return next((clause for clause in pack.clauses if clause.id == name), None)


def same_words(one: Clause, other: Clause) -> bool:
    """Whether two versions of a clause ask the same in the same words on the same authority."""
    return all(
        getattr(one, part) == getattr(other, part) for part in ("title", "about", "modality", "cite")
    ) and same_conditions(one, other)


def same_conditions(one: Clause, other: Clause) -> bool:
    """Whether what satisfies and what violates them is the same, wherever it is written."""
    from checker.reports.conditions import condition_lines

    def lines(clause: Clause) -> list[list[str]]:
        parts = (clause.applies, clause.satisfied, clause.violated)
        return [list(condition_lines(part, "en")) if part else [] for part in parts]

    return lines(one) == lines(other)
