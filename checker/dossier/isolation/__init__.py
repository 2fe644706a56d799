"""Parsers of binary formats in a process of their own, so that a crash or a hang costs one document."""

from checker.dossier.isolation.asking import read_apart

__all__ = ["read_apart"]
