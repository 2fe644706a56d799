"""Reads the text of a standard that its holder has, and drafts a rule pack of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.importing.drafted import Drafted

__all__ = ["import_standard"]


def import_standard(
    path: Path, folder: Path | None = None, *, pack: str | None = None, extends: str = "cqo-2023"
) -> tuple[Drafted, Path]:
    """Reads the standard at ``path`` and writes the drafted pack to ``folder``, wholly or not at all.

    Without a folder it is written to one that is called as the pack. Returns what was drafted, and where it stands.
    Raises InputError for a document that is no standard or cannot be read, a folder that is not empty, an id that
    cannot be, and a pack to extend that is not there.
    """
    from checker.importing.drafted import drafted
    from checker.importing.reading import read_standard
    from checker.importing.writing import check_target, write_folder

    if folder is not None:
        check_target(folder)
    made = drafted(read_standard(path), given_id=pack, extends=extends, folder=folder)
    target = folder if folder is not None else Path(made.id)
    write_folder(target, made.files, held_to=_held_to)
    return made, target


def _held_to(folder: Path) -> None:
    """A draft that does not load is a mistake of the import, not of whoever gave the standard."""
    from checker.errors import InputError
    from checker.rulebook import load_pack

    try:
        load_pack(str(folder))
    except InputError as error:
        raise AssertionError(f"the drafted pack does not load: {error}") from error
