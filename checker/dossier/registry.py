"""Which module reads which format. A new format is one module with ``read(Source) -> Draft`` and one line."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from checker.dossier.bounds import check_items
from checker.dossier.draft import Draft
from checker.dossier.ocr.extra import SUFFIXES
from checker.dossier.source import Source

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
    **dict.fromkeys((".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt"), "checker.dossier.converted"),
    **dict.fromkeys((".ppt", ".dps", ".odp", ".et", ".ods"), "checker.dossier.converted"),
}

# Read in a process of their own, and kept: their parsers are written in C, and slow.
APART = frozenset((".pdf", *SUFFIXES))


def read_draft(source: Source) -> Draft:
    """Reads a file by its suffix; raises Unreadable, with the mend, for what is not read or holds too much.

    A format that is not in ``READERS`` may have a reader that somebody else has installed (``extensions``).
    """
    module = READERS.get(source.suffix)
    if module is None:
        from checker.dossier.extensions import read_by_another

        draft = read_by_another(source)
    else:
        draft = _draft(source, module)
    check_items(draft.items)
    return draft


def _draft(source: Source, module: str) -> Draft:
    if source.suffix in APART:
        from checker.dossier.cache import kept
        from checker.dossier.isolation import read_apart

        return kept(source, module, lambda: read_apart(source, module))
    draft: Draft = import_module(module).read(source)
    return draft
