"""The bytes of one file, read once and within bounds."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from checker.dossier.draft import Unreadable
from checker.records import record

MEGABYTE = 1_000_000
OFFICE_LIMIT = 50 * MEGABYTE
TEXT_LIMIT = 20 * MEGABYTE
_OFFICE = (
    ".docx",
    ".xlsx",
    ".pptx",
    ".pdf",
    ".doc",
    ".ppt",
    ".wps",
    ".dps",
    ".odt",
    ".ods",
    ".odp",
    ".rtf",
    ".eml",
)
_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")


@record(frozen=True, slots=True)
class Source:
    """``path`` is relative to the dossier with ``/``; ``suffix`` is in lower case with its dot."""

    path: str
    suffix: str
    data: bytes
    sha256: str


def load(path: Path, shown: str) -> Source:
    """Reads ``path``; raises Unreadable if it is no regular file, too large, or refuses to be read."""
    suffix = path.suffix.lower()
    limit = OFFICE_LIMIT if suffix in (*_OFFICE, *_PICTURES) else TEXT_LIMIT
    try:
        # Non-blocking, so that a named pipe put in the folder cannot hold up the run.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        raise Unreadable(
            "无法打开该文件，请检查权限", "the file cannot be opened; check its permissions"
        ) from None
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable("不是普通文件", "not a regular file")
        data = file.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(
            f"文件超过 {limit // MEGABYTE} MB，请拆分后再放入",
            f"the file is larger than {limit // MEGABYTE} MB; split it",
        )
    return Source(shown, suffix, data, hashlib.sha256(data).hexdigest())
