"""``cqo evaluate``: the officer's score, level, certificate and the process of evaluation."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.options import Where, cached, judged, reported
from checker.cli.progress import progress
from checker.cli.reporting import deliver, exit_code

FORMATS = ("text", "json", "markdown")


@click.command("evaluate")
@click.argument("dossier", type=Where())
@judged
@cached
@reported(FORMATS)
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
    from checker.dossier.own_reports import papers_in
    from checker.evaluation.evaluating import evaluate
    from checker.evaluation.rendering import render

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
    deliver(
        lambda color, width: render(found, format=form, lang=lang, color=color, width=width),
        form=form,
        output=output,
        no_color=no_color,
        inputs=papers_in(dossier),
    )
    return exit_code([found.worst()], fail_on)
