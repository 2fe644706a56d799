"""Where the report of a command goes, and which exit code its findings make."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from checker.cli import exits
from checker.cli.shown import into_a_file, say, wants_color


def deliver(
    rendered: Callable[[bool, int], str],
    *,
    form: str,
    output: Path | None,
    no_color: bool,
    inputs: Iterable[Path],
) -> None:
    """Prints a report in the format ``form``, or puts it whole into ``output``, which may be none of ``inputs``.

    A file carries a seal, so that a later run does not take it for a paper of the enterprise; so does one that the
    shell writes (`>`). What goes through a pipe has none: it is somebody else's input.

    ``rendered`` makes it, given whether in colour and how wide in columns.
    """
    color = output is None and not no_color and wants_color()
    width = min(max(shutil.get_terminal_size((100, 24)).columns, 60), 120)
    text = rendered(color, width)
    from checker.dossier.own_reports import sealed

    if output is None:
        say(sealed(text, form) if into_a_file() else text, color=color)
        return
    from checker.reports.write import write_whole

    write_whole(output, sealed(text, form), inputs=inputs)
    click.echo(str(output), err=True)


def exit_code(worst: Iterable[str], fail_on: str) -> int:
    """The exit code of findings of which ``worst`` are the severities."""
    from checker.judgement.model import SEVERITIES

    if fail_on == "never":
        return exits.CLEAN
    bar = SEVERITIES.index(fail_on)
    return exits.FOUND if any(SEVERITIES.index(each) >= bar for each in worst) else exits.CLEAN
