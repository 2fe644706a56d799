"""Holds a parsed tree against one of our JSON Schemas, and says what is wrong where, in words."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from checker.errors import InputError, did_you_mean, nearest
from checker.fits import surely_fits
from checker.resources import resource
from checker.yamltree import Path as KeyPath
from checker.yamltree import Tree

_TYPES = {
    "object": "a mapping of keys",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "`true` or `false`",
    "null": "nothing",
}
_FORMS = {
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "write it like 2025-03-01",
    "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$": "write it like 2025, 2025-03 or 2025-03-01",
}
_LONGEST = 60


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
    if surely_fits(tree.data, load(name)):
        return
    from jsonschema.exceptions import best_match

    error = best_match(_validator(name).iter_errors(tree.data))
    if error is None:
        return
    path = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        extra = next(iter(_strange(error)))
        known = error.schema.get("properties", {})
        raise _unknown_key(tree, (*path, extra), did_you_mean(extra, known))
    if error.validator == "required":
        missing = next(key for key in error.validator_value if key not in error.instance)
        if (meant := nearest(missing, _strange(error), likeness=0.7)) is not None:
            raise _unknown_key(tree, (*path, meant), f"did you mean `{missing}`? it is missing")
        raise InputError("missing-key", f"the key `{missing}` is missing", tree.spot(path))
    if error.validator in ("enum", "const"):
        allowed = error.validator_value if error.validator == "enum" else [error.validator_value]
        help = did_you_mean(str(error.instance), [str(v) for v in allowed])
        raise InputError(
            "unknown-value", f"{_shown(error.instance)} is not allowed here", tree.spot(path), help=help
        )
    label = f"`{'.'.join(str(p) for p in path)}`" if path else "the file"
    raise InputError(
        "wrong-shape",
        f"{label} {_asked(error)}",
        tree.spot(path),
        help=_FORMS.get(str(error.validator_value)),
    )


def _unknown_key(tree: Tree, path: KeyPath, help: str) -> InputError:
    return InputError("unknown-key", f"unknown key `{path[-1]}`", tree.spot(path, key=True), help=help)


def _strange(error: Any) -> list[str]:
    """The keys that the schema does not know, where it knows any."""
    known = error.schema.get("properties", {})
    return [key for key in error.instance if key not in known] if known else []


def _asked(error: Any) -> str:
    """What the schema asks for, in words."""
    wanted = error.validator_value
    match error.validator:
        case "type":
            names = [wanted] if isinstance(wanted, str) else wanted
            return f"must be {' or '.join(_TYPES[name] for name in names)}, not {_shown(error.instance)}"
        case "minItems" | "minLength" | "minProperties":
            return "must not be empty"
        case "maxItems":
            return f"must not have more than {wanted} entries"
        case "minimum":
            return f"must be at least {wanted}, not {_shown(error.instance)}"
        case "maximum":
            return f"must be at most {wanted}, not {_shown(error.instance)}"
        case "uniqueItems":
            return "must not hold the same twice"
        case "pattern":
            return f"cannot be {_shown(error.instance)}"
        case _:
            return "is not of the right form"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a mapping of keys"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{text}`" if len(text) <= _LONGEST else f"`{text[:_LONGEST]}…`"


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(load(name))
