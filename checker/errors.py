"""What can go wrong, for the person who made the mistake: code, place, what was found, how to mend it."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Sequence

from checker.records import record


@record(frozen=True, slots=True)
class Spot:
    """Where in a file that a person wrote; ``line`` and ``column`` count from 1."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.file, *(str(n) for n in (self.line, self.column) if n is not None)]
        return ":".join(parts)


class InputError(Exception):
    """The input or the usage is wrong; the command line ends with exit code 2.

    ``code`` is a stable kebab-case name, ``message`` starts in lower case without a full stop and has the
    user's words in backticks, ``help`` says how to mend it. ``spots`` are the places, the main one first.
    """

    def __init__(self, code: str, message: str, *spots: Spot, help: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.spots = spots
        self.help = help

    def __str__(self) -> str:
        where = f"{self.spots[0]}: " if self.spots else ""
        mend = f" (help: {self.help})" if self.help else ""
        return f"{where}{self.message} [{self.code}]{mend}"


class EngineFault(Exception):
    """The matching engine broke its promise; a fault of the program (exit code 3), never a verdict."""


def nearest(word: str, names: Collection[str], *, likeness: float = 0.5) -> str | None:
    """The known name most like ``word``, or None if nothing is near."""
    return next(iter(_likest(word, names, 1, likeness)), None)


def _likest(word: str, names: Collection[str], most: int, likeness: float) -> list[str]:
    # The year of an instrument says nothing of how its name is spelt: zhangzou means zhangzhou-2025.
    plain = {name.rsplit("-", 1)[0]: name for name in names if name[-5:-4] == "-" and name[-4:].isdigit()}
    plain |= {name: name for name in names}
    found = difflib.get_close_matches(word, list(plain), n=2 * most, cutoff=likeness)
    return list(dict.fromkeys(plain[name] for name in found))[:most]


FEW = 12
"""So many names are all told; of more, how many there are and the nearest."""


def did_you_mean(word: str, names: Iterable[str], *, shown_by: str = "") -> str:
    """Help text: the nearest right name, and all of them if they are few, or else the nearest few.

    ``shown_by`` is the command that shows all.
    """
    known = sorted(names)
    near = nearest(word, known)
    listed = _listed(word, known, shown_by)
    if near is None:
        return listed
    return f"did you mean `{near}`?" + (f" {listed}" if listed else "")


def _listed(word: str, known: Sequence[str], shown_by: str) -> str:
    if len(known) <= FEW:
        return f"known: {', '.join(known)}" if known else ""
    some = _likest(word, known, 3, 0.0)
    rest = f"; `{shown_by}` shows all" if shown_by else ""
    return f"{len(known)} known; nearest: {', '.join(some)}{rest}"
