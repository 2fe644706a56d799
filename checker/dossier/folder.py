"""Finds the files of a dossier: in order, without hidden ones, never outside the folder, never in circles."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from checker.dossier.draft import Note
from checker.errors import InputError, Spot
from checker.records import record

MAX_FILES = 2_000
MAX_FOLDERS = 5_000
_SKIPPED = frozenset({"thumbs.db", "desktop.ini", "__macosx", "node_modules"})
_OUTSIDE = Note(
    "链接指向资料夹以外，未读取，请放入文件本身",
    "the link leaves the folder and was not followed: put the file itself here",
)
_CIRCLE = Note(
    "链接指向文件夹，未读取，请放入文件本身",
    "a link to a folder is not followed: put the files themselves here",
)
_BROKEN = Note("链接失效或成环", "the link is broken or leads in a circle")
_CLOSED = Note("文件夹无法打开，请检查权限", "the folder cannot be opened; check its permissions")


@record(frozen=True, slots=True)
class Found:
    """A file of the folder; ``refused`` says why it is not to be opened."""

    path: Path
    shown: str
    refused: Note | None = None


def shown_path(path: Path, root: Path) -> str:
    """``path`` below ``root`` with ``/``, fit to be printed."""
    try:
        relative = path.relative_to(root).as_posix()
    except ValueError:
        relative = path.name
    return printable(relative)


def printable(name: str) -> str:
    """A file name as text: bytes that are no characters, and control characters, become ``�``."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def files_in(root: Path) -> list[Found]:
    """All files to be looked at, sorted by path. Raises InputError for more than 2,000 of them."""
    out: list[Found] = []
    folders = [root]
    seen = 0
    while folders:
        folder = folders.pop()
        seen += 1
        with closing(_entries(folder)) as entries:
            for entry in entries:
                if isinstance(entry, Found):
                    out.append(Found(entry.path, shown_path(entry.path, root), entry.refused))
                elif _is_skipped(entry.name):
                    continue
                elif entry.is_symlink():
                    out.append(_link(Path(entry.path), root))
                elif entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                else:
                    out.append(Found(Path(entry.path), shown_path(Path(entry.path), root)))
                if len(out) > MAX_FILES or seen > MAX_FOLDERS:
                    raise _too_many(root)
    return sorted(out, key=lambda found: found.shown)


def _too_many(root: Path) -> InputError:
    return InputError(
        "too-many-files",
        f"the folder holds more than {MAX_FILES} files",
        Spot(printable(str(root))),
        help="give the folder of one enterprise's documents",
    )


def _entries(folder: Path) -> Generator[os.DirEntry[str] | Found, None, None]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        yield Found(folder, "", _CLOSED)


def _is_skipped(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _SKIPPED


def _link(path: Path, root: Path) -> Found:
    shown = shown_path(path, root)
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return Found(path, shown, _BROKEN)
    if not target.is_relative_to(root.resolve()):
        return Found(path, shown, _OUTSIDE)
    return Found(path, shown, _CIRCLE if target.is_dir() else None)
