"""How far a long document is: told page by page to whoever listens, from the process that reads it to the one that asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Heard = Callable[[int, int], None]
"""Told how many pages are read, and how many there are."""

_heard: ContextVar[Heard | None] = ContextVar("heard", default=None)


@contextmanager
def hearing(heard: Heard | None) -> Iterator[None]:
    """Within, ``heard`` is told of each page."""
    token = _heard.set(heard)
    try:
        yield
    finally:
        _heard.reset(token)


def who_hears() -> Heard | None:
    return _heard.get()


def page_read(done: int, of: int) -> None:
    """Says that so many pages are read."""
    heard = _heard.get()
    if heard is not None and of > 1:
        heard(done, of)
