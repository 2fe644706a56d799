"""Memory: a run makes many records that last and few that hang together in circles, which Python looks for all the time."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def seldom_walked() -> None:
    """From now on Python walks all records in search of circles far less often."""
    gc.set_threshold(400_000, 20, 20)


@contextmanager
def unwalked() -> Iterator[None]:
    """Within it does not at all; what circles there were is freed at the end."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
        gc.collect()
