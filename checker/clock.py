"""The one clock. Everything else is told the day."""

from __future__ import annotations

from datetime import date


def today() -> str:
    """The local day as ISO ``YYYY-MM-DD``; asked once, at the edge, when no ``as_of`` was given."""
    return date.today().isoformat()
