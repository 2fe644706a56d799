"""dossier.yaml, waivers.yaml and attestations.yaml: what a person says of the whole dossier, with mistakes shown in their place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from pathlib import PurePosixPath
from typing import Any

from checker.dossier.datafiles import lines_of, read_tree
from checker.dossier.model import Attestation, DataFile, Waiver
from checker.dossier.source import Source
from checker.errors import InputError, did_you_mean
from checker.records import record
from checker.yamltree import Tree

_ENTERPRISE = ("name", "region", "size", "industry", "is_listed", "above_scale")


@record(frozen=True, slots=True)
class Declared:
    """What dossier.yaml says of one document; None where it says nothing."""

    kind: str | None = None
    date: str | None = None
    rank: int | None = None
    standing: str | None = None
    title: str | None = None
    number: str | None = None
    signed_by: str | None = None


@record(frozen=True, slots=True)
class Manifest:
    """A dossier.yaml; ``enterprise`` is what it says of the enterprise, as a data file of its own."""

    name: str | None = None
    enterprise: DataFile | None = None
    officer_titles: tuple[str, ...] = ()
    officer_name: str | None = None
    documents: Mapping[str, Declared] = field(default_factory=dict)


def read_manifest(source: Source, files: Collection[str]) -> Manifest:
    """Raises InputError for a mistake, and for a document that is not among ``files`` of the folder."""
    tree = read_tree(source, schema="dossier")
    officer = tree.data.get("officer", {})
    return Manifest(
        name=tree.data.get("name"),
        enterprise=_enterprise(tree, source),
        officer_titles=tuple(officer.get("titles", ())),
        officer_name=officer.get("name"),
        documents=_documents(tree, files),
    )


def _enterprise(tree: Tree, source: Source) -> DataFile | None:
    """The enterprise as a mapping, whichever of the three ways it is written in."""
    said = tree.data.get("enterprise", {})
    nested: dict[str, Any] = {"name": said} if isinstance(said, str) else dict(said)
    lines = lines_of(tree)
    where = {key: lines["enterprise" if isinstance(said, str) else f"enterprise.{key}"] for key in nested}
    for key in _ENTERPRISE[1:]:
        if key not in tree.data:
            continue
        if key in nested:
            raise InputError(
                "said-twice",
                f"`{key}` stands here and under `enterprise`",
                tree.spot((key,), key=True),
                help="keep one",
            )
        nested[key], where[key] = tree.data[key], lines[key]
    return DataFile(source.path, "enterprise", nested, where, source.sha256) if nested else None


def _documents(tree: Tree, files: Collection[str]) -> dict[str, Declared]:
    out: dict[str, Declared] = {}
    for index, entry in enumerate(tree.data.get("documents", ())):
        spot = tree.spot(("documents", index, "path"))
        written = entry["path"]
        path = PurePosixPath(written.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
            raise InputError(
                "path-outside",
                f"`{written}` leaves the folder",
                spot,
                help="give a path below the folder of the dossier",
            )
        if str(path) not in files:
            raise InputError(
                "no-such-document", f"there is no file `{written}`", spot, help=did_you_mean(str(path), files)
            )
        if str(path) in out:
            raise InputError("said-twice", f"`{written}` is listed twice", spot, help="keep one entry")
        out[str(path)] = Declared(**{key: value for key, value in entry.items() if key != "path"})
    return out


def read_waivers(source: Source) -> tuple[Waiver, ...]:
    """The waivers in the order of the file. Raises InputError for a mistake in it."""
    tree = read_tree(source, schema="waivers")
    return tuple(
        Waiver(**entry, line=tree.spot(("waivers", index)).line)
        for index, entry in enumerate(tree.data.get("waivers") or ())
    )


def read_attestations(source: Source) -> tuple[Attestation, ...]:
    """The attestations in the order of the file. Raises InputError for a mistake, and for one that ends before it
    begins."""
    tree = read_tree(source, schema="attestations")
    out = []
    for index, entry in enumerate(tree.data.get("attestations") or ()):
        if entry["until"] < entry["date"]:
            raise InputError(
                "ends-before-it-begins",
                f"it is attested on {entry['date']} and holds until {entry['until']}",
                tree.spot(("attestations", index, "until")),
                help="`until` is the last day on which it holds",
            )
        told = {("on" if key == "date" else key): value for key, value in entry.items()}
        out.append(Attestation(**told, line=tree.spot(("attestations", index)).line))
    return tuple(out)
