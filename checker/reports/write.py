"""Puts a report into a file: the whole of it, or nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from checker.errors import InputError, Spot


def write_whole(path: Path, text: str, *, keep: Iterable[Path] = ()) -> None:
    """Writes ``text`` (UTF-8) to ``path`` in one step: a reader sees the old file or the new one.

    ``keep`` are files and folders that were read: none of them is overwritten. Raises InputError if the folder is
    not there, ``path`` is a folder or one of the kept files, or the file cannot be written; then nothing has changed.
    """
    shown = Spot(str(path))
    if path.is_dir():
        raise InputError("output-is-a-folder", f"`{path}` is a folder", shown, help="name a file")
    if not path.parent.is_dir():
        raise InputError(
            "no-output-folder", f"there is no folder `{path.parent}`", shown, help="make it first"
        )
    if any(_same(path, one) for one in keep):
        raise InputError(
            "output-over-input", f"`{path}` is one of the documents", shown, help="name another file"
        )
    try:
        _replace(path, text)
    except OSError as error:
        raise InputError(
            "cannot-write",
            f"`{path}` cannot be written: {error.strerror}",
            shown,
            help="choose another place",
        ) from None


def _same(path: Path, kept: Path) -> bool:
    if not path.exists():
        return False
    target = path.resolve()
    if kept.is_dir():
        return any(target == file.resolve() for file in kept.rglob("*") if file.is_file())
    return target == kept.resolve()


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_mask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
