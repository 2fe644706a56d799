"""Reads .xlsx: each sheet that is shown, its titles, tables and notes, every cell with its name."""

from checker.dossier.xlsx.reader import read

__all__ = ["read"]
