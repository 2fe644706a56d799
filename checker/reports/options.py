"""How a report is to be: what every format is told."""

from __future__ import annotations

from pathlib import Path

from checker.errors import InputError, did_you_mean
from checker.records import record

LANGUAGES = ("zh", "en")


@record(frozen=True, slots=True)
class Options:
    """``roots`` says where each dossier stands, relative to the repository, ``folders`` where its documents lie. Raises InputError for an
    unknown language."""

    lang: str = "zh"
    color: bool = False
    width: int = 100
    roots: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        if self.lang not in LANGUAGES:
            raise InputError(
                "unknown-language",
                f"there is no language `{self.lang}`",
                help=did_you_mean(self.lang, LANGUAGES),
            )
