"""A pack and the packs that it extends, as raw trees: one layer each, merged by id, the child wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.errors import InputError, Spot, did_you_mean
from checker.records import record
from checker.rulebook.folder import HEAD, Folder, find, id_if_off, read, read_if_there, read_later, trusted
from checker.rulebook.node import Node

# ``imported`` holds what an import read of its standard and no rule uses: the outline, the tables of annexes.
NOT_SECTIONS = ("imported", "indicators", "regions", "vocabulary")
FILES = (HEAD, "derivations.yaml", "parameters.yaml", "sources.yaml", "ledger.yaml")


@record(frozen=True, slots=True)
class Layer:
    """One pack folder, read but not yet understood. All mappings go from id to the node that declares it."""

    folder: Folder
    head: Node
    sections: Mapping[str, Node]
    clauses: Mapping[str, Node]
    derivations: Mapping[str, Node]
    parameters: Mapping[str, Node]
    sources: Mapping[str, Node]
    ledger: Mapping[str, Node]
    regions: Mapping[str, Node]
    vocabulary: Folder | None


def read_layers(id_or_path: str) -> tuple[Layer, ...]:
    """The pack's layers, the outermost ancestor first. Raises InputError for mistakes, circles among them."""
    return layers_of(find(id_or_path))


def layers_of(folder: Folder) -> tuple[Layer, ...]:
    """As ``read_layers``, of the pack in ``folder``."""
    folders = _line_of(folder)
    sections: dict[str, Node] = {}
    layers = []
    for folder, head in reversed(folders):
        sections |= _by_id(_elements(head.get("sections")), "section")
        layers.append(_read_layer(folder, head, sections))
    return tuple(layers)


def merged(tables: Iterable[Mapping[str, Node]]) -> dict[str, Node]:
    """One table out of several; what comes later wins."""
    out: dict[str, Node] = {}
    for table in tables:
        out |= table
    return out


def inherited(layers: tuple[Layer, ...], key: str) -> Node | None:
    """The value of a key of ``pack.yaml`` in the nearest layer that has it."""
    return next((found for layer in reversed(layers) if (found := layer.head.get(key))), None)


def _line_of(folder: Folder) -> list[tuple[Folder, Node]]:
    """The folder and its ancestors, the child first."""
    line: list[tuple[Folder, Node]] = []
    seen: dict[str, str] = {}
    while True:
        head = read(folder.file(HEAD), "pack")
        line.append((folder, head))
        seen[_identity(folder)] = head.plain("id")
        parent = head.get("extends")
        if parent is None:
            return line
        try:
            folder = find(parent.value, beside=folder)
        except InputError as error:
            raise parent.wrong(error.code, error.message, help=error.help) from None
        if _identity(folder) in seen:
            circle = " → ".join(f"`{name}`" for name in (*seen.values(), seen[_identity(folder)]))
            raise parent.wrong("extends-circle", f"packs extend each other in a circle: {circle}")


def _identity(folder: Folder) -> str:
    resolve = getattr(folder.at, "resolve", None)
    return str(resolve() if resolve else folder.at)


def _read_layer(folder: Folder, head: Node, sections: Mapping[str, Node]) -> Layer:
    for file in _yaml_files(folder):
        if file.at.name not in FILES:
            raise _unknown_file(file, did_you_mean(file.at.name, FILES))
    vocabulary = folder.file("vocabulary")
    return Layer(
        folder=folder,
        head=head,
        sections=_by_id(_elements(head.get("sections")), "section"),
        clauses=_clauses(folder, head, sections),
        derivations=_table(folder, "derivations"),
        parameters=_table(folder, "parameters"),
        sources=_table(folder, "sources"),
        ledger=_by_id(_ledger_entries(folder), "ledger entry"),
        regions=_regions(folder),
        vocabulary=vocabulary if vocabulary.at.is_dir() and vocabulary.inside() else None,
    )


