"""What each paper of the example enterprises says of the officer; a twin tells only the papers that differ.

``CQO_UPDATE_SNAPSHOTS=1`` writes them anew; look at the differences before they are committed.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker import check, load_pack

CASES = Path(__file__).resolve().parents[2] / "cases"
SAID = CASES / "expected" / "statements"
NAMES = sorted(path.stem for path in (CASES / "sources").glob("*.yaml"))
Statements = dict[str, list[str]]
HEAD = "# authority | power | effect | certainty | words of the officer; by document, in its order\n"


def _yaml(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8")) or {}


def _twin_of(name: str) -> str | None:
    return _yaml(CASES / "sources" / f"{name}.yaml").get("twin_of")


@cache
def _read(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    expected = _yaml(CASES / "expected" / f"{name}.yaml")
    pack, region = expected.get("pack", "cqo-2023"), next(iter(expected["regions"]))
    assessment = check(CASES / name, pack=pack, region=region, as_of=expected["as_of"])
    holder = load_pack(pack).vocabulary.post.id
    papers: Statements = {document.path: [] for document in assessment.dossier.documents}
    for one in assessment.reading.statements:
        if one.holder == holder and "none" not in (one.effect, one.authority):
            told = (one.authority, one.power, one.effect, one.certainty, one.text)
            papers[one.place.file].append(" | ".join(told))
    return tuple((path, tuple(dict.fromkeys(said))) for path, said in papers.items())


def _wanted(name: str) -> Statements:
    twin = _twin_of(name)
    told = _yaml(SAID / f"{name}.yaml")
    return {**(_wanted(twin) if twin else {}), **told}


def _update(name: str) -> None:
    found, twin = {path: list(said) for path, said in _read(name)}, _twin_of(name)
    of_twin = _wanted(twin) if twin else {}
    own = {path: said for path, said in found.items() if of_twin.get(path) != said}
    text = yaml.safe_dump(own, allow_unicode=True, sort_keys=True, width=1000) if own else ""
    SAID.mkdir(exist_ok=True)
    (SAID / f"{name}.yaml").write_text(HEAD + text, "utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_statements(name: str) -> None:
    wanted = _wanted(name)
    found = {path: list(said) for path, said in _read(name)}
    assert found == {path: wanted.get(path) for path in found}


def test_each_case_tells_what_is_read() -> None:
    assert sorted(path.stem for path in SAID.glob("*.yaml")) == NAMES
    assert sum(len(said) for name in NAMES for said in _wanted(name).values()) > 300


def _chain(name: str) -> int:
    twin = _twin_of(name)
    return 1 + _chain(twin) if twin else 0


if os.environ.get("CQO_UPDATE_SNAPSHOTS"):
    for each in sorted(NAMES, key=_chain):
        _update(each)
