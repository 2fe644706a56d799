"""Makes schemas/facts.schema.json, what `cqo facts --format json` prints, out of the fact vocabulary.

Run it whenever `checker/facts.py` changes; `--check` only tells whether that was done.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from checker.facts import KINDS, Field
from checker.schemas import load

TARGET = Path(__file__).resolve().parent.parent / "schemas" / "facts.schema.json"
DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
PLAIN = {
    "text": {"type": "string"},
    "id": {"type": "string", "minLength": 1},
    "number": {"type": "number"},
    "flag": {"type": "boolean"},
    "date": DAY,
}


def schema() -> dict[str, Any]:
    """The whole schema; evidence and places are those of a report."""
    shared = load("assessment")["$defs"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "facts.schema.json",
        "title": "What `cqo facts --format json` prints",
        "description": "The facts of a dossier after precedence, derived ones too. A field that is not known is lacking.",
        "type": "object",
        "required": ["dossier", "as_of", "facts"],
        "additionalProperties": False,
        "properties": {
            "dossier": {"type": "string"},
            "as_of": DAY,
            "facts": {"type": "array", "items": {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in KINDS]}},
        },
        "$defs": {**{kind: _kind(kind) for kind in KINDS}, **{n: shared[n] for n in _needed(shared)}},
    }


def _needed(shared: dict[str, Any]) -> list[str]:
    """``all_evidence`` and what it refers to, however deep."""
    needed = ["all_evidence"]
    for name in needed:
        words = json.dumps(shared[name])
        needed += [n for n in shared if f'"#/$defs/{n}"' in words and n not in needed]
    return needed


def _kind(kind: str) -> dict[str, Any]:
    return {
        "description": KINDS[kind].about,
        "type": "object",
        "required": ["id", "kind", "sure", "because", "evidence", "overruled"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": "string"},
            "kind": {"const": kind},
            **{name: _field(kind, name, field) for name, field in KINDS[kind].fields.items()},
            "sure": {"description": "false if it rests on unsure statements alone", "type": "boolean"},
            "because": {
                "description": "ids of what it came from",
                "type": "array",
                "items": {"type": "string"},
            },
            "evidence": {"$ref": "#/$defs/all_evidence"},
            "overruled": {"description": "what was beaten by precedence", "$ref": "#/$defs/all_evidence"},
        },
    }


def _field(kind: str, name: str, field: Field) -> dict[str, Any]:
    about = field.about + (f", in {field.unit}" if field.unit else "")
    if field.type in PLAIN:
        return {"description": about, **PLAIN[field.type]}
    values = list(KINDS) if (kind, name) == ("coverage", "of") else list(field.values)
    if field.type == "ordered":
        about += ", lowest first"
    return {"description": about, "enum": values}


def main() -> int:
    made = json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.is_file() and TARGET.read_text("utf-8") == made else 1
    TARGET.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
