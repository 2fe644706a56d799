"""Each schema is one, each file that a person writes is held to its own, and what we print fits the one that we promise."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.cli import run
from checker.dossier.datafiles import KINDS, TOP_ONLY
from checker.errors import InputError
from checker.rulebook import load_pack
from checker.schemas import load, names

ROOT = Path(__file__).resolve().parents[1]
CASES = sorted(file.stem for file in (ROOT / "cases" / "expected").glob("*.yaml"))
PRINTED = ("assessment", "document", "evaluation", "facts", "recognition", "statements")
OF_A_DOSSIER = (*KINDS, *TOP_ONLY)
# The shipped file of a pack that is written by each schema.
OF_A_PACK = {
    "pack": "pack.yaml",
    "clause": "authority/veto.yaml",
    "parameters": "parameters.yaml",
    "sources": "sources.yaml",
    "ledger": "ledger.yaml",
    "regions": "regions/jiangsu.yaml",
    "derivations": "derivations.yaml",
}
# Held to its schema where the tests beside a vocabulary are read: tests/rulebook/test_vocabulary_tests.py.
OF_A_VOCABULARY = ("vocabulary-tests",)
# Held to its schema where an evaluation is read: tests/evaluation/test_shipped_tree.py.
OF_AN_EVALUATION = ("indicator-tree",)
JUDGED = ("--as-of", "2026-11-01")


def test_each_schema_has_a_use() -> None:
    assert set(names()) == {*PRINTED, *OF_A_DOSSIER, *OF_A_PACK, *OF_A_VOCABULARY, *OF_AN_EVALUATION}


@pytest.mark.parametrize("name", names())
def test_it_is_a_schema(name: str) -> None:
    schema = load(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"{name}.schema.json" and schema["title"]
    for part in _mappings(schema):
        if isinstance(reference := part.get("$ref"), str):
            assert reference.removeprefix("#/$defs/") in schema["$defs"]


def _mappings(schema: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema, the whole first."""
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _mappings(inner)


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_promised_leaves_no_key_open(name: str) -> None:
    for part in _mappings(load(name)):
        if "properties" in part and "type" in part:
            assert "additionalProperties" in part and part["required"], part


@pytest.mark.parametrize("stem", OF_A_DOSSIER)
@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_file_of_a_dossier_is_held_to_its_schema(
    stem: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "任命书.md").write_text("# 任命书\n\n聘任张三为首席质量官。\n", "utf-8")
    (tmp_path / f"{stem}.{form}").write_text('{"no_such_key": 1}', "utf-8")
    assert run(["check", str(tmp_path), *JUDGED]) == 2
    # A chart without posts lacks a key that must be there, which is told first.
    told = capsys.readouterr().err
    assert told.startswith(
        (f"error[unknown-key]: {stem}.{form}:1:2", f"error[missing-key]: {stem}.{form}:1:1")
    )


@pytest.mark.parametrize("name", OF_A_PACK)
def test_a_file_of_a_pack_is_held_to_its_schema(name: str, tmp_path: Path) -> None:
    copy = tmp_path / "pack"
    shutil.copytree(ROOT / "rules" / "cqo-2023", copy)
    file = copy / OF_A_PACK[name]
    before = file.read_text("utf-8") if file.exists() else ""
    file.write_text(f"{before}no_such_key: 1\n", "utf-8")
    with pytest.raises(InputError) as told:
        load_pack(str(copy), region="jiangsu")
    assert str(told.value.spots[0]).endswith(f"{OF_A_PACK[name]}:{before.count(chr(10)) + 1}:1")


def test_the_schema_of_facts_is_made_from_their_declaration() -> None:
    script = ROOT / "scripts" / "make_facts_schema.py"
    made = subprocess.run(
        [sys.executable, str(script), "--check"], env={"PYTHONPATH": str(ROOT)}, check=False
    )
    assert made.returncode == 0, "run scripts/make_facts_schema.py"


def test_recognition_promises_what_an_assessment_does() -> None:
    script = ROOT / "scripts" / "make_recognition_schema.py"
    made = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert made.returncode == 0, "run scripts/make_recognition_schema.py"


@pytest.fixture(scope="module")
def validators() -> dict[str, Any]:
    return {name: Draft202012Validator(load(name)) for name in PRINTED}


@pytest.mark.parametrize("case", CASES)
def test_what_is_printed_of_a_case_fits(
    case: str, validators: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ROOT / "cases" / case
    document = next(path for path in sorted(folder.rglob("*")) if path.suffix in (".docx", ".md"))
    for name, arguments in {
        "assessment": ("check", folder, *JUDGED, "--engine", "plain"),
        "evaluation": ("evaluate", folder, *JUDGED, "--engine", "plain"),
        "facts": ("facts", folder, *JUDGED, "--engine", "plain"),
        "recognition": ("recognise", folder, *JUDGED, "--engine", "plain"),
        "statements": ("extract", folder),
        "document": ("read", document),
    }.items():
        assert run([*map(str, arguments), "--format", "json"]) in (0, 1)
        validators[name].validate(json.loads(capsys.readouterr().out))


def test_what_is_printed_of_trouble_fits(
    validators: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "坏.docx").write_bytes(b"PK")
    for name, arguments in {
        "facts": ("facts", tmp_path),
        "statements": ("extract", tmp_path),
        "document": ("read", tmp_path / "坏.docx"),
    }.items():
        assert run([*map(str, arguments), "--format", "json"]) == 1
        validators[name].validate(json.loads(capsys.readouterr().out))
