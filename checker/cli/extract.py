"""``cqo extract``: the statements of authority, each with its parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where, cached, only_json
from checker.cli.progress import progress
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.statements.model import Reading


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, type=Where(), metavar="PATH…")
@click.option("--pack", default="cqo-2023", show_default=True, help="whose vocabulary to read with")
@click.option("--explain", is_flag=True, help="show below each sentence what every part was read as")
@only_json
@cached
def command(paths: tuple[Path, ...], pack: str, explain: bool, form: str) -> int:
    """What PATH… (documents or folders) say that somebody may or may not do."""
    from checker.audit import fitted
    from checker.cli import exits
    from checker.dossier import read_dossier
    from checker.errors import InputError
    from checker.messages import clean
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.explain import lines
    from checker.statements.reading import reader

    read = reader()
    readings: list[Reading] = []
    unreadable: list[dict[str, str | None]] = []
    with progress() as steps_of:
        for path in paths:
            steps = steps_of(str(path))
            dossier = read_dossier(path, progress=steps)
            vocabulary, _ = fitted(vocabulary_of(pack), dossier)
            for done, document in enumerate(dossier.documents):
                steps("read", done, len(dossier.documents))
                readings.append(read(document.blocks, vocabulary))
                if document.status != "read":
                    unreadable.append(
                        {"path": document.path, "status": document.status, "reason": document.reason}
                    )
    if not readings:
        raise InputError("nothing-to-read", "there is no document among the files", help="name a document")
    statements = [s for reading in readings for s in reading.statements]
    unread = [u for reading in readings for u in reading.unread]
    officer = [o for reading in readings for o in reading.officer]
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
    shown = [line for statement in statements for line in lines(statement, explain=explain)]
    shown += [clean(f"? {item.place}: {item.text}") for item in unread]
    if shown:
        say("\n".join(shown))
    for gone in unreadable:
        click.echo(clean("! {path}: {status} – {reason}".format(**gone)), err=True)
    return code
