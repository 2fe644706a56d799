"""Reads .pdf: words with their places out of what is drawn on the pages."""

from checker.dossier.pdf.reader import read

__all__ = ["read"]
