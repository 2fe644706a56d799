"""What is said to fit a schema without asking the library fits it for the library, too."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.dossier.datafiles import KINDS, TOP_ONLY
from checker.errors import InputError
from checker.fits import surely_fits
from checker.schemas import load, names
from checker.yamltree import parse

ROOT = Path(__file__).resolve().parents[1]
OF_A_PACK = {
    "pack.yaml": "pack",
    "parameters.yaml": "parameters",
    "sources.yaml": "sources",
    "ledger.yaml": "ledger",
    "derivations.yaml": "derivations",
}
STRANGE = (
    None,
    True,
    False,
    0,
    1,
    -3,
    1.0,
    0.5,
    "",
    "x",
    "2026-01-01",
    [],
    ["a", "a"],
    [1, True],
    {},
    {"a": 1},
)


def _schema_of(file: Path) -> str | None:
    stem = file.stem.lower()
    if "rules" in file.parts:
        if file.name in OF_A_PACK:
            return OF_A_PACK[file.name]
        return {"regions": "regions", "indicators": "indicator-tree"}.get(file.parent.name)
    return stem if stem in (*KINDS, *TOP_ONLY) else None


def _files() -> Iterator[tuple[str, Any]]:
    """Each kind of file as people and we have written it, good ones and bad ones."""
    for top in ("rules", "cases", "tests/mistakes", "tests/dossier", "tests/evaluation"):
        for file in sorted((ROOT / top).rglob("*.yaml")):
            schema = _schema_of(file)
            if schema is None:
                continue
            try:
                yield schema, parse(file.read_text("utf-8"), file.name).data
            except (InputError, UnicodeDecodeError):
                continue


FILES = list(_files())


def _places(data: Any) -> list[tuple[Any, Any]]:
    """Every value that stands somewhere, by what holds it and the key or index there."""
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [place for key, value in inner for place in ((data, key), *_places(value))]


def _changed(data: Any, chance: random.Random) -> Any:
    made = copy.deepcopy(data)
    places = _places(made)
    if not places:
        return chance.choice(STRANGE)
    holder, key = chance.choice(places)
    how = chance.randrange(3)
    if how == 0:
        holder[key] = chance.choice(STRANGE)
    elif how == 1:
        del holder[key]
    elif isinstance(holder, dict):
        holder[chance.choice(("strange", "date", "id", "from", ""))] = chance.choice(STRANGE)
    else:
        holder.append(copy.deepcopy(chance.choice((*STRANGE, holder[key]))))
    return made


_TEXTS = (
    "",
    "a",
    "x1",
    "a-b",
    "A1",
    "2026-01-01",
    "2026-01",
    "P1Y",
    "cqo-2023",
    "https://a.cn/b",
    "0" * 64,
)


def _drawn(schema: Any, whole: dict[str, Any], chance: random.Random, depth: int = 0) -> Any:
    """Data that mostly fits; deep within it is short."""
    schema = dict(schema) if isinstance(schema, dict) else {}
    while "$ref" in schema:
        schema |= whole["$defs"][schema.pop("$ref").removeprefix("#/$defs/")]
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            schema |= chance.choice(schema.pop(keyword))
            return _drawn(schema, whole, chance, depth)
    if "const" in schema or "enum" in schema:
        return chance.choice(schema.get("enum") or [schema["const"]])
    kind = schema.get("type", "string")
    match chance.choice(kind) if isinstance(kind, list) else kind:
        case "object":
            return dict(_drawn_keys(schema, whole, chance, depth + 1))
        case "array":
            number = max(schema.get("minItems", 0), chance.randrange(3) if depth < 6 else 0)
            return [_drawn(schema.get("items"), whole, chance, depth + 1) for _ in range(number)]
        case "integer" | "number":
            return schema.get("minimum", schema.get("exclusiveMinimum", 0)) + chance.choice((0, 1, 0.5))
        case "boolean":
            return chance.random() < 0.5
        case "null":
            return None
    fitting = [text for text in _TEXTS if re.search(schema.get("pattern", "."), text)]
    return chance.choice(fitting or _TEXTS)


def _drawn_keys(
    schema: dict[str, Any], whole: dict[str, Any], chance: random.Random, depth: int
) -> Iterator[tuple[str, Any]]:
    needed = schema.get("required", ())
    for key, asked in schema.get("properties", {}).items():
        if key in needed or chance.random() < 0.6 / depth:
            yield key, _drawn(asked, whole, chance, depth)
    if isinstance(others := schema.get("additionalProperties"), dict) and depth < 6:
        yield chance.choice(_TEXTS), _drawn(others, whole, chance, depth)


def test_there_are_many_kinds_of_files() -> None:
    assert len({schema for schema, _ in FILES}) > 10
    assert len(FILES) > 60


def test_a_yes_is_the_librarys_yes() -> None:
    chance = random.Random(20)
    said: dict[bool, int] = {True: 0, False: 0}
    for schema, data in FILES:
        validator = Draft202012Validator(load(schema))
        for each in (data, *(_changed(data, chance) for _ in range(40))):
            yes = surely_fits(each, load(schema))
            said[yes] += 1
            assert not yes or validator.is_valid(each), (schema, each)
    assert min(said.values()) > 300


@pytest.mark.parametrize("name", names())
def test_a_yes_is_the_librarys_yes_of_every_schema(name: str) -> None:
    chance = random.Random(name)
    schema = load(name)
    validator = Draft202012Validator(schema)
    for _ in range(60):
        drawn = _drawn(schema, schema, chance)
        for each in (drawn, *(_changed(drawn, chance) for _ in range(5))):
            assert not surely_fits(each, schema) or validator.is_valid(each), each


class _Mapping(dict[str, Any]):
    """A mapping to the library, and not the plain one of a file."""


@pytest.mark.parametrize(
    "name", ["dossier", "person", "enterprise", "org-chart", "records", "waivers", "attestations"]
)
def test_good_files_of_a_dossier_need_no_library(name: str) -> None:
    for schema, data in FILES:
        if schema == name and Draft202012Validator(load(name)).is_valid(data):
            assert surely_fits(data, load(name))


@pytest.mark.parametrize(
    ("schema", "data"),
    [
        ({"const": 1}, True),
        ({"enum": [1, 0]}, False),
        ({"enum": [[1]]}, [True]),
        ({"type": "integer"}, True),
        ({"type": ["number", "null"]}, False),
        ({"uniqueItems": True}, [1, 1.0]),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 1}]),
        ({"unevaluatedProperties": False}, {"a": 1}),
        ({"not": {}}, 1),
        ({"format": "date"}, "yesterday"),
        ({"$ref": "other.json"}, 1),
        ({"$ref": "#/$defs/none"}, 1),
        ({"$ref": "#/$defs/a", "$defs": {"a": False}}, 1),
        ({"items": False}, [1]),
        ({"required": ["a"]}, _Mapping()),
    ],
)
def test_it_never_says_yes_to_what_does_not_fit_or_what_it_does_not_know(
    schema: dict[str, Any], data: Any
) -> None:
    assert not surely_fits(data, schema)
