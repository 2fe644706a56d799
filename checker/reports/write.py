"""Writes a report so that it appears whole or not at all, and never over a document that was read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from checker.dossier.model import Dossier
from checker.errors import InputError, Spot


def input_files(root: Path, dossier: Dossier) -> tuple[Path, ...]:
    """The files that ``dossier`` was read from; ``root`` is its folder, or the single document itself."""
    if not root.is_dir():
        return (root,)
    told = [*(d.path for d in dossier.documents), *(d.path for d in dossier.data)]
    return tuple(root / path for path in (*told, "dossier.yaml", "waivers.yaml", "attestations.yaml"))


def write_whole(path: Path, content: str | bytes, *, inputs: Iterable[Path] = ()) -> None:
    """Puts ``content`` at ``path`` in one step: a reader sees the old file or the new one.

    Raises InputError if ``path`` is a folder or one of ``inputs``, stands in no folder, or cannot be written;
    then nothing has changed.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise _refused(path, "output-is-a-folder", "is a folder", help="name a file")
    if not target.parent.is_dir():
        raise InputError(
            "no-output-folder",
            f"there is no folder `{path.parent}`",
            Spot(str(path)),
            help="make it first, or name another place",
        )
    if any(_same(target, given) for given in inputs):
        raise _refused(path, "output-over-input", "is one of the documents", help="name another file")
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device cannot be replaced
        else:
            _replace(target, data)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise _refused(
            path, "cannot-write", f"cannot be written: {why}", help="choose another place"
        ) from error


def _refused(path: Path, code: str, why: str, *, help: str) -> InputError:
    return InputError(code, f"`{path}` {why}", Spot(str(path)), help=help)


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, else those that a new file gets."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _same(path: Path, other: Path) -> bool:
    with suppress(OSError):
        return path.samefile(other)
    return os.path.realpath(path) == os.path.realpath(other)
