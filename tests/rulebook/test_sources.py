"""Whatever a shipped pack says, it names a source that stands in its ``sources.yaml``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import yamltree
from checker.resources import resource
from checker.rulebook import list_packs, load_pack
from checker.rulebook.layers import read_layers

PACKS = [pack.id for pack in list_packs()]
RULES = Path(str(resource("rules")))


def cites(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every value that stands under a key ``source``, with where."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        if key == "source":
            yield (*path, key), inner
        yield from cites(inner, (*path, key))


def files_of(pack: str) -> list[Path]:
    return sorted(file for file in (RULES / pack).rglob("*.yaml") if "vocabulary" not in file.parts)


@pytest.mark.parametrize("pack", PACKS)
def test_every_source_that_is_written_anywhere_is_listed(pack: str) -> None:
    listed = {name for layer in read_layers(pack) for name in layer.sources}
    walked = 0
    for file in files_of(pack):
        for path, name in cites(yamltree.parse(file.read_text("utf-8"), file.name).data):
            walked += 1
            assert name in listed, f"{file.name}: {'.'.join(map(str, path))}: {name}"
    assert walked


@pytest.mark.parametrize("pack", PACKS)
def test_every_file_that_says_what_a_standard_asks_names_a_source(pack: str) -> None:
    silent = []
    for file in files_of(pack):
        data = yamltree.parse(file.read_text("utf-8"), file.name).data
        if file.name not in ("pack.yaml", "sources.yaml") and not list(cites(data)):
            silent.append(file.name)
    assert silent == []


@pytest.mark.parametrize("pack", PACKS)
def test_everything_that_is_shown_resolves_under_every_region(pack: str) -> None:
    for region in (None, *load_pack(pack).regions):
        rules = load_pack(pack, region=region, every=region is None)
        shown: dict[str, Any] = {f"clause {c.id}": c.cite for c in rules.clauses}
        shown |= {
            f"exception {c.id} {e.label}": e.cite for c in rules.clauses for e in c.exceptions if e.cite
        }
        shown |= {f"derivation {d.name}": d.cite for d in rules.derivations}
        shown |= {f"ledger {e.id}": {"source": e.source, "standing": e.standing} for e in rules.ledger}
        shown |= {f"region {region} {n}": c for n, c in enumerate(rules.edition.get("provenance", ()))}
        for what, cite in shown.items():
            source = rules.sources[cite["source"]]
            assert source["title"]["zh"] and source["title"]["en"] and "standing" in source, (region, what)
            assert cite["standing"] in ("quoted", "reported", "inferred"), (region, what)


@pytest.mark.parametrize("pack", PACKS)
def test_a_region_says_where_it_is_known_from(pack: str) -> None:
    for region in load_pack(pack).regions:
        assert load_pack(pack, region=region).edition.get("provenance"), region
