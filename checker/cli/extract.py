"""``cqo extract``: the statements of authority, each with its parts."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import only_json
from checker.cli.shown import as_json

if TYPE_CHECKING:
    from checker.statements.model import OfficerFact, Statement, Unread


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option("--pack", default="cqo-2023", show_default=True, help="whose vocabulary to read with")
@click.option("--explain", is_flag=True, help="show below each sentence what every part was read as")
@only_json
def command(paths: tuple[Path, ...], pack: str, explain: bool, form: str) -> int:
    """What PATH… (documents or folders) say that somebody may or may not do."""
    from checker.cli import exits
    from checker.dossier import read_dossier
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.explain import lines
    from checker.statements.reading import read_blocks

    numbers = count(1)
    statements: list[Statement] = []
    unread: list[Unread] = []
    officer: list[OfficerFact] = []
    unreadable: list[dict[str, str | None]] = []
    for path in paths:
        dossier = read_dossier(path)
        vocabulary = vocabulary_of(pack).with_officer_titles(dossier.officer_titles)
        for document in dossier.documents:
            if document.status != "read":
                unreadable.append(
                    {"path": document.path, "status": document.status, "reason": document.reason}
                )
            reading = read_blocks(document.blocks, vocabulary, lambda: f"s{next(numbers)}")
            statements += reading.statements
            unread += reading.unread
            officer += reading.officer
    code = exits.FOUND if any(u["status"] == "unreadable" for u in unreadable) else exits.CLEAN
    if form == "json":
        as_json(
            {
                "statements": [s.as_dict() for s in statements],
                "unread": [u.as_dict() for u in unread],
                "officer": [o.as_dict() for o in officer],
                "unreadable": unreadable,
            }
        )
        return code
    for statement in statements:
        for line in lines(statement, explain=explain):
            click.echo(line)
    for item in unread:
        click.echo(f"? {item.place}: {item.text}")
    for gone in unreadable:
        click.echo("! {path}: {status} – {reason}".format(**gone), err=True)
    return code
