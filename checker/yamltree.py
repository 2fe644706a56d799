"""YAML and JSON that people write: plain data plus the line and column of every key and value.

YAML 1.1's traps are closed: only ``true`` and ``false`` are booleans, ``010`` and dates stay text, a key that
stands twice is an error, aliases are refused (they can explode), depth and size are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from typing import Any

import yaml

from checker.errors import InputError, Spot
from checker.patterns import Pattern
from checker.records import record

MAX_CHARACTERS = 2_000_000
MAX_DEPTH = 60

Path = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = Pattern(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?")
_WORDS = Pattern(r"(?m)^(?P<head> *[A-Za-z_]\w*: *)\[(?P<body>[^\[\]{}#:\t]{60,})\]$")
"""A long flow list of words, which needs no YAML parser."""
_ODD_WORD = Pattern(
    r"(?:^|,)\s*+(?:(?:null|~|true|false|(?:0|[1-9]\d*)(?:\.\d+)?)?\s*+(?:,|$)|[-+&*!|>%@`'?]|\"(?![^\",\\\n]*\"\s*+(?:,|$)))"
    r"|[^\s,](?:\s{2,}+|[^\S ])[^\s,]|[^\s,]\s*+\"(?!\s*+(?:,|$))"
)
"""In a list of plain and "quoted" words, one that YAML takes for something else or that has more than a space in it."""
_STANDS_FOR = "\ue000"


@record(frozen=True, slots=True)
class Tree:
    """Parsed data and its places: ``spot(path)`` answers for a path of keys and indexes."""

    file: str
    data: Any
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    lists: dict[Path, str] = field(default_factory=dict)

    def spot(self, path: Path = (), *, key: bool = False) -> Spot:
        """The place of the value (or of its key) at ``path``, or of the nearest ancestor that has one."""
        table = self.keys if key else self.values
        if path and not key and path[:-1] in self.lists and isinstance(path[-1], int):
            return Spot(self.file, *self._in_list(path[:-1], path[-1]))
        for size in range(len(path), -1, -1):
            mark = table.get(path[:size]) or self.values.get(path[:size])
            if mark:
                return Spot(self.file, *mark)
        return Spot(self.file)

    def _in_list(self, path: Path, index: int) -> tuple[int, int]:
        line, column = self.values[path]
        body = self.lists[path]
        starts = [0, *(m.end() for m in re.finditer(",", body))]
        at = starts[min(index, len(starts) - 1)]
        at += len(body[at:]) - len(body[at:].lstrip())
        before = body[:at]
        lines = before.count("\n")
        return line + lines, (at - before.rfind("\n")) if lines else column + 1 + at


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
    short, words = _without_words(text)
    try:
        events = _events(short, file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = Spot(file, mark.line + 1, mark.column + 1) if mark else Spot(file)
        if "nesting depth" in str(
            error.problem or error.context
        ):  # some parsers stop before they tell of a level
            raise _too_deep(spot) from None
        raise InputError("yaml-syntax", f"not valid YAML: {error.problem or error.context}", spot) from None
    except (yaml.YAMLError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise InputError("yaml-syntax", f"not valid YAML: {first}", Spot(file)) from None
    tree = Tree(file, words)
    data = _build(events[0], iter(events[1:]), (), tree) if events else None
    return Tree(file, data, tree.keys, tree.values, tree.lists)


def _without_words(text: str) -> tuple[str, list[str]]:
    """``text`` with each long list of plain words replaced by one that stands for it; lines stay where they are."""
    if _STANDS_FOR in text:
        return text, []
    bodies: list[str] = []

    def stand_in(found: re.Match[str]) -> str:
        body = found.group("body")
        if _ODD_WORD.search(body):
            return found.group()
        bodies.append(body)
        return f'{found.group("head")}"{_STANDS_FOR}{len(bodies) - 1}"' + "\n" * body.count("\n")

    return _WORDS.sub(stand_in, text), bodies


def _too_deep(spot: Spot) -> InputError:
    return InputError("yaml-too-deep", f"more than {MAX_DEPTH} levels of nesting", spot)


def _events(text: str, file: str) -> list[Any]:
    """What the one document is made of, after a look at all of it: no alias, not too deep, no second one."""
    out: list[Any] = []
    depth = documents = 0
    second: Any = None
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.ScalarEvent):
            out.append(event)
        elif isinstance(event, yaml.NodeEvent):
            out.append(event)
            if isinstance(event, yaml.AliasEvent):
                raise InputError(
                    "yaml-alias",
                    f"aliases such as `*{event.anchor}` are not read",
                    _spot(event, file),
                    help="write the value out",
                )
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    raise _too_deep(_spot(event, file))
        elif isinstance(event, yaml.CollectionEndEvent):
            out.append(event)
            depth -= 1
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            second = event if documents == 2 else second
    if documents > 1:
        raise InputError("yaml-syntax", "not valid YAML: but found another document", _spot(second, file))
    return out


def _spot(event: Any, file: str) -> Spot:
    return Spot(file, *_mark(event))


def _mark(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _build(event: Any, events: Iterator[Any], path: Path, tree: Tree) -> Any:
    """The value that begins with ``event``; the rest of it is taken from ``events``."""
    tree.values[path] = _mark(event)
    if isinstance(event, yaml.ScalarEvent):
        if event.value.startswith(_STANDS_FOR) and tree.data:
            body = tree.lists[path] = tree.data[int(event.value[1:])]
            words = [w.strip() for w in body.split(",")]
            return [w[1:-1] if w.startswith('"') else w for w in words] if '"' in body else words
        return _scalar(event)
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events, path, tree)
    out: list[Any] = []
    for child in events:
        if isinstance(child, yaml.SequenceEndEvent):
            break
        out.append(_build(child, events, (*path, len(out)), tree))
    return out


def _mapping(events: Iterator[Any], path: Path, tree: Tree) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        if not isinstance(event, yaml.ScalarEvent) or _merges(event):
            raise InputError("yaml-key", "a key must be one plain word", _spot(event, tree.file))
        key = str(event.value)
        inner = (*path, key)
        if key in out:
            first = Spot(tree.file, *tree.keys[inner])
            raise InputError(
                "yaml-duplicate-key",
                f"the key `{key}` stands twice",
                _spot(event, tree.file),
                first,
                help=f"the first is on line {first.line}",
            )
        tree.keys[inner] = _mark(event)
        out[key] = _build(next(events), events, inner, tree)
    return out


def _merges(key: Any) -> bool:
    return key.tag == "tag:yaml.org,2002:merge" or (key.value == "<<" and key.tag is None and key.implicit[0])


def _scalar(event: Any) -> Any:
    value = event.value
    if event.style in ("'", '"', "|", ">"):
        return value
    if value in ("null", "~", ""):
        return None
    if value in ("true", "false"):
        return value == "true"
    if len(value) < 20 and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value
