"""Puts a drafted pack on disk: all of its files, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from checker.errors import InputError, Spot


def check_target(folder: Path) -> None:
    """Raises InputError unless ``folder`` is new or empty and can be made."""
    if folder.exists() and not folder.is_dir():
        raise InputError("not-a-folder", f"`{folder}` is a file", help="name a folder that is new or empty")
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError(
            "folder-not-empty",
            f"`{folder}` is not empty",
            Spot(str(folder)),
            help="name a new folder with -o; nothing was written · 请用 -o 指定新文件夹，未写入任何文件",
        )
    if not folder.absolute().parent.is_dir():
        raise InputError(
            "no-output-folder",
            f"there is no folder `{folder.parent}`",
            Spot(str(folder)),
            help="make it first, or name another place",
        )


def write_folder(folder: Path, files: Mapping[str, str], *, held_to: Callable[[Path], None]) -> None:
    """Writes ``files`` (by relative path) beside ``folder``, calls ``held_to`` on them, and only then names them so.

    Raises InputError if the place cannot be written to, and whatever ``held_to`` raises; then nothing is there.
    """
    check_target(folder)
    target = folder.absolute()
    try:
        made = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name[:40]}."))
    except OSError as error:
        raise _refused(folder, error) from None
    try:
        for name, text in files.items():
            file = made / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
        held_to(made)
        made.chmod(0o777 & ~_mask())
        if target.is_dir():
            target.rmdir()
        made.rename(target)
    except OSError as error:
        shutil.rmtree(made, ignore_errors=True)
        raise _refused(folder, error) from None
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(made, ignore_errors=True)
        raise


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refused(folder: Path, error: OSError) -> InputError:
    why = (error.strerror or str(error)).lower()
    return InputError("cannot-make-folder", f"`{folder}` cannot be made: {why}", help="choose another place")
