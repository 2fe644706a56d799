"""``cqo facts``: what the rules are held against."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where, cached, judged, only_json
from checker.cli.progress import progress
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.facts import Fact


@click.command("facts")
@click.argument("dossier", type=Where())
@judged
@cached
@only_json
def command(dossier: Path, pack: str, region: str | None, as_of: str | None, engine: str, form: str) -> int:
    """The facts of DOSSIER after precedence, derived ones too."""
    from checker.audit import facts_of, survey
    from checker.cli import exits
    from checker.messages import clean

    with progress() as steps_of:
        known = survey(
            dossier, pack=pack, region=region, as_of=as_of, progress=steps_of(str(dossier)), duties=True
        )
    facts = facts_of(known, engine)
    unread = [d for d in known.dossier.documents if d.status == "unreadable"]
    for document in unread:
        click.echo(clean(f"! {document.path}: {document.reason}"), err=True)
    code = exits.FOUND if unread else exits.CLEAN
    if form == "json":
        as_json({"dossier": known.dossier.name, "as_of": known.as_of, "facts": [f.as_dict() for f in facts]})
        return code
    say("\n".join(clean(line) for fact in facts for line in _lines(fact)))
    return code


def _lines(fact: Fact) -> Iterator[str]:
    fields = ", ".join(f"{k}={v}" for k, v in sorted(fact.fields.items()))
    yield f"{fact.id} {fact.kind}({fields}){'' if fact.sure else '  unsure'}"
    for piece in fact.evidence:
        what = f"{piece.field} " if piece.field else ""
        yield f"    {piece.place}: {what}{piece.quote}"
