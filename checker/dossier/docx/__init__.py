"""Reads Word documents in their final view: what would stand if every tracked change were accepted."""

from checker.dossier.docx.reader import read

__all__ = ["read"]
