"""``cqo schema``: the JSON Schema of a file that a person writes or a program reads from us."""

from __future__ import annotations

import click

from checker.cli.shown import as_json


@click.command("schema")
@click.argument("name", required=False)
def command(name: str | None) -> int:
    """The JSON Schema NAME; without a name, the list of names."""
    from checker import schemas

    if name is None:
        for known in schemas.names():
            click.echo(known)
        return 0
    as_json(schemas.load(name))
    return 0
