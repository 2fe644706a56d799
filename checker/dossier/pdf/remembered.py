"""Where the words of pictures were found, kept while the process lives: it takes seconds to look at a page again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from checker.dossier.model import Place
from checker.dossier.pdf.passage import Passage

_MOST = 20
_kept: dict[tuple[str, str], Mapping[Place, Passage]] = {}


def remember(data: bytes, path: str, passages: Mapping[Place, Passage]) -> None:
    """Keeps what was found in a file; what was kept first goes first."""
    while len(_kept) >= _MOST:
        del _kept[next(iter(_kept))]
    _kept[_key(data, path)] = passages


def remembered(data: bytes, path: str) -> Mapping[Place, Passage] | None:
    """What was kept of it, None if nothing was."""
    return _kept.get(_key(data, path))


def _key(data: bytes, path: str) -> tuple[str, str]:
    return hashlib.sha256(data).hexdigest(), path
