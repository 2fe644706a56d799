"""Whether two names are of one person."""

from __future__ import annotations

import unicodedata


def bare(name: str) -> str:
    """A name as it is compared: without spaces, case and width.

    >>> bare("Ｗang  Li") == bare("wangli")
    True
    """
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
