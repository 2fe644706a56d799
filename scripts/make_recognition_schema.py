"""Writes into schemas/recognition.schema.json what `cqo recognise` shares with `cqo check`; ``--check`` only looks."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"
MINE = SCHEMAS / "recognition.schema.json"
SHARED = SCHEMAS / "assessment.schema.json"
SHARED_KEYS = ("finding", "notice", "document", "data_file", "summary", "day")


def made() -> str:
    """The schema of recognition with the definitions of an assessment put in, those that they name included."""
    mine, shared = (json.loads(file.read_text("utf-8")) for file in (MINE, SHARED))
    wanted, known = list(SHARED_KEYS), shared["$defs"]
    for name in wanted:
        wanted += [found for found in _named(known[name]) if found not in wanted]
    own = {name: part for name, part in mine["$defs"].items() if name not in known}
    mine["$defs"] = own | {name: known[name] for name in known if name in wanted}
    return json.dumps(mine, ensure_ascii=False, indent=2) + "\n"


def _named(part: Any) -> list[str]:
    if isinstance(part, list):
        return [name for each in part for name in _named(each)]
    if not isinstance(part, dict):
        return []
    here = [part["$ref"].removeprefix("#/$defs/")] if "$ref" in part else []
    return here + [name for value in part.values() for name in _named(value)]


if __name__ == "__main__":
    text = made()
    if "--check" in sys.argv:
        sys.exit(0 if MINE.read_text("utf-8") == text else "schemas/recognition.schema.json is old")
    MINE.write_text(text, "utf-8")
