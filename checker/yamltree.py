"""YAML and JSON that people write: plain data plus the line and column of every key and value.

YAML 1.1's traps are closed: only ``true`` and ``false`` are booleans, ``010`` and dates stay text, a key that
stands twice is an error, aliases are refused (they can explode), depth and size are bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from checker.errors import InputError, Spot

MAX_CHARACTERS = 4_000_000
MAX_DEPTH = 60

Path = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Tree:
    """Parsed data and its places: ``spot(path)`` answers for a path of keys and indexes."""

    file: str
    data: Any
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def spot(self, path: Path = (), *, key: bool = False) -> Spot:
        """The place of the value (or of its key) at ``path``, or of the nearest ancestor that has one."""
        table = self.keys if key else self.values
        for size in range(len(path), -1, -1):
            mark = table.get(path[:size]) or self.values.get(path[:size])
            if mark:
                return Spot(self.file, *mark)
        return Spot(self.file)


def parse(text: str, file: str) -> Tree:
    """Parses one YAML (or JSON) document.

    Raises InputError with the line and column for bad syntax, a repeated key, an alias, or too much of it.
    """
    if len(text) > MAX_CHARACTERS:
        raise InputError(
            "yaml-too-large",
            f"the file has {len(text)} characters",
            Spot(file),
            help=f"at most {MAX_CHARACTERS} are read",
        )
    tree = Tree(file, None)
    try:
        _refuse_aliases(text, file)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = Spot(file, mark.line + 1, mark.column + 1) if mark else Spot(file)
        raise InputError("yaml-syntax", f"not valid YAML: {error.problem or error.context}", spot) from None
    except (yaml.YAMLError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise InputError("yaml-syntax", f"not valid YAML: {first}", Spot(file)) from None
    data = None if node is None else _build(node, (), tree)
    return Tree(file, data, tree.keys, tree.values)


def _refuse_aliases(text: str, file: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            mark: Any = event.start_mark
            raise InputError(
                "yaml-alias",
                f"aliases such as `*{event.anchor}` are not read",
                Spot(file, mark.line + 1, mark.column + 1),
                help="write the value out",
            )
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                mark = event.start_mark
                raise InputError(
                    "yaml-too-deep",
                    f"more than {MAX_DEPTH} levels of nesting",
                    Spot(file, mark.line + 1, mark.column + 1),
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _build(node: Any, path: Path, tree: Tree) -> Any:
    mark = node.start_mark
    tree.values[path] = (mark.line + 1, mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, tree)
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*path, index), tree) for index, child in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: Any, path: Path, tree: Tree) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key_node, value_node in node.value:
        spot = Spot(tree.file, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        if not isinstance(key_node, yaml.ScalarNode) or key_node.tag == "tag:yaml.org,2002:merge":
            raise InputError("yaml-key", "a key must be one plain word", spot)
        key = str(key_node.value)
        if key in out:
            first = Spot(tree.file, *tree.keys[(*path, key)])
            raise InputError(
                "yaml-duplicate-key",
                f"the key `{key}` stands twice",
                spot,
                first,
                help=f"the first is on line {first.line}",
            )
        tree.keys[(*path, key)] = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        out[key] = _build(value_node, (*path, key), tree)
    return out


def _scalar(node: Any) -> Any:
    if node.style in ("'", '"', "|", ">"):
        return node.value
    if node.value in ("null", "~", ""):
        return None
    if node.value in ("true", "false"):
        return node.value == "true"
    if _NUMBER.fullmatch(node.value) and len(node.value) < 20:
        return float(node.value) if "." in node.value else int(node.value)
    return node.value
