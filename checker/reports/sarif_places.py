"""Places, messages and fingerprints as SARIF wants them."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import quote

from checker.dossier.model import Place
from checker.judgement.model import Finding
from checker.reports.places import inside, say_place
from checker.reports.plain import plain


def uri(path: str, root: str = "") -> str:
    """A relative reference, percent-encoded; ``root`` is the folder that the dossier stands in."""
    whole = f"{root.strip('/')}/{path}" if root.strip("/.") else path
    return quote(whole.encode("utf-8", "surrogatepass"), safe="/")


def message(text: str) -> dict[str, str]:
    """A message in which a document's brackets make no link and its braces no placeholder."""
    for char in "\\[]":
        text = text.replace(char, "\\" + char)
    return {"text": text.replace("{", "{{").replace("}", "}}") or "–"}


def location(
    place: Place, lang: str, root: str, *, quote: str = "", number: int | None = None, heads: str = ""
) -> dict[str, Any]:
    """Line and words where the line is known, else the document and in words where in it; ``heads`` of a mark."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(place.file, root)}}
    if place.line is not None:
        physical["region"] = {"startLine": place.line}
        if quote:
            physical["region"]["snippet"] = {"text": plain(quote)}
    found: dict[str, Any] = {"physicalLocation": physical}
    if inside(place, lang):
        found["logicalLocations"] = [{"fullyQualifiedName": say_place(place, lang), "kind": "element"}]
    if number is not None:
        found = {
            "id": number,
            **found,
            "message": message(f"{plain(quote)}{heads}" or say_place(place, lang)),
        }
    return found


def with_region(found: dict[str, Any]) -> dict[str, Any]:
    """The place of a result: where no line is known, the first one, for platforms refuse a place without.

    What stands in words in ``logicalLocations`` and in the message is the place to look at then.
    """
    found["physicalLocation"].setdefault("region", {"startLine": 1})
    return found


def home_of(finding: Finding) -> Place:
    """Where a finding without words stands: where to write it, else what was looked at, else dossier.yaml."""
    if finding.write_in is not None:
        return finding.write_in
    return Place(finding.looked_at[0] if finding.looked_at else "dossier.yaml")


def fingerprint(finding: Finding) -> dict[str, str]:
    """Of the clause and the words with their files, so that it stays when a line is inserted above; of the
    clause alone where nothing is quoted, so that what is missing stays missing when a document is added."""
    told = [finding.clause]
    for evidence in (*finding.evidence, *finding.counter_evidence):
        told += [evidence.place.file, "".join(evidence.quote.split())]
    digest = hashlib.sha256("\0".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return {"clauseAndWords/v1": digest, "primaryLocationLineHash": f"{digest[:16]}:1"}
