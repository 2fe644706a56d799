"""Reports that this program wrote into a dossier's own folder: they are no papers of the enterprise."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import sys
from pathlib import Path
from typing import Any

TOOL = "cqo"
_SEALED = {"html": "<!-- {} -->\n", "markdown": "\n<!-- {} -->\n", "junit": "<!-- {} -->\n", "text": "\n{}\n"}
_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".xml": "junit",
    ".txt": "text",
}
FORMS = (*_SUFFIXES, ".json", ".sarif")
# What the other commands print as JSON, by all of its keys; no data file has these.
_PRINTED = (
    frozenset({"statements", "unread", "officer", "unreadable"}),
    frozenset({"dossier", "as_of", "facts"}),
    frozenset({"clause", "verdict", "proof"}),
)
_READ = frozenset({"path", "kind", "status", "reason", "title", "revisions", "blocks"})
_BEGINS = tuple(
    f'{{\n  "{key}": '.encode()
    for key in ("dossier", "assessments", "$schema", "statements", "clause", "path")
)
_SEAL = re.compile(r"cqo-report sha256:([0-9a-f]{64})")
_LONGEST = 200
"""Characters at the end of a file among which its seal stands."""


def sealed(text: str, form: str) -> str:
    """``text``, a report in the format ``form``, with a seal over all of it at its end; JSON has none and tells by itself."""
    frame = _SEALED.get(form)
    return text if frame is None else text + frame.format(_seal(text))


def is_own_report(suffix: str, data: bytes) -> bool:
    """Whether ``data`` is, to the byte, a report of ours in a format that files called ``suffix`` have.

    A paper with a seal that was added, moved or copied from elsewhere is a paper: the seal is over every byte before it.
    """
    try:
        if suffix in (".json", ".sarif"):
            return _is_own_json(data)
        frame = _SEALED.get(_SUFFIXES.get(suffix, ""))
        found = _SEAL.search(data[-_LONGEST:].decode("ascii", "ignore")) if frame else None
        if frame is None or found is None:
            return False
        text = data.decode()
    except (ValueError, RecursionError):
        return False
    end = frame.format(found.group())
    return text.endswith(end) and _seal(text[: -len(end)]) == found.group()


def is_being_written(file: Path) -> bool:
    """Whether ``file`` is what standard output goes to: the shell makes it (`> report.json`) before the run begins."""
    try:
        out = os.fstat(sys.__stdout__.fileno()) if sys.__stdout__ else None
        return out is not None and stat.S_ISREG(out.st_mode) and os.path.samestat(out, file.stat())
    except (OSError, ValueError):
        return False


def papers_in(root: Path) -> list[Path]:
    """The files below ``root``, or ``root`` itself, but for reports of ours."""
    files = [file for file in root.rglob("*") if file.is_file()] if root.is_dir() else [root]
    return [file for file in files if not _is_own_file(file)]


def _is_own_file(file: Path) -> bool:
    suffix = file.suffix.lower()
    try:
        return suffix in FORMS and (is_being_written(file) or is_own_report(suffix, file.read_bytes()))
    except OSError:
        return False


def _seal(text: str) -> str:
    return f"cqo-report sha256:{hashlib.sha256(text.encode('utf-8', 'backslashreplace')).hexdigest()}"


def _is_own_json(data: bytes) -> bool:
    if not data.startswith(_BEGINS):
        return False
    told: Any = json.loads(data)
    if frozenset(told) in _PRINTED or frozenset(told) >= _READ:
        return True
    if "$schema" in told:
        runs = told.get("runs") or [{}]
        return all(run.get("tool", {}).get("driver", {}).get("name") == TOOL for run in runs)
    each = told.get("assessments", [told])
    return bool(each) and all(
        set(one) >= {"dossier", "pack", "as_of", "tool"} and one["tool"].get("name") == TOOL for one in each
    )
