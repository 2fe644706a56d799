"""``cqo init``: a dossier to fill in."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where
from checker.cli.shown import say

if TYPE_CHECKING:
    from checker.facts import Officer

_OURS = "cqo-2023"
"""Whose post the template names."""


@click.command("init")
@click.argument("folder", type=Where())
@click.option("--pack", default=_OURS, show_default=True, help="whose post the dossier is about")
def command(folder: Path, pack: str) -> int:
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
    post = _post_of(pack)
    source = resource("cases", "_template")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = [_copied(file, folder, post) for file in sorted(source.iterdir(), key=lambda f: f.name)]
    except OSError as error:
        raise InputError(
            "cannot-make-folder",
            f"`{folder}` cannot be made: {(error.strerror or str(error)).lower()}",
            help="name a folder in a place that you may write to",
        ) from None
    say("\n".join(map(str, made)))
    return 0


def _post_of(pack: str) -> Officer | None:
    """The post of another pack than the one that the template is written for."""
    if pack == _OURS:
        return None
    from checker.rulebook.vocabularies import vocabulary_of

    return vocabulary_of(pack).post


def _copied(file: Traversable, folder: Path, post: Officer | None) -> Path:
    """The template as it is, or with the title of ``post`` in the place of ours."""
    from checker.facts import OFFICER

    target = folder / file.name
    content = file.read_bytes()
    if post is not None and post.id != OFFICER.id:
        ours, text = OFFICER.title["zh"], content.decode("utf-8")
        text = text.replace(f"[{ours}]", f"[{post.title['zh']}, {post.title['en']}]")
        content = text.replace(ours, post.title["zh"]).encode("utf-8")
    target.write_bytes(content)
    return target
