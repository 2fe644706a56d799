"""``cqo facts``: what the rules are held against."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.options import judged, only_json
from checker.cli.shown import as_json


@click.command("facts")
@click.argument("dossier", type=click.Path(path_type=Path))
@judged
@only_json
def command(dossier: Path, pack: str, region: str | None, as_of: str | None, engine: str, form: str) -> int:
    """The facts of DOSSIER after precedence, derived ones too."""
    from checker.audit import facts_of, survey
    from checker.cli import exits
    from checker.messages import clean

    known = survey(dossier, pack=pack, region=region, as_of=as_of)
    facts = facts_of(known, engine)
    unread = [d for d in known.dossier.documents if d.status == "unreadable"]
    for document in unread:
        click.echo(clean(f"! {document.path}: {document.reason}"), err=True)
    code = exits.FOUND if unread else exits.CLEAN
    if form == "json":
        as_json({"dossier": known.dossier.name, "as_of": known.as_of, "facts": [f.as_dict() for f in facts]})
        return code
    for fact in facts:
        fields = ", ".join(f"{k}={v}" for k, v in sorted(fact.fields.items()))
        click.echo(clean(f"{fact.id} {fact.kind}({fields}){'' if fact.sure else '  unsure'}"))
        for piece in fact.evidence:
            what = f"{piece.field} " if piece.field else ""
            click.echo(clean(f"    {piece.place}: {what}{piece.quote}"))
    return code
