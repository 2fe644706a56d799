"""``cqo read``: what a reader saw in a document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.options import Where, cached, only_json
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.dossier.model import Document, Revision


@click.command("read")
@click.argument("file", type=Where())
@click.option(
    "--show", "folder", type=Where(), help="draw the pages into this folder, what is said of authority boxed"
)
@click.option("--pack", default="cqo-2023", show_default=True, help="whose vocabulary --show reads with")
@only_json
@cached
def command(file: Path, folder: Path | None, pack: str, form: str) -> int:
    """The blocks of FILE in its final view, each with its headings and its place."""
    from checker.cli import exits
    from checker.dossier import read_document
    from checker.errors import InputError
    from checker.messages import clean

    if file.is_dir():
        raise InputError(
            "not-a-document", f"`{file}` is a folder", help="name one document; cqo extract takes folders"
        )
    if folder is not None:
        from checker.cli.showing import show

        show(file, folder, pack=pack)
        return exits.CLEAN
    document = read_document(file, root=file.parent)
    code = exits.FOUND if document.status == "unreadable" else exits.CLEAN
    if form == "json":
        as_json(
            {
                "path": document.path,
                "kind": document.kind,
                "status": document.status,
                "reason": document.reason,
                "title": document.title,
                "number": document.number,
                "date": document.date,
                "version": document.version,
                "revised_on": document.revised_on,
                "revisions": [_revision(revision) for revision in document.revisions],
                "applies_from": document.applies_from,
                "applies_until": document.applies_until,
                "standing": document.standing,
                "signed_by": document.signed_by,
                "signature": document.signature,
                "seal": document.seal,
                "prevailing": [
                    {
                        "wins": p.wins,
                        "outright": p.outright,
                        "papers": list(p.papers),
                        "text": p.text,
                        "place": p.place.as_dict(),
                    }
                    for p in document.prevailing
                ],
                "references": [
                    {"papers": list(r.papers), "text": r.text, "place": r.place.as_dict()}
                    for r in document.references
                ],
                "inferred": list(document.inferred),
                "warnings": list(document.warnings),
                "sha256": document.sha256,
                "blocks": [
                    {
                        "kind": b.kind,
                        "text": b.text,
                        "number": b.number,
                        "headings": list(b.headings),
                        "row_heads": list(b.row_heads),
                        "column_heads": list(b.column_heads),
                        "lead_in": b.lead_in,
                        "legend": b.legend,
                        "flags": sorted(b.flags),
                        "place": b.place.as_dict(),
                    }
                    for b in document.blocks
                ],
            }
        )
        return code
    say("\n".join(clean(line) for line in _lines(document)))
    return code


def _revision(revision: Revision) -> dict[str, Any]:
    return {
        "version": revision.version,
        "date": revision.date,
        "change": revision.change,
        "place": revision.place.as_dict(),
    }


def _facts(document: Document) -> Iterator[str]:
    """What is known of the paper as a whole, in one line a fact."""
    told = ("title", "number", "date", "version", "revised_on", "applies_from", "applies_until")
    for name in (*told, "signed_by", "signature", "seal"):
        if (value := getattr(document, name)) is not None:
            yield f"  {name}: {value}"
    for revision in document.revisions:
        known = (revision.version, revision.date, revision.change)
        yield f"  revision: {' · '.join(part for part in known if part)}"
    for said in document.prevailing:
        kind = "wins outright over" if said.outright else "wins over" if said.wins else "yields to"
        yield f"  {kind} {', '.join(said.papers)}: {said.text}"
    for reference in document.references:
        yield f"  refers to {', '.join(reference.papers)}: {reference.text}"


def _lines(document: Document) -> Iterator[str]:
    why = f" – {document.reason}" if document.reason else ""
    yield f"{document.path}: {document.kind}, {document.status}{why}"
    yield from _facts(document)
    yield from (f"  ! {warning}" for warning in document.warnings)
    for block in document.blocks:
        number = f"{block.number} " if block.number else ""
        yield f"  [{block.place}] {number}{block.text}"
        if heads := " › ".join(block.governed_by()):
            yield f"      {heads}"
