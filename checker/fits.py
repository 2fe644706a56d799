"""Whether data surely fits a schema: a few lines for what nearly all files are, in order.

The library that can say what is wrong takes a tenth of a small check to load and to prepare. It is asked where these
lines do not say yes: they never say that something is wrong, and never yes to what they do not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_PLAIN = frozenset((dict, list, str, int, float, bool, type(None)))
_SAYS_NOTHING = frozenset(("$schema", "$id", "$defs", "title", "description"))


def surely_fits(data: Any, schema: Mapping[str, Any]) -> bool:
    """True if ``data`` fits ``schema``; False if it does not, or if that is not as plain as it must be here."""
    return _fits(data, schema, schema)


def _fits(data: Any, schema: Any, whole: Mapping[str, Any]) -> bool:
    if isinstance(schema, bool):
        return schema
    if type(data) not in _PLAIN:
        return False
    for keyword, asked in schema.items():
        if keyword in _SAYS_NOTHING:
            continue
        check = _CHECKS.get(keyword)
        if check is None or not check(data, asked, schema, whole):
            return False
    return True


def _is(data: Any, kind: str) -> bool:
    match kind:
        case "object":
            return type(data) is dict
        case "array":
            return type(data) is list
        case "string":
            return type(data) is str
        case "integer":
            return type(data) is int
        case "number":
            return type(data) in (int, float)
        case "boolean":
            return type(data) is bool
        case "null":
            return data is None
    return False


def _is_one_of(data: Any, kinds: Any) -> bool:
    return _is(data, kinds) if isinstance(kinds, str) else any(_is(data, kind) for kind in kinds)


def _same(data: Any, other: Any) -> bool:
    # 1, 1.0 and true are equal for Python; lists and mappings may hold them.
    return type(data) is type(other) and not isinstance(data, list | dict) and data == other


def _referred(data: Any, reference: str, whole: Mapping[str, Any]) -> bool:
    name = reference.removeprefix("#/$defs/")
    found = whole.get("$defs", {}).get(name) if name != reference else None
    return found is not None and _fits(data, found, whole)


def _others_fit(data: Any, asked: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    if type(data) is not dict:
        return True
    known = schema.get("properties", {})
    return all(_fits(value, asked, whole) for key, value in data.items() if key not in known)


def _differ(data: Any, asked: Any) -> bool:
    if not asked or type(data) is not list or len(data) < 2:
        return True
    return all(type(item) is str for item in data) and len(set(data)) == len(data)


_Check = Callable[[Any, Any, Mapping[str, Any], Mapping[str, Any]], bool]
_CHECKS: Mapping[str, _Check] = {
    "type": lambda data, asked, _, __: _is_one_of(data, asked),
    "enum": lambda data, asked, _, __: any(_same(data, each) for each in asked),
    "const": lambda data, asked, _, __: _same(data, asked),
    "$ref": lambda data, asked, _, whole: _referred(data, asked, whole),
    "properties": lambda data, asked, _, whole: (
        type(data) is not dict or all(_fits(data[key], asked[key], whole) for key in data if key in asked)
    ),
    "additionalProperties": _others_fit,
    "required": lambda data, asked, _, __: type(data) is not dict or all(key in data for key in asked),
    "propertyNames": lambda data, asked, _, whole: (
        type(data) is not dict or all(_fits(key, asked, whole) for key in data)
    ),
    "minProperties": lambda data, asked, _, __: type(data) is not dict or len(data) >= asked,
    "items": lambda data, asked, _, whole: (
        type(data) is not list or all(_fits(item, asked, whole) for item in data)
    ),
    "minItems": lambda data, asked, _, __: type(data) is not list or len(data) >= asked,
    "maxItems": lambda data, asked, _, __: type(data) is not list or len(data) <= asked,
    "uniqueItems": lambda data, asked, _, __: _differ(data, asked),
    "minLength": lambda data, asked, _, __: type(data) is not str or len(data) >= asked,
    "pattern": lambda data, asked, _, __: type(data) is not str or re.search(asked, data) is not None,
    "minimum": lambda data, asked, _, __: type(data) not in (int, float) or data >= asked,
    "maximum": lambda data, asked, _, __: type(data) not in (int, float) or data <= asked,
    "anyOf": lambda data, asked, _, whole: any(_fits(data, each, whole) for each in asked),
}
