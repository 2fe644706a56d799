"""``cqo check``: the main job."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import exits
from checker.cli.options import Name, Where, cached, judged_in_regions, language
from checker.cli.progress import progress
from checker.cli.roots import root_of
from checker.cli.shown import say, wants_color

if TYPE_CHECKING:
    from checker.judgement.model import Assessment

FORMATS = ("text", "json", "html", "markdown", "sarif", "junit")
THRESHOLDS = ("error", "warning", "note", "never")


@click.command("check")
@click.argument("dossiers", nargs=-1, required=True, type=Where(), metavar="DOSSIER…")
@judged_in_regions
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
    dossiers: tuple[Path, ...],
    pack: str,
    regions: tuple[tuple[str, ...], ...],
    as_of: str | None,
    engine: str,
    form: str,
    output: Path | None,
    fail_on: str,
    strict: bool,
    no_color: bool,
    lang: str,
) -> int:
    """Audits each DOSSIER (a folder or a single document), under each region, and reports clause by clause."""
    from checker.audit import check_each
    from checker.clock import today
    from checker.reports import render

    day = as_of or today()
    wanted = tuple(dict.fromkeys(name for names in regions for name in names)) or (None,)
    found: list[Assessment] = []
    where: list[Path] = []
    with progress() as steps_of:
        for number, dossier in enumerate(dossiers):
            judged = check_each(
                dossier,
                pack=pack,
                regions=wanted,
                as_of=day,
                strict=strict,
                engine=engine,
                progress=steps_of(f"{dossier} ({number + 1}/{len(dossiers)})"),
            )
            found += judged
            where += [dossier] * len(judged)
    color = output is None and not no_color and wants_color()
    width = min(max(shutil.get_terminal_size((100, 24)).columns, 60), 120)
    roots = [root_of(dossier) for dossier in where]
    folders = [dossier if dossier.is_dir() else dossier.parent for dossier in where]
    text = render(found, format=form, lang=lang, color=color, width=width, roots=roots, folders=folders)
    if output is None:
        say(text, color=color)
    else:
        from checker.reports.write import input_files, write_whole

        read = [file for root, a in zip(where, found, strict=True) for file in input_files(root, a.dossier)]
        write_whole(output, text, inputs=read)
        click.echo(str(output), err=True)
    return _exit_code(found, fail_on)


def _exit_code(found: list[Assessment], fail_on: str) -> int:
    from checker.judgement.model import SEVERITIES

    if fail_on == "never":
        return exits.CLEAN
    bar = SEVERITIES.index(fail_on)
    return exits.FOUND if any(SEVERITIES.index(a.worst()) >= bar for a in found) else exits.CLEAN
