"""Pages as PNG files, with the words boxed that say something of somebody's authority."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from checker.dossier.model import Block, Place
    from checker.dossier.pictures import Edges


def show(file: Path, folder: Path, *, pack: str) -> None:
    """Writes each page of ``file`` that holds such words into ``folder``, and names what was written.

    Raises InputError for a format whose pages cannot be drawn, a file that cannot be read, or a folder that cannot
    be written to.
    """
    from checker.dossier.draft import Unreadable
    from checker.dossier.folder import printable
    from checker.dossier.pictures import MAX_PAGES, boxes_of, can_be_shown, drawable, pages_of
    from checker.dossier.source import load
    from checker.errors import InputError, Spot
    from checker.reports.write import write_whole

    if not can_be_shown(file.name):
        raise InputError(
            "cannot-show",
            f"pages of `{file}` cannot be drawn",
            help="name a .pdf, a .docx (with LibreOffice installed), or a scan",
        )
    if not folder.is_dir() and (folder.exists() or not folder.parent.is_dir()):
        raise InputError("no-output-folder", f"there is no folder `{folder}`", help="make it first")
    places, blocks = _places(file, pack)
    try:
        source = load(file, printable(file.name))
        (made,) = drawable([source])
        if made is None:
            raise Unreadable("无法生成页面", "no pages could be made of it")
        boxes: dict[int, list[Edges]] = {}
        for found in boxes_of(source, places, pages=made, blocks=blocks):
            for page, box in found:
                boxes.setdefault(page, []).append(box)
        pictures = pages_of(made, sorted(boxes), boxes)
    except Unreadable as error:
        raise InputError("unreadable-file", error.note.en, Spot(str(file))) from None
    if pictures:
        folder.mkdir(exist_ok=True)
    for picture in pictures:
        target = folder / f"{file.stem}-{picture.page}.png"
        write_whole(target, picture.png, inputs=[file])
        click.echo(str(target), err=True)
    if not pictures:
        click.echo("no page says anything of authority", err=True)
    if len(boxes) > MAX_PAGES:
        click.echo(f"{len(boxes) - MAX_PAGES} more page(s) were not drawn", err=True)


def _places(file: Path, pack: str) -> tuple[list[Place], list[Block]]:
    """Where statements of authority stand, and all that the file says."""
    from checker.audit import fitted
    from checker.dossier import read_dossier
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.reading import read_blocks

    dossier = read_dossier(file)
    vocabulary, _ = fitted(vocabulary_of(pack), dossier)
    numbers = count(1)
    blocks = [block for document in dossier.documents for block in document.blocks]
    return [
        statement.place
        for document in dossier.documents
        for statement in read_blocks(document.blocks, vocabulary, lambda: f"s{next(numbers)}").statements
    ], blocks
