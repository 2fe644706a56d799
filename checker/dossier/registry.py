"""Which module reads which format. A new format is one module with ``read(Source) -> Draft`` and one line."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from checker.dossier.bounds import check_items
from checker.dossier.draft import Draft
from checker.dossier.ocr.extra import SUFFIXES
from checker.dossier.source import Source

# Runs LibreOffice, which is a process of its own, and has what that writes read by another.
CONVERTED = "checker.dossier.converted"

READERS: Mapping[str, str] = {
    ".docx": "checker.dossier.docx",
    ".md": "checker.dossier.markdown",
    ".markdown": "checker.dossier.markdown",
    ".pdf": "checker.dossier.pdf",
    ".txt": "checker.dossier.plain",
    ".xlsx": "checker.dossier.xlsx",
    ".xls": "checker.dossier.xls",
    ".csv": "checker.dossier.csvfile",
    ".tsv": "checker.dossier.csvfile",
    ".pptx": "checker.dossier.pptx",
    ".html": "checker.dossier.html",
    ".htm": "checker.dossier.html",
    ".eml": "checker.dossier.mail",
    **dict.fromkeys(SUFFIXES, "checker.dossier.ocr.reader"),
    ".odt": "checker.dossier.odf.text",
    **dict.fromkeys((".doc", ".dot", ".wps", ".wpt", ".rtf"), CONVERTED),
    ".ods": "checker.dossier.odf.sheets",
    **dict.fromkeys((".ppt", ".dps", ".odp", ".et"), CONVERTED),
}

# Text, whose parsers are ours or written in Python; every other format is read in a process of its own.
_HERE = frozenset((".md", ".markdown", ".txt", ".csv", ".tsv"))
# What was read in those is kept, for they are slow.
_KEPT = frozenset((".pdf", *SUFFIXES))


def is_apart(suffix: str) -> bool:
    """Whether another process reads files of that suffix."""
    return suffix in READERS and suffix not in _HERE


def read_draft(source: Source) -> Draft:
    """Reads a file by its suffix; raises Unreadable, with the mend, for what is not read or holds too much.

    A format that is not in ``READERS`` may have a reader that somebody else has installed (``extensions``).
    """
    draft = _draft(source)
    check_items(draft.items)
    return draft


def _draft(source: Source) -> Draft:
    module = READERS.get(source.suffix, "")
    if source.suffix in _HERE or module == CONVERTED:
        from checker.dossier.unseen import watched

        return watched(lambda: import_module(module).read(source))
    from checker.dossier.isolation.asking import read_apart

    if source.suffix in _KEPT:
        from checker.dossier.cache import kept

        return kept(source, module, lambda: read_apart(source, module))
    if not module:
        from checker.dossier.extensions import OTHERS, check_installed

        check_installed(source)
    return read_apart(source, module or OTHERS)
