"""Reads .html: headings, lists with their numbers, tables and paragraphs, without what the page does not show."""

from checker.dossier.html.reader import read

__all__ = ["read"]
