"""Data files that a person fills in: person, enterprise, org-chart, records – by name, held to a schema."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checker.dossier.encoding import decode
from checker.dossier.model import DataFile
from checker.dossier.source import Source
from checker.errors import InputError, Spot, did_you_mean
from checker.schemas import validate
from checker.yamltree import Path as KeyPath
from checker.yamltree import Tree, parse

KINDS: Mapping[str, str] = {
    "person": "person",
    "enterprise": "enterprise",
    "org-chart": "org_chart",
    "records": "records",
    "indicators": "indicators",
}
TOP_ONLY = ("dossier", "waivers", "attestations")
SUFFIXES = (".yaml", ".yml", ".json")
TABLES = (".csv", ".xlsx")


def stem_of(path: str) -> str:
    """``person`` of ``数据/Person.yaml``; an underscore counts as a hyphen."""
    return path.rpartition("/")[2].rpartition(".")[0].lower().replace("_", "-")


def is_data(path: str, suffix: str) -> bool:
    """Whether the file is data by its name: any YAML or JSON, and a chart or indicators as a table."""
    return suffix in SUFFIXES or (suffix in TABLES and stem_of(path) in ("org-chart", "indicators"))


def read_data(source: Source) -> DataFile:
    """Raises InputError for a name that is not known or data that its schema refuses, Unreadable for bytes
    that are no text or no table."""
    if source.suffix in TABLES and stem_of(source.path) == "indicators":
        from checker.dossier.indicator_table import read_indicators

        return read_indicators(source)
    if source.suffix in TABLES:
        from checker.dossier.orgtable import read_table

        return read_table(source)
    kind = KINDS.get(stem_of(source.path))
    if kind is None:
        raise _unknown_name(source.path)
    tree = read_tree(source, schema=stem_of(source.path))
    return DataFile(source.path, kind, tree.data, lines_of(tree), source.sha256)


def read_tree(source: Source, *, schema: str) -> Tree:
    """The file as a tree that fits ``schema``, its dates being days of the calendar."""
    tree = parse(decode(source.data), source.path)
    if tree.data is None:
        raise InputError(
            "empty-file", "the file holds nothing", Spot(source.path), help=f"see `cqo schema {schema}`"
        )
    validate(tree, schema)
    _check_dates(tree, tree.data, ())
    return tree


def lines_of(tree: Tree) -> dict[str, int]:
    """The line of each key and each item, by its dotted path (``posts.3.reports_to``)."""
    marks = {**tree.values, **tree.keys}
    return {".".join(str(p) for p in path): line for path, (line, _) in sorted(marks.items(), key=_by_place)}


def _by_place(entry: tuple[KeyPath, tuple[int, int]]) -> tuple[tuple[int, int], str]:
    return entry[1], ".".join(str(p) for p in entry[0])


_DATES = (
    "date",
    "until",
    "issued",
    "valid_until",
    "training_passed_on",
    "certificate_valid_until",
    "adverse_records_checked_on",
    "on",
    "from",
    "to",
)


def _check_dates(tree: Tree, data: Any, path: KeyPath) -> None:
    if isinstance(data, dict):
        for key, inner in data.items():
            if key in _DATES and isinstance(inner, str):
                _check_date(tree, inner, (*path, key))
            _check_dates(tree, inner, (*path, key))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            _check_dates(tree, inner, (*path, index))


def _check_date(tree: Tree, text: str, path: KeyPath) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise InputError(
            "not-a-date", f"`{text}` is not a date", tree.spot(path), help="write it like 2025-03-01"
        ) from None


def _unknown_name(path: str) -> InputError:
    names = sorted(f"{stem}.yaml" for stem in (*KINDS, *TOP_ONLY))
    if stem_of(path) in TOP_ONLY:
        return InputError(
            "misplaced-file",
            f"`{path.rpartition('/')[2]}` is read at the top of a dossier only",
            Spot(path),
            help="move it to the top folder",
        )
    return InputError(
        "unknown-data-file",
        f"`{path.rpartition('/')[2]}` is not a data file that is known",
        Spot(path),
        help=did_you_mean(path.rpartition("/")[2], names),
    )
