"""Prints what was asked for; data as JSON: same bytes for the same data."""

from __future__ import annotations

import json
import os
import stat
import sys
from typing import Any

import click


def say(text: str, *, color: bool | None = None) -> None:
    """``text`` to standard output, ending in a line feed.

    A reader that has seen enough and gone is no mistake: the rest is dropped, and the exit code is what it would
    have been. Raises InputError if it cannot be written for another reason, such as a full disk.
    """
    try:
        click.echo(text, nl=not text.endswith("\n"), color=color)
    except BrokenPipeError:
        _drop_the_rest()
    except OSError as error:
        from checker.errors import InputError

        _drop_the_rest()
        why = (error.strerror or str(error)).lower()
        raise InputError("cannot-write", f"standard output cannot be written: {why}") from None


def into_a_file() -> bool:
    """Whether standard output is a file that is still empty (`> report.txt`), and not a pipe, a terminal or a device."""
    try:
        told = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(told.st_mode) and told.st_size == 0


def wants_color() -> bool:
    """Whether standard output is a terminal whose user did not turn colours off (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def as_json(data: Any) -> None:
    """``data`` as JSON to standard output."""
    say(json.dumps(data, ensure_ascii=False, indent=2))


def _drop_the_rest() -> None:
    """Whatever is still to be written goes nowhere, also what Python holds back until it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
