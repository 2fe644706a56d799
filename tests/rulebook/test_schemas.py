"""The schemas of packs agree with the code that reads them."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from checker.dossier.model import DOCUMENT_KINDS
from checker.judgement.model import VERDICTS
from checker.resources import resource

NAMES = ("pack", "clause", "parameters", "derivations", "sources", "ledger", "regions")


def schema(name: str) -> dict:
    return json.loads(resource("schemas", f"{name}.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_every_schema_is_one(name):
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$id"] == f"{name}.schema.json"


@pytest.mark.parametrize("name", ["pack", "clause"])
def test_document_kinds_are_those_of_the_reader(name):
    assert tuple(schema(name)["$defs"]["document_kind"]["enum"]) == DOCUMENT_KINDS


def test_verdicts_are_those_of_the_judge():
    assert tuple(schema("clause")["$defs"]["verdict"]["enum"]) == VERDICTS


@pytest.mark.parametrize("name", NAMES)
def test_no_object_lets_an_unknown_key_pass(name):
    def closed(part: object) -> None:
        if isinstance(part, dict):
            if "properties" in part and part.get("required") != ["kind"]:
                assert part.get("additionalProperties") is False, part
            for child in part.values():
                closed(child)
        elif isinstance(part, list):
            for child in part:
                closed(child)

    closed(schema(name))
