"""``cqo explain``: why a verdict is what it is."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.options import Where, cached, judged, language, only_json
from checker.cli.progress import progress
from checker.cli.shown import as_json, say, wants_color


@click.command("explain")
@click.argument("dossier", type=Where())
@click.argument("clause")
@judged
@cached
@language
@only_json
def command(
    dossier: Path,
    clause: str,
    pack: str,
    region: str | None,
    as_of: str | None,
    engine: str,
    lang: str,
    form: str,
) -> int:
    """The proof tree of the verdict on CLAUSE for DOSSIER."""
    from checker.audit import check
    from checker.errors import InputError, did_you_mean
    from checker.reports.proof import explain

    with progress() as steps_of:
        assessment = check(
            dossier,
            pack=pack,
            region=region,
            as_of=as_of,
            engine=engine,
            progress=steps_of(str(dossier)),
        )
    finding = next((f for f in assessment.findings if f.clause == clause), None)
    if finding is None:
        raise InputError(
            "unknown-clause",
            f"the pack has no clause `{clause}`",
            help=did_you_mean(clause, [f.clause for f in assessment.findings]),
        )
    if form == "json":
        as_json({"clause": finding.clause, "verdict": finding.verdict, "proof": finding.proof.as_dict()})
        return 0
    color = wants_color()
    say(explain(finding, lang=lang, color=color), color=color)
    return 0
