"""Holds a parsed tree against one of our JSON Schemas, and says what is wrong where, in words."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from checker.errors import InputError, did_you_mean, nearest
from checker.resources import resource
from checker.yamltree import Tree


def names() -> list[str]:
    """The names of all shipped schemas, e.g. ``["clause", "dossier", …]``."""
    folder = resource("schemas")
    return sorted(
        f.name.removesuffix(".schema.json") for f in folder.iterdir() if f.name.endswith(".schema.json")
    )


@cache
def load(name: str) -> dict[str, Any]:
    """The schema ``schemas/<name>.schema.json``. Raises InputError for a name that is not there."""
    file = resource("schemas", f"{name}.schema.json")
    if not file.is_file():
        raise InputError("unknown-schema", f"there is no schema `{name}`", help=did_you_mean(name, names()))
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def validate(tree: Tree, name: str) -> None:
    """Raises InputError at the line and column of the worst mistake if ``tree`` is not a ``name``."""
    from jsonschema.exceptions import best_match

    error = best_match(_validator(name).iter_errors(tree.data))
    if error is None:
        return
    path = tuple(error.absolute_path)
    spot = tree.spot(path)
    if error.validator == "additionalProperties":
        known = set(error.schema.get("properties", {}))
        extra = next(key for key in error.instance if key not in known)
        raise InputError(
            "unknown-key",
            f"unknown key `{extra}`",
            tree.spot((*path, extra), key=True),
            help=did_you_mean(extra, known),
        )
    if error.validator == "required":
        missing = next(key for key in error.validator_value if key not in error.instance)
        known = set(error.schema.get("properties", {}))
        strange = [key for key in error.instance if key not in known]
        meant = nearest(missing, strange, likeness=0.7) if known else None
        if meant is not None:
            raise InputError(
                "unknown-key",
                f"unknown key `{meant}`",
                tree.spot((*path, meant), key=True),
                help=f"did you mean `{missing}`? it is missing",
            )
        raise InputError("missing-key", f"the key `{missing}` is missing", spot)
    if error.validator in ("enum", "const"):
        allowed = error.validator_value if error.validator == "enum" else [error.validator_value]
        raise InputError(
            "unknown-value",
            f"`{error.instance}` is not allowed here",
            spot,
            help=did_you_mean(str(error.instance), [str(v) for v in allowed]),
        )
    if error.validator == "maxItems":
        raise InputError("too-many-entries", f"more than {error.validator_value} entries", spot)
    label = f"`{'.'.join(str(p) for p in path)}`: " if path else ""
    raise InputError("wrong-shape", f"{label}{error.message[:300]}", spot)


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(load(name))
