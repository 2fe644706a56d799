"""The regional edition that the imported text is, if the pack below knows it by number: its text is now seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from checker.importing.model import Standard


def edition_of(extends: str, standard: Standard, source: str, files: Mapping[str, Any]) -> dict[str, Any]:
    """The region files to write: that of the edition with this number, without what was unverified and now is known.

    Else a dossier of that region would still be judged by what was known before the text was.
    """
    from checker.rulebook.layers import merged, read_layers

    known = merged(layer.regions for layer in read_layers(extends))
    filled = set(files.get("parameters.yaml", {"parameters": {}})["parameters"])
    out: dict[str, Any] = {}
    for name, node in known.items():
        said = dict(node.value)
        if not said.get("number") or _closed(said["number"]) != _closed(standard.cover.number or ""):
            continue
        parameters = {k: v for k, v in said.get("parameters", {}).items() if k not in filled}
        said.pop("parameters", None)
        note = {"zh": "导入的全文", "en": "the whole text, imported"}
        said["provenance"] = [
            *said.get("provenance", ()),
            {"source": source, "standing": "quoted", "note": note},
        ]
        out[name] = said | ({"parameters": parameters} if parameters else {})
    return out


def _closed(number: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", number.upper())
