"""``cqo pack docs``: the pages of rule packs in Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where

if TYPE_CHECKING:
    from checker.reports.pages import Regional


@click.command("docs")
@click.argument("packs", nargs=-1, metavar="[PACK…]")
@click.option("-o", "--output", type=Where(), required=True, help="the folder to write into")
def docs(packs: tuple[str, ...], output: Path) -> int:
    """Writes a page for each clause of each PACK (all that travel with the program, if none is named) and an index
    with its ledger; and a list of the packs, if all are written. Pages that it made before and that no clause has any more are taken away."""
    from checker.errors import InputError
    from checker.reports.pages import list_page, pages_of
    from checker.reports.write import write_whole
    from checker.rulebook import list_packs

    if output.exists() and not output.is_dir():
        raise InputError("output-is-a-file", f"`{output}` is a file", help="name a folder")
    every = [regional(pack) for pack in packs or tuple(p.id for p in list_packs())]
    files = {f"{one.whole.id}/{name}": text for one in every for name, text in pages_of(one).items()}
    if not packs:
        files["README.md"] = list_page([one.whole for one in every])
    for name, text in files.items():
        target = output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text)
    for one in every:
        _take_away(
            output / one.whole.id, {Path(name).name for name in files if name.startswith(f"{one.whole.id}/")}
        )
    click.echo(f"{len(files)} pages in {output}", err=True)
    return 0


def regional(pack: str) -> Regional:
    """The pack ``pack`` as a whole, without a region, and under each of its regions."""
    from checker.reports.pages import Regional
    from checker.reports.pages.parameters import parameters_of
    from checker.rulebook.layers import read_layers
    from checker.rulebook.loading import build
    from checker.rulebook.vocabularies import vocabulary_of

    layers, vocabulary = read_layers(pack), vocabulary_of(pack)
    whole = build(layers, region=None, as_of=None, vocabulary=vocabulary, every=True)
    plain = build(layers, region=None, as_of=None, vocabulary=vocabulary)
    regions = {
        name: build(layers, region=name, as_of=None, vocabulary=vocabulary) for name in sorted(whole.regions)
    }
    return Regional(whole, plain, regions, parameters_of(layers))


def _take_away(folder: Path, kept: set[str]) -> None:
    from checker.reports.pages.markup import MADE

    for file in sorted(folder.glob("*.md")):
        if file.name not in kept and file.read_text("utf-8", errors="replace").startswith(MADE):
            file.unlink()
