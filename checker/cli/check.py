"""``cqo check``: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where, cached, judged_in_regions, reported
from checker.cli.progress import progress
from checker.cli.reporting import deliver, exit_code
from checker.cli.roots import root_of

if TYPE_CHECKING:
    from checker.judgement.model import Assessment

FORMATS = ("text", "json", "html", "markdown", "sarif", "junit")


@click.command("check")
@click.argument("dossiers", nargs=-1, required=True, type=Where(), metavar="DOSSIER…")
@judged_in_regions
@cached
@reported(FORMATS)
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
    from checker.reports.write import input_files

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
    found = _with_scores(found, where, pack, engine)
    roots = [root_of(dossier) for dossier in where]
    folders = [dossier if dossier.is_dir() else dossier.parent for dossier in where]
    deliver(
        lambda color, width: render(
            found, format=form, lang=lang, color=color, width=width, roots=roots, folders=folders
        ),
        form=form,
        output=output,
        no_color=no_color,
        inputs=[file for root, a in zip(where, found, strict=True) for file in input_files(root, a.dossier)],
    )
    return exit_code([assessment.worst() for assessment in found], fail_on)


def _with_scores(found: list[Assessment], where: list[Path], pack: str, engine: str) -> list[Assessment]:
    """The assessments, with a line on the evaluation where a dossier holds indicators."""
    if not any(file.kind == "indicators" for each in found for file in each.dossier.data):
        return found
    from dataclasses import replace

    from checker.evaluation.pointing import with_pointers

    lines = with_pointers(found, where, pack=pack, engine=engine)
    return [
        replace(each, notices=(*each.notices, line)) if line else each
        for each, line in zip(found, lines, strict=True)
    ]
