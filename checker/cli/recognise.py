"""``cqo recognise``: one dossier under all editions of a standard, side by side."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from checker.cli import exits
from checker.cli.options import Day, Name, Where, cached, language
from checker.cli.progress import progress
from checker.cli.shown import say, wants_color

FORMATS = ("text", "json", "html", "markdown")
THRESHOLDS = ("error", "warning", "note", "never")


@click.command("recognise")
@click.argument("dossier", type=Where())
@click.option("--pack", default="cqo-2023", show_default=True, help="rule pack: an id or a folder")
@click.option("--as-of", type=Day(), help="the day to judge on (default: today)")
@click.option(
    "--engine",
    type=Name("engine", ("durable", "plain")),
    default="durable",
    show_default=True,
    help="matching engine",
)
@cached
@click.option("--format", "form", type=Name("format", FORMATS), default="text", show_default=True)
@click.option("-o", "--output", type=Where(), help="write the report to a file")
@click.option(
    "--fail-on",
    type=Name("threshold", THRESHOLDS),
    default="error",
    show_default=True,
    help="exit with 1 from this severity on, in any edition",
)
@click.option("--strict", is_flag=True, help="what is unknown counts as an error")
@click.option("--no-color", is_flag=True, help="never colour the text report")
@language
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
    from checker.judgement.model import SEVERITIES
    from checker.recognition import recognise
    from checker.reports.recognition import render

    with progress() as steps_of:
        found = recognise(
            dossier, pack=pack, as_of=as_of, strict=strict, engine=engine, progress=steps_of(str(dossier))
        )
    color = output is None and not no_color and wants_color()
    width = min(max(shutil.get_terminal_size((100, 24)).columns, 60), 120)
    text = render(found, format=form, lang=lang, color=color, width=width)
    if output is None:
        say(text, color=color)
    else:
        from checker.reports.write import input_files, write_whole

        write_whole(output, text, inputs=list(input_files(dossier, found.dossier)))
        click.echo(str(output), err=True)
    if fail_on == "never":
        return exits.CLEAN
    failed = SEVERITIES.index(found.worst()) >= SEVERITIES.index(fail_on)
    return exits.FOUND if failed else exits.CLEAN
