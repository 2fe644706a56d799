"""``cqo init``: a dossier to fill in."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
def command(folder: Path) -> int:
    """Makes FOLDER with templates to fill in; never overwrites a file."""
    from checker.errors import InputError, Spot
    from checker.resources import resource

    if folder.exists() and not folder.is_dir():
        raise InputError("not-a-folder", f"`{folder}` is a file", help="name a folder that is new or empty")
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError(
            "folder-not-empty",
            f"`{folder}` is not empty",
            Spot(str(folder)),
            help="name a new folder; nothing was written",
        )
    source = resource("cases", "_template")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "cannot-make-folder",
            f"`{folder}` cannot be made: {error.strerror}",
            help="name a folder in a place that you may write to",
        ) from None
    for file in sorted(source.iterdir(), key=lambda f: f.name):
        (folder / file.name).write_bytes(file.read_bytes())
        click.echo(str(folder / file.name))
    return 0
