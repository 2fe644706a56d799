"""One line on a terminal that says how far a long run is; nothing where nobody looks."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from checker.dossier.reading import Progress


@contextmanager
def progress() -> Iterator[Callable[[str], Progress]]:
    """Gives a function that names a piece of work and returns what is to be told its steps.

    Each line takes the place of the one before; the last is wiped away. Nothing is shown unless standard error is a
    terminal that can do so.
    """
    show = _shown if sys.stderr.isatty() and os.environ.get("TERM") != "dumb" else _silent

    def steps(name: str) -> Progress:
        show(name)
        return lambda stage, done, of: show(f"{name}: {stage} {done}/{of}")

    try:
        yield steps
    finally:
        show("")


def _silent(words: str) -> None:
    pass


def _shown(words: str) -> None:
    from checker.messages import clean, cut

    # A line that wraps could not be wiped away.
    room = shutil.get_terminal_size().columns - 1
    click.echo(f"\r\x1b[K{cut(clean(words), room)}", nl=False, err=True)
