"""Finds the packs, schemas and demo cases that travel with the program, installed or in a checkout."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """A file or folder below ``rules/``, ``schemas/`` or ``cases/``, e.g. ``resource("rules", "cqo-2023")``.

    A wheel carries the three folders in ``checker/_data``; a checkout has them beside ``checker``.
    """
    return _root().joinpath(*parts)


@cache
def _root() -> Traversable:
    package = files("checker")
    inside = package.joinpath("_data")
    return inside if inside.is_dir() else Path(str(package)).parent
