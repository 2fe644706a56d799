"""Reads .pptx: the slides that are shown, in order, each with its title, text, tables and notes."""

from checker.dossier.pptx.reader import read

__all__ = ["read"]
