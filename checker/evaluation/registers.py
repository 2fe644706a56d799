"""What was handed in as records, and for which topics somebody looked: an empty list alone says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.dossier.model import DataFile
from checker.errors import InputError, Spot
from checker.facts import Fact
from checker.records import record


@record(frozen=True, slots=True)
class Registers:
    """``checked`` are the topics whose register somebody went through by the day of the evaluation."""

    facts: tuple[Fact, ...] = ()
    checked: frozenset[str] = frozenset()

    def of(self, topic: str) -> Sequence[Fact] | None:
        """The records of ``topic``; None where there is none and nobody says that he looked."""
        found = [fact for fact in self.facts if str(fact.fields.get("topic", "")).strip() == topic]
        return found if found or topic in self.checked else None


def registers_of(data: Sequence[DataFile], facts: Iterable[Fact], as_of: str) -> Registers:
    """The registers on ``as_of`` (ISO). Raises InputError, at its line, for a period that ends before it begins, or
    after the day on which it was checked."""
    files = [file for file in data if file.kind == "records"]
    checked = {
        str(row["topic"]).strip()
        for file in files
        for index, row in enumerate(file.data.get("checked") or ())
        if _checked_on(row, Spot(file.path, file.lines.get(f"checked.{index}"))) <= as_of
    }
    return Registers(
        tuple(fact for fact in facts if fact.kind == "record") if files else (), frozenset(checked)
    )


def _checked_on(row: dict[str, str], spot: Spot) -> str:
    first, last, on = row["from"], row["to"], row["on"]
    if first > last:
        raise InputError("bad-period", f"the period from `{first}` to `{last}` ends before it begins", spot)
    if last > on:
        raise InputError(
            "bad-period",
            f"what was checked on `{on}` cannot be known up to `{last}`",
            spot,
            help="write the last day of the period that was gone through",
        )
    return on
