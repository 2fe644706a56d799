"""The parameters that a clause names, as the pack and its regions write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.records import record
from checker.reports.markdown_plain import escaped
from checker.reports.pages.markup import both, code
from checker.reports.pages.sources import cite_line
from checker.rulebook.layers import Layer, merged


@record(frozen=True, slots=True)
class Named:
    """A parameter: what the pack says of it, and what each region that changes it says."""

    name: str
    declared: Mapping[str, Any]
    changes: Mapping[str, Mapping[str, Any]]


def parameters_of(layers: tuple[Layer, ...]) -> dict[str, tuple[Named, ...]]:
    """By the id of the clause that names them."""
    declared = {name: node.value for name, node in merged(layer.parameters for layer in layers).items()}
    regions = {name: node.value for name, node in merged(layer.regions for layer in layers).items()}

    def named(name: str) -> Named:
        changes = {region: head.get("parameters", {}).get(name) for region, head in sorted(regions.items())}
        return Named(name, declared[name], {region: change for region, change in changes.items() if change})

    out = {}
    for clause, node in merged(layer.clauses for layer in layers).items():
        told = {key: value for key, value in node.value.items() if key != "tests"}
        names = dict.fromkeys(word for word in _words(told) if word.startswith("$"))
        out[clause] = tuple(named(word[1:]) for word in names if word[1:] in declared)
    return out


def parameter_lines(parameters: tuple[Named, ...]) -> Iterator[str]:
    """What each is, its value, and who says so."""
    for parameter in parameters:
        yield f"- {code('$' + parameter.name)} {both(parameter.declared.get('about'))}"
        yield f"  - {_said(parameter.declared)}"
        for region, change in parameter.changes.items():
            # What was never seen stands under the region's conditions, with why.
            if change.get("value") is not None or change.get("values"):
                yield f"  - {code(region)}: {_said(change)}"


def _said(told: Mapping[str, Any]) -> str:
    dated = told.get("values")
    if dated:
        return "; ".join(f"{each.get('from', '…')} – {each.get('to', '…')}: {_said(each)}" for each in dated)
    value = told.get("value")
    if value is None:
        said = "未核实 unverified"
    elif isinstance(value, Mapping):
        said = "见条件 see the conditions"
    else:
        said = escaped(", ".join(map(str, value)) if isinstance(value, list) else str(value))
    return f"{said} – {cite_line(told['cite'])}" if told.get("cite") else said


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, str):
        yield value
