"""``cqo recognise``: one dossier under all editions of a standard, side by side."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.options import Where, cached, engined, packed, reported
from checker.cli.progress import progress
from checker.cli.reporting import deliver, exit_code

FORMATS = ("text", "json", "html", "markdown")


@click.command("recognise")
@click.argument("dossier", type=Where())
@packed
@engined
@cached
@reported(FORMATS, fails=", in any edition")
def command(
    dossier: Path,
    pack: str,
    as_of: str | None,
    engine: str,
    form: str,
    output: Path | None,
    fail_on: str,
    strict: bool,
    no_color: bool,
    lang: str,
) -> int:
    """Judges DOSSIER (a folder or a single document) under every regional edition: where its post would hold, where
    not, and which clause makes the difference."""
    from checker.recognition import recognise
    from checker.reports.recognition import render
    from checker.reports.write import input_files

    with progress() as steps_of:
        found = recognise(
            dossier, pack=pack, as_of=as_of, strict=strict, engine=engine, progress=steps_of(str(dossier))
        )
    deliver(
        lambda color, width: render(found, format=form, lang=lang, color=color, width=width),
        form=form,
        output=output,
        no_color=no_color,
        inputs=input_files(dossier, found.dossier),
    )
    return exit_code([found.worst()], fail_on)
