"""``cqo init``: a dossier to fill in."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from pathlib import Path

import click

from checker.cli.options import Where
from checker.cli.shown import say


@click.command("init")
@click.argument("folder", type=Where())
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
        made = [_copied(file, folder) for file in sorted(source.iterdir(), key=lambda f: f.name)]
    except OSError as error:
        raise InputError(
            "cannot-make-folder",
            f"`{folder}` cannot be made: {(error.strerror or str(error)).lower()}",
            help="name a folder in a place that you may write to",
        ) from None
    say("\n".join(map(str, made)))
    return 0


def _copied(file: Traversable, folder: Path) -> Path:
    target = folder / file.name
    target.write_bytes(file.read_bytes())
    return target
