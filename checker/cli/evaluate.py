"""``cqo evaluate``: the officer's score, level, certificate and the process of evaluation."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from checker.cli import exits
from checker.cli.options import Name, Where, cached, judged, language
from checker.cli.progress import progress
from checker.cli.shown import say, wants_color

FORMATS = ("text", "json", "markdown")
THRESHOLDS = ("error", "warning", "note", "never")


@click.command("evaluate")
@click.argument("dossier", type=Where())
@judged
@cached
@click.option("--format", "form", type=Name("format", FORMATS), default="text", show_default=True)
@click.option("-o", "--output", type=Where(), help="write the report to a file")
@click.option(
    "--fail-on",
    type=Name("threshold", THRESHOLDS),
    default="error",
    show_default=True,
    help="exit with 1 from this severity on",
)
@click.option("--strict", is_flag=True, help="what is unknown counts as an error")
@click.option("--no-color", is_flag=True, help="never colour the text report")
@language
def command(
    dossier: Path,
    pack: str,
    region: str | None,
    as_of: str | None,
    engine: str,
    form: str,
    output: Path | None,
    fail_on: str,
    strict: bool,
    no_color: bool,
    lang: str,
) -> int:
    """Evaluates the officer of DOSSIER by the indicators of a pack: scores, level, certificate, process."""
    from checker.evaluation.evaluating import evaluate
    from checker.evaluation.rendering import render
    from checker.judgement.model import SEVERITIES

    with progress() as steps_of:
        found = evaluate(
            dossier,
            pack=pack,
            region=region,
            as_of=as_of,
            strict=strict,
            engine=engine,
            progress=steps_of(str(dossier)),
        )
    color = output is None and not no_color and wants_color()
    width = min(max(shutil.get_terminal_size((100, 24)).columns, 60), 120)
    text = render(found, format=form, lang=lang, color=color, width=width)
    if output is None:
        say(text, color=color)
    else:
        from checker.reports.write import write_whole

        inputs = [file for file in dossier.rglob("*") if file.is_file()] if dossier.is_dir() else [dossier]
        write_whole(output, text, inputs=inputs)
        click.echo(str(output), err=True)
    if fail_on == "never":
        return exits.CLEAN
    return exits.FOUND if SEVERITIES.index(found.worst()) >= SEVERITIES.index(fail_on) else exits.CLEAN
