"""Whole dossiers with labels: nothing new is passed that the papers do not give, and no right is lost that was found before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker import check

DOSSIERS = Path(__file__).resolve().parent.parent / "corpus" / "dossiers"
KNOWN: dict[str, dict[str, list[str]]] = json.loads((DOSSIERS / "known.json").read_text("utf-8"))
"""By dossier the rights that its papers give and that are ``lost``, and those ``passed`` falsely; they may only become fewer."""


LABELLED = [f"{f.parent.parent.name}/{f.stem}" for f in sorted(DOSSIERS.glob("*/labels/*.json"))]


def test_every_dossier_has_labels() -> None:
    folders = {f"{f.parent.name}/{f.name}" for f in DOSSIERS.glob("*/[0-9][0-9]") if f.is_dir()}
    assert folders == set(LABELLED) and len(folders) == 108


@pytest.mark.parametrize("name", LABELLED)
def test_rights(name: str) -> None:
    group, number = name.split("/")
    rights = json.loads((DOSSIERS / group / "labels" / f"{number}.json").read_text("utf-8"))["rights"]
    found = check(DOSSIERS / group / number, pack="cqo-2023", region="jiangsu", as_of="2026-11-01").findings
    passed = {f.clause.removeprefix("authority.") for f in found if f.verdict == "satisfied"}
    given = {right for right, answer in rights.items() if answer == "granted"}
    withheld = {right for right, answer in rights.items() if answer in ("not", "silent")}
    lost, falsely = (set(KNOWN[kind].get(name, ())) for kind in ("lost", "passed"))
    assert ((passed & withheld) - falsely, (given - passed) - lost) == (set(), set())
