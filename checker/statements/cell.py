"""What a cell of a matrix says."""

from __future__ import annotations

from checker.records import record
from checker.statements.model import Effect


@record(frozen=True, slots=True)
class Cell:
    """What a cell says: the act, who holds it, over what; ``source`` is ``ladder`` or ``legend``."""

    power: str
    holder: str
    matters: tuple[str, ...]
    source: str
    sure: bool
    ceiling: Effect = "grant"
    why: str = ""