def _clauses(folder: Folder, head: Node, sections: Mapping[str, Node]) -> dict[str, Node]:
    found = _clause_files(folder, head, sections)
    _by_id([node for name, node in found if name is None], "clause")
    return {name or node.plain("id"): node for name, node in found}


def _clause_files(folder: Folder, head: Node, sections: Mapping[str, Node]) -> list[tuple[str | None, Node]]:
    """Each clause; one that is off waits to be read until a region turns it on, and comes with its id."""
    clauses: list[tuple[str | None, Node]] = []
    for section in folder.inside():
        files = _section_files(section) if section.at.name not in NOT_SECTIONS else []
        if files and section.at.name not in sections:
            raise (head.get("sections") or head).wrong(
                "unknown-section",
                f"the folder `{section.at.name}` holds clauses but is no section of the pack",
                help=did_you_mean(section.at.name, sections) or "list it under `sections`",
            )
        for file in files:
            if (name := id_if_off(file)) and trusted(file):
                clauses.append((name, read_later(file, "clause")))
                continue
            clause = read(file, "clause")
            _hold_to_section(clause, section.at.name, sections)
            clauses.append((None, clause))
    return clauses


def _hold_to_section(clause: Node, section: str, sections: Mapping[str, Node]) -> None:
    at = clause.child("id")
    named = str(at.value).split(".", maxsplit=1)[0]
    if named not in sections:
        raise at.wrong(
            "unknown-section",
            f"the id `{at.value}` names the section `{named}`, which the pack has not",
            help=did_you_mean(named, sections),
        )
    if named != section:
        raise at.wrong(
            "wrong-section",
            f"the clause `{at.value}` lies in the folder `{section}`",
            help=f"move the file to `{named}`, or begin its id with `{section}.`",
        )


def _yaml_files(folder: Folder) -> list[Folder]:
    """The YAML files that lie in the folder itself. Raises InputError for one that would be overlooked."""
    found = folder.inside() if folder.at.is_dir() else []
    for file in found:
        if file.at.name.endswith((".yml", ".json")):
            raise _unknown_file(file, "pack files end in `.yaml`")
    return [file for file in found if file.at.name.endswith(".yaml")]


def _section_files(section: Folder) -> list[Folder]:
    for deeper in section.inside() if section.at.is_dir() else []:
        if deeper.at.is_dir() and _yaml_files(deeper):
            raise _unknown_file(deeper, "clauses lie in the folder of their section, not deeper")
    return _yaml_files(section)


def _unknown_file(file: Folder, help: str) -> InputError:
    return InputError(
        "unknown-file",
        f"`{file.at.name}` is no file of a pack and would not be read",
        Spot(file.label),
        help=help,
    )


def _table(folder: Folder, name: str) -> dict[str, Node]:
    file = read_if_there(folder.file(f"{name}.yaml"), name)
    return dict(file.child(name).items()) if file else {}


def _ledger_entries(folder: Folder) -> list[Node]:
    file = read_if_there(folder.file("ledger.yaml"), "ledger")
    return _elements(file.get("entries")) if file else []


def _regions(folder: Folder) -> dict[str, Node]:
    files = _yaml_files(folder.file("regions"))
    by_id = {file.at.name.rsplit(".", 1)[0]: file for file in files}
    return {
        name: (read_later if trusted(by_id[name]) else read)(by_id[name], "regions") for name in sorted(by_id)
    }


def _elements(node: Node | None) -> list[Node]:
    return node.elements() if node else []


def _by_id(nodes: list[Node], what: str) -> dict[str, Node]:
    out: dict[str, Node] = {}
    for node in nodes:
        at = node.child("id")
        if at.value in out:
            first = out[at.value].child("id").spot
            raise at.wrong(
                "repeated-id",
                f"the {what} `{at.value}` is there twice",
                first,
                help=f"the first is at {first}",
            )
        out[at.value] = node
    return out
