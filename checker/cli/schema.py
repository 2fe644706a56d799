"""``cqo schema``: the JSON Schema of a file that a person writes or a program reads from us."""

from __future__ import annotations

import click

from checker.cli.options import only_json
from checker.cli.shown import as_json, say


@click.command("schema")
@click.argument("name", required=False)
@only_json
def command(name: str | None, form: str) -> int:
    """The JSON Schema NAME; without a name, the list of names."""
    from checker import schemas

    if name is not None:
        as_json(schemas.load(name))
    elif form == "json":
        as_json(schemas.names())
    else:
        say("\n".join(schemas.names()))
    return 0
